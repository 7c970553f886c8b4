import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { isNorm, isOfRules, isOrdinary, looksCommon } from './case-words.ts';
import { withPlainLetters } from './letters.ts';
import { digitsOf, type Hit, places } from './places.ts';

/** Letters and figures in parts: "RvdK/MA/22.0071", "V-5a/2024/0097", "X7QP-22LM". */
const inParts =
  /(?<![\p{L}\p{N}@#_€]|[\p{L}\p{N}][-./:])(?=[\p{L}./-]*\d)[\p{L}\d]{1,12}(?:[-./][\p{L}\d]{1,12}){1,6}(?![\p{L}\p{N}@_#]|[-./][\p{L}\p{N}])/gu;
/** A letter or two before figures in groups: "H 22-6071", "K 55 20 81", "LS 5540/mv". */
const behindLetters =
  /(?<![\p{L}\p{N}@#_€]|[\p{L}\p{N}][-./:])(?:[A-Z]{2,6}-[A-Z]{1,3} (?:0\d{3,8}|\d{5,9})|[A-Z]{1,4} (?:[12]\d-\d{3,6}|\d{3,6}\/[a-z]{2,3}|\d\d(?: \d\d){2}|\d{3}\.\d{3}(?:\.\d{3})?)|\p{Ll}{2,3} \d{4,6}-\d{1,3}|\p{Ll}{2}\.\d{4,6}|\p{Ll}{2,3}\.[12]\d\.\d{3,6}|(?:j[eu]|fa|ha) ?rk \d\d[-/]\d{2,5})(?![\p{L}\p{N}@_]|[-./:]\d| \d)/gu;
/** Behind whose it is: "Jamila Essers 102.884". */
const behindName =
  /(?<=(?<!\p{L})\p{Lu}(?:\p{Ll}+|\.)(?: \p{Ll}{2,3}){0,2} \p{Lu}[\p{L}-]*\p{Ll},? )(?:\d{2,3}\.\d{3,4})(?![\p{L}\p{N}]|[-./:,]\d)/gu;

/** Small letters before a number that belong to the sentence. */
const shortened =
  /^(?:nrs?|art|blz|pag|par|hfd|max|min|ca|tel|vs|kst|stb|lbr|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|mnd|wkn|wk|jr|dd|per|tot|van|op|in|om|en|of|nl|no|vol|app|ed|geb)$/;

/** Of which a part would be a day, a postcode or a telephone number: "300418-K2", "1600-JW-24-00917", "kenmerk: 4471/NT". */
const joined =
  /(?<![\p{L}\p{N}@#_]|[\p{L}\p{N}][-./:])(?:\d{5,8}-[A-Z]\d{0,2}|\d{3,5}-[A-Z][A-Za-z]{1,4}-\d{2,4}-\d{3,6}|(?<=(?:kenmerk|ref(?:erentie)?|dossier|zaak|nr|nummer)[.: ]{1,2})\d{3,8}\/[A-Za-z]{2,3}(?:\/\d{1,4})?)(?![\p{L}\p{N}@_]|[-./:][\p{L}\p{N}])/giu;

/** Numbers of files that are one with what stands behind a dash or a stroke. */
export const joinedNumber: Rule = (text) =>
  /\d{3}[-/]\p{L}/u.test(text) ? places('case', text, joined, ({ before }) => !/geb\p{L}*\.? $/iu.test(before)) : [];

/** Numbers of files that are told by how letters and figures are put together, without a word for one. */
export function codesOf(text: string, lists: WordLists): Finding[] {
  return [
    ...places('case', text, inParts, (hit) => isKey(hit) || (!isNobodys(hit) && isCode(hit.words, lists))),
    ...places('case', text, behindLetters, (hit) => !isNobodys(hit) && isSigned(hit, lists)),
    ...places('case', text, behindName, (hit) => !isNobodys(hit) && isSomebody(hit, lists)),
  ];
}

function isNobodys(hit: Hit): boolean {
  return isOrdinary(hit) || isOfRules(hit.before) || isNorm(hit.words);
}

/** Enough figures that are no year, and letters that are no word. */
function isCode(words: string, lists: WordLists): boolean {
  const parts = words.split(/[-./]/);
  if (!/\p{Lu}/u.test(words) && !isTypedLow(words, parts)) return false;
  if (parts.some((part) => /^\p{L}/u.test(part) && !isSign(part, lists))) return false;
  if (looksCommon(words) || /^\d{1,4}-[A-Z]\d{0,2}$/.test(words)) return false;
  if (parts.some((part) => /^\d+(?:V|W|k?Hz|MHz|kW|mg|x|km|cm|GB|TB|MB)$/.test(part))) return false;
  if (/^\p{Lu}\p{Ll}{1,2}\p{Lu}-\d{3}$/u.test(words)) return true;
  const others = parts.filter((part) => !/^(?:19|20)\d\d$/.test(part));
  const digits = digitsOf(others.join('')).length;
  const isOfDesk = /^\p{L}{2,5}[-/]\p{L}{1,5}[-./]/u.test(words) || (others.length > 1 && others.length < parts.length);
  return digits > 3 ? parts.length > 2 || parts.some((part) => /\d{3}/.test(part)) : digits === 3 && isOfDesk;
}

/** "rvdk/ut/24-0118": in small letters there has to be more of it. */
function isTypedLow(words: string, parts: readonly string[]): boolean {
  const [letters = ''] = /^\p{L}+/u.exec(words) ?? [];
  return (
    parts.length > 2 && /[-/]/.test(words) && letters !== '' && !shortened.test(letters) && /\d\D?\d{4}/.test(words)
  );
}

/** What a portal hands out: groups of capitals and figures mixed, or such behind "code". */
function isKey({ words, before }: Hit): boolean {
  const groups = words.split('-');
  if (/\d[A-Z]/.test(words) && groups.every((group) => /^(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{4,6}$/.test(group)))
    return true;
  return groups.length > 2 && /code[: ]{1,2}$/i.test(before) && groups.every((group) => /^[A-Z\d]{2,6}$/.test(group));
}

/** Short letters, with a capital or two, or of who wrote it; a word with a capital is the name of something. */
function isSign(part: string, lists: WordLists): boolean {
  const [letters = ''] = /^\p{L}+/u.exec(part) ?? [];
  if (letters.length > 6) return false;
  if (/^\p{Lu}\p{Ll}{2,}$/u.test(letters)) return !lists.isWord(letters.toLowerCase()) && letters.length < 5;
  return letters.length < 4 || letters !== letters.toLowerCase() || (letters.length < 6 && !lists.isWord(letters));
}

/** What a letter before a number tells of a place or a kind: "groep A 12-18". */
const kindBefore = withPlainLetters(
  /(?<!\p{L})(?:kamer|groep|locatie|bijlage|categorie|niveau|klas|lijn|perceel|deel|versie|lokaal|zaal|blok|vak|optie|scenario|variant|model|type) $/iu,
);

function isSigned({ words, before }: Hit, lists: WordLists): boolean {
  const [letters = ''] = /^\p{L}+/u.exec(words) ?? [];
  if (/^(?:j[eu]|fa|ha) ?rk /.test(words)) return true;
  if (letters === letters.toLowerCase()) return !shortened.test(letters) && !lists.isWord(letters);
  return !kindBefore.test(before) && !/ (?:19|20)\d\d\//.test(words);
}

function isSomebody({ before }: Hit, lists: WordLists): boolean {
  const [, first = ''] = /(\p{Lu}(?:\p{Ll}+|\.))(?: \p{Ll}{2,3}){0,2} [\p{L}-]+,? $/u.exec(before) ?? [];
  return first.endsWith('.') || lists.isGivenName(first.toLowerCase());
}
