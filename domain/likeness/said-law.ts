import type { Said } from './said.ts';

/** Law, measures, entitlements and the paths through them. */
export const LAW: Said = {
  jeugdbescherming: `
    jeugdbescherming | jeugdbeschermer | gezinsvoogd | voogd | voogdij | gi | gecertificeerde instelling | ots |
    vots | ondertoezichtstelling | onder toezicht | onder toezicht gesteld | kinderbescherming |
    kinderbeschermingsmaatregel | beschermingsmaatregel | maatregel | dwangkader | drangkader | gedwongen kader |
    gedwongen hulp | jeugdbeschermingstafel | beschermingstafel | schriftelijke aanwijzing | raad kinderbescherming |
    raadsonderzoek | raadsmelding | verzoek tot onderzoek | vto | perspectiefbesluit | verlenging maatregel |
    kinderrechter | toezichtstelling | gezinsvoogdij | gis | gecertificeerd instelling | drangtraject |
    vaste jeugdbeschermer | andere jeugdbeschermer | nieuwe jeugdbeschermer | andere voogd | andere gezinsvoogd |
    jeugdbeschermers gehad | rvdk | verzoek raad | naar raad | onderzoek raad`,
  otsafsluiten: `
    ots loopt af | ots eindigt | einde ots | ots af | eind ots | eind ondertoezichtstelling |
    ondertoezichtstelling eindigt | ots afsluiten | afsluiten ots | maatregel loopt af | einde maatregel |
    maatregel stopt | ots stopt | na ots | dwang vrijwillig | vrijwillig kader | vrijwillig verder | borging |
    afschalen | doelen niet gehaald | doelen gehaald | verlengen ots | ots verlengen | terugkijkmoment`,
  rechtbank: `
    rechter | kinderrechter | rechtbank | rechtszaak | zitting | rechtszitting | advocaat | hoger beroep |
    verzoekschrift | juridisch | bijzondere curator | beschikking rechter | getuigen | vonnis | gezag`,
  raadsonderzoek: `raadsonderzoek | raad kinderbescherming | raadsmelding | raadsonderzoeker | vto`,
  volwassenggz: `volwassenen ggz | volwassen ggz | volwassenenpsychiatrie | ggz volwassenen | volwassenpsychiatrie`,
  wlz: `
    wlz | langdurige zorg | wet langdurige zorg | levenslang | levenslange zorg | hele leven zorg | hele leven |
    altijd zorg | altijd begeleiding | altijd hulp nodig | altijd toezicht | nooit zelfstandig | blijvend |
    blijvende beperking | blijvend toezicht | blijvend beperkt | toezicht hele dag | 24 uur zorg |
    vierentwintig uur | dag nacht toezicht | ciz | zorgkantoor | zorgprofiel | vg | indicatie wlz | meerzorg |
    wet waar hoort | langdurig zorg | levenslang zorg | wlz of jeugdwet | welke wet | hoort onder | valt onder |
    altijd afhankelijk | altijd afhankelijk blijven | niet meer zijn | later ouders oud | groeit niet overheen |
    nooit alleen kunnen | nooit alleen wonen | wet wisselt | levenslange begeleiding | levenslang levensbreed`,
  pgb: `
    pgb | persoonsgebonden budget | persoonsgebonden | zorg natura | budgethouder | pgb-houder | svb |
    zorgovereenkomst | eigen zorgverlener inkopen | informele zorg betalen | moeder betaald zorg |
    familielid betalen | budget verantwoorden | gewaarborgde hulp | pgbvaardig | vaardigheden budget | budgetvaardig`,
  wmo: `
    wmo | maatschappelijke ondersteuning | huishoudelijke hulp | traplift | woningaanpassing |
    wet maatschappelijke ondersteuning | maatschappelijk ondersteuning`,
  zorgverzekering: `
    zvw | zorgverzekeraar | zorgverzekering | verzekering | verzekeraar | verzekerd | eigen risico | vergoed |
    vergoeding | basispakket | zorgverzekeringswet`,
  beschikking: `
    beschikking | indicatie | verwijzing | verwijsbrief | verwijzen | indicatiestelling | toekenning | toegekend |
    toewijzing | aanvraag | aanvragen | aangevraagd | herindicatie | verlengen indicatie | afgewezen aanvraag |
    recht op | jeugdwet | wet | welke wet | perceel | keukentafel | besluit gemeente | verwijst | indiceren |
    toegewezen`,
  financiering: `
    financiering | financieel | financieren | geld | betalen | betaalt | bekostigen | kosten | subsidie | vergoeden |
    rekening | budgetten | wie betaalt | declareren | geldpot | potjes geld | welk potje | uit welk potje |
    financier | kostenverdeling`,
  bezwaar: `bezwaar | beroep | geschil | bezwaarschrift | niet eens besluit | ombudsman`,
  klachten: `
    klachten over | klacht indienen | klacht ingediend | klachtenprocedure | klachtencommissie | ontevreden |
    boos op hulpverlening | boze ouders | boze ouder | tuchtrecht | tuchtklacht | skj klacht | tuchtcollege |
    vertrouwenspersoon | jeugdstem | akj | excuses | ombudsman | kinderombudsman | dreigt klacht | dreigen advocaat |
    dossier eisen | niet tevreden | geschil | gelijk krijgen | eist ontslag | wethouder bellen | social media zwart |
    directeur bellen | klachtenfunctionaris | klachtbrief | brief advocaat | juridische stappen | boos op jeugdzorg |
    vertrouwen kwijt hulpverlening | verkeerd behandeld | onheus | bejegening | niet serieus genomen | boze mail |
    scheldmail | boos op wijkteam | =klacht | klaagschrift | oneens met besluit`,
  privacy: `
    privacy | avg | gegevens | gegevensdeling | gegevens delen | informatie delen | info delen |
    informatie uitwisselen | uitwisselen | informatiedeling | delen school | mag delen | mag vertellen |
    wat mag delen | vertellen aan school | school vertellen | doorvertellen | zeggen tegen school | beroepsgeheim |
    geheimhouding | zwijgplicht | toestemming | toestemmingsformulier | toestemming ouders | zonder toestemming |
    buiten ouders | achter rug ouders | achter rug | vertrouwelijk | geheim houden | geheim beloven | inzage |
    dossier inzien | dossier vernietigen | appen over client | appen over clienten | conflict plichten | anoniem |
    bsn | afluisteren | opnemen gesprek | zonder ouders weten | ouders weten niet | mag mailen | mag bellen |
    mag zeggen | mag doorgeven | doorgeven | info geven | informatie opvragen | informatie geven | belt informatie |
    wil weten weet | collega vertellen | politie vraagt gegevens | delen mag | delen zonder | teams chat |
    whatsappen client`,
  dossier: `
    dossier | inzage | rapport | rapportage | verslag | feiten | fouten verslag | verslaglegging | vastleggen |
    feiten meningen | mening feit | terugleest`,
  inspraak: `
    inspraak | participatie | meebeslissen | meepraten | zelf kiezen | zelf beslissen | zelf bepalen | kindgesprek |
    kind luisteren | luisteren kind | gehoord | niet gehoord | eigen regie | rechten kind | kinderrechten |
    mening kind | vanaf twaalf | twaalf jaar | zestien zelf | zonder ouders praten | zonder ouders weten |
    ouders niet weten | alleen praten | betrekken besluit | samen beslissen | aan tafel jongere |
    eigen plan schrijven | stem van kind | mening geven`,
  wijkteam: `
    wijkteam | wijkteams | sociaal team | jeugdteam | cjg | lokaal team | lokale team | gebiedsteam | buurtteam |
    wijkcoach | toegang | jeugd- gezinsteam | nieuwe aanmelding | triage | doorverwijzen | zelf doen doorverwijzen`,
  doorverwijzen: `
    doorverwijzen | verwijzen | doorverwezen | door+verwijzen | verwijzing | opschalen | op+schalen | door+zetten |
    doorzetten | zelf doen | zelf oppakken | triage | inschatten | inschatting | aanmelding | nieuwe aanmelding |
    meekijken | aan voorkant | voorkant | normaliseren | demedicaliseren | specialistische hulp nodig |
    wanneer specialist | lichte hulp | afbakenen | poortwachter`,
  voogdij: `
    voogdij | pupil | voogdijpupil | voogdijkind | pleegoudervoogdij | voogd | tijdelijke voogdij | voogdijmaatregel`,
  gesprekouders: `
    tegen ouders zeggen | ouders vertellen | ouders inlichten | ouders informeren | hoe zeg | slecht nieuws |
    slechtnieuwsgesprek | zorgen bespreken | bespreekbaar maken | openheid | open zijn | transparant |
    eerlijk zijn | moeilijk gesprek`,
};
