import type { Words } from './words.ts';

/** Daily life in families and in helping them: what leerpunten and questions speak of beside the words of the field. */
export const DAILY: Words = {
  huilen: [1, 'huilen | huilt | huil | huilbaby | ontroostbaar | krijst'],
  eten: [
    2,
    'eten | eet | at | maaltijd | tafel aan | aan tafel eten | hapje | voeding | voedsel | bord | kauwen | slikken | dieet | dietist | kieskeurig | sonde | yoghurt | wegen gewicht | gewicht | afvallen | vermageren | mager',
  ],
  arfid: [1, 'arfid | selectief eten | voedselweigering | kieskeurig eten | weigert eten | eet alleen nog'],
  rouw: [
    1,
    'rouw | rouwen | verlies | overlijden | overleden | sterven | gestorven | sterfdag | dood ouder | begrafenis | doodgaan | nabestaande | verdriet',
  ],
  oorlog: [
    1,
    'oorlog | bombardement | vlucht | gevlucht | vluchten | syrie | syrisch | eritrea | afghaans | somalisch',
  ],
  slaan: [1, 'slaat | slaan | geslagen | mept | schopt | klappen krijgt | blijf mijn lijf | blijfhuis | vrouwenopvang'],
  kindermisbruik: [
    1,
    'incest | seksueel misbruik | misbruikt | aanranding | verkracht | verkrachting | vertrouwensarts',
  ],
  stelen: [
    1,
    'steelt | stelen | gestolen | diefstal | winkeldiefstal | jat | hangt rond | hangjongere | straatcultuur',
  ],
  huisuitzetting: [
    1,
    'huisuitzetting | ontruiming | uit huis gezet | woningcorporatie | huurachterstand | huurschuld | dakloosheid',
  ],
  zwerfjongere: [1, 'zwerfjongere | dakloos | thuisloos | bank vrienden | logeert vrienden | bankslapen | briefadres'],
  tienerouder: [1, 'tienermoeder | jonge moeder | jong moeder | tienervader | jonge ouder | tienerzwangerschap'],
  geldrust: [
    1,
    'schuldeiser | betaalpauze | leefgeld | toeslag | uitkering | bijstand | beslag | deurwaarder | incasso',
  ],
  woede: [1, 'boos | woede | driftbui | driftig | vernielt | vernielen | sloopt | schreeuwt | ontploft | ruzie'],
  rooster: [
    1,
    'rooster | ritme | dagritme | structuur | dagindeling | voorspelbaar | voorspelbaarheid | planning | vast moment',
  ],
  prikkels: [1, 'prikkel | overprikkeld | overprikkeling | prikkelarm | sensorisch | prikkelverwerking'],
  spel: [1, 'spel | spelen | speelt | speelgoed'],
  zwijgen: [
    1,
    'zwijgt | zwijgen | zegt niks | zegt niets | praat niet klas | niets zeggen | mutisme | stil in klas | selectief mutisme | druk praten',
  ],
  scherm: [1, 'scherm | schermen | computer | computerspel | internet | tablet | playstation | online spel'],
  vriendje: [1, 'vriendje | vriend | verkering | oudere vriend | ouder vriendje | loverboy'],
  weglopen: [1, 'wegloopt | weglopen | weggelopen | wegloopgedrag | verdwijnt nachten'],
  bewijs: [1, 'leg vast | vastleggen | vast leggen | letterlijk | opschrijven | notities'],
  drang: [
    1,
    'weigert | weigeren | bemoeienis | wantrouwen | vertrouwt | vertrouwen | afhouden | houdt af | geen medewerking | niet meewerken | medewerking | wil hulp | wilt hulp | ongevraagd',
  ],
  afwezigevader: [1, 'vader doet | vader mee | afwezige vader | vader betrekken | vaders | uitwonende ouder'],
  systeem: [
    1,
    'systeemtherapie | gezinstherapie | systeemtherapeut | relatietherapie | systemisch | mdft | mst | gezinsgesprek',
  ],
  familieplan: [
    1,
    'familiegroepsplan | eigen kracht | eigenkrachtconferentie | netwerkberaad | jim | steunfiguur | steunnetwerk | eigen netwerk | sociaal netwerk | opa | oma | buren | familieleden | tante | oom | sleutelpersoon',
  ],
  broerzus: [1, 'broer | zus | broertje | zusje | brus | brusje | brussen | tweeling | siblings'],
  eenoudergezin: [
    1,
    'alleenstaande moeder | alleenstaande vader | alleenstaande ouder | alleenstaand ouder | eenouder | eenoudergezin',
  ],
  nacht: [1, 'nacht | nachten | nachtelijk | slaap | slaapt | slapen | slaapprobleem | slapeloos | wakker | bed naar'],
  moe: [
    1,
    'moe | vermoeid | oververmoeid | uitgeput | op zijn | niet meer aan | red niet | redt niet | omvallen | omvalt | ontlasten | bijtanken',
  ],
  brieven: [
    1,
    'brief | brieven | leesbaar | begrijpen | begrijpt | snappen | plaatje | plaatjes | pictogram | pictogrammen | gewone taal | eenvoudige taal | eigen woorden',
  ],
  tijdlijn: [1, 'tijdlijn | levenslijn | wat er gebeurde | voorgeschiedenis | wat er speelt'],
  analyse: [1, 'verklarend analyse | verklarende analyse | casusconceptualisatie | probleemanalyse | hypothese'],
  eenplan: [
    2,
    'gezin plan | eengezineenplan | gezinsplan | drie plannen | veel hulpverleners | vijf hulpverleners | verschillende hulpverleners | al die hulpverleners | betrokken organisaties | veel betrokken | knopen doorhakken | knoop | opschalen | opschaalt | casusregisseur | zorgcoordinator | rondetafel',
  ],
  toekomst: [1, 'toekomstplan | toekomst | later | perspectiefplan | overgangsplan | meerderjarig | zelf rekening'],
  genderzorg: [
    1,
    'gender | genderzorg | trans | transmeisje | transjongen | transitie | non binair | genderdysforie | transgender',
  ],
  psychisch: [
    3,
    'psychisch | psychische problemen | psychiatrisch | psychiatrie | psychiatrische moeder | psychiatrische vader | borderline | persoonlijkheidsstoornis | bipolair',
  ],
  pillen: [1, 'pillen | medicatie | medicijn | medicijnen | ritalin | tabletten'],
  boete: [1, 'boete | sanctie | straf | straffen | proces verbaal | leerplichtambtenaar | leerplicht'],
  schoolangst: [
    1,
    'schoolangst | schoolfobie | durft niet school | durft school | bang voor school | angst school | schoolweigering',
  ],
  blowen: [1, 'blowen | blowt | blower | wiet | hasj | joint | cannabis | thc'],
  somber: [
    1,
    'somber | somberheid | depressief | depressie | depressieve | lusteloos | nergens zin | ligt bed | winterdip',
  ],
  gehandicapt: [
    2,
    'verstandelijk handicap | verstandelijke handicap | gehandicapt kind | zorgenkind | ernstige beperking | meervoudige beperking | emb | beperking',
  ],
  voorkomen: [1, 'voorkomen | voorkomt | voorkwam | voorkom | vermijden | afwenden'],
  opvoeden: [
    2,
    'opvoeden | opvoeding | opvoed | opvoeder | opvoedvragen | verzorgen | verzorging | grenzen stellen | grenzen',
  ],
  afscheid: [
    1,
    'afscheid | vertrek | vertrekt | opvolger | wisselingen | wisselt | steeds nieuwe begeleiders | nieuwe gezichten',
  ],
  moeilijkeuren: [1, 'moeilijke uren | spitsuur | tussen vier zes | avonduren | ochtendspits'],
  huisbezoeken: [1, 'huisbezoek | op bezoek | aan huis | thuis langs | komt thuis | vinger aan pols'],
};
