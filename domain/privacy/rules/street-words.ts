import type { WordLists } from '../word-lists.ts';

const surely =
  /\p{L}{2}(?:straat|strjitte|str\.?|stra?|wg|buurt|brink|laan|ln\.?|weg|wei|plein|dijk|dyk|kade|singel|gracht|steeg|dreef|plantsoen|pad|wal|hof|einde|zijde|diep|vaart|kring|boulevard|(?:straat|laan|weg|plein)tje)$/iu;
const likely =
  /\p{L}{3}(?:hout|burg|horst|kamp|veld|akker|gaarde|hage|haag|weide|burcht|brug|sluis|haven|werf|oever|hoek|berg|heuvel|heide|duin|woud|park|poort|baan|markt|oord|brink|erf|beemd|donk|drift|terp|wierde|grift|polder|waard|gang|passage|allee|eind|meent|vliet|stein|steyn|tuin|rode|rade|kamp|graaf|plaats|bos|wiel|meer|kant|hul|loo|lo|zicht|zoom|rak|tocht|wetering|sloot|bleek|stede|dorp|land|gaard|kreek|molen|ven|kolk|beek|laar|braak|rand|veste?|bolwerk|weerd|schans|linde|bocht|bult|kruis|spui|eik|hove|eiland|kerk|huizen|stroom|zand|roos|bloem|vogel|es|ring|rijk|reis)$/u;
const alone =
  /^(?:brink|markt|singel|plein|dijk|kade|hof|wal|kerkstraat|gracht|dam|haven|laan|steeg|dreef|pad|ring|es|marktplein|dorpsplein)$/i;
/** Words that end like a street and are none. */
const noStreet =
  /^(?:onder|snel|om|uit|auto|rijks|half|halver|spoor|water|toegangs|lucht|door|ver|be|aan|over|terug|heen|weder|zij|binnen|buiten|midden|tussen|lang|hulp)weg$|^(?:zorg|fiets|voet|zebra|loop|stappen|klant|leer|ontwikkel|levens|carrière|ruiter|wandel|schelpen|tijd|groei)pad$|^(?:school|speel|leer|les|kerk|zorg|parkeer)plein$|^(?:kerk|gerechts|straf|gast|rechts|be|school|ge|volks|voor|paaps|zieken)hof$|(?:week|jaar|levens|uit|dag|school)einde$|^(?:keer|acht|onder|boven|voor|achter|buiten|binnen|wederzijdse?)zijde$|(?:gespreks|leer|intervisie|netwerk|vrienden|kennissen|familie|ouder)kring$|^(?:winkel|op|bestraat|verstraat|overstraat)straat$|geval$|^(?:aan|in|op|terug|ver|bij|toe|af|voor|over|uit)val$|^be(?:weg|hof|straat)$|^(?:toe)?dreef$|weegdiep$/i;
const numbered =
  /^(?:\p{L}*groep(?:en)?|\p{L}*kamer|\p{L}*team|artikel|art|stap|fase|casus(?:sen)?|\p{L}*zaal|lokaal|pagina|blz|klas|bijlage|hoofdstuk|\p{L}*code|route|tafel|lijn|bus|spoor|perron|tram|trein|afrit|versie|niveau|schaal|leerjaar|vmbo|mbo|havo|vwo|vraag|signaal|punt|deel|blok|dag|week|sessie|module|ronde|optie|plan|nr|nummer|teams|zoom|dsm|triple|jeugdwet|wmo|kern|ruim|bijna|ongeveer|circa|nog|nu|al|tot|van|met|om|na|voor|per|over|in|op|aan|bij|uit|en|of|is|zijn|heeft|leeftijd|verdieping|etage|afdeling|unit|locatie|stoel|bed|poli|poot|plek|stand|sheet|slide|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ik|wij|we|jullie|hij|zij|ze|het|de|een|dat|die|dit|deze|er|totaal|gemiddeld|minimaal|maximaal|minstens|hooguit|slechts|maar|ook|alle|beide|laatste|eerste|volgende|vorige|afgelopen|komende|kerst|pasen|sar|ret|gi|lvb|iq|asr|jongen|meisje|jongere|kind|kinderen|leerling|moeder|vader|broer|zus|zusje|broertje|oma|opa|peuter|kleuter|puber|baby|jeugdige|vrouw|man|patiënt|dochter|zoon|iedereen|budget|kosten|tarief|bedrag|huisbezoek|lengte|gewicht|pleegkind|vgz|cz|bsn|klasse|categorie|type|variant|tel|telefoon|toestel|cliënt|dossier|zaak|polis|kenmerk|jw|emdr|ots|uhp|mdo|corona|covid|windows|office|excel)$/iu;
const titles =
  /^(?:burgemeester|burg|prins|prinses|koning|koningin|graaf|gravin|hertog|ridder|jonker|freule|baron|sint|st|dr|ds|mr|prof|professor|dokter|dominee|pastoor|pater|kapelaan|deken|meester|oude|nieuwe|grote|kleine|lange|korte|hoge|lage|eerste|tweede|derde|vierde|noorder|zuider|ooster|wester|achter|voor|groene|rode|witte|zwarte|generaal|admiraal|kapitein|luitenant|minister|president|mgr|monseigneur|van|de|den|het|ter|ten|der|op|aan|bij|in|symon)\.?$/i;

/** How sure it is that a word before a number is a street: by its ending, perhaps by it, or only where an address stands. */
export function sureness(word: string, lists: WordLists): 'street' | 'perhaps' | 'low' | 'no' {
  const low = word.toLowerCase().replace(/\.$/, '');
  const isLow = word === word.toLowerCase();
  if ((isLow && noStreet.test(low)) || numbered.test(low) || /^\p{Lu}{1,4}$/u.test(word)) return 'no';
  if (surely.test(word)) return 'street';
  if (alone.test(low)) return 'perhaps';
  if (isLow) return likely.test(low) || !(lists.isWord(low) || lists.isGivenName(low)) ? 'low' : 'no';
  const known = lists.isWord(low) || lists.isPlace(low) || lists.isSurname(low) || lists.isGivenName(low);
  return likely.test(low) && !known ? 'street' : 'perhaps';
}

/** A word that may begin the name of a street, so that a sentence's own first word stays outside. */
export function mayBegin(word: string, lists: WordLists): boolean {
  return /^\p{Lu}/u.test(word) && (titles.test(word) || !lists.isWord(word.toLowerCase().replace(/\.$/, '')));
}
