import type { Words } from './words.ts';

/** What is the matter, or what goes well: waiting, money, steering, knowing too late. */
export const MATTERS: Words = {
  wachten: [
    14,
    'wachten | wacht | gewacht | wachttijd | wachtlijst | wachtrij | wachttijdoverbrugging | overbruggen | overbrugging | overbruggingszorg | wachtende | wachtperiode | doorlooptijd | maanden geen plek | jaar geen plek | half jaar starten | start half jaar | duurt lang | duurt maanden | lang duurt | duurt weken | weken bellen | doet lang | lang doorlooptijd',
  ],
  tekort: [
    14,
    'tekort | tekorten | schaarste | krapte | niet te krijgen | moeilijk vinden | lastig vinden | dun gezaaid | weinig | onvoldoende | ontbreken | ontbreekt | gebrek | nauwelijks | nergens | vol | geen plek | geen plaats | geen ruimte | geen aanbod | missen | mist | gemis | capaciteit | capaciteitstekort | opnamestop | plek vrij | bed vrij | kamer vrij | niets vrij | bezet | overvol | volzet | bed | bedden | plek | plekken | plaatsgebrek | beschikbaar | beschikbaarheid',
  ],
  werving: [2, 'werving | werven | vinden nieuwe | aanwas'],
  personeel: [
    4,
    'personeel | personeelstekort | vacature | vacatures | bezetting | arbeidsmarkt | onderbezet | onderbezetting | zzp | werving personeel',
  ],
  verloop: [
    4,
    'verloop | wisselen | wisselend | wisselt | wisseling | wisselingen | nieuwe begeleider | nieuwe hulpverlener | verschillende begeleiders | vast gezicht | vaste hulpverlener | vaste begeleider | vaste jeugdbeschermer | jeugdbeschermers gehad | steeds opnieuw beginnen | verhaal opnieuw | verhaal doen | andere jeugdbeschermer | andere begeleider | andere hulpverlener | andere voogd | andere gezinsvoogd | nieuwe jeugdbeschermer | nieuwe voogd | nieuw gezicht | continuiteit | personeelswissel',
  ],
  diplomering: [1, 'skj | diploma | bevoegd | hbo'],
  caseload: [3, 'caseload | werkdruk | werklast | werkbelasting | overvraagd'],
  regie: [
    6,
    'regie | regievoering | domeinoverstijgend | verantwoordelijkheid | een lijn | aanspreekpunt | casusregie | procesregie | regisseur | wie doet wat | doet wat | coordinatie | coordinator | langs elkaar heen | langs elkaar | langs heen | afstemming | afstemmen | eindverantwoordelijk | eindverantwoordelijkheid | verantwoordelijk',
  ],
  samenwerking: [
    8,
    'samenwerking | samenwerken | werkt samen | samen optrekken | korte lijnen | ontschotten | schotten | integraal | overleggen samen | gezamenlijk | werken samen | keten | trekken samen | afstemming | langs elkaar heen | langs elkaar',
  ],
  doorschuiven: [
    6,
    'wijzen elkaar | verwijzen elkaar | verwijst elkaar | geen aanbieder | kastje | wijst elkaar | wijst naar elkaar | elkaar wijzen | wal schip | kastje muur | weigeren | weigert | geweigerd | weigering | afgewezen | afwijzen | wijst af | afwijzing | nergens terecht | doorverwezen | huis gestuurd | huis sturen | stuurt huis | stuurt terug huis | terug huis | heengezonden | wegsturen | weggestuurd | contra-indicatie | contraindicatie | exclusie | uitsluiting | neemt aan | niemand neemt | buitengesloten | tussen wal',
  ],
  herkennen: [
    4,
    'herkennen | herkend | herkenning | laat gezien | laat ontdekt | opgemerkt | opmerken | gemist | ontdekt | signaleren | onderkend | over hoofd | niet gezien | buiten beeld | beeld',
  ],
  privacy: [
    3,
    'privacy | avg | gegevensdeling | informatiedeling | informatie delen | gegevens delen | uitwisseling | uitwisselen | informatieuitwisseling | geheimhouding | toestemming | privacyregels | informatieuitwisseling | beroepsgeheim',
  ],
  bezwaar: [2, 'bezwaar | beroep | klacht | klachten | klachtenprocedure | geschil'],
  financiering: [
    6,
    'financiering | financieel | bekostiging | geld | betalen | betaalt | betaald | bekostigen | subsidie | vergoeden | vergoed | vergoeding | vergoedt | kosten | rekening | pgb | declareren | factuur | facturen',
  ],
  tarief: [3, 'tarief | tarieven | kostendekkend | kostprijs | vergoeding gezinshuis | verliesgevend'],
  eigenbijdrage: [1, 'eigen bijdrage'],
  budgetplafond: [
    3,
    'budgetplafond | omzetplafond | plafond | budget op | budget | bezuiniging | wegbezuinigd | wegbezuinigen | geld op | gekort | korting | bezuinigen | aanmeldstop | clientenstop | opnamestop | patientenstop',
  ],
  inkoop: [
    4,
    'inkoop | zorginkoop | ingekocht | inkopen | contract | contracten | gecontracteerd | contracteren | contracteis | contracteisen | aanbesteding | inkoopvoorwaarden | raamovereenkomst',
  ],
  administratie: [
    3,
    'administratie | administratief | papierwerk | bureaucratie | regeldruk | verantwoording | verantwoorden | registratie | registreren | formulier | formulieren | rompslomp',
  ],
  vervoer: [
    3,
    'vervoer | leerlingenvervoer | taxi | taxivervoer | busje | reiskosten | vervoerskosten | zelf rijden | rijden | taxibusje',
  ],
  afstand: [
    3,
    'ver huis | ver weg | ander kant land | andere kant land | dicht huis | dichtbij | dicht bij huis | buiten regio | reistijd | reisafstand | reizen | nabij | eigen omgeving',
  ],
  overplaatsing: [
    3,
    'overplaatsing | overgeplaatst | overplaatsen | doorplaatsing | doorgeplaatst | verplaatsing | verhuizen | verhuist | breakdown | keer verhuisd',
  ],
  uitstroom: [
    3,
    'uitstroom | uitstromen | uitstroomplek | vervolgplek | doorstroom | doorstromen | vervolgplekken | vervolghulp | plek na | perspectief | perspectiefbesluit',
  ],
  alternatief: [
    3,
    'alternatief | alternatieven | andere oplossing | ander oplossing | ander traject | ander plek | voorkomen plaatsing',
  ],
  spoed: [4, 'spoed | urgent | acuut | spoedeisend | spoedplaatsing | onmiddellijk | dezelfde dag'],
  direct: [2, 'direct inzetbaar | meteen beginnen | direct beginnen | direct starten | meteen starten | inzetbaar'],
  stoppen: [
    7,
    'kwijt | kwijtraken | haken af | haakt af | afhaken | stoppen | stopt | gestopt | ophouden | houdt op | houden op | beeindigen | beeindigd | stopzetten | stopgezet | afgebroken | abrupt | opgeheven | opheffen | ontslag | uitbehandeld | valt gat | vallen gat | gat | valt weg | afgesloten | doorzetten | sluiten | sluit deuren',
  ],
  faillissement: [1, 'failliet | faillissement | omvallen'],
  overgang: [4, 'overgang | overdracht | overdragen | dossieroverdracht | overstap | transitie'],
  uitputting: [
    4,
    'uitgeput | uitputting | overbelast | overbelasting | overbelaste | ouders zijn op | ouder is op | moeder is op | vader is op | gezin is op | overspannen | draagkracht | draaglast | mantelzorg | tandvlees | geen lucht | burn-out',
  ],
  passend: [
    6,
    'passend | past | passen | geschikt | aansluiten | sluit aan | aangepast | maatwerk | match | matching | talig',
  ],
  profiel: [1, 'profiel | competenties | houding | bejegening | klik'],
  scholing: [
    3,
    'scholing | opleiding | bijscholing | deskundigheid | opleiden | deskundigheidsbevordering | handelingsverlegen | handelingsverlegenheid | leerzaam | kennis tekort',
  ],
  labels: [1, 'label | gelabeld | etiket | stempel'],
  inspraak: [
    4,
    'besluiten | beslissen | beslissing over | overleg over henzelf | bij overleg zitten | aan tafel | inspraak | betrekken | betrokken bij | worden betrokken | stem | meebeslissen | participatie | meepraten | gehoord | serieus genomen',
  ],
  motiveren: [
    3,
    'meewerken | drang | zorgmijdend | afzien hulp | hulp afzien | haken af behandeling | vrijwillig | weerstand | motiveren | motivatie | zorgmijder | zorgmijding | hulp willen | wil hulp | wil geen hulp | zorgmijdend | ongemotiveerd',
  ],
  melden: [3, 'melden | melding | meldt | meldingen | aangifte'],
  bereikbaarheid: [2, 'bereikbaar | onbereikbaar | bereikbaarheid | telefonisch | telefoon | terugbellen'],
  veiligheid: [
    4,
    'veilig | onveilig | veiligheid | veiligheidsplan | beschermd opvang | bedreigd | bedreiging | bescherming',
  ],
  tolk: [
    2,
    'spreekt arabisch | arabisch | turks | taal | tolk | tolken | taalbarriere | anderstalig | gebarentolk | spreken nederlands',
  ],
  weekend: [2, 'weekend | zaterdag | zondag | avond | nacht | feestdagen'],
  werk: [2, 'werk vinden | passend werk | baan | stage | bijbaan | dagbesteding werk | arbeid'],
  resultaat: [
    3,
    'resultaat | resultaten | resultaatmeting | uitkomsten | meten | effect | effectief | bewezen | rom | tevredenheid | effectmeting | vragenlijst',
  ],
  trends: [2, 'trend | trends | cijfers | data | statistiek | monitor | monitoring | dashboard | vergelijken'],
  groei: [3, 'steeds meer | toename | toenemen | groeit aantal | aantal groeit | stijging | neemt toe'],
  overlegtijd: [2, 'overleg | bijeenkomst | vergadering | mdo | overlegtafel'],
  brief: [2, 'brief | brieven | taalgebruik | jargon | begrijpelijk | verslag | rapport | rapportage'],
  bekendheid: [
    3,
    'onbekend | bekendheid | vindbaar | vindbaarheid | weinig gevonden | sociale kaart | kennen niet | kent niet | weten weg',
  ],
  taboe: [2, 'schaamte | schamen | taboe | stigma | stigmatisering | cultuur | cultuursensitief | religie'],
  fraude: [1, 'fraude | oneigenlijk | misbruik van geld | zorgfraude'],
  digitaal: [2, 'digitaal | online | beeldbellen | app | ehealth | portaal | website | ict'],
  huisbezoek: [2, 'huisbezoek | outreachend | aan huis | vindplaats'],
  kwaliteit: [3, 'kwaliteit | richtlijn | richtlijnen | effectiviteit | inspectie | toezichthouder | kwaliteitskader'],
  evaluatie: [2, 'evaluatie | evalueren | doelen | eindgesprek | reflectie | reflecteren | terugblikken'],
  dossier: [2, 'dossier | inzage | inzien | fouten rapport | feiten'],
  contact: [
    3,
    'contact ouders | contact moeder | contact vader | moeder zien | vader zien | ouderbezoek | communicatie | oudercontact',
  ],
  intervisie: [2, 'intervisie | supervisie | leren van elkaar | casuistiekbespreking | leertafel'],
};
