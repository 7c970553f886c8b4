import type { Said } from './said.ts';

/** Law, measures, entitlements and the paths through them. */
export const LAW: Said = {
  jeugdbescherming: `
    jeugdbescherming | jeugdbeschermer | gezinsvoogd | voogd | voogdij | gi | gecertificeerde instelling | ots |
    vots | ondertoezichtstelling | onder toezicht | onder toezicht gesteld | kinderbescherming |
    kinderbeschermingsmaatregel | beschermingsmaatregel | dwangkader | drangkader | gedwongen kader | gedwongen hulp |
    jeugdbeschermingstafel | beschermingstafel | schriftelijke aanwijzing | raad kinderbescherming | raadsonderzoek |
    raadsmelding | verzoek tot onderzoek | vto | perspectiefbesluit | verlenging maatregel | kinderrechter |
    toezichtstelling | gezinsvoogdij | gis | gecertificeerd instelling | drangtraject | vaste jeugdbeschermer |
    andere jeugdbeschermer | nieuwe jeugdbeschermer | andere voogd | andere gezinsvoogd | jeugdbeschermers gehad |
    rvdk | verzoek raad | naar raad | onderzoek raad | gezinsmanager | gecertificeerde | jbrr |
    jeugdbescherming west | leger des heils jeugdbescherming | william schrikker | wss | onder toezicht stellen |
    otsen | ots uitspreken | aanwijzing | gezinsvoogden | voogden | kinderbeschermer | drang en dwang |
    vrijwillig of gedwongen | maatregel rechter | raadsrapport | rekest | raad voor de kinderbescherming |
    ots aanvragen | verzoek ots | jeugdbeschermers | wisseling jeugdbeschermer | =maatregel`,
  otsafsluiten: `
    ots loopt af | ots eindigt | einde ots | ots af | eind ots | eind ondertoezichtstelling |
    ondertoezichtstelling eindigt | ots afsluiten | afsluiten ots | maatregel loopt af | einde maatregel |
    maatregel stopt | ots stopt | na ots | dwang vrijwillig | vrijwillig kader | vrijwillig verder | borging |
    afschalen | doelen niet gehaald | doelen gehaald | verlengen ots | ots verlengen | terugkijkmoment |
    ots eindigen | ots beeindigen | ots wordt afgesloten | einde toezicht | ots voorbij | ots opheffen | ots loopt |
    toezichtstelling loopt af | overdracht vrijwillig | overdracht naar wijkteam | borgingsplan | eindtoets raad`,
  rechtbank: `
    rechter | kinderrechter | rechtbank | rechtszaak | zitting | rechtszitting | advocaat | hoger beroep |
    verzoekschrift | juridisch | bijzondere curator | beschikking rechter | getuigen | vonnis | gezag |
    uitspraak rechter | zaak bij rechter | voor de rechter | naar de rechter | hof | gerechtshof | procedure |
    procederen | rechtbankverslag | kindgesprek rechter | kinderrechter mening | mening rechter | mening aan rechter |
    rechtsbijstand | rechters | dagvaarding | kort geding | in hoger beroep | verweerschrift | curator |
    overheid rechter`,
  raadsonderzoek: `
    raadsonderzoek | raad kinderbescherming | raadsmelding | raadsonderzoeker | vto | raad onderzoekt |
    onderzoek van raad | onderzoek door raad | raadsrapport`,
  volwassenggz: `
    volwassenen ggz | volwassen ggz | volwassenenpsychiatrie | ggz volwassenen | volwassenpsychiatrie |
    ggz voor volwassenen | behandelaar van ouder | volwassen psychiatrie | volwassenenzorg ggz`,
  wlz: `
    wlz | langdurige zorg | wet langdurige zorg | levenslang | levenslange zorg | hele leven zorg |
    altijd hulp nodig | altijd toezicht | nooit zelfstandig | blijvende beperking | blijvend toezicht |
    blijvend beperkt | toezicht hele dag | 24 uur zorg | vierentwintig uur | dag nacht toezicht | ciz | zorgkantoor |
    zorgprofiel | vg | indicatie wlz | meerzorg | wet waar hoort | langdurig zorg | levenslang zorg |
    wlz of jeugdwet | welke wet | altijd afhankelijk | altijd afhankelijk blijven | niet meer zijn |
    later ouders oud | groeit niet overheen | nooit alleen kunnen | nooit alleen wonen | wet wisselt |
    levenslange begeleiding | levenslang levensbreed | wlz-indicatie | wlz aanvraag | wlz aanvragen | wlz afgewezen |
    afgewezen ciz | gedragskundige verklaring | altijd zorg nodig | levenslang zorg nodig | permanent toezicht |
    24-uurszorg | 24 uurs | overgang naar wlz | vpt | mpt | zzp vg | zorgprofiel vg | cliëntondersteuner wlz |
    extra kosten thuis | ekt | levenslange beperking | ernstige gedragsproblemen vg7 | vg7 | =altijd zorg`,
  pgb: `
    pgb | persoonsgebonden budget | persoonsgebonden | zorg natura | budgethouder | pgb-houder | svb |
    zorgovereenkomst | eigen zorgverlener inkopen | informele zorg betalen | moeder betaald zorg |
    familielid betalen | budget verantwoorden | gewaarborgde hulp | pgbvaardig | vaardigheden budget | budgetvaardig |
    budgetbeheerder | eigen hulp inkopen | zelf zorg inkopen | zelf inkopen | moeder als zorgverlener |
    ouder als zorgverlener | ouders betaald zorg | betaald uit budget | pgb-tarief | pgb plan | budgetplan |
    familie betalen | terugvordering | terugvorderen | zorgplan pgb`,
  wmo: `
    wmo | maatschappelijke ondersteuning | huishoudelijke hulp | traplift | woningaanpassing |
    wet maatschappelijke ondersteuning | maatschappelijk ondersteuning | wmo-loket | wmo consulent |
    beschermd wonen wmo | wmo begeleiding`,
  zorgverzekering: `
    zvw | zorgverzekeraar | zorgverzekering | verzekering | verzekeraar | verzekerd | vergoed | vergoeding |
    basispakket | zorgverzekeringswet | eigen bijdrage | verzekeringspakket | aanvullende verzekering | niet vergoed |
    zorgpolis | polis | verzekerde zorg | zorgpremie | =eigen risico`,
  beschikking: `
    beschikking | indicatie | verwijzing | verwijsbrief | verwijzen | indicatiestelling | toekenning | toegekend |
    toewijzing | aanvraag | aanvragen | aangevraagd | herindicatie | verlengen indicatie | afgewezen aanvraag |
    recht op | jeugdwet | wet | welke wet | perceel | keukentafel | besluit gemeente | verwijst | indiceren |
    toegewezen | indicatiebesluit | beschikkingen | toegangsbesluit | indicatie verlengd | verlengen | verlenging |
    verlengde indicatie | aanvraag afgewezen | afwijzing gemeente | besluit van gemeente | toewijzingsbericht |
    jw301 | bepaling jeugdhulp | zorgtoewijzing | urgentieverklaring | herbeoordeling | onderzoeksplicht |
    gemeente weigert | aanvragen jeugdhulp | weigert verlenging | schriftelijk aanvragen | kortlopende beschikking`,
  financiering: `
    financiering | financieel | financieren | geld | betalen | betaalt | bekostigen | kosten | subsidie | vergoeden |
    rekening | budgetten | wie betaalt | declareren | geldpot | potjes geld | welk potje | uit welk potje |
    financier | kostenverdeling | betaalt wie | wie gaat betalen | gefinancierd | financieringsstromen |
    kosten delen | ieder een deel | gedeelde financiering | betaler | betaalstromen | maatwerkbudget | bekostigt |
    rekening naar | betaalafspraken | domeinen`,
  bezwaar: `
    bezwaar | beroep | geschil | bezwaarschrift | niet eens besluit | ombudsman | bezwaren | bezwaar maken |
    bezwaarprocedure | bezwaartermijn | in beroep | niet eens met besluit | oneens besluit | geschillencommissie |
    zienswijze | onafhankelijke clientondersteuner | cliëntondersteuning`,
  klachten: `
    klachten over | klacht indienen | klacht ingediend | klachtenprocedure | klachtencommissie | ontevreden |
    boos op hulpverlening | boze ouders | boze ouder | tuchtrecht | tuchtklacht | skj klacht | tuchtcollege |
    vertrouwenspersoon | jeugdstem | akj | excuses | ombudsman | kinderombudsman | dreigt klacht | dreigen advocaat |
    dossier eisen | niet tevreden | geschil | gelijk krijgen | eist ontslag | wethouder bellen | social media zwart |
    directeur bellen | klachtenfunctionaris | klachtbrief | brief advocaat | juridische stappen | boos op jeugdzorg |
    vertrouwen kwijt hulpverlening | verkeerd behandeld | onheus | bejegening | niet serieus genomen | boze mail |
    scheldmail | boos op wijkteam | =klacht | klaagschrift | oneens met besluit | formele klacht | klacht over |
    klacht tegen | klacht in | ouders boos op | ouder boos op | boos op school | boos op ons |
    ouders dreigen met klacht | tuchtzaak | fout gemaakt | fouten gemaakt | fout erkennen | excuus |
    excuses aanbieden | ontevreden ouders | ontevredenheid | woedende ouder | eist ander | eist andere hulpverlener |
    andere hulpverlener wil | klachtgesprek | klachtbemiddeling | misgegaan | is misgegaan | erken wat er |
    scheef gegaan | vertrouwensbreuk | breuk in vertrouwen`,
  privacy: `
    privacy | avg | gegevens | gegevensdeling | gegevens delen | informatie delen | info delen |
    informatie uitwisselen | uitwisselen | informatiedeling | delen school | wat mag delen | vertellen aan school |
    school vertellen | doorvertellen | beroepsgeheim | geheimhouding | zwijgplicht | toestemming |
    toestemmingsformulier | toestemming ouders | zonder toestemming | achter rug ouders | achter rug | vertrouwelijk |
    geheim houden | inzage | dossier inzien | dossier vernietigen | appen over client | appen over clienten |
    conflict plichten | anoniem | bsn | afluisteren | opnemen gesprek | zonder ouders weten |
    mag mailen | mag doorgeven | doorgeven | info geven | informatie opvragen | informatie geven | belt informatie |
    wil weten weet | politie vraagt gegevens | teams chat | whatsappen client | informatie met wijkteam |
    delen met wijkteam | delen met school | delen met huisarts | gegevens uitwisselen | mag ik delen |
    mag ik overleggen | mag ik info | privacywet | privacyregel | toestemming vragen | zonder dat ouders weten |
    zonder medeweten | informatieplicht | meldrecht | noodzakelijk delen | noodzakelijke delen |
    alleen noodzakelijke | afweging vastleggen | afweging noteren | inzagerecht | medisch beroepsgeheim |
    geheim bewaren | mag niet weten | ouders mogen het niet weten | wil niet dat ouders weten |
    niet dat ouders het weten | gegevensuitwisseling | geen toestemming geeft | toestemming ontbreekt |
    delen van informatie | =mag ik delen | =mag ik vertellen`,
  dossier: `
    dossier | inzage | rapport | rapportage | verslag | feiten | fouten verslag | verslaglegging | vastleggen |
    feiten meningen | mening feit | terugleest | dossiervorming | dossierinzage | inzageverzoek | dossier opvragen |
    vernietigen | correctierecht | rapport klopt niet | fouten in rapport | fouten in verslag | rapporteren |
    verslagen | hoor en wederhoor | conceptverslag | notities`,
  inspraak: `
    inspraak | participatie | meebeslissen | meepraten | zelf beslissen | kindgesprek | gehoord | niet gehoord |
    eigen regie | rechten kind | kinderrechten | mening kind | vanaf twaalf | twaalf jaar | zestien zelf |
    zonder ouders praten | zonder ouders weten | betrekken besluit | samen beslissen |
    aan tafel jongere | eigen plan schrijven | stem van kind | mening geven | meebeslis | mening van kind |
    mening jongere | kind hoeft niet te kiezen | zeggenschap | jongerenraad | clientenraad | jongere beslist |
    stem geven | stem van jongere | kind aan het woord | hoorrecht | kindvriendelijk | mening geven rechter |
    mening vragen | autonomie | clientregie | luisteren naar kind | =zelf kiezen | =zelf bepalen | uitgenodigd |
    niet uitgenodigd | bij eigen bespreking`,
  wijkteam: `
    wijkteam | wijkteams | sociaal team | jeugdteam | cjg | lokaal team | lokale team | gebiedsteam | buurtteam |
    wijkcoach | toegang | jeugd- gezinsteam | nieuwe aanmelding | triage | doorverwijzen | zelf doen doorverwijzen |
    wijkteammedewerker | lokale toegang | jeugd en gezinsteam | jgt | kernteam | sociaal wijkteam |
    wijkteammedewerkers | veld | centrum jeugd gezin | jeugdconsulent | consulent gemeente | jeugd- en gezinscoach |
    toegangsteam`,
  doorverwijzen: `
    doorverwijzen | verwijzen | doorverwezen | door+verwijzen | verwijzing | opschalen | op+schalen | door+zetten |
    doorzetten | zelf oppakken | triage | inschatten | inschatting | aanmelding | nieuwe aanmelding | meekijken |
    aan voorkant | voorkant | normaliseren | demedicaliseren | specialistische hulp nodig | wanneer specialist |
    lichte hulp | afbakenen | poortwachter | verwijs | doorverwijs | verwijsroute | verwijsafspraken | verwijzer |
    verwijzers | naar specialist | specialistische ggz nodig | te zwaar voor ons | te licht | te zwaar | lichte zorg |
    basis ggz | juiste hulp | juiste plek | screenen aanmelding | vraagverheldering | intake |
    afschalen en opschalen | op- en afschalen`,
  voogdij: `
    voogdij | pupil | voogdijpupil | voogdijkind | pleegoudervoogdij | voogd | tijdelijke voogdij | voogdijmaatregel |
    voogdij instelling | voogd van | einde voogdij | einde van de voogdij | pleegouder voogd | voogdes`,
  gesprekouders: `
    tegen ouders zeggen | ouders inlichten | ouders informeren | slecht nieuws | slechtnieuwsgesprek |
    zorgen bespreken | bespreekbaar maken | openheid | open zijn | transparant | eerlijk zijn | moeilijk gesprek |
    moeilijk gesprek ouders | gesprek met ouders voeren | zorgen uitspreken | zeg ik het tegen ouders |
    vertellen aan ouders | hoe vertel ik ouders | hoe begin je daarover | hoe begin je erover | eerlijk tegen ouders |
    vooraf open | open tegen ouders | zeg dat je je zorgen maakt | informeer ouders | ouders ingelicht |
    ouders op de hoogte | =aan ouders vertellen | =ouders vertellen | hoe zeg tegen ouders`,
};
