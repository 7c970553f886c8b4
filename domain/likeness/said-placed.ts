import type { Said } from './said.ts';

/** Those around a family, and the places where a child lives when it does not live at home. */
export const PLACED: Said = {
  pleegzorg: `
    pleegzorg | pleeggezin | pleegouder | pleegouders | pleegkind | pleegvader | pleegmoeder | netwerkpleegzorg |
    netwerkpleeggezin | netwerkpleegouder | bestandspleeggezin | pleegzorgbegeleider | pleegplaatsing | kleinkind |
    kleinzoon | kleindochter | oma voedt op | oma opvoeden | oma zorgt | opa voedt op | opa oma voeden | grootouder |
    grootouders | tante voedt op | oom voedt op | woont oma | woont tante | woont opa | zijn oma | familie opgroeien |
    screening pleeg | perspectiefbiedend | opvoedingsvariant | pleegdochter | pleegzoon | pleegkinderen | pleegbroer |
    pleegzus | pleegjongere | pleegpuber | pleegbaby | pleeggezinnen | pleegouderpaar | grootouders voeden op |
    pleegzorgwerker | pleeggrootouders | pleegcontract | pleeggezinplaatsing | crisispleegzorg | netwerkplaatsing |
    bestandspleegouder | perspectiefpleeggezin | matching pleegzorg | woont in pleeggezin | opgroeien pleeggezin |
    pleegoma | pleegfamilie | pleegplek | oma zorgt voor kleinkind | grootouders zorgen | kleinkind opvoeden |
    kleinkinderen opvoeden | opa en oma | kind bij oma | tante zorgt`,
  familieplan: `
    familiegroepsplan | eigen kracht | eigenkrachtconferentie | eigenkrachtcoordinator | familieberaad |
    netwerkberaad | familiegroep | jim | steunfiguur | steunnetwerk | steungezin | eigen netwerk | sociaal netwerk |
    netwerk | opa | oma | grootouders | familieleden | familie | tante | oom | neef | nicht | sleutelpersoon |
    vertrouwenspersoon netwerk | mensen gezin heen | kring | vriendenkring | niemand op terugvallen | gemeenschap |
    steunpersonen | mensen om je heen | kring om | eigen kring | wie kan helpen | netwerk inzetten |
    netwerk inschakelen | netwerk activeren | sociogram | ecogram | netwerkcirkel | steungroep | mentor kiezen |
    jouw ingebrachte mentor | zelfgekozen mentor | informele steun | eigen plan gezin | besloten tijd |
    familiebijeenkomst | familiekring`,
  netwerk: `
    netwerk | opa | oma | grootouders | oom | tante | neef | nicht | familie | buren | buurvrouw | buurman |
    familieleden | familiegroepsplan | eigen kracht | vriendenkring | gemeenschap | steunfiguur | kleinkind |
    kleinzoon | kleindochter | eigen netwerk | sociaal netwerk | grootmoeder | grootvader | familielid | kennissen |
    landgenoot | landgenoten | eigen kring | steunnetwerk | =bekenden`,
  overplaatsing: `
    overplaatsing | overplaatsen | overgeplaatst | doorplaatsen | doorplaatsing | breakdown | breuk |
    elders geplaatst | verhuisd keer | keer verhuisd | plek gewisseld | wisselen plek | pleegouders stoppen |
    stoppen pleegouders | overwegen stoppen | ander pleeggezin | vierde plek | derde plek | vijfde plek |
    zoveelste plek | hoe vaak verhuizen | terugplaatsing | afgeplaatst | moet weg uit groep | moet weg pleeggezin |
    moet weg gezinshuis | moeten weg pleegkinderen | volgende plek | nieuwe plek | zoveelste pleeggezin |
    uit pleeggezin | pleeggezin breekt | plaatsing breekt | plaatsing stuk | breekt af | afgebroken plaatsing |
    dreigende breakdown | plaatsing mislukt | pleegplaatsing stopt | moet weg uit pleeggezin |
    willen dat jongen weg gaat | moet het gezin uit | naar andere groep | steeds verhuizen | veel verhuisd |
    vaak overgeplaatst | weer verhuizen | sluiting gezinshuis | gezinshuis stopt | stopt gezinshuis |
    gezinshuis sluit | groep sluit | sluiting van groep | kinderen moeten allemaal weg | doorverhuizen`,
  plaatsing: `
    plaatsing | plaatsen | geplaatst | uithuisplaatsing | uithuisplaatsen | uithuisgeplaatst | uhp |
    uit huis plaatsen | uit huis halen | uit huis gehaald | weghalen | weggehaald | weggehaald ouders |
    kinderen afpakken | terugplaatsing | thuisplaatsing | terugkeer huis | terug thuis wonen | plaatsbaar |
    kind uit huis | kinderen uit huis | baby uit huis | uit huis geplaatst | uit huis plaatsing | terugplaatsen |
    terug naar huis | kan hij terug naar huis | weer thuis wonen | uithuisgeplaatste | uithuisplaatsingen |
    machtiging uithuisplaatsing | muhp | weghalen bij ouders | weggehaald bij | komt snel weer thuis |
    perspectief thuis | perspectiefbesluit | waarom niet thuis wonen | niet thuis wonen | niet thuis woont |
    =terug naar moeder | =terug huis`,
  gezinshuis: `
    gezinshuis | gezinshuizen | gezinshuisouder | gezinshuisouders | gezinshuisplek | gezinshuisvader |
    gezinshuismoeder | gezinshuiskind | gezinshuis stopt | sluiting gezinshuis`,
  verblijf: `
    verblijf | residentieel | leefgroep | behandelgroep | groepsleiding | groepsleider | groepsleiders |
    pedagogisch medewerker | woongroep | instelling | internaat | kliniek | opname | opgenomen | groep wonen |
    leefklimaat | mentor groep | tehuis | kamertraining | driemilieus | klinisch | behandelcentrum | residentiele |
    groepswerker | groepswerkers | pedagogisch medewerkers | woonleefgroep | leefgroepen | groepsgenoten |
    groepsregels | gezinsgroep | driemilieuvoorziening | internaatsplek | intramuraal | slaapdienst | slaapwacht |
    kamer op groep | woonzorg | =op groep`,
  adoptie: `
    adoptie | adopteren | geadopteerd | geadopteerde | adoptieouder | adoptieouders | adoptiekind | adoptiegezin |
    adoptiedriehoek | afstammeling | afstamming | afkomst | =roots | rootsreis | biologische moeder |
    biologische ouders | geboorteland | geboortemoeder | afstandsmoeder | afgestaan | donorkind | donor |
    draagmoeder | china | colombia | ethiopie | haiti | waar kom vandaan | identiteit | identiteitsvragen |
    levensverhaal | levensboek | weeshuis | kindertehuis | ogen wie | =wortels | zoektocht ouders |
    buitenlandse afkomst | kleurling | dna test | dna | halfbloed | weggegeven | afgestaan kind | wie is vader |
    wie is moeder | onbekende vader | spermadonor | ivf donor | adoptiegroep | fiom | geadopteerde puber |
    geboorteland reis | adoptiedossier | interlandelijke | afstandsouders | afstand gedaan | biologische familie |
    waar komt vandaan | waar vandaan | afkomst vragen | donorconceptie | verwekker | vader onbekend |
    vinden biologische vader | zoektocht naar moeder | zoektocht naar vader | statusvoorlichting | levenslijn |
    zwarte haren | andere huidskleur | adoptiepubers | geadopteerden`,
  identiteit: `
    identiteit | identiteitsvragen | afkomst | =roots | levensverhaal | levensboek | levenslijn | afstamming |
    herkomst | bikultureel | levensboekje | afstammingsvragen | eigen verhaal | wie ik ben | tussen twee culturen |
    twee culturen | roots zoeken | =wie ben ik`,
  ambulant: `
    ambulant | thuisbegeleiding | gezinsbegeleiding | gezinsbehandeling | opvoedhulp | opvoedondersteuning |
    gezinscoach | gezinsbegeleider | hulp thuis | hulp over vloer | over vloer | aan huis | intensieve hulp |
    intensieve thuishulp | thuis ondersteunen | iag | ipt | ambulante hulp | huisbezoek | thuisbehandeling |
    opvoedsteun | begeleiding thuis | behandeling thuis | gezinshulp | thuishulp | gezinsondersteuning |
    gezinswerker | ondersteuning thuis | hulp aan huis | begeleiding aan huis | extra begeleiding | crisishulp thuis |
    ambulante begeleiding | families first | 10 voor toekomst | tien voor toekomst | ippt | woonbegeleiding |
    opvoedcoach | thuisbegeleider | jeugdwerker aan huis | thuiscoach`,
  systeem: `
    systeemtherapie | gezinstherapie | systeemtherapeut | relatietherapie | systemisch | mdft | mst | gezinsgesprek |
    gezinsbehandeling | genogram | relatieproblemen | ouders relatie | patronen gezin | gezinspatronen |
    functional family therapy | fft | mbt | eft | partnerrelatietherapie | familietherapie | gezinsdynamiek |
    gezinssysteem | contextueel | contextuele | loyaliteiten | driehoek | triangulatie | relatiegesprekken`,
  moeder: `moeder | mama | mam | mamma | moeders`,
  vader: `vader | papa | pa | vaders`,
  meisje: `meisje | meid | meiden | dochter | dochtertje | puberdochter`,
  jongen: `jongen | zoon | zoontje | ventje | jochie | jongetje | puberzoon | =gast | jongens`,
  puber: `puber | tiener | jongere | jongeren | jeugdige | adolescent | scholier | brugklasser | puberaal`,
  schoolkind: `schoolkind | basisschool | basisschoolkind | groep drie | groep acht`,
  jongvolwassene: `jongvolwassene | jongvolwassenen | jongvolwassen | achttienplusser`,
};
