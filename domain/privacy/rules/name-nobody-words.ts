import { wordSet } from './word-set.ts';

/** What children and parents are given: by the endings that such names are made of, and the rest by name. */
const medicines =
  /.{3}(?:azepam|azolam|peridon|idone|peridol|azine|apine|epine|traline|triptyline|pramine|oxetine|amfetamine|fetamine|tidine|nidine|tonine|zapam|profen|cilline|mycine|cycline|statine|prazol|zolam|fenidaat|setron|parine|cortison|tadine|talopram|melteon|xetine|axine|azodon|bital|gabaline|gabapentine|ipine|azol|sartan)$/;

const remedies =
  'medikinet|ritalin|concerta|equasym|strattera|elvanse|tentin|amfexa|intuniv|prozac|zoloft|seroxat|abilify|risperdal|seroquel|zyprexa|haldol|dipiperon|cisordinol|nozinan|leponex|depakine|lithium|lamictal|tegretol|keppra|temesta|valium|seresta|xanax|stilnoct|phenergan|circadin|melatonine|paracetamol|ibuprofen|naltrexon|methadon|ventolin|flixotide|foradil|movicolon|insuline|epipen|lachgas|ketamine|xtc|speed|cocaine|wiet|snus|vape|dextro|orfiril|trileptal|topamax|minrin|oxybutynine|microgynon|implanon|nuvaring|omeprazol|nutridrink|nutrilon';
const brands =
  'nike|adidas|puma|gucci|prada|dior|moncler|vans|converse|primark|wibra|gamma|praxis|kwantum|jysk|lidl|aldi|jumbo|plus|spar|coop|picnic|bol|shein|temu|zalando|wehkamp|coolblue|mediamarkt|decathlon|ikea|hema|etos|kruidvat|rituals|mcdonalds|mcdonald|kfc|subway|starbucks|dominos|redbull|monster|fanta|cola|breezer|breezers|bacardi|smirnoff|heineken|amstel|chardonnay|nutella|haribo|airpods|samsung|huawei|xiaomi|sony|philips|lenovo|nokia|kpn|odido|vodafone|simyo|lebara|lyca|netflix|videoland|hulu|viaplay|hbo|playstation|nintendo|switch|xbox|roblox|fortnite|minecraft|pokemon|barbie|lego|playmobil|duplo|furby|labubu|tesla|vito|sprinter|caddy|corsa|astra|yaris|picanto|fiesta|focus|tata|shell|philips|schiphol|walibi|slagharen|toverland|duinrell|paaspop|lowlands|pinkpop|zwarte cross|swapfiets|gazelle|batavus|sparta|vespa|piaggio|uber|bolt|flixbus|qbuzz|keolis|canada|goose|hello|kitty|stitch|sonic|frozen|bluey|peppa|teletubbies|shrek';
const english =
  'about|absence|aftercare|alone|amber|anger|attachment|baby|back|bad|best|better|big|black|blended|body|book|boss|boy|boys|brain|break|bro|bully|burn|business|buddy|care|case|challenge|change|check|child|children|circle|city|class|click|club|coach|cold|color|come|community|connect|consult|control|cool|crazy|crew|cure|daily|dance|dark|date|day|deal|dead|dear|deep|development|direct|doll|dream|drive|drop|early|easy|end|energy|event|ever|every|eye|face|fair|fake|family|fast|fear|feel|feeling|fight|fire|first|fit|flow|fly|focus|follow|food|forever|free|freeze|fresh|friend|friends|fun|future|game|girl|girls|give|goal|gold|good|great|group|grow|growth|guide|guy|hair|happy|hard|head|health|healthy|heart|heat|hope|faith|help|here|hero|high|hold|home|horse|hot|house|how|human|impact|inner|inside|joint|just|keep|key|kid|kids|kill|know|last|late|lead|learn|learning|level|life|lifestyle|light|like|line|lives|living|look|lost|loud|love|low|lover|lucky|mad|magic|make|match|matter|maybe|meet|mind|mindset|mirror|miss|mix|mom|money|mood|more|moves|much|music|network|never|new|next|night|nightmare|nothing|off|only|our|out|outdoor|outreach|over|own|pain|parent|parenting|peace|people|perfect|person|phone|place|play|player|please|point|power|practice|pride|problem|purple|queen|quick|quiet|rap|reach|ready|real|reality|relax|resilience|response|right|risk|road|room|run|safe|safety|same|save|school|screen|secret|self|sensory|sex|shame|share|shop|shut|sick|single|skills|sleep|slow|small|smart|social|soft|soldier|solution|some|song|soon|soul|space|speak|special|spirit|stay|step|stepping|stop|story|street|stress|stronger|style|success|super|sweet|talent|talk|team|teen|that|the|their|thing|think|this|time|together|touch|tough|town|track|trauma|travel|tree|trouble|trust|truth|try|turn|understand|united|unity|up|upside|us|vision|voice|walk|wall|war|warm|wellness|wild|win|wise|wonder|wonderland|work|world|wrong|yes|you|your|youth|zone|rescripting|imagery|nurtured|iftar|suhoor|sahur';
const feasts =
  'pesach|jom|kippoer|soekot|poerim|sabbat|sjabbat|iftar|suhoor|sahur|ashura|asjoera|mawlid|moharram|umrah|hadj|hajj|eid|fitr|adha|diwali|divali|holi|vesak|newroz|nowruz|norooz|halloween|advent|driekoningen|palmpasen|aswoensdag|koningsnacht|keti|koti|imsak|haram|halal|hijab|niqab|jihad|salafisme|islam|thora|talmoed|vaisakhi|ganesha|songkran|tet';
const teams =
  'ajax|feyenoord|psv|az|utrecht|vitesse|heracles|cambuur|heerenveen|excelsior|barcelona|madrid|arsenal|liverpool|chelsea|galatasaray|fenerbahçe|besiktas|juventus|bayern|benfica|knvb|messi|ronaldo|mbappé|neymar';
const laws =
  'wpo|wvo|wec|wwo|wmo|wlz|zvw|jw|awb|avg|wgbo|bw|sr|wvsr|sv|wvggz|wzd|wkkgz|wtza|wams|wib|ivrk|evrm|brp|gba|woo|wob|wet|kvk|rvt|rvb|or|cr|mt|nza|igj|vws|szw|ocw|vsi|vbi|vri|fri|wgi|psi|tiq|viq|piq|vci|pri|son-r|sdq|cbcl|trf|ysr|brief|srs|ados|adir|wisc|wppsi|wais|avl|nosi|opvl|psi-2|bdi|cdi|scared|crafft|icf|dsm|icd|zrm|gizeh|gizpro|ciz|gigant|cap-j|cap|hic|iht|fft|mst|mdft|iag|ihs|ips|sova|sovat|fact|abc|art|wrap|foodvalley|parkstad|kempen|peelregio|drechtsteden|holland|rijnmond|haaglanden|twente|achterhoek|liemers|veluwe|betuwe|salland|gooi|vechtstreek|kennemerland|amstelland|meerlanden|zaanstreek|waterland|ijmond|westfriesland|lekstroom|eemland|alblasserwaard|goeree|zeeuws|walcheren|mijnstreek|maasduinen|peelland|meierij|baronie|noordoostpolder|wadden';
/** Who thought out a method, and is spoken of as that method: `Goldstein werkt niet`. */
const scholars =
  'goldstein|bowlby|ainsworth|crittenden|patterson|barkley|linehan|shapiro|kabat|zinn|yalom|winnicott|fonagy|dykens|lovaas|teacch|pecs|floortime|greenspan|gottman|riksen|juffer|weterings|delfgaauw|ijzendoorn|lindgren|dahl|rowling|kohnstamm|luria|brofenbrenner|ungar|masten|rutter|antonovsky|maslach|karpman|glasl|rosenberg|kübler|sameroff|belsky|prochaska|diclemente|rollnick';

const masters = wordSet(scholars);
const known = wordSet([remedies, brands, feasts, teams, laws, scholars].join('|'));
const foreign = wordSet(english);

/** Whether a word is of a thing that is bought, taken, kept or celebrated, or a short name of a law or a test, or one who thought out a method. */
export function isOfThings(low: string): boolean {
  return known.has(low) || (low.length > 6 && medicines.test(low));
}

/** An English word: with a capital it is a title or a brand, unless it is a given name too. */
export function isEnglish(low: string): boolean {
  return foreign.has(low);
}

/** Who thought out a method or wrote the books: the given name before it is nobody's either. */
export function isMaster(low: string): boolean {
  return masters.has(low);
}
