import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';
import { type Hit, places } from './places.ts';
import { vehicles } from './plate-words.ts';

/** The ways in which Dutch plates were given out, and the Belgian one. */
const sidecodes = [
  ...['XX-99-99', '99-99-XX', '99-XX-99', 'XX-99-XX', 'XX-XX-99', '99-XX-XX', '99-XXX-9', '9-XXX-99'],
  ...['XX-999-X', 'X-999-XX', 'XXX-99-X', 'X-99-XXX', '9-XX-999', '999-XX-9', '9-XXX-999'],
];
const shapes = sidecodes.map((code) =>
  code
    .replace(/-/g, '(?:[ ./·]| ?[-–] ?)?')
    .replace(/X+/g, (group) => `[a-z]{${group.length}}`)
    .replace(/9+/g, (group) => `\\d{${group.length}}`),
);
const anyPlate = new RegExp(
  `(?<![\\p{L}\\p{N}@#_]|[\\p{L}\\p{N}][-._]|(?<!-[\\p{L}\\p{N}]{1,3})(?<=[\\p{L}\\p{N}])/)(?:${shapes.join('|')})(?![\\p{L}\\p{N}_#@]|[-._][\\p{L}\\p{N}]|/[\\p{L}\\p{N}]{1,3}(?![-\\p{L}\\p{N}]))`,
  'giu',
);
const afterItsWord =
  /(?<![\p{L}])kentekens?(?:nr|nummer)?(?![\p{L}])(?: (?:is|was|van|taxi|bus|auto|busje|scooter|vader|moeder|de|het|zijn|haar)){0,3}[:,]? {0,2}(?<hit>(?=[a-z\d]{0,3}[- ]?[a-z]{0,3}\d)(?=\d{0,3}[- ]?\d{0,3}[a-z])[a-z\d]{1,3}[- ]?[a-z\d]{1,3}[- ]?[a-z\d]{1,4})(?![\p{L}\p{N}])/giu;

/** With signs for what nobody saw: "KX-44-..", "KX-2?4-P". */
const halfSeen = withPlainLetters(
  /(?<![\p{L}\p{N}@#_]|[\p{L}\p{N}][-./])(?=[A-Z?*_.-]*\d)(?=[\d?*_.-]*[A-Z])(?=[A-Z\d-]*(?:[?*_][-A-Z\d?*_]|\.\.))[A-Z\d?*_.]{1,3}-[A-Z\d?*_.]{1,3}-(?:[?*_.]{2,3}|[A-Z\d?*_.]{0,2}[A-Z\d])(?![\p{L}\p{N}]|[-/][\p{L}\p{N}])/gu,
);
/** Part of one that somebody remembers, where it says that it is one. */
const remembered = withPlainLetters(
  /(?<![\p{L}])(?:kenteken|nummerbord)s?(?:plaat)? (?:\p{L}+ ){0,2}(?:met|op|is|was|iets als) ['"]?(?<hit>(?=[A-Z -]{0,4}\d)(?=[\d -]{0,4}[A-Z])[A-Z\d]{1,3}(?:[- ][A-Z\d]{1,3}){0,2})(?![\p{L}\p{N}])/gu,
);
/** "Begint met SX": letters alone. */
const begun = withPlainLetters(
  /(?<![\p{L}])(?:kenteken|nummerbord|plaat)(?: \p{L}+){0,2} (?:begint|eindigt|eindigde|begon) (?:met|op) ['"]?(?<hit>[A-Z\d]{1,3}(?:-[A-Z\d]{1,3})?)(?![\p{L}\p{N}])/gu,
);
const months = /^(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)$/i;
const smallWords =
  /^(?:in|op|om|en|of|de|na|te|is|ze|we|je|ik|er|al|nu|uw|ca|van|tot|bij|met|uur|wkn|mnd|jan|dag|een|per|die|dat|het|maal|keer)$/;
const vehicle = withPlainLetters(
  new RegExp(
    `kenteken|nummer(?:bord|plaat)|parke(?:er|re)|gesignaleerd|anpr|(?<!\\p{L})(?:${vehicles}|kent\\.?|kt|rijdt|reed|rijden|gereden)(?!\\p{L})`,
    'iu',
  ),
);
/** Right before it: "een zwarte Audi n 123 bv". */
const rides = withPlainLetters(new RegExp(`(?:kenteken|(?<!\\p{L})(?:${vehicles}))[:,(]? ?(?:met |is )?$`, 'iu'));
/** Short for something else in this work; a plate with these letters is believed only with its dashes. */
const abbreviations =
  /^(?:kg|cm|mm|km|ml|mg|gr|dl|hr|mw|jr|nr|st|wk|wkn|pp|pg|vs|tv|hv|vb|nb|ggz|ggd|jgz|lvb|mdt|mbt|pgb|wlz|wmz|tlv|vws|vng|dsm|vmb|ptss|jb|jw|jr|rk|bw|vt|bd|gr|bv|nv|pv|sr)$/i;

/** Right behind what bears it, before a number of a file of the same shape is looked for. */
export const borne: Rule = (text, lists) =>
  places('plate', text, anyPlate, (hit) => /[-–]/.test(hit.words) && rides.test(hit.before) && isPlate(hit, lists));

/** Licence plates of every sidecode, with dashes, with spaces or run together. */
export const plate: Rule = (text, lists) => [
  ...places('plate', text, anyPlate, (hit) => isPlate(hit, lists)),
  ...places('plate', text, afterItsWord),
  ...[remembered, begun, halfSeen].flatMap((pattern) => places('plate', text, pattern)),
];

function isLow(word: string): boolean {
  return word === word.toLowerCase();
}

function isPlate({ words, ...around }: Hit, lists: WordLists): boolean {
  if (/^\p{Lu}\p{Ll}{0,2}\P{Lu}*\p{Ll}\P{Lu}*$/u.test(words) && !words.slice(1).includes(' '))
    return isPlate({ words: words.toLowerCase(), ...around }, lists);
  const { before, after } = around;
  if (isAmongScores(words, before, after)) return false;
  const letters = words.match(/[a-z]+/gi) ?? [];
  if (letters.some((group) => months.test(group) || smallWords.test(group))) return false;
  if (letters.some(isLow) && !letters.every(isLow)) return false;
  if (letters.some((group) => /^\p{Lu}\p{Ll}{2,}$/u.test(group))) return false;
  if (letters.some((group) => group.length > 2 && isLow(group) && lists.isListed(group)) && !/-.*-/.test(words))
    return false;
  if (/^[a-z]{2}.?\d\d.?\d\d$|^\d\d.?\d\d.?[a-z]{2}$/i.test(words)) return words.includes('-') && vehicle.test(before);
  if (rides.test(before) && letters.every((group) => group.length < 4)) return true;
  if (vehicle.test(before) && !letters.some((group) => isLow(group) && lists.isWord(group))) return true;
  if ((words.match(/[- ./·–]/g)?.length ?? 0) === 1)
    return vehicle.test(after) || (words.includes('-') && letters.every((group) => isOnlyOfPlates(group)));
  if (/^[^-–]+[-–][^-–]+[-–][^-–]+$/.test(words))
    return letters.every((group) => group === group.toUpperCase() || group.length < 3 || !lists.isWord(group));
  if (/[/·]/.test(words)) return /^[^/·]+([/·])[^/·]+\1[^/·]+$/.test(words) && letters.every((group) => !isLow(group));
  if (/^\d-?[a-z]{3}-?\d{3}$/i.test(words)) return false;
  return letters.every((group) => !/[aeiou]/i.test(group) && !(/ /.test(words) && abbreviations.test(group)));
}

/** "BP 9 OV 11 MR 10 VL 8", "500 KB 2". */
function isAmongScores(words: string, before: string, after: string): boolean {
  if (!words.includes(' ')) return false;
  if (/^\d+ [kmgt]b /i.test(words)) return true;
  return /^\d/.test(words)
    ? /(?<!\p{L})[A-Z]{2,4} $/u.test(before) && /^ [A-Z]{2,4} \d/.test(after)
    : /(?<!\p{L})[A-Z]{2,4} \d{1,2} $/u.test(before) && /^ \d/.test(after);
}

/** Capitals without a vowel that are short for nothing here. */
function isOnlyOfPlates(group: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ]+$/.test(group) && !abbreviations.test(group);
}
