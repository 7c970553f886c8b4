import type { Words } from './words.ts';

/** Kinds of help, of places and of law: what a signal is about. Per concept: in how many of a hundred signals, and its words. */
export const CARE: Words = {
  ambulant: [
    8,
    'ambulant | thuisbegeleiding | thuisbehandeling | gezinsbegeleiding | gezinsbehandeling | opvoedhulp | opvoedondersteuning | opvoedsteun | begeleiding thuis | behandeling thuis | hulp thuis | gezinscoach | gezinsbegeleider',
  ],
  ggz: [
    12,
    'ggz | geestelijke gezondheidszorg | psychiatrie | psychiatrisch | psychisch | psychiater | psycholoog | psychologisch | kinderpsychiatrie | jeugdpsychiatrie | mentaal | psychotherapie | sggz | bggz',
  ],
  volwassenggz: [2, 'volwassenen ggz | volwassen ggz | volwassenenpsychiatrie | volwassenpsychiatrie'],
  specialistisch: [4, 'specialistisch | gespecialiseerd | hoogspecialistisch | sggz'],
  behandeling: [
    10,
    'behandeling | behandelen | behandelt | behandelaar | behandelaanbod | behandel | therapie | therapeut',
  ],
  pleegzorg: [
    7,
    'pleegzorg | pleeg | pleeggezin | pleegouder | pleegkind | pleegvader | pleegmoeder | netwerkpleegzorg | netwerkpleeggezin',
  ],
  gezinshuis: [3, 'gezinshuis | gezinshuizen | gezinshuisouder | gezinshuisplek'],
  gezinsvorm: [2, 'gezinsvorm | gezinsgericht | steungezin | gastgezin'],
  jeugdzorgplus: [6, 'jeugdzorgplus | jeugdzorg plus | jzplus | gesloten | zikos | driemilieuvoorziening'],
  crisis: [7, 'crisis | crises | crisisdienst | crisisteam | noodopvang'],
  respijt: [
    4,
    'respijt | respijtzorg | logeren | logeer | logeerhuis | logeerhuizen | weekendopvang | vakantieopvang | deeltijdverblijf | deeltijdpleegzorg | weekendpleegzorg | adempauze | steungezin',
  ],
  dagbehandeling: [
    3,
    'dagbehandeling | dagbesteding | dagopvang | dagcentrum | dagprogramma | kdc | mkd | kinderdagcentrum | kleuterdagopvang',
  ],
  kinderopvang: [
    2,
    'kinderopvang | peuterspeelzaal | bso | buitenschoolse opvang | gastouder | peuteropvang | voorschool',
  ],
  wonen: [
    6,
    'wonen | woont | woon | woonvorm | woongroep | woonvoorziening | woonplek | woonruimte | woning | huisvesting | woningnood | dakloos | thuisloos | woningmarkt | kamers | kamer | fasehuis',
  ],
  zelfstandigheid: [
    3,
    'zelfstandig | zelfstandigheid | kamertraining | zichzelf wonen | begeleid wonen | beschermd wonen | fasehuis | fasewonen | uitstroomwoning | studio',
  ],
  kleinschalig: [
    3,
    'kleinschalig | kleinschaligheid | klein woongroep | klein woonvorm | klein groep | klein voorziening | klein woonvoorziening | huiselijk setting',
  ],
  gezinsopname: [1, 'gezinsopname | gezinskliniek'],
  verblijf: [
    5,
    'verblijf | residentieel | leefgroep | behandelgroep | instelling | kliniek | klinisch | uithuisplaatsing | uithuisgeplaatst | opname | opnemen | opgenomen',
  ],
  wlz: [4, 'wlz | langdurig zorg | levenslang zorg | zorgkantoor | ciz'],
  wmo: [3, 'wmo | maatschappelijk ondersteuning'],
  zorgverzekering: [2, 'zvw | zorgverzekeraar | zorgverzekering | zorgverzekeringswet | eigen risico'],
  schulden: [3, 'schuld | schulden | schuldhulp | schuldhulpverlening | geldzaken | geldzorgen | bewindvoering'],
  verslaving: [
    5,
    'verslaafd | verslaving | verslavingszorg | middelengebruik | middelenmisbruik | drugs | drugsgebruik | alcohol | blowen | cannabis | lachgas | vapen | afkicken | middelen',
  ],
  vaktherapie: [
    1,
    'vaktherapie | vaktherapeut | beeldend therapie | speltherapie | muziektherapie | creatief therapie | psychomotorisch',
  ],
  diagnostiek: [4, 'diagnostiek | diagnose | diagnostisch | onderzoek | intelligentieonderzoek | iq test | screening'],
  verklarendeanalyse: [3, 'verklarend analyse | verklarende analyses | verklarend beeld | verklarend model'],
  nazorg: [2, 'nazorg | terugvalpreventie | vinger pols'],
  training: [3, 'training | cursus | groepstraining | oudertraining | weerbaarheidstraining | psycho-educatie'],
  preventie: [3, 'preventie | preventief | vroeghulp | vroegsignalering | voorlichting'],
  onderwijs: [
    10,
    'onderwijs | school | scholen | leerling | leerkracht | docent | klas | basisschool | mbo | vso | brugklas | lesgeven | lessen | schoolbestuur | samenwerkingsverband | schoolmaatschappelijk | mentor | juf | meester',
  ],
  jeugdbescherming: [
    6,
    'jeugdbescherming | jeugdbeschermer | voogd | gezinsvoogd | gezinsvoogdij | gi | gis | gecertificeerd instelling | ots | ondertoezichtstelling | onder toezicht | jeugdbeschermingstafel | perspectiefbesluit | toezicht | kinderbescherming | kinderbeschermingsmaatregel | drangtraject | vaste jeugdbeschermer | andere jeugdbeschermer | nieuwe jeugdbeschermer | andere voogd | nieuwe voogd | andere gezinsvoogd | jeugdbeschermers gehad',
  ],
  voogdij: [3, 'voogdij | pupil | voogdijpupil | voogdijkind | voogdijmaatregel'],
  jgz: [2, 'jgz | consultatiebureau | jeugdarts | jeugdverpleegkundige | jeugdgezondheidszorg | ggd | schoolarts'],
  ziekenhuis: [2, 'ziekenhuis | kinderarts | somatisch | lichamelijk ziek | chronisch ziek | diabetes | epilepsie'],
  ervaringskennis: [
    3,
    'ervaringsdeskundig | ervaringsdeskundige | ervaringskennis | ervaringswerker | lotgenoot | lotgenoten',
  ],
  medicatie: [
    2,
    'antidepressiva | antipsychotica | ritalin | medicatie | medicijn | pillen | methylfenidaat | voorschrijven',
  ],
  vrijheidsbeperking: [
    2,
    'vrijheidsbeperking | vrijheidsbeperkend | fixatie | separatie | separeren | dwang | isoleren | afzondering',
  ],
  omgang: [2, 'omgang | omgangsregeling | omgangsbegeleiding | bezoekregeling | contactregeling'],
  vrijetijd: [
    2,
    'sport | vrije tijd | vrijetijd | hobby | zwemles | vereniging | jongerenwerk | jongerenwerker | buurthuis',
  ],
  beschikking: [
    6,
    'beschikking | indicatie | verwijzing | verwijzen | verwijst | indiceren | indicatiestelling | toekenning | toegekend | toegewezen | toewijzing | aanvraag | aanvragen | aangevraagd | herindicatie',
  ],
  plaatsing: [7, 'plaatsing | plaatsen | geplaatst | uithuisplaatsing | plaatsbaar'],
  expertise: [2, 'cce | mda | consult | expertise | expertisenetwerk | consultatie | kennisdeling'],
  ouderkind: [1, 'moeder kind | moederkind | ouder kind behandeling | moeder kindhuis'],
  raadsonderzoek: [2, 'raadsonderzoek | raad kinderbescherming'],
};

/** Who takes part in a matter or colours it, without being what it is about. */
export const ASIDES: Words = {
  gemeente: [12, 'gemeente | gemeentelijk | wethouder | ambtenaar'],
  wijkteam: [8, 'wijkteam | sociaal team | jeugdteam | cjg | lokaal team | gebiedsteam | buurtteam | wijkcoach'],
  huisarts: [4, 'huisarts | huisartsen | huisartsenpraktijk | poh | praktijkondersteuner'],
  praktijkondersteuner: [2, 'poh | praktijkondersteuner'],
  leerplicht: [2, 'leerplicht | leerplichtambtenaar'],
  politie: [2, 'politie | wijkagent'],
  rechtbank: [2, 'rechter | kinderrechter | rechtbank | rechtszaak | zitting'],
  veiligthuis: [2, 'veilig thuis'],
  expertteam: [2, 'expertteam | ret'],
  gedragswetenschapper: [2, 'gedragswetenschapper | orthopedagoog | gz psycholoog | gedragsdeskundige'],
  toeleiding: [2, 'toeleiding | verwijsroute | toegang'],
  hulpverlener: [
    12,
    'hulpverlener | begeleider | jeugdhulpverlener | jeugdwerker | professional | zorgverlener | ambulant werker',
  ],
  netwerk: [3, 'eigen netwerk | sociaal netwerk | opa | oma | buren | familie | buurt'],
  meisje: [5, 'meisje | meid | meiden'],
  jongen: [5, 'jongen | jongens'],
  puber: [5, 'puber | tiener | adolescent'],
  vader: [2, 'vader | vaders'],
  moeder: [3, 'moeder | moeders | tienermoeder'],
  complex: [
    7,
    'complex | ingewikkeld | ingewikkelder | multiproblem | multiproblematiek | meervoudig | bijkomend | comorbiditeit | stapeling',
  ],
};
