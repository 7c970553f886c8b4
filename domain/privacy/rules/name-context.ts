import { wordSet } from './word-set.ts';

/** What may stand within a surname. */
export const infixes = wordSet(
  "van|de|den|der|het|'t|'s|'n|ten|ter|te|vd|v/d|v.d.|v|v. d.|el|al|la|le|von|zu|zum|du|da|dos|das|do|di|del|della|bin|ben|ibn|abu|abou|ait|aït|ould|bint|op|in|aan|uit|uijt|onder|over|vant|vande|vander|d'|st|sint|y|e",
);

/** Who has this before a word is called by that word, however it is written. */
export const titles = wordSet(
  'mej|mejuffrouw|mevr|mevrouw|mvr|mw|meneer|mijnheer|dhr|hr|heer|heren|dames|fam|familie|juf|juffrouw|meester|dr|drs|prof|ing|ir|mr|ds|dominee|imam|pastoor|dokter|zuster|ome|tante|tant|gezin|echtpaar|ouma|oompje|tita|mme|frau|herr|mrs|miss|mister|sir|agent',
);

/** Titles whose holder often goes without a name, so that a small word after them tells nothing. */
export const loose = wordSet(
  'heer|heren|dames|familie|gezin|meester|mr|dr|ing|ir|zuster|juf|juffrouw|tante|dokter|agent|echtpaar|ouma|hr|ds|imam|pastoor|dominee|miss|mister|sir',
);

const people = wordSet(
  "moeders|moeder|vaders|vader|mam|mama|pap|papa|ma|pa|zus|zusje|zusjes|zussen|broer|broertje|broertjes|broers|broeder|tantes|tante|ooms|oom|ome|opa|oma|opa's|oma's|neef|neefje|nicht|nichtje|dochters|dochter|dochtertje|zoon|zoons|zoontje|zonen|kind|kinderen|kindje|baby|peuter|kleuter|vriend|vriendin|vriendje|vriendinnetje|partner|man|vrouw|echtgenoot|echtgenote|verloofde|tweeling|buurvrouw|buurman|buurmeisje|buurjongen|leerling|leerlinge|leerlingen|cliënt|cliënte|cliënten|client|cliente|clienten|patiënt|patiënte|jongere|jongeren|jeugdige|jeugdigen|meisje|jongen|jochie|puber|tiener|mentor|voogd|voogden|collega|begeleider|begeleidster|contactpersoon|chauffeur|huisarts|kinderarts|psycholoog|gedragswetenschapper|coach|hulpverlener|werker|leerkracht|docent|docente|trainer|coördinator|regisseur|beschermer|ouder|ouders|genoot|genootje|genoten|pupil|oppas|bewindvoerder|teamleider|stagiair|stagiaire|invaller|vrijwilliger|tolk|advocaat|advocate|rechter|arts|dader|verdachte|slachtoffer|getuige|betrokkene|eigenaar|bestuurder|huisbaas|ex|jarige|kleinzoon|kleindochter|neven|nichten|orthopedagoog|therapeut|consulent|agent|aanvrager|melder|verwijzer|rector|directeur|conciërge|juf|meester|peetvader|peetmoeder|peettante|peetoom|vriendinnen|vrienden",
);
const kinds =
  /^(?:stief|pleeg|schoon|half|oud|over|groot|achter|klein|ex-?|bonus|adoptie|gezins|jeugd|school|weekend|netwerk|crisis|tweeling|vrij|ambulant|wijk|klas|ploeg|huis|zorg)/;

/** A word for somebody, after which or before whose genitive a name may stand. */
export function isSomebody(low: string): boolean {
  for (let rest = low, times = 0; times < 4; times += 1) {
    if (people.has(rest)) return true;
    const kind = kinds.exec(rest)?.[0];
    if (!kind) return false;
    rest = rest.slice(kind.length);
  }
  return false;
}

/** What belongs to somebody: `Daans moeder`, `Samira's dossier`. */
export const belongings = wordSet(
  'dossier|plan|behandeling|plaatsing|school|kamer|telefoon|account|insta|gedrag|verhaal|verjaardag|thuissituatie|gezin|ouders|beschikking|casus|overleg|gesprek|indicatie|traject|huis|adres|nummer|bsn|klas|spullen|situatie|vraag|medicatie|diagnose|toekomst|veiligheid|jas|fiets|tas|bed|hond|kat|kleinkind|vrienden|vriendengroep|netwerk|papieren|paspoort|stem|hulpvraag|perspectief|uithuisplaatsing|ots|gezinssituatie|mail|brief|hand|arm|rug|lichaam|gezicht|werk|vertrouwen|boosheid|angst|verdriet|ontwikkeling|rapport|verslag|begeleiding|bezoek|omgang',
);

/** After these somebody is named. */
export const sayings = wordSet(
  'heet|heette|heten|genaamd|genoemd|noemt|noemen|noemde|roepnaam|alias|bijnaam|naam|namen|achternaam|voornaam|doopnaam|meisjesnaam|tnv|t.n.v|aka|volgens|aldus|namens|voluit|eigenlijk',
);

/** Who is spoken to or greets. */
export const greetings = wordSet(
  'hoi|hallo|hi|hey|hee|hé|ha|dag|beste|lieve|geachte|groet|groeten|groetjes|gr|grt|mvg|goedemorgen|goedemiddag|goedenavond|bedankt|dankjewel|dankje|thanks|liefs|sorry|merci|gegroet',
);

/** Words that stand before people more than before things. */
export const toward = wordSet(
  'heb|hebben|hebt|sprak|spreken|belde|zie|zag|ontmoette|kent|sprekend|met|van|voor|aan|door|bij|over|naar|tegen|en|of|dat|als|omdat|want|maar|toen|met|om|is|was|heeft|had|wil|kan|moet|gaat|ging|zag|belt|bel|belde|vraag|vraagt|vroeg|spreek|sprak|gesproken|mail|mailde|zegt|zei|weet|denkt|dus|daarna|ook|toch|vindt|hoort|terwijl|zonder|tussen|ken|kent|stuur|stuurt|stuurde|namens|v',
);

/** After these a place is named. */
export const whereabouts = wordSet(
  'in|te|uit|vanuit|regio|gemeente|richting|rond|rondom|omgeving|nabij|provincie|wijk|dorp|stad',
);

/** What somebody does or is: after a word at the beginning of a sentence it makes that word a name. */
export const doings = wordSet(
  'is|was|heeft|had|wil|wilde|kan|kon|moet|moest|mag|mocht|zal|zou|gaat|ging|komt|kwam|zit|zat|ligt|lag|staat|stond|woont|woonde|slaapt|sliep|eet|at|drinkt|plast|huilt|huilde|zegt|zei|vertelt|vertelde|vraagt|vroeg|belt|belde|appt|appte|mailt|mailde|schrijft|schreef|denkt|dacht|vindt|vond|weet|wist|voelt|voelde|ziet|zag|hoort|hoorde|loopt|liep|fietst|speelt|speelde|slaat|sloeg|schopt|bijt|gooit|gooide|weigert|weigerde|verblijft|verbleef|krijgt|kreeg|geeft|gaf|neemt|nam|doet|deed|maakt|maakte|werd|wordt|wacht|wachtte|werkt|werkte|leert|leerde|volgt|reageert|reageerde|lijkt|leek|blijft|bleef|vertrok|verdween|steelt|stal|blowt|gebruikt|snijdt|sneed|dreigt|dreigde|durft|durfde|begint|begon|stopt|stopte|kent|kende|haalt|haalde|brengt|bracht|hoopt|mist|gelooft|snapt|probeert|probeerde|scheldt|schold|lacht|zwijgt|praat|praatte|luistert|heet|heette|rijdt|reed|zoekt|zocht|tekent|tekende|stuurt|stuurde|noemt|noemde|bespreekt|besprak|zegde|hangt|hing|verzorgt|overleed|bidt|vecht|vocht|pakt|pakte|laat|liet|houdt|hield|kijkt|keek|gamet|spijbelt|spijbelde|bleek|blijkt|verhuist|verhuisde|betaalt|betaalde|wou|hoeft|hoefde|functioneert|ontkent|ontkende|klaagt|herkent|verhuurt|regelt|smst|twijfelt|groeit|schreeuwt|knuffelt|start|startte|logeert|heb|voldoet|vertoont|ervaart|valt|viel|rent|rende|vlucht|vluchtte|wijst|schaamt|verliest|verloor|opent|stapt|stapte|springt|sprong|beweert|beweerde|trekt|trok|draagt|droeg|leest|las|zingt|zong|zwemt',
);

/** Small words and doings: never the lower case surname of somebody. */
export const small = wordSet(
  'ik|je|jij|u|hij|zij|ze|het|wij|we|jullie|hun|hen|hem|haar|mij|me|ons|onze|zich|die|dat|deze|dit|wie|wat|er|en|of|maar|want|dus|als|dan|toen|nu|nog|niet|geen|wel|ook|al|zo|om|op|in|uit|aan|af|bij|tot|met|voor|naar|over|onder|door|tegen|sinds|vanaf|tijdens|na|te|toe|eens|even|net|vaak|soms|altijd|nooit|weer|heel|erg|zeer|veel|weinig|meer|minder|goed|slecht|thuis|weg|terug|samen|hier|daar|waar|hoe|waarom|morgen|vandaag|gisteren|straks|klaar|boos|blij|bang|ziek|moe|lang|kort|groot|klein|jong|oud|rijk|snel|sterk|wild|stil|vrij|wit|zwart|bruin|rood|groen|blauw|recht|kort|vast|los|zelf|beide|alle|alles|iets|niets|niemand|iedereen|mee|vooral|zijn|hebben|worden|kunnen|moeten|willen|mogen|zullen|gaan|komen|staan|zitten|liggen|lopen|wonen|bekend|bereikbaar|akkoord|aanwezig|nodig|graag|svp|aub|post|hoop|start|bos|berg|dijk|vraag|plan|school|kamp|huis|werk|kok|bakker|visser|kind|man|vrouw|jongen|meisje|heer|vader|moeder|winter|zomer|mei|april|bal|bel|nacht|dag|week|maand|jaar|uur|geld|kerk|markt|straat|stad|land|hof|bank|raad|zaal|kamer|bus|trein|fiets|auto|bed|tafel|stoel|boek|brief|mail|app|kort|langs',
);

/** Names of two or three letters that are told by themselves, also in small letters. */
export const shortNames = wordSet(
  'sem|jip|tim|pim|kim|max|tom|jan|eva|mia|noa|ali|bob|rob|sam|leo|mo|bo|tess|ivo|ina|ans|els|ank|cor|jos|gon|mick|ria|ada|ida|isa|liv|lin|ilse|gijs|guus|teun|kees|coen|sil|sef|lou|jet|fay|amy|ivy|roy|ron|jay|kai|kaj|levi|nik|abe|efe|cem|can|ece|nur|ela',
);
