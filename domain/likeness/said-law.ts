import type { Said } from './said.ts';

/** Law, measures, entitlements and the paths through them. */
export const LAW: Said = {
  jeugdbescherming: `
    jeugdbescherming | jeugdbeschermer | gezinsvoogd | voogd | voogdij | gi | gecertificeerde instelling | ots | vots | ondertoezichtstelling | onder toezicht | onder toezicht gesteld | kinderbescherming | kinderbeschermingsmaatregel | beschermingsmaatregel | dwangkader | drangkader | gedwongen kader | gedwongen hulp |
    jeugdbeschermingstafel | beschermingstafel | schriftelijke aanwijzing | raad kinderbescherming | raadsonderzoek | raadsmelding | verzoek tot onderzoek | vto | perspectiefbesluit | verlenging maatregel | kinderrechter | toezichtstelling | gezinsvoogdij | gis | gecertificeerd instelling | drangtraject | vaste jeugdbeschermer |
    andere jeugdbeschermer | nieuwe jeugdbeschermer | andere voogd | andere gezinsvoogd | jeugdbeschermers gehad | rvdk | verzoek raad | naar raad | onderzoek raad | gezinsmanager | gecertificeerde | jbrr | jeugdbescherming west | leger des heils jeugdbescherming | william schrikker | wss | onder toezicht stellen | otsen | ots uitspreken |
    =aanwijzing | =aanwijzingen | gezinsvoogden | voogden | kinderbeschermer | drang en dwang | vrijwillig of gedwongen | maatregel rechter | raadsrapport | rekest | raad voor de kinderbescherming | ots aanvragen | verzoek ots | jeugdbeschermers | wisseling jeugdbeschermer | =maatregel`,
  otsafsluiten: `
    ots loopt af | ots eindigt | einde ots | ots af | eind ots | eind ondertoezichtstelling | ondertoezichtstelling eindigt | ots afsluiten | afsluiten ots | maatregel loopt af | einde maatregel | maatregel stopt | ots stopt | na ots | dwang vrijwillig | vrijwillig kader | vrijwillig verder | borging | afschalen | doelen niet gehaald |
    doelen gehaald | verlengen ots | ots verlengen | terugkijkmoment | ots eindigen | ots beeindigen | ots wordt afgesloten | einde toezicht | ots voorbij | ots opheffen | ots loopt | toezichtstelling loopt af | overdracht vrijwillig | overdracht naar wijkteam | borgingsplan | eindtoets raad | einddatum ots | voor de einddatum |
    doel een cijfer | cijfer per doel | veiligheid geborgd | geborgd | afsluiten verantwoord | verlenging ots | verlenging van ots | verlenging vragen | verlenging van ondertoezichtstelling | verlenging ondertoezichtstelling | ots bijna voorbij | ots bijna afgelopen | veiligheid zonder maatregel | per doel een cijfer |
    genoeg om ots te stoppen`,
  rechtbank: `
    rechter | kinderrechter | rechtbank | rechtszaak | zitting | rechtszitting | advocaat | hoger beroep | verzoekschrift | juridisch | bijzondere curator | beschikking rechter | getuigen | vonnis | gezag | uitspraak rechter | zaak bij rechter | voor de rechter | naar de rechter | hof | gerechtshof | procedure | procederen |
    rechtbankverslag | kindgesprek rechter | kinderrechter mening | mening rechter | mening aan rechter | rechtsbijstand | rechters | dagvaarding | kort geding | in hoger beroep | verweerschrift | curator | overheid rechter`,
  raadsonderzoek: `
    raadsonderzoek | raad kinderbescherming | raadsmelding | raadsonderzoeker | vto | raad onderzoekt | onderzoek van raad | onderzoek door raad | raadsrapport | melden bij raad | melden raad | raad melden | melding raad | naar de raad | raad inschakelen | raad voor de kinderbescherming | beschermingstafel | jeugdbeschermingstafel |
    verzoek tot onderzoek | kinderbescherming inschakelen | raadsmelding doen | onderzoek door de raad | beslissing van de raad | beslissing raad | wachten op de raad | onderzoek raad duurt`,
  volwassenggz: `volwassenen ggz | volwassen ggz | volwassenenpsychiatrie | ggz volwassenen | volwassenpsychiatrie | ggz voor volwassenen | behandelaar van ouder | volwassen psychiatrie | volwassenenzorg ggz`,
  wlz: `
    wlz | langdurige zorg | wet langdurige zorg | levenslang | levenslange zorg | hele leven zorg | altijd hulp nodig | altijd toezicht | nooit zelfstandig | blijvende beperking | blijvend toezicht | blijvend beperkt | toezicht hele dag | 24 uur zorg | vierentwintig uur | dag nacht toezicht | ciz | zorgkantoor | zorgprofiel | vg |
    indicatie wlz | meerzorg | wet waar hoort | langdurig zorg | levenslang zorg | wlz of jeugdwet | welke wet | altijd afhankelijk | altijd afhankelijk blijven | ouders er niet meer zijn | later ouders oud | groeit niet overheen | nooit alleen kunnen | nooit alleen wonen | wet wisselt | levenslange begeleiding | levenslang levensbreed |
    wlz-indicatie | wlz aanvraag | wlz aanvragen | wlz afgewezen | afgewezen ciz | gedragskundige verklaring | altijd zorg nodig | levenslang zorg nodig | permanent toezicht | 24-uurszorg | 24 uurs | overgang naar wlz | vpt | mpt | zzp vg | zorgprofiel vg | cliëntondersteuner wlz | extra kosten thuis | ekt | levenslange beperking |
    ernstige gedragsproblemen vg7 | vg7 | =altijd zorg | langdurige indicatie | blijvende zorgbehoefte | zorgbehoefte levenslang | zorgvraag levenslang`,
  pgb: `
    pgb | persoonsgebonden budget | persoonsgebonden | zorg natura | budgethouder | pgb-houder | svb | zorgovereenkomst | eigen zorgverlener inkopen | informele zorg betalen | moeder betaald zorg | familielid betalen | budget verantwoorden | gewaarborgde hulp | pgbvaardig | vaardigheden budget | budgetvaardig | budgetbeheerder |
    eigen hulp inkopen | zelf zorg inkopen | zelf inkopen | moeder als zorgverlener | ouder als zorgverlener | ouders betaald zorg | betaald uit budget | pgb-tarief | pgb plan | budgetplan | familie betalen | terugvordering | terugvorderen | zorgplan pgb`,
  wmo: `wmo | maatschappelijke ondersteuning | huishoudelijke hulp | traplift | woningaanpassing | wet maatschappelijke ondersteuning | maatschappelijk ondersteuning | wmo-loket | wmo consulent | beschermd wonen wmo | wmo begeleiding`,
  zorgverzekering: `zvw | zorgverzekeraar | zorgverzekering | verzekering | verzekeraar | verzekerd | vergoed | vergoeding | basispakket | zorgverzekeringswet | eigen bijdrage | verzekeringspakket | aanvullende verzekering | niet vergoed | zorgpolis | polis | verzekerde zorg | zorgpremie | =eigen risico | =polis`,
  beschikking: `
    beschikking | indicatie | verwijzing | verwijsbrief | verwijzen | indicatiestelling | toekenning | toegekend | toewijzing | aanvraag | aanvragen | aangevraagd | herindicatie | verlengen indicatie | afgewezen aanvraag | recht op | jeugdwet | wet | welke wet | perceel | keukentafel | besluit gemeente | verwijst | indiceren | toegewezen |
    indicatiebesluit | beschikkingen | toegangsbesluit | indicatie verlengd | verlengen | verlenging | verlengde indicatie | aanvraag afgewezen | afwijzing gemeente | besluit van gemeente | toewijzingsbericht | jw301 | bepaling jeugdhulp | zorgtoewijzing | urgentieverklaring | herbeoordeling | onderzoeksplicht | gemeente weigert |
    aanvragen jeugdhulp | weigert verlenging | schriftelijk aanvragen | kortlopende beschikking`,
  financiering: `
    financiering | financieel | financieren | geld | betalen | betaalt | bekostigen | kosten | subsidie | vergoeden | rekening | budgetten | wie betaalt | declareren | geldpot | potjes geld | welk potje | uit welk potje | financier | kostenverdeling | betaalt wie | wie gaat betalen | gefinancierd | financieringsstromen | kosten delen |
    ieder een deel | gedeelde financiering | betaler | betaalstromen | maatwerkbudget | bekostigt | rekening naar | betaalafspraken | domeinen`,
  bezwaar: `
    bezwaar | beroep | geschil | bezwaarschrift | niet eens besluit | ombudsman | bezwaren | bezwaar maken | bezwaarprocedure | bezwaartermijn | in beroep | niet eens met besluit | oneens besluit | geschillencommissie | zienswijze | onafhankelijke clientondersteuner | cliëntondersteuning | bezwaar zin | bezwaar ciz | afwijzing ciz |
    bezwaar tegen afwijzing | heroverweging`,
  klachten: `
    klachten over | klacht indienen | klacht ingediend | klachtenprocedure | klachtencommissie | ontevreden | boos op hulpverlening | boze ouders | boze ouder | tuchtrecht | tuchtklacht | skj klacht | tuchtcollege | vertrouwenspersoon | jeugdstem | akj | excuses | ombudsman | kinderombudsman | dreigt klacht | dreigen advocaat |
    dossier eisen | niet tevreden | geschil | gelijk krijgen | eist ontslag | wethouder bellen | social media zwart | directeur bellen | klachtenfunctionaris | klachtbrief | brief advocaat | juridische stappen | boos op jeugdzorg | vertrouwen kwijt hulpverlening | verkeerd behandeld | onheus | bejegening | niet serieus genomen | boze mail |
    scheldmail | boos op wijkteam | =klacht | klaagschrift | oneens met besluit | formele klacht | klacht over | klacht tegen | klacht in | ouders boos op | ouder boos op | boos op school | boos op ons | ouders dreigen met klacht | tuchtzaak | fout gemaakt | fouten gemaakt | fout erkennen | excuus | excuses aanbieden | ontevreden ouders |
    ontevredenheid | woedende ouder | eist ander | eist andere hulpverlener | andere hulpverlener wil | klachtgesprek | klachtbemiddeling | misgegaan | is misgegaan | erken wat er | scheef gegaan | vertrouwensbreuk | breuk in vertrouwen`,
  privacy: `
    privacy | avg | gegevens | gegevensdeling | gegevens delen | informatie delen | info delen | informatie uitwisselen | uitwisselen | informatiedeling | delen school | wat mag delen | vertellen aan school | school vertellen | doorvertellen | beroepsgeheim | geheimhouding | zwijgplicht | toestemming | toestemmingsformulier |
    toestemming ouders | zonder toestemming | achter rug ouders | achter rug | vertrouwelijk | geheim houden | inzage | dossier inzien | dossier vernietigen | appen over client | appen over clienten | conflict plichten | anoniem | bsn | afluisteren | opnemen gesprek | zonder ouders weten | mag mailen | mag doorgeven | doorgeven |
    info geven | informatie opvragen | informatie geven | belt informatie | wil weten weet | politie vraagt gegevens | teams chat | whatsappen client | informatie met wijkteam | delen met wijkteam | delen met school | delen met huisarts | gegevens uitwisselen | mag ik delen | mag ik overleggen | mag ik info | privacywet | privacyregel |
    toestemming vragen | zonder dat ouders weten | zonder medeweten | informatieplicht | meldrecht | noodzakelijk delen | noodzakelijke delen | alleen noodzakelijke | afweging vastleggen | afweging noteren | inzagerecht | medisch beroepsgeheim | geheim bewaren | mag niet weten | ouders mogen het niet weten | wil niet dat ouders weten |
    niet dat ouders het weten | gegevensuitwisseling | geen toestemming geeft | toestemming ontbreekt | delen van informatie | =mag ik delen | =mag ik vertellen`,
  dossier: `
    dossier | inzage | rapport | rapportage | verslag | feiten | fouten verslag | verslaglegging | vastleggen | feiten meningen | mening feit | terugleest | dossiervorming | dossierinzage | inzageverzoek | dossier opvragen | vernietigen | correctierecht | rapport klopt niet | fouten in rapport | fouten in verslag | rapporteren | verslagen |
    hoor en wederhoor | conceptverslag | notities`,
  inspraak: `
    inspraak | participatie | meebeslissen | meepraten | zelf beslissen | kindgesprek | gehoord | niet gehoord | eigen regie | rechten kind | kinderrechten | mening kind | vanaf twaalf | twaalf jaar | zestien zelf | zonder ouders praten | zonder ouders weten | betrekken besluit | samen beslissen | aan tafel jongere | eigen plan schrijven |
    stem van kind | mening geven | meebeslis | mening van kind | mening jongere | kind hoeft niet te kiezen | zeggenschap | jongerenraad | clientenraad | jongere beslist | stem geven | stem van jongere | kind aan het woord | hoorrecht | kindvriendelijk | mening geven rechter | mening vragen | autonomie | clientregie | luisteren naar kind |
    =zelf kiezen | =zelf bepalen | uitgenodigd | niet uitgenodigd | bij eigen bespreking`,
  wijkteam: `
    wijkteam | wijkteams | sociaal team | jeugdteam | cjg | lokaal team | lokale team | gebiedsteam | buurtteam | wijkcoach | toegang | jeugd- gezinsteam | nieuwe aanmelding | triage | doorverwijzen | zelf doen doorverwijzen | wijkteammedewerker | lokale toegang | jeugd en gezinsteam | jgt | kernteam | sociaal wijkteam |
    wijkteammedewerkers | veld | centrum jeugd gezin | jeugdconsulent | consulent gemeente | jeugd- en gezinscoach | toegangsteam`,
  doorverwijzen: `
    doorverwijzen | verwijzen | doorverwezen | door+verwijzen | verwijzing | opschalen | op+schalen | door+zetten | doorzetten | zelf oppakken | triage | inschatten | inschatting | aanmelding | nieuwe aanmelding | meekijken | aan voorkant | voorkant | normaliseren | demedicaliseren | specialistische hulp nodig | wanneer specialist |
    lichte hulp | afbakenen | poortwachter | verwijs | doorverwijs | verwijsroute | verwijsafspraken | verwijzer | verwijzers | naar specialist | specialistische ggz nodig | te zwaar voor ons | te licht | te zwaar | lichte zorg | basis ggz | juiste hulp | juiste plek | screenen aanmelding | vraagverheldering | intake |
    afschalen en opschalen | op- en afschalen`,
  voogdij: `voogdij | pupil | voogdijpupil | voogdijkind | pleegoudervoogdij | voogd | tijdelijke voogdij | voogdijmaatregel | voogdij instelling | voogd van | einde voogdij | einde van de voogdij | pleegouder voogd | voogdes`,
  gesprekouders: `
    tegen ouders zeggen | ouders inlichten | ouders informeren | slecht nieuws | slechtnieuwsgesprek | zorgen bespreken | bespreekbaar maken | openheid | open zijn | transparant | eerlijk zijn | moeilijk gesprek | moeilijk gesprek ouders | gesprek met ouders voeren | zorgen uitspreken | zeg ik het tegen ouders | vertellen aan ouders |
    hoe vertel ik ouders | hoe begin je daarover | hoe begin je erover | eerlijk tegen ouders | vooraf open | open tegen ouders | zeg dat je je zorgen maakt | informeer ouders | ouders ingelicht | ouders op de hoogte | =aan ouders vertellen | =ouders vertellen | hoe zeg tegen ouders`,
  kindbijrechter: `
    kind kinderrechter | gesprek kinderrechter | gesprek met rechter | kindgesprek rechter | brief aan rechter | brief rechter | rechter schrijven | rechtsingang | informele rechtsingang | kinderrechtswinkel | vragen aan rechter | aan rechter vragen | kind bij rechter | kind rechtbank | rechtbank bekijken | bezoek rechtbank |
    kind naar rechter | jongere rechter | mening aan rechter | uitgenodigd door kinderrechter | kindgesprek kinderrechter | zenuwachtig rechter | spannend rechter | kind naar zitting | bang voor rechter | bij kinderrechter komen | uitnodiging rechter | gerechtsgebouw | praten of een brief | praten en een brief | kind voor de rechter`,
  opzitting: `
    zitting | zittingen | rechtszaal | rechtszitting | voor de rechter staan | advocaat ouders | advocaat van ouders | voorbespreking zitting | griffie | pleiten | zitting voorbereiden | voorbereiding zitting | advocaat valt aan | aanvallen advocaat | ouder op zitting | zittingsvertegenwoordiger | advocaat van vader | advocaat van moeder |
    advocaat maakt mij | felle advocaat | zwart op zitting | voorbereiding jurist | tegenover advocaat | feiten op zitting`,
  verzoekschrift: `
    verzoekschrift | verzoekschriften | verzoek aan rechter | verzoek rechter | verzoek machtiging | verzoek verlenging | verzoek bij rechtbank | onderbouwing verzoek | onderbouwen verzoek | verzoek onderbouwen | rechter kritisch | kritische rechter | rechter wees af | rechter wijst af | rechter wijst verzoek af | wees verzoek af |
    verzoek afgewezen | machtiging afgewezen | afwijzing rechter | afwijzing door rechter | afwijzing door kinderrechter | feiten van meningen | feiten en meningen | feit en mening | mening van feit | bron en datum | rapport voor rechtbank | rapport zitting | rapport rechter | rapport aan rechter | rechtbankrapport | verzoek met ouders |
    verzoekschrift bespreken | vader leest rapport | ouders lezen rapport | rapport herkent niet | overvallen door rapport | rapport te vaag | vaag rapport | vaag verzoek | te weinig onderbouwd | verzoek toegewezen | los van wat je ervan vindt | wat je zag los van | bron noemen`,
  feitelijk: `=scheid | =scheidde | feiten en meningen | mening en feit`,
  toestemmingouder: `
    vervangende toestemming | handtekening vader | handtekening moeder | handtekening ouder | geen handtekening | handtekening nodig | handtekening weigeren | weigert handtekening | vader tekent niet | moeder tekent niet | ouder tekent niet | tekent nergens voor | tekent nergens | weigert te tekenen | wil niet tekenen |
    toestemming beide ouders | toestemming voor behandeling | ouder weigert toestemming | toestemming weigeren | toestemming weigert | geeft geen toestemming | gezagsouder weigert | ouder met gezag onvindbaar | ouder onvindbaar | ouder onbereikbaar gezag | gezaghebbende ouder onbereikbaar | niet-instemmende ouder | instemming andere ouder |
    instemming gezagsouder | spoedverzoek toestemming | medische weigering | weigert operatie | weigeren bloedtransfusie | bloedtransfusie | weigeren vaccinatie | geeft geen handtekening | ouder die niet tekent | die niet tekent | tekent niet voor | handtekening voor therapie | handtekening voor behandeling`,
  gezaghouden: `
    niks meer te zeggen | niets meer te zeggen | nog iets te zeggen | ouders beslissen zelf | zelf blijven beslissen | wat mogen ouders beslissen | waarover ouders beslissen | ouders blijven beslissen | wat mag ouder beslissen | gezag houden | gezag behouden | gezag kwijt | gezag weg | gezag verliezen | verlies van gezag |
    gezagsbeeindiging | gezag beeindigd | gezag beeindigen | gezagsbeeindigende maatregel | beeindiging gezag | ouder zonder gezag | afgeschreven als ouder | afgedankt | rol houden als ouder | beslissingen kapper | kapper | dagelijkse beslissingen | schoolkeuze gezag | niets meer over zoon zeggen | niets meer over kind zeggen |
    niks meer te vertellen | beslissingen ouders tijdens | beslissingen tijdens ots | beslissingen zelf nemen | welke beslissingen ouders | beslissingen bij ouders`,
  dwangsamenwerking: `
    jeugdbeschermer als vijand | als vijand zien | zien ons als vijand | ziet mij als vijand | ots als straf | ondertoezichtstelling als straf | maatregel als straf | gezinsvoogd weren | weren jeugdbeschermer | boos op gezinsvoogd | boos op jeugdbeschermer | verzet tegen ots | verzet tegen maatregel | verzet tegen jeugdbescherming |
    samenwerken in gedwongen kader | gedwongen kader | gedwongen hulp | gedwongen maatregel | meewerken met ots | werkt niet mee met voogd | opgelegde maatregel | opgelegde hulp | ouders onder ots | ouder en jeugdbeschermer | ouders en jeugdbeschermer | deur gewezen door ouders | wijzen mij de deur | mij de deur wijzen | doelen van rechter |
    gezamenlijke opdracht | relatie met gezinsvoogd | vertrouwen in jeugdbeschermer | alleen maar controleren | komen controleren | ouders onder toezicht | wat ouders zelf anders willen | wat zij zelf anders willen | maatregel gezamenlijk | jeugdbescherming als controle`,
  wisseljeugdbeschermer: `
    nieuwe gezinsvoogd | alweer nieuwe gezinsvoogd | weer een nieuwe voogd | nieuwe voogd | nieuwe jeugdbeschermer | zesde gezinsvoogd | vierde gezinsvoogd | derde gezinsvoogd | vijfde gezinsvoogd | vierde voogd | derde voogd | wisseling van jeugdbeschermer | wisseling jeugdbeschermer | wisseling voogd | wisselende jeugdbeschermers |
    wisselende voogden | steeds andere gezinsvoogd | steeds andere voogd | geen vaste jeugdbeschermer | geen jeugdbeschermer | zonder gezinsvoogd | wacht op gezinsvoogd | kennismaken gezinsvoogd | zoveelste gezinsvoogd | zoveelste jeugdbeschermer | opvolger jeugdbeschermer | overdracht jeugdbeschermer | vertrekkende jeugdbeschermer |
    jeugdbeschermer wisselt | wisselt jeugdbeschermer | wisselt voogd | zonder opvolger | geen opvolger | opvolger ontbreekt | nog geen gezinsvoogd | jeugdbeschermer toegewezen | vaste gezinsvoogd | alweer een andere voogd | andere voogd | weer een andere jeugdbeschermer | vertrekkende en nieuwe jeugdbeschermer |
    nieuwe en oude jeugdbeschermer | vijf voogden | vier voogden | zes voogden | voogden versleten | voogden gehad | zoveelste voogd | gezinsvoogden gehad`,
  drang: `
    drang | drangkader | vrijwillig kader | vrijwillige hulp | vrijblijvend | vrijwillig of gedwongen | preventieve jeugdbescherming | laatste kans vrijwillig | nog even vrijwillig | niet langer vrijwillig | grens vrijwillig | doorpakken | wanneer melden bij raad | melden bij raad of doorgaan | nog even doorgaan | wanneer ingrijpen |
    vrijwillig maar er verandert niets | vrijwillige hulp ophoudt | wanneer naar raad | vrijwillig helpt niet | minimaal moet gebeuren`,
  twijfelmelden: `
    twijfel melden | twijfel over melding | twijfel over een melding | twijfel of ik moet melden | moet ik melden | moet dit gemeld | wel of niet melden | melden of niet | melden of afwachten | adviesgesprek veilig thuis | advies veilig thuis | advies vragen veilig thuis | anoniem advies | anoniem overleg | anoniem adviesgesprek |
    adviesvraag | afwegingskader | aandachtsfunctionaris | niet-pluisgevoel | niet pluis | onderbuikgevoel | vaag gevoel | vage zorgen | niet zeker melden | bang onterecht melden | te vroeg melden | stap vier meldcode | drempel melden | stappen van meldcode | stappen meldcode | stap van meldcode | twijfel veilig thuis |
    twijfel bellen veilig thuis | vermoeden voorleggen | anoniem voorleggen | stap drie meldcode | bij veilig thuis neerleggen | zorgen veilig thuis neerleggen | neerleggen bij veilig thuis | nog even afwachten of melden | helder dat melden | melden nodig was | advies bij veilig thuis`,
  meldingaankondigen: `
    kondig stap aan | transparant melden | transparant over melding | open over melding | ouders inlichten over melding | melding uitleggen | melding met ouders | melding met ouders samen | eerst ouders dan melden | melding voorlezen | melden met medeweten | ouders weten van de melding | werkrelatie na melding | ouders afhaken door melding |
    zeggen dat je gaat melden | vertellen dat je gaat melden | gaat melden | meldingstekst | tekst van melding | ga melden | ik ga melden | dat ik ga melden | vertel ik dat ik meld | reactie ouders in melding | open zijn over melding | melden zonder vertrouwen te verliezen`,
  namelding: `
    na de melding | na melding | gemeld en horen niks | gemeld en niks gehoord | niks gehoord na melding | niets gehoord van veilig thuis | terugkoppeling veilig thuis | terugkoppeling melding | wat gebeurt er met melding | melding blijft liggen | na melding stil | stil na melding | gemeld horen vervolgens niks | teruggebeld na melding |
    vervolg van melding | vervolg melding | wachten op veilig thuis | veilig thuis doet niets | melding afgehandeld | teruggebeld melding | wanneer teruggebeld | gemeld niks meer | melding vervolg stil | wat ermee gebeurt | wat gebeurt er met mijn melding | terugkoppelt | wie terugkoppelt | wanneer terugkoppelt | afspraken na melding`,
  onterechtemelding: `
    loos alarm | vals alarm | onterechte melding | onterecht gemeld | melding onterecht | melding bleek onterecht | melding niet terecht | melding klopte niet | onterecht vermoeden | vermoeden klopte niet | ten onrechte beschuldigd | valse melding | valse beschuldiging | ouders woedend na melding | boos over melding | boos om melding |
    boze ouders na melding | excuus na melding | herstel na melding`,
  geweldcollega: `
    collega hardhandig | collega slaat | collega te hard | begeleider slaat kind | begeleider te hard | begeleider pakt kind hard aan | hardhandige begeleider | hardhandige collega | geweld door medewerker | geweld door professional | geweld door begeleider | geweld door hulpverlener | grensoverschrijdend gedrag collega |
    collega gaat over grens | collega over de schreef | vermoeden tegen collega | vermoeden over collega | klacht over collega | misbruik door begeleider | meldplicht geweld | geweld in zorgrelatie | calamiteit melden | hard aanpakt | medewerker schorsen | uitroosteren | beschuldigd door kind | beschuldiging begeleider`,
  letsel: `
    letsel | blauwe plek | blauwe plekken | breuk baby | onverklaarbare breuk | botbreuk | botbreuken | gebroken arm | gebroken been | onverklaard letsel | onverklaarbaar letsel | brandwond | brandwonden | striemen | bijtplek | schaafwonden | letselonderzoek | letselduiding | forensisch arts | forensisch kinderarts | vertrouwensarts |
    van de trap gevallen | van commode gevallen | commode | letsel baby | bloeduitstorting | foto van letsel | letsel vastleggen | niet-mobiele baby | kneuzing`,
  kindvertelt: `
    kind vertelt over mishandeling | kind vertelt mishandeling | vertelt over slaan | vertelt dat hij geslagen | vertelt dat zij geslagen | kind doet onthulling | onthulling | onthullen | vertelt thuis klappen | kind zegt niet doorvertellen | niet doorvertellen | beloof geheimhouding | geheim beloven | belofte niets te zeggen |
    in vertrouwen verteld | doorvragen bij kind | open vragen kind | vertelt juf dat papa slaat | vertelt dat papa slaat | vertelt dat mama slaat | kind vertelt juf | beloof kind niet | beloof een kind niet | beloof niet dat je zwijgt | beloof niet te zwijgen | zwijgt niet beloven | kind laten meedenken`,
  delenschool: `
    informatie school | informatie met school | delen met school | school informeren | school mag weten | wat mag school weten | informatie delen leerkracht | juf moet weten | leerkracht weten achtergrond | achtergrond kind school | wat vertel je school | wat vertellen we school | delen met juf | delen met trainer | informatie trainer |
    informatie sportclub | middelbare school informatie | nieuwe school weet niets | overdracht naar middelbare | school vertellen | school hoeft niet alles | met derden delen | informatie derden | alleen wat nodig is | juf moest weten | sportclub moest weten | overleggen met school | school overleggen | tips voor de juf |
    school wat mocht weten | klas mocht weten | delen met sportclub | wat leerkracht weet | info delen met school | delen met wijkteam | info met wijkteam`,
  dossierinzage: `
    dossier inzien | inzage dossier | dossier opvragen | dossier vraagt op | vraagt dossier op | vraagt complete dossier | hele dossier | kopie dossier | dossierkopie | inzageverzoek | inzagerecht | weglakken | weggelakt | zwart maken gegevens | gegevens van ex | gegevens andere ouder | gegevens van derden | info van de ex in |
    privacyfunctionaris | functionaris gegevensbescherming | recht op dossier | dossier vernietigen | stukken opvragen | inzage geven | inzage in dossier | dossier in te zien | dossier willen inzien | stukken inzien | eist dossier | hele dossier inzien | lak gegevens | gegevens weglakken | lak bij inzage | wil het dossier |
    dossier geheim adres`,
  politievordering: `
    politie vraagt informatie | politie vraagt gegevens | politie belt informatie | politie belt voor informatie | politie wil weten | vordering | schriftelijke vordering | vordering politie | officier vordert | informatie aan politie | gegevens aan politie | recherche vraagt | verhoor van hulpverlener | getuige als hulpverlener |
    delen met wijkagent | informatie wijkagent | delen met politie | wijkagent mag weten | wijkagent van mij horen | politie niets over telefoon | politie wil informatie | agent vraagt | politie aan de deur voor informatie | mag politie weten`,
  beeldkindonline: `
    foto's van kind online | foto kind facebook | foto's van pleegkind | foto pleegkind | foto's op facebook | zet foto's op | foto's delen van kind | beelden online kind | kind op facebook | kind op instagram | beeldmateriaal kind | beelden delen pleegkind | toestemming foto | foto toestemming | fotoalbum besloten | vlogt over kind |
    kind in vlog | sharenting | foto's op social media`,
  datalek: `
    datalek | datalekken | verkeerde mail | mail verkeerd gestuurd | mail naar verkeerde | verkeerd adres gestuurd | verkeerde ontvanger | brief verkeerd bezorgd | gegevens gelekt | gegevens gestuurd | cliëntgegevens | per ongeluk gestuurd | per ongeluk gemaild | laptop kwijt | dossier kwijtgeraakt | privacyfout | verkeerde ouder gemaild |
    verkeerde persoon gemaild | verslag verkeerd gemaild | verkeerde ouder`,
  toestemmingintrekken: `toestemming intrekken | trekt toestemming in | toestemming ingetrokken | ingetrokken toestemming | ingetrokken instemming | instemming intrekken | wil niet meer delen | toestemming terug | toestemming halverwege | komt terug op toestemming`,
  overzonder: `overleg zonder ouders | ouders weten van niks | bespreken zonder ouders | ouders bij overleg | gezin bij overleg | casus bespreken anoniem | ouders niet op de hoogte | niemand bespreken zonder | bespreek niemand | bespreking zonder ouders | ouders bij bespreking | casusoverleg zonder ouders | groot overleg ouders`,
  zelfhulpjongere: `
    wil hulp maar ouders | hulp zonder ouders | ouders mogen niks weten | ouders mogen niets weten | ouders mogen het niet weten | ouders niet weten | wil niet dat ouders | niet dat ouders horen | niet aan ouders vertellen | zelf instemmen | zelf toestemming geven | zelf om hulp vragen | vanaf zestien zelf | zestienjarige wil |
    jongere vertelt in therapie | vertelt in therapie | vertrouwelijk met jongere | vertrouwelijkheid jongere | wat blijft vertrouwelijk | geheim voor ouders | ouders buiten houden | zonder medeweten ouders | twaalf tot zestien | leeftijd toestemming | zonder dat zijn ouders | zonder dat haar ouders | behandeling zonder ouders |
    hulp zonder dat ouders | jongere mag zelf toestemming | zelf toestemming | ouders ervan weten`,
  zorgbehoefte: `
    zorgbehoefte | zorgvraag levenslang | blijvende zorgbehoefte | blijvende zorgvraag | aantonen blijvend | blijvend toezicht | levenslang nodig | onderbouwen zorgvraag | ontwikkeling nog mogelijk | geen groei verwacht | verdere groei | ontwikkelingsonderzoeken | te jong voor wlz | wlz jong kind | zorgprofiel | zorgprofielen |
    beoordeling ciz | verklaring gedragswetenschapper wlz | altijd toezicht | altijd toezicht nodig | toezicht nodig blijft | kind nog jong wlz | te jong voor indicatie`,
  wlzstap: `
    formulieren ciz | wlz opgeven | opgeven van kind | langdurige indicatie | weerstand wlz | wlz weerstand | ouders willen geen wlz | wlz voelt | wlz formulieren | clientondersteuner wlz | huisbezoek ciz | mooier voorstellen | papieren zorgkantoor | formulieren zorgkantoor | papierwerk zorgkantoor | clientondersteuner meekeek |
    clientondersteuner formulieren | te mooi voorgesteld | onafhankelijke clientondersteuner`,
  beschikkingverlengen: `
    beschikking loopt af | indicatie loopt af | beschikking verlengen | verlengen beschikking | verlenging aanvragen | verlengingsaanvraag | verlenging indicatie | indicatie verlengen | op tijd verlengen | beschikking verlopen | einde beschikking | einde indicatie | aflopende beschikking | aflopende indicatie | herindicatie |
    voortgangsverslag | verlenging jeugdhulp | verlenging op tijd | indicatie stopt | beschikking stopt | beschikking eindigt | indicatie eindigt | voor het einde een verslag | weken voor het einde | verslag met doelen gemeente`,
  wiebetaalt: `
    wie betaalt | niemand wil betalen | wil dit niet betalen | niemand betaalt | wie gaat het betalen | tussen wetten | tussen jeugdwet en | jeugdwet of | verdeelsleutel | samen betalen | ieder een deel betalen | kosten verdelen | kostenverdeling | financiers | financier | welke wet betaalt | gemeente of verzekeraar | voorlopig betalen |
    betaalgeschil | discussie over geld | dubbele financiering | financieringsgat | deel bekostigt | ieder bekostigt | woonplaatsbeginsel | beide gemeenten | gemeente wie betaalt | samenwerkingsverband gemeente betaalt | bekostigen | schuiven de rekening | schuift rekening door | rekening naar elkaar | schuiven rekening naar |
    ieder deel betaalt | deel betaalt | later uitzoeken wie betaalt | welke wet geldt`,
  wlzafwijzing: `ciz afgewezen | afgewezen door ciz | afwijzing ciz | ciz wijst af | wlz afgewezen | wlz afwijzing | afwijzing wlz | bezwaar wlz | bezwaar ciz | indicatie wlz afgewezen | geen wlz gekregen | nieuwe aanvraag wlz | ciz nee | wlz geweigerd | wlz aanvraag geweigerd | geweigerd wlz`,
  delenzonder: `
    delen zonder toestemming | zonder toestemming delen | zonder toestemming | toestemming nodig | vraag eerst toestemming | informatie delen | gegevens delen | info delen | deel alleen | alleen delen wat | delen wat nodig | mag ik informatie | mag ik delen | noodzakelijke delen | doel en noodzaak | belang zwaarder | afweging privacy |
    privacytwijfel | privacy loopt | privacy in de weg | vanwege privacy | gegevensdeling | informatie-uitwisseling`,
  wiemeldt: `wie meldt | wie moet melden | school of huisarts melden | allebei zorgen | beide zorgen niemand meldt | wie signaleert | wachten op elkaar met melden | ander zal wel melden | wie gaat melden`,
  bagatelliseren: `bagatelliseert | bagatelliseren | bagatelliseerde | goedpraten | praat goed | wuift weg | wegwuiven | aardige ouders | sympathie voor ouders | blinde vlek | tunnelvisie | onderschatten | onderschat | niet willen zien | te licht gewogen | ontkent zorgen collega`,
  dubbelemaatregel: `ots en jeugdreclassering | ots en reclassering | civiel en straf | civiele en strafrechtelijke | civiele maatregel | strafrechtelijke maatregel | samenloop | dubbele maatregel | gecombineerde maatregel | gecombineerd uitvoeren | voogd en reclassering | jeugdbeschermer en jeugdreclasseerder | dubbel werk`,
};
