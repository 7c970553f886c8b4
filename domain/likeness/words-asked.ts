import type { Words } from './words.ts';

/** How people at work put it when they seek something: each with the concept of the field, or of daily life, that they mean. */
export const ASKED: Words = {
  thuiszitter: [
    4,
    'niet naar school | weer naar school | naar school krijgen | terug naar school | terug naar klas | lang thuis geweest | al maanden thuis | school gaat niet | school bieden niets | geen onderwijs | vrijgesteld leerplicht | spijbelen | spijbelt | schoolgang',
  ],
  volwassenworden: [3, '18 | achttien | achttiende verjaardag | bijna meerderjarig | volwassenenhulp | zeventien'],
  suicidaliteit: [2, 'zelfmoord | niet meer leven | dood wil | doodswens | uit leven stappen | gedachten aan dood'],
  zelfbeschadiging: [1, 'krassen | krast | snijdt | automutileren | doet zichzelf pijn | brandt zichzelf'],
  eetstoornis: [
    2,
    'eet bijna niets | eet steeds minder | eet niet meer | wil niet eten | eetkliniek | eetbuien | braken | braakt | ondervoed | lijnen | calorieen | slank | afvallen',
  ],
  autisme: [3, 'spectrum | autistiforme | prikkelgevoelig'],
  lvb: [
    4,
    'moeilijk lerend | zwakbegaafd | laag begaafd | begrijpt traag | praktijkonderwijs | laaggeletterd | verstandelijk',
  ],
  adhd: [2, 'druk kind | druk gedrag | onrustig | impulsief | concentratie'],
  scheiding: [
    2,
    'klem zitten | klem tussen | loyaliteit | loyaliteitsconflict | co-ouderschap | ex | strijdende ouders | uit elkaar',
  ],
  omgang: [1, 'niet meer vader | niet meer moeder | contact met vader | contact met moeder | weekendregeling'],
  mishandeling: [
    2,
    'slaat | slaan | geslagen | partnergeweld | huiselijk | getuige geweld | geweldpleger | bang thuis',
  ],
  schulden: [
    2,
    'geldproblemen | administratie | schuldeiser | rood staan | betalingsachterstand | incasso | deurwaarder | bewindvoerder',
  ],
  wonen: [
    2,
    'zonder huis | geen huis | onderdak | slaapplek | woonplek | urgentieverklaring | ontruiming | huisuitzetting | woningcorporatie',
  ],
  respijt: [2, 'op adem | ontlasten | oppas | even rust ouders | logeerplek | logeeropvang | weekend weg'],
  uitputting: [
    2,
    'zijn op | kan niet meer | trekt niet meer | niet meer aan | houdt niet vol | omvallen | overbelast | slaapgebrek',
  ],
  regie: [
    2,
    'wie heeft leiding | coordineren | regisseur | knopen doorhakken | wie beslist | gezin plan | langs elkaar',
  ],
  overplaatsing: [
    1,
    'breuk | weg moeten | dreigt weg | elders geplaatst | pleegouders stoppen | overwegen stoppen | stoppen pleegouders | ander gezin',
  ],
  pleegzorg: [2, 'pleegouders | pleegkind'],
  plaatsing: [2, 'uithuisplaatsen | uit huis plaatsen | uit huis halen | uithuisplaatsing voorkomen'],
  jeugdzorgplus: [1, 'gesloten | besloten plek | gesloten jeugdhulp | gesloten plaatsing | gesloten verblijf'],
  wlz: [
    1,
    'altijd begeleiding | blijvend toezicht | toezicht hele dag | altijd toezicht | blijvend beperkt | levenslang',
  ],
  kopp: [
    1,
    'zieke ouder | psychiatrische moeder | psychiatrische vader | psychiatrische ouder | ouders psychiatrisch probleem | ouder psychisch probleem | depressieve moeder | depressieve vader',
  ],
  motiveren: [
    2,
    'wil geen hulp | hulp meer wil | weigert hulp | weigert alle hulp | hulp weigert | geen bemoeienis | bemoeienis | weerstand | zorgmijdend | houdt af | afhouden | medewerking | meewerken | niet mee wil | laten ons toe | lieten ons toe',
  ],
  tolk: [1, 'geen nederlands | vertalen | vertaler | vertaalt | taalprobleem'],
  vluchteling: [
    2,
    'gevlucht | oorlog | syrie | eritrea | verblijfsstatus | gezinshereniging | zonder ouders hier | nieuwkomer',
  ],
  hechting: [1, 'hechting | hechtingsproblemen | test grenzen | stoot af | allemansvriend'],
  verloop: [
    2,
    'steeds nieuwe | wisselt | wisseling | wisselingen | weer een ander | opvolger | vertrekt | vierde keer',
  ],
  trauma: [2, 'nare dingen meegemaakt | herbeleving | nachtmerries | nachtmerrie | schrikt | meegemaakt'],
  angst: [2, 'bang | durft niet | durft | paniek | paniekaanval | dwang | dwanghandeling | rituelen'],
  depressie: [2, 'somber | nergens zin in | ligt bed | lusteloos'],
  agressie: [2, 'vernielt | slaat om heen | driftbui | woede | schreeuwt | gooit | boos | dwars'],
  forensisch: [
    1,
    'steelt | stelen | diefstal | aanhouding | aangehouden | straatcultuur | hangt rond | foute vrienden',
  ],
  uitbuiting: [
    1,
    'uitgebuit | uitbuit | loverboy | ouder vriendje | oudere vriend | grooming | dure spullen | nieuwe kleren',
  ],
  seksueelgedrag: [1, 'grensoverschrijdend | seksueel | vlaggensysteem | doktertje spelen | ontbloten'],
  verslaving: [
    2,
    'wiet | hasj | drinkt | gebruikt dagelijks | joint | drank | afkicken | lachgas | pillen slikken feest',
  ],
  jongekind: [2, 'baby | dreumes | huilbaby | pasgeboren | kraamtijd'],
  gezinsleden: [2, 'brusje | brus | tweeling | broers | zussen | andere kinderen gezin'],
  netwerk: [
    2,
    'opa | oma | oom | tante | familie | buren | familieleden | familiegroepsplan | eigen kracht | vriendenkring | gemeenschap',
  ],
  beperking: [
    2,
    'verstandelijke handicap | gehandicapt | ernstige beperking | meervoudig | rolstoel | zorgintensief | zorgenkind',
  ],
  mutisme: [1, 'zegt niks | zegt niets | zwijgt | praat niet | stil in klas | zegt geen woord'],
  gamen: [1, 'gamet | gamen | computerspel | schermverslaafd | telefoon nacht | scherm'],
  leerplicht: [1, 'boete | leerplichtambtenaar | verzuimmelding | sanctie'],
  medicatie: [1, 'pillen | ritalin | medicijnen | slikt | concerta'],
  verklarendeanalyse: [1, 'analyse wat speelt | analyse samen gezin | tijdlijn | wat er speelt | hypothesen'],
  behandeling: [4, 'therapie | behandelen | sessies'],
  systeemtherapie: [1, 'systeemtherapie | gezinstherapie | systeemtherapeut | relatietherapie | mdft | mst'],
  ambulant: [3, 'hulp thuis | intensieve hulp | thuis ondersteunen | aan huis | gezinsbegeleiding | opvoeden'],
  wachten: [
    5,
    'tijdens wachten | in tussentijd | intussen | tot plek is | al driekwart jaar | nog niet terecht | op been houden',
  ],
  lhbti: [1, 'trans | transmeisje | transjongen | genderzorg | transitie | uit kast | regenboog'],
  kindermisbruik: [1, 'incest | seksueel misbruik | misbruikt | vertrouwensarts'],
  voorkomen: [1, 'voorkomen | voorkomt | voorkwam | voorkom | vermijden'],
  pesten: [1, 'gepest | pesterij | buitengesloten klas | uitgelachen'],
  ziekenhuis: [1, 'ziek | ziekte | chronisch | specialist | medisch | arts'],
  huisarts: [1, 'dokter'],
  vrijetijd: [1, 'sporten | voetbal | club | zwemmen | koken | muziek | hobby'],
  ervaringskennis: [1, 'zelf meegemaakt | lotgenoten | oud-deelnemer | ervaringsverhaal'],
  overgang: [1, 'warme overdracht | overdragen | overstappen | aansluiting'],
  inspraak: [1, 'zelf kiezen | zelf beslissen | kindgesprek | naar kind luisteren | zelf de vraag | eigen regie'],
  veiligheid: [2, 'veiligheidsplan | veiligheidsafspraken | bodemeisen | veilig thuis wonen | dreiging | gevaar'],
  praktischehulp: [1, 'praktisch | klus | klusje | boodschappen | opruimen | huishouden | oppas'],
  tienerouder: [1, 'tienermoeder | jonge moeder | zwangere tiener'],
  zindelijk: [1, 'zindelijk | bedplassen | broekpoepen'],
  verhuizing: [1, 'verhuist | verhuizen | verhuizing'],
  maatje: [1, 'maatje | vrijwilliger | buddy | vrijwilligers'],
  onderzoek: [1, 'onderzoek | onderzoeken | test | testen | iq-test'],
  geloof: [1, 'geloof | kerk | moskee | religie | cultuur | gebruiken'],
};
