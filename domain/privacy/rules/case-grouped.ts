import type { Finding } from '../finding.ts';
import type { WordLists } from '../word-lists.ts';
import { counted, insurers, isOfRules, isOrdinary, otherNumbers } from './case-words.ts';
import { withPlainLetters } from './letters.ts';
import { digitsOf, type Hit, places } from './places.ts';

const begin = '(?<![\\p{L}\\p{N}@#_€]|[\\p{L}\\p{N}][-./:])';
const end = '(?![\\p{L}\\p{N}@_]|[-./:]\\d)';
/** Capitals, then groups of figures and letters with spaces between: "KB 551 207 93 A", "T 2022 6614 A 03", "RJ-3 0418". */
const grouped = new RegExp(
  `${begin}[A-Z]{1,5}(?:-[A-Z\\d]{1,3})? \\d{1,6}(?:[-.]\\d{1,6})*(?: \\d{1,6}){0,4}(?: [A-Z](?: \\d{1,3})?)?${end}`,
  'gu',
);
/** With the kind of case before it, whole. */
const ofChamber = withPlainLetters(
  new RegExp(
    `${begin}(?<!\\d ?/? ?)(?:(?:J[EU]|FA|ES|HA|KG|ZA|F|J) ?RK|K[GZ](?: ZA)?) \\d\\d[-/]\\d{2,5}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
);
/** "RJ-3 0418": even behind "kamer" no room has a nought before it. */
const signed = new RegExp(`${begin}[A-Z]{2,4}-\\d 0\\d{2,5}${end}`, 'gu');
/** A desk with its region, before a number in parts: "RvdK-ZWO 24.6619". */
const ofRegion = withPlainLetters(
  new RegExp(`${begin}(?:[A-Z]{2,6}|[A-Z][a-z]{0,3}[A-Z][A-Za-z]?)-[A-Z]{1,4} \\d{2,4}[-./]\\d{2,6}${end}`, 'gu'),
);
/** The subject in small letters between a year and a number: "2025/wmo/8841". */
const ofSubject = withPlainLetters(
  new RegExp(`${begin}(?:(?:19|20)\\d\\d|[12]\\d)\\/\\p{Ll}{1,9}\\/\\d{2,8}${end}`, 'gu'),
);
/** A place or a name between what it is and the year: "VP-3/Eemsd/24". */
const ofPlace = withPlainLetters(
  new RegExp(`${begin}[A-Z]{1,5}[-/.]?\\d{1,5}\\/\\p{L}{2,12}\\/(?:20)?[12]\\d${end}`, 'gu'),
);
/** Joined by lines below, as in names of files: "2024_118_ZO", "dossier_77182". */
const lined = withPlainLetters(
  new RegExp(
    `${begin}(?:(?:19|20)\\d\\d_\\d{2,6}(?:_[A-Z]{1,4})?|\\p{L}{2,4}[12]\\d_0\\d{2,5}|(?:dossier|zaak|casus|cli[eë]nt|kind|gezin)_\\d{4,9})(?![\\p{L}\\p{N}_@])`,
    'giu',
  ),
);
/** A number before its year that begins with a nought: "0771/24". */
const ofYear = withPlainLetters(new RegExp(`${begin}0\\d{2,4}\\/[12]\\d(?! \\d)${end}`, 'gu'));
/** Short small letters that are no word, behind what says that somebody is known by it: "onder wl 31-24". */
const low =
  /(?<!\p{L})(?:als|onder|ref|kenmerk|dossier|zaak|registratie):? (?<hit>\p{Ll}{2,4}[ .-]\d{2,6}(?:[-/.]\d{2,6})?)(?![\p{L}\p{N}@_]|[-./:]\d)/gu;
/** Something is said of the number before it comes: "het dossiernummer dat ik vond is 4418/22". */
const afterWords = new RegExp(
  `(?:[nN]ummer|nr|[kK]enmerk)(?<!(?<!\\p{L})(?:${otherNumbers})-?(?:nummer|nr))\\.?(?: (?!(?:bord|plaat|kenteken)|[A-Z]+(?:-[A-Z]+)* ?\\d)[\\p{L}'-]+){1,7} (?<hit>(?:[A-Z]{1,5}(?:-[A-Z]{1,4})*[-./ ])?[A-Z]{0,3}\\d[\\dA-Z]*(?:[-./][\\dA-Z]{1,8}){0,4}(?: [A-Z])?)${end}`,
  'gu',
);

/** Most texts have nothing of the kind: looking for a piece of it first takes hardly any time. */
const rarer: readonly (readonly [RegExp, RegExp])[] = [
  [/RK |K[GZ] /, ofChamber],
  [/-[A-Z]{1,4} \d/, ofRegion],
  [/\d\/[a-z]+\/\d/, ofSubject],
  [/\d\/\p{L}+\/\d/u, ofPlace],
  [/0\d{2,4}\/\d/, ofYear],
  [/\d_|_\d/, lined],
];

/** Numbers of files in groups, with words between, or with more of words in them than most. */
export function groupedNumbers(text: string, lists: WordLists): Finding[] {
  return [
    ...places('case', text, grouped, (hit) => isFree(hit) && isTelling(hit.words, lists)),
    ...rarer.flatMap(([hint, pattern]) => (hint.test(text) ? places('case', text, pattern, isFree) : [])),
    ...(/-\d 0\d/.test(text) ? places('case', text, signed, (hit) => !isOrdinary(hit)) : []),
    ...places('case', text, low, (hit) => isFree(hit) && isSmallSign(hit.words, lists)),
    ...places('case', text, afterWords, (hit) => isFree(hit) && isCode(hit)),
  ];
}

function isFree(hit: Hit): boolean {
  return !isOrdinary(hit) && !isOfRules(hit.before) && !/^ ?min(?!\p{L})/u.test(hit.after);
}

/** Signs of schools, scores, measures and sums, which have rows of figures behind them. */
const ofScores =
  /^(?:[PVS]O|MBO|HBO|WO|VSO|SBO|BBL|BOL|IQ|[TVP]IQ|VBI|VRI|WGI|PSI|FRI|VSI|WMI|WISC|CBCL|TRF|YSR|SDQ|CITO|IEP|DMT|AVI|CGAS|GAF|ORS|SRS|VVE|CAO|MDO|DVO|FTE|EUR|USD|BTW|NEN|ISO|EN|JW|IJW|WMO|RAL|COVID|AVG|ICD|DSM|BW|Q|T|P|M|V|J)(?:-?\d)?$/;

/** Whose number it is stands before it and is no part of it. */
const insurer = withPlainLetters(new RegExp(`^(?:${insurers})$`, 'iu'));

/** A sum of letters and figures that no row of counts has: a letter last, a nought first, or one figure behind many. */
function isTelling(words: string, lists: WordLists): boolean {
  const [sign = '', ...groups] = words.split(' ');
  const figures = groups.filter((group) => /\d/.test(group));
  const digits = digitsOf(figures.join('')).length;
  if (insurer.test(sign)) return false;
  if (sign.length > 3 && lists.isWord(sign.toLowerCase())) return false;
  const hasYear = figures.length > 1 && /^(?:19|20)\d\d$/.test(figures[0] ?? '');
  const isLettered = /[A-Z]/.test(groups.at(-1) ?? '') || (figures.length > 1 && /[A-Z]/.test(groups.at(-2) ?? ''));
  if (isLettered && digits > 3 && (hasYear || digits > 4 || figures.length === 1)) return !isPlain(groups);
  if (figures.every((group) => /^(?:19|20)\d\d$/.test(group))) return false;
  if (hasYear) return sign.length === 1 && digits > 6;
  if (ofScores.test(sign)) return false;
  if (sign === 'KB') return digits > 6;
  return figures.length > 1 && digits > 4 && /\d{4}/.test(words) && /^\d{1,2}$/.test(figures.at(-1) ?? '');
}

/** A number before a postcode of which only a letter is seen, or nothing but small counts. */
function isPlain(groups: readonly string[]): boolean {
  return groups.every((group) => group.length < 3);
}

const measures =
  /^(?:nrs?|art|blz|pag|par|max|min|ca|tel|jr|mnd|wkn|wk|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|per|tot|van|in|om|en|of|op|lvb|vb|iq|tiq|gr|kl|lid|vs)$/;

function isSmallSign(words: string, lists: WordLists): boolean {
  const [letters = ''] = /^\p{L}+/u.exec(words) ?? [];
  return digitsOf(words).length > 3 && !measures.test(letters) && !lists.isWord(letters);
}

/** Letters with three figures, figures in parts, or five together; no span and no round number. */
function isCode({ words, before, after }: Hit): boolean {
  const digits = digitsOf(words).length;
  if (counted.test(after) || /\d(?:tot|t\/m|of) $/.test(before) || /^\d*0-\d*0$/.test(words)) return false;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(words)) return false;
  if (/[A-Z]/.test(words)) return digits > 2;
  return /[-/.]/.test(words) ? digits > 4 : digits > 5;
}
