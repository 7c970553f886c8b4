import type { Said } from './said.ts';

/** Those around a family, and the places where a child lives when it does not live at home. */
export const PLACED: Said = {
  pleegzorg: `
    pleegzorg | pleeggezin | pleegouder | pleegouders | pleegkind | pleegvader | pleegmoeder | netwerkpleegzorg | netwerkpleeggezin | netwerkpleegouder | bestandspleeggezin | pleegzorgbegeleider | pleegplaatsing | kleinkind | kleinzoon | kleindochter | oma voedt op | oma opvoeden | oma zorgt | opa voedt op | opa oma voeden | grootouder |
    grootouders | tante voedt op | oom voedt op | woont oma | woont tante | woont opa | zijn oma | familie opgroeien | screening pleeg | perspectiefbiedend | opvoedingsvariant | pleegdochter | pleegzoon | pleegkinderen | pleegbroer | pleegzus | pleegjongere | pleegpuber | pleegbaby | pleeggezinnen | pleegouderpaar | grootouders voeden op |
    pleegzorgwerker | pleeggrootouders | pleegcontract | pleeggezinplaatsing | crisispleegzorg | netwerkplaatsing | bestandspleegouder | perspectiefpleeggezin | matching pleegzorg | woont in pleeggezin | opgroeien pleeggezin | pleegoma | pleegfamilie | pleegplek | oma zorgt voor kleinkind | grootouders zorgen | kleinkind opvoeden |
    kleinkinderen opvoeden | opa en oma | kind bij oma | tante zorgt`,
  familieplan: `
    familiegroepsplan | eigen kracht | eigenkrachtconferentie | eigenkrachtcoordinator | familieberaad | netwerkberaad | familiegroep | jim | steunfiguur | steunnetwerk | steungezin | eigen netwerk | sociaal netwerk | netwerk | opa | oma | grootouders | familieleden | familie | tante | oom | neef | nicht | sleutelpersoon |
    vertrouwenspersoon netwerk | mensen gezin heen | kring | vriendenkring | niemand op terugvallen | gemeenschap | steunpersonen | mensen om je heen | kring om | eigen kring | wie kan helpen | netwerk inzetten | netwerk inschakelen | netwerk activeren | sociogram | ecogram | netwerkcirkel | steungroep | mentor kiezen |
    jouw ingebrachte mentor | zelfgekozen mentor | informele steun | eigen plan gezin | besloten tijd | familiebijeenkomst | familiekring`,
  netwerk: `
    netwerk | opa | oma | grootouders | oom | tante | neef | nicht | familie | buren | buurvrouw | buurman | familieleden | familiegroepsplan | eigen kracht | vriendenkring | gemeenschap | steunfiguur | kleinkind | kleinzoon | kleindochter | eigen netwerk | sociaal netwerk | grootmoeder | grootvader | familielid | kennissen | landgenoot |
    landgenoten | eigen kring | steunnetwerk | =bekenden`,
  overplaatsing: `
    overplaatsing | overplaatsen | overgeplaatst | doorplaatsen | doorplaatsing | breakdown | breuk | elders geplaatst | verhuisd keer | keer verhuisd | plek gewisseld | wisselen plek | pleegouders stoppen | stoppen pleegouders | overwegen stoppen | ander pleeggezin | vierde plek | derde plek | vijfde plek | zoveelste plek |
    hoe vaak verhuizen | terugplaatsing | afgeplaatst | moet weg uit groep | moet weg pleeggezin | moet weg gezinshuis | moeten weg pleegkinderen | volgende plek | nieuwe plek | zoveelste pleeggezin | uit pleeggezin | pleeggezin breekt | plaatsing breekt | plaatsing stuk | breekt af | afgebroken plaatsing | dreigende breakdown |
    plaatsing mislukt | pleegplaatsing stopt | moet weg uit pleeggezin | willen dat jongen weg gaat | moet het gezin uit | naar andere groep | steeds verhuizen | veel verhuisd | vaak overgeplaatst | weer verhuizen | sluiting gezinshuis | gezinshuis stopt | stopt gezinshuis | gezinshuis sluit | groep sluit | sluiting van groep |
    kinderen moeten allemaal weg | doorverhuizen`,
  plaatsing: `
    plaatsing | plaatsen | geplaatst | uithuisplaatsing | uithuisplaatsen | uithuisgeplaatst | uhp | uit huis plaatsen | uit huis halen | uit huis gehaald | weghalen | weggehaald | weggehaald ouders | kinderen afpakken | terugplaatsing | thuisplaatsing | terugkeer huis | terug thuis wonen | plaatsbaar | kind uit huis | kinderen uit huis |
    baby uit huis | uit huis geplaatst | uit huis plaatsing | terugplaatsen | terug naar huis | kan hij terug naar huis | weer thuis wonen | uithuisgeplaatste | uithuisplaatsingen | machtiging uithuisplaatsing | muhp | weghalen bij ouders | weggehaald bij | komt snel weer thuis | perspectief thuis | perspectiefbesluit |
    waarom niet thuis wonen | niet thuis wonen | niet thuis woont | =terug naar moeder | =terug huis`,
  gezinshuis: `gezinshuis | gezinshuizen | gezinshuisouder | gezinshuisouders | gezinshuisplek | gezinshuisvader | gezinshuismoeder | gezinshuiskind | gezinshuis stopt | sluiting gezinshuis`,
  verblijf: `
    verblijf | residentieel | leefgroep | behandelgroep | groepsleiding | groepsleider | groepsleiders | pedagogisch medewerker | woongroep | instelling | internaat | kliniek | opname | opgenomen | groep wonen | leefklimaat | mentor groep | tehuis | kamertraining | driemilieus | klinisch | behandelcentrum | residentiele | groepswerker |
    groepswerkers | pedagogisch medewerkers | woonleefgroep | leefgroepen | groepsgenoten | groepsregels | gezinsgroep | driemilieuvoorziening | internaatsplek | intramuraal | slaapdienst | slaapwacht | kamer op groep | woonzorg | =op groep`,
  adoptie: `
    adoptie | adopteren | geadopteerd | geadopteerde | adoptieouder | adoptieouders | adoptiekind | adoptiegezin | adoptiedriehoek | afstammeling | afstamming | afkomst | =roots | rootsreis | biologische moeder | biologische ouders | geboorteland | geboortemoeder | afstandsmoeder | afgestaan | donorkind | donor | draagmoeder | china |
    colombia | ethiopie | haiti | waar kom vandaan | identiteit | identiteitsvragen | levensverhaal | levensboek | weeshuis | kindertehuis | ogen wie | =wortels | zoektocht ouders | buitenlandse afkomst | kleurling | dna test | dna | halfbloed | weggegeven | afgestaan kind | wie is vader | wie is moeder | onbekende vader | spermadonor |
    ivf donor | adoptiegroep | fiom | geadopteerde puber | geboorteland reis | adoptiedossier | interlandelijke | afstandsouders | afstand gedaan | biologische familie | waar komt vandaan | waar vandaan | afkomst vragen | donorconceptie | verwekker | vader onbekend | vinden biologische vader | zoektocht naar moeder | zoektocht naar vader |
    statusvoorlichting | levenslijn | zwarte haren | andere huidskleur | adoptiepubers | geadopteerden`,
  identiteit: `identiteit | identiteitsvragen | afkomst | =roots | levensverhaal | levensboek | levenslijn | afstamming | herkomst | bikultureel | levensboekje | afstammingsvragen | eigen verhaal | wie ik ben | tussen twee culturen | twee culturen | roots zoeken | =wie ben ik`,
  ambulant: `
    ambulant | thuisbegeleiding | gezinsbegeleiding | gezinsbehandeling | opvoedhulp | opvoedondersteuning | gezinscoach | gezinsbegeleider | hulp thuis | hulp over vloer | over vloer | aan huis | intensieve hulp | intensieve thuishulp | thuis ondersteunen | iag | ipt | ambulante hulp | huisbezoek | thuisbehandeling | opvoedsteun |
    begeleiding thuis | behandeling thuis | gezinshulp | thuishulp | gezinsondersteuning | gezinswerker | ondersteuning thuis | hulp aan huis | begeleiding aan huis | extra begeleiding | crisishulp thuis | ambulante begeleiding | families first | 10 voor toekomst | tien voor toekomst | ippt | woonbegeleiding | opvoedcoach | thuisbegeleider |
    jeugdwerker aan huis | thuiscoach`,
  systeem: `
    systeemtherapie | gezinstherapie | systeemtherapeut | relatietherapie | systemisch | mdft | mst | gezinsgesprek | gezinsbehandeling | genogram | relatieproblemen | ouders relatie | patronen gezin | gezinspatronen | functional family therapy | fft | mbt | eft | partnerrelatietherapie | familietherapie | gezinsdynamiek | gezinssysteem |
    contextueel | contextuele | loyaliteiten | driehoek | triangulatie | relatiegesprekken`,
  moeder: `moeder | mama | mam | mamma | moeders`,
  vader: `vader | papa | pa | vaders`,
  meisje: `meisje | meid | meiden | dochter | dochtertje | puberdochter`,
  jongen: `jongen | zoon | zoontje | ventje | jochie | jongetje | puberzoon | =gast | jongens`,
  puber: `puber | tiener | jongere | jongeren | jeugdige | adolescent | scholier | brugklasser | puberaal`,
  schoolkind: `schoolkind | basisschool | basisschoolkind | groep drie | groep acht`,
  jongvolwassene: `jongvolwassene | jongvolwassenen | jongvolwassen | achttienplusser`,
  waaromuithuis: `
    waarom niet thuis | waarom hij niet thuis | waarom zij niet thuis | waarom het niet thuis woont | niet thuis mag wonen | reden van plaatsing | waarom uit huis | waarom uithuisplaatsing | levensboek | levensverhaal | levenslijn | levensboekje | verhaal van plaatsing | weet niet waar gewoond | waar hij heeft gewoond |
    waar hij allemaal gewoond | waar zij allemaal gewoond | voorgeschiedenis kind | eigen voorgeschiedenis | huizen van vroeger | vroegere huizen | verhaal over uithuisplaatsing | vragen over vroeger | gaten in geheugen jeugd | waarom niet bij moeder woont | waarom niet bij vader woont | waarom hij niet bij zijn moeder | wil weten waarom |
    waarom uit huis geplaatst | weten waarom niet thuis`,
  eigenkinderen: `
    eigen kinderen van pleegouders | eigen kinderen pleegouders | eigen kinderen pleeggezin | eigen kinderen van het pleeggezin | biologische kinderen | eigen kind pleegouder | jaloezie op pleegkind | pleegbroer | pleegzus | thuiswonende kinderen pleeg | eigen kinderen gezinshuis | kinderen gezinshuisouders | eigen kinderen trekken |
    kind van pleegouders jaloers | jaloers op pleegkind | jaloers op het pleegkind | tijd alleen met eigen ouders | alleen met ouders tijd`,
  uitgeputtepleegouders: `
    pleegouders uitgeput | pleegmoeder uitgeput | uitgeputte pleegouders | pleegouders opgebrand | opgebrande pleegouders | pleegouders overbelast | pleegouders trekken het niet | pleegouders kunnen niet meer | pleegouders willen stoppen | pleeggezin wil stoppen | pleegouders houden niet vol | ontlasten pleegouders | ontlasting pleegouders |
    pleegouders ontlasten | weekendgezin pleegouders | weekendpleeggezin | weekendgezin | respijt pleegouders | lucht pleegouders | vastlopende plaatsing | dreigende breuk | dreigende breakdown | breuk voorkomen | breakdown voorkomen | moet volgende week weg | voorkomen dat plaatsing breekt | adempauze pleeggezin | pleegouders weekend vrij |
    pleegouders vrij weekend | vrije weekenden pleegouders | respijt voor pleegouders | pleegouders op omvallen | breakdown plaatsing | breakdown van de plaatsing | plaatsing breekt | plaatsing breekt zelden | pleegouders elk weekend | pleegouders volhouden | erkenning pleeggezin | steun voor pleegouders | pleegouders vroeg naar grens |
    weg uit pleeggezin | weg bij pleeggezin | pleegkind weg moeten | overplaatsing voorkomen | overplaatsing voorkomen door | weekend ontlasten pleegouders | pleegouders zitten er doorheen | pleegouders doorheen | pleegouder doorheen | respijtweekend pleegouders | respijtweekenden | voordat pleegouders erom vragen | pleegouders vragen om`,
  naamkind: `
    achternaam | achternamen | naam veranderen | naamswijziging | naamwijziging | naam pleegouders | naamwens | roepnaam | andere achternaam | naam van pleeggezin | hoe noem je pleegouders | mama noemen | papa noemen | noemt pleegmoeder mama | noemt pleegvader papa | noemt pleegmoeder | mama tegen pleegmoeder | zegt mama tegen |
    hoe kind ieder noemt | twee moeders | beide moeders | achternaam mag | andere naam wens`,
  grootouderrol: `
    oma als pleegouder | oma pleegouder | grootouder als pleegouder | opa en oma pleegouders | dochter en kleinkind | haar dochter en kleinkind | eigen dochter en kleinkind | dubbele rol | grootmoeder en moeder | oma klem | grootouder opvoedt | grootouders opvoeden | opvoedende grootouders | oma overbelast | rol van oma | bij oma wonen |
    bij opa wonen | oma | opa | grootouder | grootouders | grootmoeder | grootvader | kleinkind | kleinkinderen | kleinzoon | kleindochter | eigen dochter begrenzen | bezoekafspraken bewaken | netwerkpleegzorg | netwerkpleegouder | netwerkpleegouders | nee zeggen tegen dochter | geen nee zeggen tegen haar dochter | oma tegen dochter |
    afspraken bezoek overnemen | regels bezoek overnemen`,
  netwerkplaatsing: `
    bij tante wonen | tante wonen | tijdelijk bij tante | bij oom wonen | bij familie wonen | bij familie in plaats van vreemden | opa en oma terecht | terecht bij opa en oma | netwerkpleegzorg | netwerkplaatsing | netwerk in plaats van pleeggezin | spoedscreening | logeeradres familie | logeerplek familie | opvang in familie |
    familie vangt op | eerst familie zoeken | zoek in eigen netwerk | plek in het netwerk | slapen bij familie vannacht | buren vangen op | logeren bij vriendin | slaapt bij vriendin | vriendin's moeder | informeel laten wonen | informele plaatsing | familielid dat opvoedt | netwerkscreening`,
  gezinshuissluit: `
    gezinshuis stopt | gezinshuis gaat stoppen | gezinshuisouders stoppen | gezinshuisouders gaan stoppen | stoppende gezinshuisouders | gezinshuis sluit | gezinshuis moet sluiten | gezinshuis gesloten wordt | sluiting gezinshuis | sluiting van groep | groep moet sluiten | groep gaat dicht | woongroep sluit | einde gezinshuis |
    gezinshuisouders scheiden | relatiebreuk gezinshuis | gezinshuisouder ziek | gezinshuis valt weg`,
  gezinshuisprive: `
    werk en privé | privé en werk | werk prive gezinshuis | privéleven | privetijd gezinshuis | gezinshuisouder lukt niet | gezinshuisouder moe | gezinshuisouders adem | vervanger gezinshuis | vrije avond gezinshuis | eigen ruimte gezinshuis | gezinshuisouder vrij | vakantie gezinshuisouders | huwelijk gezinshuisouders |
    gezinshuisouder nooit vrij | nooit vrij gezinshuis | vervanger vaste avonden | vervanger avond gezinshuis | eigen woonkamer gezinshuis`,
  kamerregels: `
    huisregels | regels per kind verschillen | verschillende regels | andere regels | allemaal andere regels | verschil in regels | oneerlijk | oneerlijkheid | gelijke regels | leefregels | regels op de groep | regels over telefoon | telefoonregels | regels leefgroep | groepsafspraken | oneerlijk gezinshuis | lijst afspraken kinderen |
    korte lijst afspraken | sommige dingen verschillen | verschillen uitleggen kinderen`,
  groepssamenstelling: `
    past bij de kinderen | past in de groep | nieuwe plaatsing past | matchen | matching | match | proefweekend | proeflogeren | kennismakingsbezoek | wie past bij groep | samenstelling groep | samenstelling van de groep | nieuwe bewoner | groep niet passend | niveau van groep | verkeerde groep | slimmere groepsgenoten |
    overvraagd op groep | overvraging groep | begripsniveau | kwetsbare groepsgenoten | nieuwe plaatsing gezinshuis | nieuw kind gezinshuis | nieuw kind in groep | nieuw kind in de groep | dynamiek kinderen | zittende kinderen | veto | klik gezinshuisouders | klik gezinshuis | klik met gezinshuis | te veel zware kinderen |
    nieuwe jongere verstoort | verstoort de sfeer | sfeer in gezinshuis | logeerweekend vooraf | eerst logeerweekend | kinderen reageren op nieuwe`,
  verliefdgroep: `relatie op de groep | relatie tussen bewoners | verliefd op groepsgenoot | verliefd groepsgenoot | verkering op de groep | verkering groep | tieners relatie gezinshuis | relatie gezinshuis | verliefdheid bewoners | verliefdheid groep | stelletje groep | stiekem een relatie`,
  oudersopgroep: `
    ouders betrekken bij behandeling | ouders betrekken instelling | ouders meer betrekken | ouders meedraaien | ouders op de groep | ouders op leefgroep | ouders meekoken | ouders mee laten eten | ouders welkom op groep | ouderparticipatie | ouders gewone taak | ouders in gezinshuis | meekoken | ouderkamer | ouders naar bed brengen |
    oudergroep instelling | ouders op bezoek groep | vader gast gezinshuis | moeder gast groep | ouder voelt zich gast | ouders komen nooit op de groep | ouders komen nooit | ouders mee laten koken | ouders koken op groep | koken op de groep met ouders | deel van leven van hun kind | ouders blijven weg groep | ouders zelden op groep`,
  verlof: `
    verlof | proefverlof | weekendverlof | verlof thuis | verlofplan | verlofregeling | verloven | vrijheden | vrijheid opbouwen | vrijheden ingetrokken | verlof ingetrokken | verlof intrekken | te laat terug van verlof | niet terug van verlof | onder invloed terug | verlof mislukt | verlof gaat mis | onbegeleid verlof | begeleid verlof |
    vrijheid ingeperkt | buiten de instelling | terug van verlof | misstap verlof | dronken terug | high terug`,
  verloop: `=zwangerschapsverlof`,
  afscheid: `=zwangerschapsverlof`,
  perspectief: `
    perspectiefbesluit | perspectief onduidelijk | onduidelijk perspectief | geen perspectief | zonder perspectief | perspectief bepalen | opgroeiperspectief | waar dit kind opgroeit | waar kind opgroeit | waar hij opgroeit | waar zij opgroeit | waar de jongere opgroeit | plek om op te groeien | opvoedplek | opgroeiplek |
    aanvaardbare termijn | opvoedbesluit | besluit over opgroeien | niemand neemt besluit | duurzaam verblijf | al jaren op groep | lang op de groep | jaren op een groep | al drie jaar op groep | hangt in de lucht | tijdelijk wordt permanent | blijvend gezin | blijven of terug | ooit nog naar huis | ooit nog thuis | ooit nog terug |
    waar hij moet opgroeien | besluit over opvoedplek | termijn besluit opvoedplek | wanneer besluit valt`,
  crisisplekduurt: `
    crisisplek duurt | crisisplek duurt langer | crisisplaatsing duurt | crisisplaatsing verlengd | te lang op crisisplek | maanden op crisisplek | te lang in crisispleeggezin | crisisopvang duurt | tijdelijke plek duurt | einddatum crisisplaatsing | vastzitten op crisisplek | crisisbed te lang | crisisplek wachtkamer | wachtkamer |
    doorstroomplek | vervolg na crisisplek | vervolgplek na crisis | crisisplaatsing besluit | crisisplaatsing datum | crisisplaatsing weken | crisisplaatsing maanden`,
  hechtingoverstap: `
    overstap naar ander pleeggezin | overgang naar ander gezin | naar blijvend gezin | peuter verhuizen | kind verhuist naar ander pleeggezin | verhuist naar ander pleeggezin | ander pleeggezin | volgend pleeggezin | nieuw pleeggezin | oude pleegouders | vorige pleegouders | vertrekkende pleegouders | gebruiksaanwijzing kind |
    oplopende kennismaking | wenperiode | kennismaken in stappen | opbouw kennismaking | =volgende gezin | kennismaking pleeggezin | perspectiefgezin | nieuwe ouders meelopen | meelopen in eten en bed | wekenlang meelopen | verhuist naar nieuwe ouders`,
  weghalen: `
    kind ophalen met politie | met politie een kind | weghalen | weggehaald | ophalen bij ouders | dag van plaatsing | dag van uithuisplaatsing | vandaag niet naar huis | vandaag niet thuis | niet meer naar huis gaat | vanavond niet naar huis | kleuter uithuisplaatsing | kleuter vertellen niet naar huis |
    vertellen dat hij niet thuis blijft | vertellen van uithuisplaatsing | knuffel mee | eigen knuffel | uithuisplaatsing uitvoeren | uithuisplaatsing zo rustig mogelijk | agent in burger | vertrek uit huis | jong kind uithuisplaatsing | spullen mee bij plaatsing | ergens anders slapen | kind moet uit huis vandaag | vandaag uit huis |
    kind moet vandaag uit huis | zo zacht mogelijk | plaatsing zo rustig mogelijk | uithuisplaatsing minder beangstigend | afscheid bij uithuisplaatsing | vertrouwde knuffel`,
  oudernaplaatsing: `
    ouders na uithuisplaatsing | ouders na plaatsing | na uithuisplaatsing ouders | ouders van uithuisgeplaatste | verdriet ouders uithuisplaatsing | steun voor ouders na | ouderbegeleider | ouderbegeleiding na | ouders werken niet meer mee | ouders haken af na plaatsing | sinds kinderen weg zijn | sinds uithuisplaatsing |
    kinderen weg vertrouwen | ouders boos na uithuisplaatsing | woede van ouders | lotgenoten uithuisplaatsing | uithuisplaatsing meegemaakt | uithuisplaatsing meemaakten | ervaring met uithuisplaatsing | verlies van opvoedersrol | opvoedersrol | emotionele toestemming | komt snel weer thuis | ouders maken pleegkind los |
    ouders accepteren plaatsing | acceptatie van plaatsing | ouders van wie het kind uit huis | kind uit huis ouders willen niemand | eigen hulp voor ouders | ouders niemand meer spreken | steun ouders na plaatsing`,
  plegeruithuis: `
    vader uit huis in plaats van | pleger uit huis | pleger het huis uit | dader uit huis | huisverbod | tijdelijk huisverbod | vader eruit in plaats van kinderen | vader weg in plaats van kinderen | uithuisplaatsing van de pleger | man uit huis | =vader niet uit | =vader eruit | pleger weg in plaats van kinderen | pleger verlaat huis |
    pleger huis verlaten | niet de dader | dader weg | kinderen weg en niet de dader | pleger vertrok | kinderen in hun eigen huis`,
  babyplaatsing: `
    baby weghalen | baby na geboorte weghalen | direct na geboorte | pasgeborene uit huis | uithuisplaatsing baby | uithuisplaatsing na geboorte | moeder-kindplek | moeder-kindhuis | moeder-kind plek | ouder-kindplek | gezinsopname baby | ongeboren kind ots | ots ongeborene | prebirth | prebirth-beoordeling | eerdere kinderen uit huis |
    vorige kinderen uit huis | eerdere kinderen | vorige kinderen | zorgen om ongeborene | zorgen over ongeborene | ongeboren melden | baby veilig bij ouders | tijdens zwangerschap melden | vorige kind is weggehaald | vorige kind weggehaald | eerder kind weggehaald | eerste kind weggehaald | baby thuis te laten blijven | baby thuis houden |
    baby thuis blijven`,
  terugvalnathuis: `
    wittebroodsweken | na thuisplaatsing | na de thuisplaatsing | na terugplaatsing | na terugkeer | terugkeer loopt mis | thuisplaatsing mislukt | mislukte thuisplaatsing | mislukte terugplaatsing | mislukte terugkeer | terugplaatsing mislukt | kind weer weg na | weer uit huis | opnieuw uit huis | intensieve begeleiding na terugkeer |
    hulp na thuisplaatsing | terugslag na terugkeer | hulp viel weg na | weer thuis eerst goed | eerst ging het goed | ging het eerst goed thuis | weer thuis en nu | eerste weken thuis | eerste rustige weken | juist na de eerste weken | grenzen testen thuis`,
  terugkeervoorwaarden: `
    voorwaarden terugkeer | voorwaarden voor terugkeer | voorwaarden thuisplaatsing | voorwaarden voor thuisplaatsing | voorwaarden terugplaatsing | kan moeder het weer aan | moeder het weer aankan | ouder het aankan | kan hij terug naar huis | kunnen kinderen terug | kinderen naar huis mogen | wanneer terug naar huis |
    terug naar huis mogen | toetsen terugkeer | meetbare voorwaarden | zichtbaar gedrag ouders | logeerweekenden opbouwen | opbouw naar huis | opbouwen naar thuis | opbouw terugkeer | van logeerweekend naar thuis | stapsgewijs naar huis | terugkeer in stappen | terugplaatsing in stappen | woning terugplaatsing | geen woning terugplaatsing |
    =volledig thuis | veilig genoeg thuis | veilig genoeg om terug | wanneer veilig genoeg | kinderen terug mogen | terug mogen naar ouders | voorwaarden ouders | huisvesting terugplaatsing | woning voor terugplaatsing | geen geschikte woning | weer bij zijn ouders wonen | weer bij haar ouders wonen | weer bij ouders wonen |
    weer thuis wonen wanneer | wanneer terug naar ouders | wat je bij ouders wilt zien | logeerpartijen | steeds langere logeerpartijen | steeds langer logeren`,
  kindwilnietterug: `
    wil niet terug naar huis | wil zelf niet naar huis | kind wil niet naar huis | jongen wil niet naar huis | meisje wil niet naar huis | kind bang voor terugkeer | angst voor terugkeer | niet meer thuis willen wonen | wil in pleeggezin blijven | wil blijven bij pleegouders | mening kind over terugkeer | stem van kind bij terugplaatsing |
    wil niet thuis wonen | =wil niet naar huis | =wil niet terug | =niet terug naar huis | stem van kind thuisplaatsing | stem kind terugplaatsing | angst terugkeer | kind tegen terugkeer | kind niet gehoord terugplaatsing`,
  pleegmoedertegen: `
    pleegmoeder werkt tegen | pleegouders werken terugkeer tegen | pleegouders tegen terugkeer | pleegouders tegen terugplaatsing | pleegouders laten niet los | ouders en pleegouders ruzie | ouders pleegouders conflict | strijd tussen ouders en pleegouders | pleegouders oordelen over ouders | positief over moeder |
    rol pleegouders na terugkeer | pleegouders erkennen | pleegouders saboteren | saboteren terugkeer | pleegmoeder saboteert | verlies van pleegouders | pleegouders vinden terugkeer te vroeg | pleegouders loslaten | blijvende rol pleegouders | pleegouders toestemming geven om te gaan | pleegouders willen niet dat hij teruggaat |
    pleegouders willen niet dat | teruggaat naar zijn moeder pleegouders | pleegouders willen niet loslaten`,
  brussengescheiden: `
    broer en zus niet in hetzelfde | broers en zussen gescheiden | broers zussen apart geplaatst | kinderen verschillende pleeggezinnen | verschillende pleeggezinnen | niet hetzelfde pleeggezin | gescheiden geplaatst | gescheiden geplaatste kinderen | samenplaatsing | samen plaatsen | samen opgroeien | zusjes uit elkaar |
    broertjes uit elkaar | broers splitsen | uit elkaar halen broertjes | kinderen zien elkaar nauwelijks | zien elkaar nauwelijks | broer-zusdag | broer-zusdagen | brussencontact | contact tussen broers | contact tussen zusjes | contact met broertje | band met zusje | band met broertje | speeldag | apart wonen broertjes |
    broertjes bij elkaar | zusjes bij elkaar | broers bij elkaar | zussen bij elkaar | broers en zussen bij elkaar | broer en zus bij elkaar | kinderen bij elkaar plaatsen | broers samen plaatsen | broers en zussen samen | onderling patroon broers | aparte gezinnen | apart geplaatst | in aparte gezinnen | vaste dagen broertjes |
    broertjes en zusjes samen iets`,
  brussengeweld: `
    slaat zusje | slaat broertje | slaat jongere zusje | slaat jongere broertje | oudste slaat | broer slaat zus | zus slaat broer | broers slaan elkaar | geweld tussen kinderen | geweld tussen broers | geweld tussen broer en zus | brussengeweld | siblinggeweld | broertjes doen elkaar pijn | doet zusje pijn | doet broertje pijn |
    de ander pijn doet | ruzie broers | ruzie tussen broers`,
  achterblijvendbrusje: `
    achtergebleven kind | achterblijvend kind | thuiswonend broertje | thuiswonend zusje | zus is uit huis | broer is uit huis | broertje denkt dat hij ook weg | waarom zus elders woont | waarom broer elders woont | thuisblijvend kind | thuisblijvende kinderen | broertje bleef thuis | zusje bleef thuis | kind dat thuis blijft |
    zus weg moest | broer weg moest | zelf ook weg moeten | zus weg schuldig | achterblijven broertje`,
  nieuwbrusje: `baby geboren bij ouders | nieuwe baby bij ouders | nieuw zusje | nieuw broertje | komst van broertje | komst van zusje | komst van baby | nieuwe baby | gezinsuitbreiding | jaloers op baby | jaloezie | baby mag wel thuis | zusje mag wel thuis | andere kinderen wonen elders`,
  hamsteren: `
    verstopt eten | eten verstoppen | hamsteren | hamstert | steelt eten | eten stelen | eten pikken | eten op zijn kamer | eten op haar kamer | voorraad eten | altijd honger pleegkind | schranst | propt | bakje eten | angst voor tekort | verstopt eten op kamer | eten uit de kast | pakt eten | stiekem eten | voorraadbakje |
    angst voor honger | eten uit koelkast | 's nachts eten`,
  allemansvriend: `allemansvriend | allemansvriendje | op schoot bij vreemden | vreemde op schoot | iedere vreemde | elke vreemde | ongeremd contact | geen onderscheid vreemden | knuffelt iedereen | knuffelt vreemden | gaat met iedereen mee | te vrij met vreemden`,
  geenklik: `
    geen klik | geen band met pleegkind | pleegkind afstandelijk | blijft afstandelijk | afstandelijk kind | houdt afstand | wijst pleegouder af | wijst nabijheid af | voelt niets voor kind | hechting pleegouders | test nabijheid | stoot ons af | stoot af | stoot pleegouders af | vermijdt nabijheid | nabijheid vermijden | toenaderingen |
    kleine toenadering | wederkerigheid | afwijzing als angst | zodra het gezellig wordt`,
  terugnaweglopen: `
    terugkomst na weglopen | terug na weglopen | thuiskomt na nacht weg | weer thuiskomt | terug na vermissing | terug na drie dagen | weer op de stoep | terugkomst | eerst eten en slapen | eerst eten | warm welkom | niet meteen verhoren | verhoor bij terugkomst | na het weglopen | opvang na weglopen | ontvangen na weglopen |
    gesprek na weglopen | straf na weglopen | eten en vragen | welkom terug | na hele nacht weg | hele nacht vermist | weer op de stoep na | terug van vermissing | terug na een nacht | nacht zoek geweest | zoek geweest | terug van weglopen | na nacht weg terug | de volgende dag praten`,
  vermissing: `
    vermissing | vermissingen | vermist | vermiste | als vermist opgeven | vermist opgeven | vermist melden | vermissingsprofiel | vermissingsplan | vermissingsprotocol | politie vermissing | politie zat weggelopen | vermist kind | opsporen | opsporing | amber alert | telkens weggelopen | steeds weggelopen jongere | weglooprisico |
    lijntje houden met wegloper | contact als hij weg is | appje als hij weg is | vindbaar | vindbaarheid`,
  spanningsopbouw: `
    van nul naar honderd | van nul op honderd | ontploft zonder waarschuwing | uit het niets | zonder aanleiding boos | zien het niet aankomen | niet zien aankomen | zie het niet aankomen | voortekenen | spanningsopbouw | spanningsthermometer | thermometer | stoplicht emoties | signaleringskaart | signaleringsplan kleuren | vroege tekenen |
    lichamelijke signalen | oranje fase | rood oranje groen | ineens woest | ineens woedend | oplopende spanning | ontploft zonder dat | zonder dat we het zien aankomen | zonder dat je het ziet aankomen | spanning in lijf | spanning in zijn lijf | spanning herkennen | kaart met kleuren | kleuren spanning | vroeg ingrijpen spanning |
    signalen van spanning`,
  naincident: `
    na incident | na een incident | na geweldsincident | na agressie-incident | incident op groep | incident met agressie | team bang | team bang van | bang van jongere | bang geworden van | bang voor jongere | team geschrokken | nazorg team | opvang na incident | opvang medewerkers | opvanggesprek | hersteld contact na |
    nabespreken incident | incident nabespreken | terugkijken na incident | teamgesprek incident | geweldsincident | =na agressie | na elk incident | nazorg agressie | vechtpartij op de groep | na een vechtpartij | collega's bang na | collega's zijn bang | vang begeleiders op | begeleiders dezelfde dag | goedmaken met jongere |
    het weer goed maken met jongere`,
  geenopname: `
    crisisdienst geen opname | opname schadelijk | opname geweigerd | ggz neemt niet op | dood wil geen opname | crisisdienst stuurt naar huis | thuis houden suicidaal | suicidaal thuis | veiligheidsplan suicide | suicidaal pleeggezin | suicidaal op groep | =geen opname | crisisdienst opneemt | crisisdienst niet op | ggz opname niet |
    opname niet nodig volgens | niet opgenomen crisis | psychotisch weigert opname | weigert opgenomen te worden | telefonische achterwacht | thuis blijven suicidaal`,
  terugkerendecrisis: `iedere week crisis | elke week crisis | steeds weer crisis | terugkerende crises | terugkerende crisis | herhaalde crises | altijd crisis | spoeddienst bellen | bellen de spoeddienst | wekelijks de crisisdienst | vaak spoedmelding | spoedmeldingen | brandjes blussen`,
  achterwachtouder: `
    wie vangt kinderen op | wie vangt de kinderen op | wie zorgt voor de kinderen | wie zorgt er voor de kinderen | kinderen opvangt | kinderen opvangen bij opname | opvang bij opname ouder | noodplan | noodplan kinderen | crisisopname ouder | crisisopname moeder | moeder plots opgenomen | moeder plotseling opgenomen |
    ouder plotseling opgenomen | moeder opgenomen psychiatrie | achterwacht kinderen | logeeradres kinderen | draaiboek ontregeling | draaiboek ouder | plan voor slechte periode | moeder ineens psychotisch | moeder opeens psychotisch | manische periode plan | kinderen vannacht opvang | straf uitzitten kinderen | zelfmeldoproep |
    manische periode | manische periodes | manie | ontregeling ouder | slechte periode ouder | goede tijden plan | wie er zorgt bij opname | wie zorgt bij opname | avonden dat ouder dronken | slechte dagen van ouder | plan voor dagen | adres waar zij heen kunnen | plan in goede periode | goede periode plan | als het misgaat met ouder |
    wie voor kinderen zorgt | wie er voor de kinderen zorgt | zorgt voor kinderen als`,
  spoedthuis: `
    spoedhulp thuis | intensieve spoedhulp | spoedhulp aan huis | ambulante spoedhulp | families first | spoed voor jeugd | crisishulp thuis | hulp in plaats van uithuisplaatsing | ipv uithuisplaatsing | in plaats van uithuisplaatsing | uithuisplaatsing voorkomen | voorkomen van uithuisplaatsing | alternatief uithuisplaatsing |
    niet uit huis maar`,
  geslotenuitleg: `
    spijt van gesloten | instemming gesloten plaatsing | akkoord gesloten | ouders akkoord met gesloten | uitleggen gesloten | vertellen dat hij gesloten | vertellen gesloten plaatsing | gesloten moet | waarom gesloten | naar gesloten brengen | vertrouwen na gesloten | boos over gesloten plaatsing | kind neemt kwalijk |
    neemt ouders kwalijk | gesloten opname uitleg | tekenden voor gesloten | getekend voor gesloten | verwijt ouders gesloten | verwijt ons gesloten | instemden met gesloten`,
  schoolingesloten: `
    school in gesloten | onderwijs in gesloten | school gesloten instelling | school in instelling | onderwijs in instelling | onderwijs gesloten setting | achterstand gesloten | eigen school ingeschreven | ingeschreven blijven school | diploma gesloten | examen gesloten | examen doen in instelling | leerstof instelling | terreinschool |
    school na gesloten | les in gesloten | les gesloten instelling | nauwelijks les | geen les gesloten | ingeschreven eigen school | examen door`,
  separatie: `afzondering | afzonderen | afzonderingsruimte | afzonderingen | separeer | separeren | separatie | isoleer | isoleercel | isoleerruimte | prikkelarme kamer | comfortroom | afzondering terugdringen | minder afzonderen | op kamer zetten`,
  nazorgresidentieel: `
    na behandelgroep | van de behandelgroep af | van groep naar huis | nazorg na verblijf | nazorg na groep | nazorg na opname | vertrek uit instelling | ontslag uit instelling | na vertrek uit instelling | na de kliniek | inzakt na vertrek | ambulant meegaan | groepsbegeleider na vertrek | uitstroom naar huis | nazorg instelling |
    na uitstroom | laatste dag op groep | weg bij instelling | valt in een gat | gat na verblijf | na vertrek langskomen | mentor na vertrek | paar maanden langskomen`,
  wisselendegroep: `
    elke maand andere begeleiders | steeds andere begeleiders | wisselende begeleiders | wisselende groepsleiding | wisselend personeel | veel wisselingen op groep | personeel wisselt groep | veel invallers groep | hecht zich aan niemand | steeds nieuwe gezichten | nieuwe mentor | alweer een nieuwe mentor | mentor weg | mentor vertrekt |
    verloop van personeel | verloop personeel groep | alweer nieuwe begeleider | steeds nieuwe begeleider | wisselingen personeel | wisselend team | vaste poule uitzendkrachten | poule uitzendkrachten | steeds andere gezichten | andere gezichten op | vaste factor | mentor bij overplaatsing | mentor die meeging`,
  zwangervertellen: `zwanger thuis vertellen | zwanger durft niet te vertellen | zwanger ouders vertellen | zwangerschap vertellen | zwangerschap verbergen | verborgen zwangerschap | stiekem zwanger | zwanger en ongehuwd | ongehuwd zwanger | zwanger zonder dat | familie mag zwangerschap niet weten | zwangere tiener`,
  tienermoederschool: `
    jonge moeder school | jonge moeder op school | tienermoeder school | school met baby | baby en school | opleiding met baby | opleiding tienermoeder | kolfruimte | diploma jonge moeder | kinderopvang jonge moeder | stage en baby | tienermoeders opvang | moederschap en studie | studeren en moederschap | mbo baby | mbo zwanger |
    zwanger mbo | diploma halen jonge moeder | creche school | school afmaken zwanger | school afmaken baby | studie en opvang baby`,
  tienermoederuit: `
    jonge moeder gaat uit | jonge moeder vrije avond | jonge mama | laat kind bij iedereen | laat baby bij iedereen | baby bij oma achter | jonge moeder uitgaan | tienermoeder tiener zijn | vrije avond oppas | feesten jonge moeder | oppas jonge moeder | wil ook nog uitgaan | avond vrij oppas | vaste avond vrij | betrouwbare oppas`,
  bandmetbaby: `
    band met baby | band met kindje | geen band met baby | geen band met haar kind | geen band met pasgeboren | voelt niets voor baby | moederliefde | hechting baby | babymassage | imh | imh-specialist | infant mental health | moeder-babybehandeling | moeizame bevalling | traumatische bevalling | signalen van baby | postpartum |
    afwijzing van baby | voelt niets voor haar baby | moeder voelt niets | lezen van signalen baby | moeder en kind dichter`,
  babyspullen: `babyspullen | babyuitzet | babypakket | geen spullen voor baby | gezin zonder spullen | baby komt geen spullen | kleertjes baby | wiegje | kinderwagen | babykleertjes | luiers betalen | luiers`,
  acuteslaapplek: `
    vannacht niet thuis | vanavond niet naar huis | kan niet naar huis vannacht | nergens plek vannacht | crisisbedden vol | crisisopvang vol | crisisplek vol | bedden vol | nergens een bed | nergens bed | geen bed | logeerplek familie | veilige logeerplek | veilige slaapplek | slaapplek vannacht | belronde | netwerk slapen |
    tante inspringen | netwerkberaad spoed | spoed netwerk | acuut netwerk | crisis vrijdagmiddag | vrijdagmiddag niet naar huis | vrijdagavond plek | oom of buurvrouw | logeerplek netwerk | spoedplaatsing | kan vannacht niet thuis | spoedsituatie | snel netwerkberaad | kan slapen of komen logeren | iemand uit netwerk kan slapen`,
  crisisplan: `crisiskaart | crisisplan | noodkaart | veiligheidsplan crisis | crisisafspraken | crisis signaleringsplan`,
  alternatiefgesloten: `
    alternatief gesloten | alternatief voor gesloten | in plaats van gesloten | gesloten voorkomen | voorkomen gesloten | voordat gesloten plaatsing | klein team dag en nacht | team dag en nacht | open plek | gesloten niet nodig | gesloten afwenden | niet gesloten maar | alternatief voor gesloten plaatsing | gevaar gesloten plaatsing |
    steeds in de problemen gesloten | gesloten dreigt | gesloten plaatsing dreigt | kan het anders dan gesloten | machtiging overbodig | machtiging voorkomen`,
  medicatiefout: `
    medicatie doorgegeven | medicatie niet doorgegeven | medicijnen fout | fout met medicijnen | medicatiefout | medicatiefouten | medicijnen uitdelen | medicatie uitdelen | medicijnen geven gaat fout | medicijnen vergeten geven | dubbele medicatie | baxter | baxterrol | aftekenlijst | medicatielijst | toedienlijst | medicijnlijst |
    medicatie bij overplaatsing | allergieen`,
  ouderalcoholtest: `testen bij ouders | alcoholtest ouder | drugstest ouder | blaastest | urinecontrole ouder | controle op drank | controles op drank | ruiken alcohol | ruikt naar alcohol | ruikt naar drank | zegt dat ze nuchter is | nuchter blijven ouder | terugval ouder | terugval van moeder | terugval van vader`,
  ouderggzcontact: `
    psychiater van moeder | psychiater van vader | psychiater van ouder | behandelaar van moeder | behandelaar van vader | behandelaar van de ouder | behandelaar van ouder | ggz-behandelaar van ouder | volwassenpsychiater | volwassenenpsychiater | psychiater deelt niets | behandelaar deelt niet | vraagt nooit naar kinderen |
    geen oog voor kinderen | kindcheck | overleg met psychiater ouder | ouderschap in behandelplan | client heeft kinderen | client kinderen thuis | volwassen client met kinderen | volwassen patient | patient kinderen | cliënt heeft kinderen | behandel alleen de moeder | behandel alleen moeder | behandelt alleen de moeder |
    behandelt alleen ouder | behandelaar kindcheck | mee naar afspraak psychiater | samen met ouder naar behandelaar`,
  pleegzorgachttien: `
    pleegzorg stopt achttien | pleegzorg achttien | pleegkind achttien | pleegkind wordt achttien | pleegkind meerderjarig | verlengde pleegzorg | blijven bij pleegouders achttien | blijven na achttien | wil blijven achttien | pleegzorg na achttien | pleegzorg tot eenentwintig | blijven wonen pleeggezin | pleegzoon achttien |
    pleegdochter achttien | achttien worden in pleegzorg | pleegzorg tot | pleegzorg doorlopen | eruit bij achttien pleeg`,
  waarheenweglopen: `waar naartoe | naartoe loopt | naartoe ging | waarheen | waar ze uithangt | waar hij uithangt | reden van weglopen | waarom weglopen | loopt steeds weg | weglopen van de groep | weg van de groep | loopt weg van groep | sancties weglopen | straf voor weglopen | waarvandaan | wat haar wegdreef | trekt aan weglopen`,
  tijdelijkelders: `
    slaapt bij vriendin | slaapt bij vriend | slaapt bij klasgenoot | logeert bij vriendin | logeert bij vriend | logeert bij klasgenoot | bij bekend gezin | bekend gezin | moeder van vriendin | ouders van vriendin | vriendin's moeder | korte time-out | time-out plek | even ergens anders | even weg thuis | afkoelplek |
    conflict thuis bemiddelen | bemiddelen tussen jongere en ouders`,
  openlijntje: `
    lijntje open | lijntje open houden | lijntje houden | deur open laten | kan terugkomen | kon terugkomen | kunnen terugkomen | terug te komen | af en toe appje | af en toe appen | vaste contactpersoon appt | contactpersoon appje | geen hulp meer na achttien | hulp weigeren achttien | alle hulp weigeren | stopt met alle hulp |
    wil geen enkele hulp | afscheid van hulp | weigert verdere hulp | wil geen verdere hulp | bereikbaar blijven | bereikbaar met een appje | appje zonder verwachtingen | kwam zelf terug | later zelf terug`,
  achttienlijst: `checklist | checklist meerderjarigheid | lijstje digid | digid | bankrekening | zorgtoeslag | zorgverzekering afsluiten | niks geregeld geld | geld en verzekering | geld en zorgverzekering | wonen geld en | big five | inkomen of polis | regelen bij achttien | regelzaken | rijtje af | lijst met regelzaken`,
  stabiliteitvooraf: `
    eerst stabiliseren | stabilisatie | stabiel wonen eerst | wachten op stabiliteit | stabiliteit | woonplek stabiel | therapie pas als | behandeling pas beginnen | behandeling pas starten | traumabehandeling tijdens | traumabehandeling uitstellen | traumabehandeling wachten | pas behandelen als | behandeling uitgesteld`,
  zwijgtrauma: `wil nergens over praten | wil niet over verleden praten | niet over het verleden | praat niet over trauma | wil niet praten over wat | emdr zonder praten | weinig woorden | zonder woorden | lichaamsgericht | praten over vroeger wil niet`,
  uitputting: `zitten er doorheen | zitten er helemaal doorheen | zit er helemaal doorheen | helemaal doorheen`,
  motivatiegesloten: `gesloten wil niks meer | niks meer gesloten | opgegeven gesloten | motivatie gesloten | motivatie in gesloten | gesloten klein doel | klein doel kiezen | eerste doel kiezen | geeft het op gesloten | hopeloos gesloten | uitzitten gesloten`,
  oudersbespreken: `praat niet over zijn ouders | praat niet over haar ouders | praten over ouders pleegkind | foto van ouders | foto van thuis | mag ouders missen | heimwee naar ouders | toestemming om te missen | ouders missen | mist zijn ouders | mist haar ouders | mist zijn moeder | mist haar moeder`,
  naarplekweglopen: `loopt weg naar vriend | loopt naar vriend | wat haar daar trekt | wat hem daar trekt | erkende logeerplek | officiele logeerplek | veilig adres`,
  groepsnieuw: `nieuwe jongens op groep | nieuwkomers op groep | nieuwe bewoners groep | regels maken met bewoners | bewoners zelf regels | zelfgemaakte regels | regels met jongeren maken | jongerenraad regels | meebeslissen huisregels | telefoonregels`,
};
