import { isNationwideWord } from './body-nationwide.ts';
import { plainThing } from './body-words.ts';
import { isOfThings } from './name-nobody-words.ts';
import { wordSet } from './word-set.ts';

const numbers =
  'centraal|iban|ziggo|balint|shazer|vattenfall|efteling|oud|gogh|rembrandt|enver|bsn|brp|kamer|staat|eerste|tweede|derde|grondwet|kabinet|overheid|rijk|wijkteam|jugendamt|amt|google|discord|europa|bijlage|casus|kind|moeder|vader|client|team|groep|dossier|bericht|afspraak|signaal|vraag|concept|agenda|notulen|plan|zaak|punt|artikel|lid|fase|stap|deel|optie|versie|hoofdstuk|paragraaf|formulier|format|status|datum|betreft|onderwerp|cc|re|fw|ps|nb|pgb|zin|mdo|jgz|ggz|ggd|lvb|ass|adhd|add|odd|ptss|emdr|cbt|cgt|iq|eq|gz|poh|sar|ret|ao|gi|vo|po|so|vso|sbo|mbo|hbo|roc|vmbo|havo|vwo|isk|azc|amv|ama|coa|ind|ic|seh|paaz|fact|fte|mt|or|hr|ict|cao|bhv|ehbo|vog|bob';
const calendar =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|di|wo|do|vr|za|zo|pasen|kerst|kerstmis|pinksteren|hemelvaart|hemelvaartsdag|koningsdag|bevrijdingsdag|sinterklaas|sint|ramadan|suikerfeest|offerfeest|carnaval|moederdag|vaderdag|oudjaarsdag|nieuwjaarsdag|oudejaarsavond|nieuwjaar|prinsjesdag|divali|diwali|holi|chanoeka|halloween|black|friday|valentijnsdag|allerheiligen|goede|eid|keti|koti|newroz|nowruz';
const bodies =
  'jeugdzorg|horizon|pluryn|cardea|entrea|lindenhout|karakter|accare|curium|jarabee|ambiq|intermetzo|parlan|lijn5|kenter|spirit|levvel|timon|altra|arkin|parnassia|rivierduinen|lentis|dimence|mediant|tactus|iriszorg|jellinek|brijder|triade|vitree|vigere|almata|schakenbosch|combinatie|oosterpoort|juzt|kompaan|bocht|rubicon|xonar|koraal|leger|heils|briedis|intervence|nidos|salvare|samen|veilig|partners|schrikker|wsg|siriz|fier|moviera|movisie|nji|vng|vws|nza|cak|svb|uwv|duo|cjg|ggd|rvdk|raad|halt|buurtzorg|sensoor|mind|kindertelefoon|stichting|inspectie|igj|akj|lotgenoten|uwc|bureau|politie|rechtbank|slachtofferhulp|vluchtelingenwerk|humanitas|kwadrant|welzijn|mee|zorgbelang|jeugdregio|defence|children|unicef|savethechildren|cosis|philadelphia|amerpoort|reinaerde|middin|bartiméus|visio|kentalis|pento|auris|esdégé|odion|siza|dichterbij|lunet|zozijn|estinea|elver|aveleijn|trias|pactum|yorneo|elker|spine|zorgplein|amsta|cordaan|combiwel|leviaan|trajectum|yulius|emergis|virenze|opvoedpoli|psytrec|molemann|youz|sterk|huis|kracht|elk|garage2020|zilveren|kruis|menzis|vgz|achmea|unive|univé|onvz|interpolis|ditzo|anderzorg|zorgkantoor|albert|heijn|jumbo|lidl|aldi|action|hema|ikea|kruidvat|etos|bol|marktplaats|vinted';
const methods =
  'leary|gordon|maslow|beck|wechsler|down|asperger|tourette|rett|korsakov|crohn|alzheimer|parkinson|klinefelter|prader|willi|angelman|usher|duchenne|marfan|cushing|rorschach|raven|bowlby|ainsworth|piaget|vygotsky|erikson|freud|jung|skinner|pavlov|bandura|kohlberg|kanner|montessori|dalton|freinet|parkhurst|bayley|vineland|achenbach|conners|kiddie|oomen|kaufman|denver|gesell|apgar|kolb|belbin|covey|korthagen|bateson|watzlawick|satir|minuchin|hellinger|nagy|boszormenyi|patterson|greene|webster|stratton|feuerstein|bloom|gardner|cito|likert|bronfenbrenner|montfoort|hammer|signs|safety|eigen|triple|words|pictures|theraplay|sherborne|lego|mindfulness|rots|water|rock|and|positive|behaviour|support|video|home|training|incredible|years|stop4|denk|doe|aggression|replacement|equip|girls|talk|keigaaf|hii|families|first|yucel|yücel|duplo|safe|path|mapping|harnessing|hope|danger|statement|playing|horse|boy|dash|delftse|vragenlijst|brino|brugman|munchhausen|munchausen|stockholm|babylon|kinderwet|wijzer|tien|geef|weerbaar|kanjer|kanjertraining|taakspel|piramide|kaleidoscoop|startblokken|uk|puk|boekstart|nijntje|bumba|sesamstraat|minecraft|fortnite|roblox|pokemon|pokémon|disney|netflix|spotify|nintendo|playstation|xbox|youtube|dolfijn';
const products =
  'teams|slack|whatsapp|signal|telegram|instagram|insta|snap|snapchat|tiktok|discord|facebook|messenger|twitter|linkedin|zoom|skype|webex|outlook|excel|word|powerpoint|sharepoint|onedrive|google|chrome|apple|android|iphone|ipad|microsoft|office|windows|adobe|acrobat|siilo|zivver|zorgmail|cryptshare|suwi|suwinet|digid|mijnoverheid|hix|chipsoft|epic|ons|nedap|pluriform|regas|zorgned|cumulus|kidos|corv|veva|verwijsindex|magister|somtoday|parnassys|esis|bron|tikkie|paypal|ritalin|concerta|medikinet|equasym|strattera|risperdal|abilify|prozac|melatonine|dipiperon|oxazepam|seroquel|omega|opel|fiat|ford|audi|bmw|seat|skoda|toyota|volvo|volkswagen|peugeot|renault|citroën|mercedes|kia|caddy|polo|golf|transit|vespa|yamaha|tomtom|uber|thuisbezorgd|primark|nike|adidas|gucci|prada|airbnb|booking|ns|arriva|connexxion|regiotaxi|ov|bluetooth|wifi|covid|corona|chatgpt|copilot|schakelbot|trello|asana|miro|canva|kahoot|mentimeter|pinterest|twitch|steam|vinted';
const belief =
  'god|allah|jezus|christus|mohammeds|boeddha|bijbel|koran|jahweh|maria-lyceum|heer|islam|christendom|jodendom|jehova|pinkstergemeente|winti|obeah|afrikaanse|europese|arabisch|engels|duits|turks|pools|tigrinya|dari|pashto|farsi|papiaments|sranan|berbers|tamazight|koerdisch|oekraïens|russisch|portugees|spaans|italiaans|chinees|mandarijn|kantonees|hindi|urdu|somalisch|somali|swahili|amhaars|vietnamees|nederlands|limburgs|zeeuws|drents|gronings|twents|gebarentaal|wajong|wmo|wlz|zvw|awb|avg|bopz|jeugdwet|wvggz|wzd|bw|gebruik|pb|pro|eu|vn|ivrk|kinderrechtenverdrag|ots|muhp|client|clienten|ff|nie|wè|mn|zn|hn|dr|gae|oke|ok|ouma|idd|mss|btw|app|mail|cc|bcc|fyi|asap|tba|nb|ps|nvt|ivm|tav|tbv|mbt|obv|ovv|svp|aub|dwz|evt|vwb|bijv|enz|etc|ea|eea|incl|excl|ca|gem|resp|jl|ll|as|ad|tnv|dd|dmv|iom|ihkv|zsm|bvd|gr|mvg|hgr|vg|grt|joh|nou|hoi|hallo|hey|hee|hi|beste|dag|lieve|geachte|groet|groeten|groetjes|goedemorgen|goedemiddag|goedenavond|welkom|bedankt|dank|sorry|help|ja|nee|ook|even|ma|mam|pap|mama|papa|oma|opa|yes|no|please|update|feedback|sign|bron';
const people =
  'klaassen-effect|jan-met-de-pet|pietje-precies|jip-en-janneke|jip-en-janneketaal|jan-modaal|jan-publiek|doe-het-zelf|superman|batman|spiderman|pippi|langkous|harry-potter|potter|hans-en-grietje|grietje|roodkapje|assepoester|sneeuwwitje|dracula|cupido|venus|jupiter|saturnus|mohikanen|einstein|picasso|mozart|shakespeare|anne-frank|trump|poetin|biden|rutte';

const known = wordSet([numbers, calendar, bodies, methods, products, belief, people].join('|'));

/** Whether this word has a capital, when it has one, without being the name of a person in question. */
export function isNoName(low: string): boolean {
  return known.has(low) || isOfThings(low) || isNationwideWord(low);
}

const alsoWords = wordSet(
  'adem|één|eén|roosmarijn|rozemarijn|ama|amine|april|aster|bas|beau|ben|beren|bao|bo|bob|brandy|co|diamond|diep|dag|eden|else|even|ferry|fleur|flip|gift|ha|hai|han|hang|helen|hoop|hope|hui|ise|iva|jade|jazz|jet|job|joke|joy|jun|kader|kan|kick|kit|koen|koos|kris|lama|leen|lente|li|lies|lila|linde|lot|lotje|lou|lang|luna|maai|maan|made|mala|mara|mark|mate|max|maxim|me|mees|mei|melis|memo|mentor|merel|mia|mies|miet|moes|my|nada|nanny|nel|nova|patience|peer|peter|pip|pol|prosper|puck|raf|ram|ray|rand|rein|rico|rik|rim|roman|roos|rose|sari|sep|sint|son|ster|sterre|storm|sultan|tam|tan|tien|ton|toon|trees|tri|truc|viola|wen|wende|wil|wilde|wit|grace|faith|mercy|blessing|precious|summer|sky|dean|dax|loan|long|nam|mai|minh|an|ad|do|ward|may|page|star|bay|rio|angel|chance|love|will|wander|vale|tibbe|door|roemer|cor|zin|zee|victoria|regina|gloria|malle|jans|maart|lex|lux|vita|polly|ernst|al|ken|lam|wei|rui|chi|yen|alen|faas|jeton|omer|paddy|marina|kawa|mazen|lori|ellen|arend|benjamin|frank|dries|els|sjaak|piet|jantje|karen|steven|victor|emir|iris|klaas|barbara|mitra|olga|genet|hart|vlinder|lava|dirk|pietje|keesje|jut|jul|gijs|hannes|jaap|moor|snoek|taal|taak|winter|pauw|leeuw|kuba|cuba|israel|asia|china|paris|milan|florence|geluk|vrede|engel|amen|salam|sham|shalom|nisa|amor|aura|aria|opera|coral|sahara|luxor|dakota|chelsea|brooklyn|sydney|adelaide|virginia|carolina|georgia|alexandria|savannah|cairo|sienna|verona|valencia|asya|persia|indra|senna|mina|kimono|tulp|margriet|anemoon|akelei|erica|azalea|dahlia|jasmijn|marjolein|rozemarijn|saffraan|laurier|heide|pleun|spring|sonny|buddy|lady|prince|king|queen|duke|earl|major|justice|chief|august|berber|ebbe|engeltje|espen|ester|hermelijn|jojo|jool|karst|kas|keet|kiek|kik|lava|lieve|liesje|luit|maas|mare|mats|mijntje|minne|mirre|pier|puk|rinse|roosje|siert|spencer|stoffel|taco|teddy|tiara|valentijn|wigger|wikke|wisse|woud|zwier|beertje|hebe|bette|goof|comfort|wisdom|hero|brain|alone|just|line|destiny|royal|forest|heaven|sunny|misty|ginger|promise|miracle|favour|divine|praise|success|charity|goodness|will|bill|miles|chase|sue|guy|gene',
);

/** A given name that is used as a word at least as often, so that its surroundings have to tell. */
export function isAlsoWord(low: string): boolean {
  return alsoWords.has(low);
}

/** Rows of words with a name in them that is nobody's. */
const phrases =
  /\b(?:roos van leary|jan en alleman|jan met de pet|jan modaal|jan rap|jan publiek|jan boezeroen|jan,? piet en klaas|sint (?:en|&) piet|just do it|jantje (?:lacht|huilt)|pietje precies|klaas vaak|zwarte piet|sint (?:maarten|nicolaas|jan)|jip en janneke|hans en grietje|vrouw holle|magere hein|ome jan|robin hood|harry potter|winnie de poeh|anne frank|moeder teresa|nelson mandela|martin luther king|marie kondo|willy wonka|buurman en buurman|bert en ernie|bonte avond|mark rutte|willem-alexander|gilles de la tourette|oud en nieuw|billie eilish|taylor swift|de shazer|vincent van gogh|zaal van gogh|koning willem|prinses? (?:máxima|maxima|amalia|beatrix|bernhard|marijke|irene|wilhelmina)|triple p|signs of safety|eigen kracht|words (?:and|&) pictures|rots (?:en|&) water|rock (?:and|&) water|families first|video home training|albert heijn|leger des heils|william schrikker|van montfoort|hoop op|hoop doet|storm op komst|pim pam pet|jut en jul|a rato|joy of|vincent van gogh|antoni van leeuwenhoek|florence nightingale|rudolf steiner|(?:emma|wilhelmina|sophia|beatrix|juliana|amalia|catharina|elisabeth|máxima|maxima|radboud|bernhoven|erasmus|prinses máxima) (?:kinderziekenhuis|ziekenhuis|kindergasthuis|gasthuis|umc|mc|centrum)|hans anders|jan linders|ben &? ?jerry|moeder overste|(?:spreekt|spreken|sprak|het|alleen|geen|goed|in het) frans)\b/giu;

const things =
  /\b(?:de|een|het|vrije|goede|goeie|laatste|eigen|kwade|geen) (?:wil|hoop|roos|storm|lot|joy|mark|bas|sterren|Wil|Hoop|Roos|Storm|Lot|Joy|Mark|Bas)\b/gu;

/** Where such rows stand in a text. */
export function nobodies(text: string): { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(phrases), ...text.matchAll(things)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}

const makers =
  /^(?:methode|methodiek|training|trainingen|model|cursus|schaal|schalen|test|tests|toets|aanpak|programma|vragenlijst|piramide|syndroom|ziekte|stoornis|wet|protocol|theorie|kwadrant|kwadranten|lijst|interventie|therapie|fase|fases|school|schoolsysteem|onderwijs|college|straat|weg|laan|plein|score|cirkel|matrix|interview|instrument|behandeling|principe|wheel|fonds|prijs|stichting|prize)$/;

/** A word that says of the name beside it that it is of a thing: `de methode Gordon`, `het Turner-syndroom`. */
export function isMaker(low: string): boolean {
  return makers.test(low);
}

/** A word for what every organisation has, that somebody may be called by as well: `de Wet`, `Post`, `Kind en Gezin`. */
export function isEverydayThing(word: EverydayWord): boolean {
  const plain = plainThing.test(word.low) || /^(?:post|rust|werk|tijd|geld|eten|recht|dank|nood)$/.test(word.low);
  return plain && word.isWord && !word.isGiven;
}

interface EverydayWord {
  readonly low: string;
  readonly isWord: boolean;
  readonly isGiven: boolean;
}
