import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';

/** The name before a number, with where it begins in the text before it. */
export interface StreetName {
  readonly words: string;
  readonly last: string;
  readonly from: number;
  /** It begins with a kind of street: "Laan van Meerdervoort". */
  readonly isKind: boolean;
  /** It stands at the beginning of a sentence, where every word has a capital. */
  readonly begins: boolean;
}

const kinds =
  'avenue|rue|allee|chaussee|esplanade|erve|laan|weg|plein|straat|kade|hof|park|pad|singel|boulevard|kanaal';
const capitalKinds = kinds.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase());
const follower =
  "van|v\\.?d?\\.?|der|de|den|het|'t|naar|des|ter|ten|te|la|du|des|op|aan|in|onder|nz|zz|oz|wz|\\p{Lu}[\\p{L}'’-]*|19\\d\\d(?:-19\\d\\d)?|['’]?\\d\\d-['’]?\\d\\d";
/** "Laan van Meerdervoort", "Plein 1944"; in small letters only as "laan van": "weg van" is no name. */
const kindFirst = [
  new RegExp(`(?:^|[\\s("])(?<name>(?:${capitalKinds})(?: (?:${follower}|\\p{Ll})){1,5})$`, 'u'),
  /(?:^|[\s("])(?<name>(?:laan|plein|boulevard|hofje|kade|gracht|singel|steeg) (?:van|v\.|der|de|19\d\d|\d\d-\d\d)(?: [\p{L}'’-]+){0,3})$/u,
];
const particle =
  /^(?:van|v\.?d\.?|v\.|de|der|den|des|gen|gene|ten|ter|['’]?[tnes]|d(?:['’]?n|['’])?|[abiouv]\/d|het|it|la|le|du|\d{1,2}(?:e|de|ste)|\d{4}|\d\d-\d\d)$/i;
const inName = withPlainLetters(/^(?:['’]?s-)?\p{Lu}[\p{L}'’-]*$|^(?:\p{Lu}\.){1,4}$|^\p{Lu}\p{L}{1,5}\.$/u);
const abbreviated =
  /^(?:burg|prof|ds|dr|mr|st|pr|prins|prinses|koning|koningin|kon|graaf|pastoor|past|mgr|gen|kap|burgemeester|dokter|dominee|meester|sint|jan|oude|ouwe|olde|nieuwe|nije|zwarte|witte|rode|groene|gouden|brede|kromme|wilde|grote|kleine|lange|korte|hoge|lage|kasteel|huize|landgoed|hertog|hertogin|gravin|keizer|keizerin|admiraal|generaal|president|minister|bisschop|kardinaal|abt|baron|jonker|jonkheer|freule|notaris|kapitein|luitenant|majoor|kolonel|gouverneur|wethouder|rector|professor|pater|broeder|zuster|deken|kanunnik|ridder)\.?$/;
const lastWord = withPlainLetters(/^(?:['’]|\p{L})[\p{L}.'’-]*$/u);
/** "Achter de Hoven", "In den Vijfhoek". */
const wherePlaced =
  /^(?:Achter|Onder|Boven|In|Op|Oppe|Aan|Bij|Bie|Naast|Tussen|Over|Langs|Voor|Oan|Nabij|Buiten|Binnen) (?:de|den|gen|gene|ge|het|['’]t|der|d['’]n|'e) \p{Lu}/u;
const sentenceBegins = /(?:^|[.!?:>] {0,2}|\n)["'“‘(]?$/u;
const leading = /^(?:van|in|aan|op|over|bij|naar|voor|de|het|den|der|la|le|ten|ter|des|du)$/;
const opening = withPlainLetters(/^(?:["“([{]+|['‘](?!(?:t|s|n|s-\p{L}+)$))+|^\S*[/|=:;,~>](?=\p{L}{3})/u);

/** The words of a name before a number: the last one, and what belongs to it by a capital or as "van der". */
export function nameBefore(before: string, lists: WordLists): StreetName | undefined {
  for (const pattern of kindFirst) {
    const words = pattern.exec(before)?.groups?.['name'];
    if (words !== undefined && !lists.isPlace(words.toLowerCase())) return named(words, before, true);
  }
  const name = gathered(before.split(' ').slice(-6));
  while (name.length > 1 && !mayBegin(name, before, lists)) name.shift();
  return name.length === 0 ? undefined : named(name.join(' '), before, false);
}

function gathered(words: readonly string[]): string[] {
  const name: string[] = [];
  for (const whole of words.toReversed()) {
    const word = whole.replace(opening, '');
    const fits =
      name.length === 0 ? lastWord.test(word) : particle.test(word) || inName.test(word) || isTitle(word, name);
    if (!fits) break;
    name.unshift(word);
    if (word !== whole) break;
  }
  return name;
}

/** "burg. de zeeuwstr" in small letters has its title too. */
function isTitle(word: string, name: readonly string[]): boolean {
  return abbreviated.test(word) && name.every((other) => other === other.toLowerCase());
}

/** A capital inside a sentence belongs to the name; an ordinary word at its beginning does not: "Adres Van Goghlaan". */
function mayBegin(name: readonly string[], before: string, lists: WordLists): boolean {
  const [first = '', second = ''] = name;
  if (wherePlaced.test(name.join(' ')) || isGrounds(first, second)) return true;
  if (isLeadingToPlace(name)) return true;
  if (leading.test(first) || /^\d{4}$/.test(first)) return false;
  if (particle.test(first) || abbreviated.test(first.toLowerCase())) return true;
  if (!sentenceBegins.test(before.slice(0, before.length - name.join(' ').length))) return true;
  const low = first.toLowerCase().replace(/\.$/, '');
  return !lists.isWord(low) || lists.isGivenName(low) || isAdjective(first, second);
}

/** "De hoge weide" in small letters. */
function isLeadingToPlace([first = '', second = '']: readonly string[]): boolean {
  return /^(?:de|het)$/.test(first) && /^\p{Ll}+[en]$/u.test(second) && abbreviated.test(second);
}

/** "Bedrijvenpark Rode Beuk": the grounds are part of what the street is called. */
function isGrounds(first: string, second: string): boolean {
  return /^\p{Lu}\p{L}{5,}(?:park|terrein|kamp)$/u.test(first) && /^\p{Lu}/u.test(second);
}

/** "Hoge Waard", "Biltse Grift": the first says which of the second. */
function isAdjective(first: string, second: string): boolean {
  return (
    /(?:e|er)$/u.test(first) &&
    !/^(?:.*[vm]oeder|.*vader|broer|dochter|jongere|kleuter|peuter|jeugdige|cliënte?)$/i.test(first) &&
    /^\p{Lu}\p{Ll}/u.test(second) &&
    first.length > 3
  );
}

function named(words: string, before: string, isKind: boolean): StreetName {
  const from = before.length - words.length;
  return {
    words,
    last: words.split(' ').at(-1) ?? words,
    from,
    isKind,
    begins: sentenceBegins.test(before.slice(0, from)),
  };
}
