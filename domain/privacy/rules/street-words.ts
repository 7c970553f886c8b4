import type { WordLists } from '../word-lists.ts';

const surely =
  /\p{L}{2}(?:straat|strjitte|str\.?|stra?|wg|buurt|brink|laan|ln\.?|weg|wei|plein|dijk|dyk|kade|singel|gracht|steeg|dreef|plantsoen|pad|wal|hof|einde|zijde|diep|vaart|kring|boulevard|(?:straat|laan|weg|plein)tje)$/iu;
/** Kinds of land, water and buildings of which streets are named; other compounds with these seldom have a number. */
const land =
  'akkers?|baan|beemd|bleek|bocht|bolwerk|braak|bult|burcht|burg|donk|drift|duin|eiland|erf|gaard|gaarde|grift|haag|hage|haven|heide|heuvel|hoeve|horst|hout|hove|kamp|kolk|kreek|laar|markt|meent|molen|oever|passage|polder|rade|rode|schans|sloot|sluis|spui|stede|stein|terp|tuin|ve[el]d|veen|veste?|vliet|waard|weerd|weide|werf|wetering|wierde|wiel|woud|zand|zicht|zoom|allee|gang|tocht|rak|beek|berg|bos';
const landed = new RegExp(`\\p{L}{3}(?:${land})$`, 'u');
const landAlone = new RegExp(`^(?:${land})$`, 'u');
/** Other endings of streets, which ordinary words have just as often. */
const likely =
  /\p{L}{3}(?:brug|hoek|park|poort|oord|eind|graaf|plaats|meer|kant|hul|loo|lo|dorp|land|ven|rand|linde|kruis|eik|kerk|huizen|stroom|roos|bloem|vogel|es|ring|rijk|reis|steen|toren)$/u;
const alone =
  /^(?:achterom|brink|markt|singel|plein|dijk|kade|hof|wal|gracht|dam|haven|laan|steeg|dreef|pad|ring|es|dorp|zand|voorstraat)$/;
/** Words that end like a street and are none. */
const noStreet =
  /^(?:onder|snel|om|uit|auto|rijks|half|halver|spoor|water|toegangs|lucht|door|ver|be|aan|over|terug|heen|weder|zij|binnen|buiten|midden|tussen|lang|hulp)weg$|^(?:zorg|fiets|voet|zebra|loop|stappen|klant|leer|ontwikkel|levens|carrière|ruiter|wandel|schelpen|tijd|groei)pad$|^(?:school|speel|leer|les|kerk|zorg|parkeer)plein$|^(?:kerk|gerechts|straf|gast|rechts|be|school|ge|volks|voor|paaps|zieken)hof$|(?:week|jaar|levens|uit|dag|school)einde$|^(?:keer|acht|onder|boven|voor|achter|buiten|binnen|wederzijdse?)zijde$|(?:gespreks|leer|intervisie|netwerk|vrienden|kennissen|familie|ouder)kring$|^(?:winkel|op|bestraat|verstraat|overstraat)straat$|geval$|^be(?:weg|hof|straat)$|^(?:toe)?dreef$|weegdiep$/i;
const noLand =
  /^(?:voor|toe|in|uit|over|door|af|voort|achteruit|door|na|samen|werk|speel|voetbal|sport|hockey|invul|tekst|keuze|kracht|loop|bij|start|glij|snel|lees|menu|arbeids|bank|gevoels|kleuter|peuter|moes|vrije?|school|dieren|arbeids|woning|huizen|zomer|winter|vakantie|jeugd|trainings|rommel|kerst|zieken|rol|scheids|maat|over|bedrijfs|boeken|opleidings|goede|genoten|toe|uit|in)(?:baan|veld|gang|tuin|zicht|markt|kamp|werf|tocht|drift|passage|beek|berg|hoeve|boerderij|erf|haven|bos)$/;
const numbered =
  /^(?:\p{L}*groep(?:en)?|\p{L}*kamers?|\p{L}*teams?|artikel|art|stap|fase|casus(?:sen)?|\p{L}*zaal|lokaal|pagina|blz|klas|bijlage|hoofdstuk|\p{L}*code|route|tafel|lijn|bus|spoor|perron|tram|trein|afrit|versie|niveau|schaal|leerjaar|vmbo|mbo|havo|vwo|\p{L}*vraag|signaal|punt|deel|blok|\p{L}*dag|\p{L}*week|weekend|sessie|\p{L}*gesprek|module|domein|ronde|optie|plan|nr|nummer|teams|zoom|dsm|triple|jeugdwet|wmo|kern|ruim|bijna|ongeveer|circa|nog|nu|al|tot|van|met|om|na|voor|per|over|in|op|aan|bij|uit|en|of|is|zijn|heeft|leeftijd|verdieping|etage|afdeling|unit|locatie|stoel|bed|poli|poot|plek|stand|sheet|slide|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|ik|wij|we|jullie|hij|zij|ze|het|de|een|dat|die|dit|deze|er|totaal|gemiddeld|minimaal|maximaal|minstens|hooguit|slechts|maar|ook|alle|beide|laatste|eerste|volgende|vorige|afgelopen|komende|kerst|pasen|sar|ret|gi|lvb|iq|asr|jongens?|meisjes?|jongere|kind|kinderen|leerling|moeder|vader|broer|zus|zusje|broertje|oma|opa|peuter|kleuter|puber|baby|jeugdige|vrouw|man|patiënt|dochter|zoon|iedereen|budget|kosten|tarief|bedrag|huisbezoek|lengte|gewicht|pleegkind|gezin|vgz|cz|bsn|klasse|categorie|type|variant|tel|telefoon|toestel|bel|bellen|belt|belde|app|sms|whatsapp|flat|woning|rijtjeshuis|portiek|cliënt|dossier|zaak|polis|kenmerk|jw|emdr|ots|uhp|mdo|corona|covid|windows|office|excel|toegang|ingang|uitgang|[\p{L}-]*score|auto|reg|wet|besluit|tik ?tok|insta(?:gram)?|snap(?:chat)?|youtube|discord|camping|noodnr|telefoonnummer|rapport|formulier|bladzijde|alinea|lid|cijfer|test|meting|poging|keer|uur|rond|rondom|tussen|vanaf|jaar|begin|eind|medio|schooljaar|locaties|plaatsen|uren|voldoende|matig|goed|onvoldoende|mg|medicatie)$/iu;

/** A part of a town; "Grote Noord" is a street. */
const side = /^(?:noord|zuid|oost|west|centrum)$/;

/** How much the last word before a number looks like a street: 4 is one by itself, below 0 hardly any; undefined is none. */
export function looksLikeStreet(word: string, isOneOfMore: boolean, lists: WordLists): number | undefined {
  const low = word.toLowerCase().replace(/\.$/, '');
  const isLow = word === word.toLowerCase();
  if (
    (isLow && noStreet.test(low)) ||
    isNumbered(low) ||
    (!isOneOfMore && side.test(low)) ||
    /^\p{Lu}{1,4}$/u.test(word)
  )
    return undefined;
  if (surely.test(word)) return 4;
  if (noLand.test(low)) return -2;
  const isLand = landed.test(low) && !lists.isGivenName(low);
  const isTown = lists.isPlace(low) ? 1 : 0;
  if (isLow) return isLand ? 1 : isKnown(low, lists) ? -1 : 0;
  if (isLand || (isOneOfMore && landAlone.test(low))) return 3;
  if (alone.test(low)) return 1;
  if (likely.test(low)) return (isKnown(low, lists) ? 1 : 3) - isTown;
  return (isKnown(low, lists) ? 0 : 1) - isTown;
}

/** "Code 42" and "codes 42". */
function isNumbered(low: string): boolean {
  return numbered.test(low) || numbered.test(low.replace(/(?:s|en)$/, ''));
}

function isKnown(low: string, lists: WordLists): boolean {
  return lists.isGivenName(low) || lists.isSurname(low) || lists.isPlace(low) || lists.isWord(low);
}
