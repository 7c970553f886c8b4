import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { codesOf } from './case-codes.ts';
import { groupedNumbers } from './case-grouped.ts';
import { besideOthers, rowsOf } from './case-rows.ts';
import {
  between,
  isCounts,
  isOfRules,
  isOrdinary,
  isSpan,
  itsEnding,
  itsWord,
  looksCommon,
  notPublic,
  ofCounts,
} from './case-words.ts';
import { withPlainLetters } from './letters.ts';
import { digitsOf, type Hit, places } from './places.ts';

const court = '(?: ?/? ?[A-Z]{2} ?(?:RK|ZA|VERZ)(?: ?\\d\\d[-/]\\d{1,5})?)?';
const value = `(?:\\p{L}{1,6}[-./_ #]){0,3}\\p{L}{0,4}\\d[\\p{L}\\p{N}]{0,20}(?:[-./]{1,2}[\\p{L}\\p{N}]{1,20}|(?<=(?<!\\d)\\d\\d) / \\d{3,6}(?![\\p{L}\\p{N}-])|(?<=\\d) (?=\\d[\\d.-]{1,12}(?![\\p{L}\\p{N}]))\\d[\\d.-]{0,11}\\d){0,6}${court}`;
const straight = `[.]?(?:[ :]{1,2}${between}){0,5} ?[:#(=]{0,2} {0,2}['"‘“]?`;
/** "Rolnummer altijd vermelden: 24-771": whatever is said of the number, a colon tells that it follows. */
const pastColon = '[^\\d\\n:;.]{1,30}[:=] {0,2}';
const afterItsWord = [itsWord + straight, `${itsEnding}(?:${straight}|${pastColon})`].map(
  (pattern) => new RegExp(`${pattern}(?<hit>${value})(?![\\p{L}\\p{N}])`, 'giu'),
);
const next = withPlainLetters(
  new RegExp(
    `(?: \\((?:was|nu|voorheen|eerder|oud|nieuw|eerst|of)[: ]{1,2}|(?: \\([^()]{1,20}\\))?(?:,| en| of| /| &|;) (?:nr\\.? |eerder |nieuw |oud )?)(?<hit>(?!\\p{L}+-?n(?:umme)?r)${value})(?![\\p{L}\\p{N}])`,
    'iuy',
  ),
);

/** Numbers that need no word before them: letters and digits in the way of files, and those of courts and police. */
const begin = '(?<![\\p{L}\\p{N}@#_./-]|\\d{4} (?=[A-Z]{2} \\d))';
/** Of who wrote it: "TvdB", "MdJ". */
const initials = '(?:[A-Z]{1,5}|[A-Z][a-z]{0,3}[A-Z][A-Za-z]?)';
const shaped = [
  `${notPublic}[A-Z]{1,6}(?:[-./_][A-Z]{1,5}){0,2}(?:[-./_]|(?<=[A-Z]{2}) (?=\\d+(?:\\d{4}|[.-]\\d|/\\d{3}| \\d{3,6}(?![\\p{L}\\p{N}]))))?\\d[\\dA-Z]{0,20}(?: (?=\\d{3,6}(?![\\p{L}\\p{N}]))\\d{3,6}|[-./_][\\dA-Za-z]{1,20}){0,5}${court}(?![\\p{L}\\p{N}@_])`,
  '(?=[A-Z\\d]{7,15}(?![\\p{L}\\p{N}]))(?:[A-Z]+\\d+[A-Z]|\\d+[A-Z]+\\d)[A-Z\\d]*(?![@_])',
  '[a-z]{1,5}[-/](?=[\\d/.-]{5})\\d{1,12}(?:[-/.][\\dA-Za-z]{1,12}){0,4}(?![\\p{L}\\p{N}@_])',
  '(?=[\\d-]*[a-f])(?=[a-f-]*\\d)[\\da-f]{4,12}(?:-[\\da-f]{4,12}){2,5}(?![\\p{L}\\p{N}@_-])',
  '(?:19|20)\\d\\d[-/.](?:(?!(?:19|20)\\d\\d)\\d{3,12}|[A-Z]{1,5}[-/.]\\d{2,12})(?:-[\\dA-Z]{1,6})?(?![\\p{L}\\p{N}])',
  '[12]\\d[-/](?:0\\d{3,5}|\\d{5,7})(?:-[\\dA-Z]{1,4})?(?![\\p{L}\\p{N}])',
  '\\d{7,8}(?: ?[/\\\\] ?| )[A-Z]{2}(?: (?:VERZ|EXPL|RK|ZA))?(?: \\d\\d[-/]\\d{1,5}|(?<=[A-Z]{2} [A-Z]{2,4}))(?![\\p{L}\\p{N}])',
  `\\d{2,8}(?:[-/.]\\d{1,8}){0,3}[-/.]${initials}(?:[-/.](?:\\d{1,8}|${initials}|[a-z]{2,3})){0,3}(?![\\p{L}\\p{N}])`,
  `[12]\\d/(?!(?:19|20)\\d\\d)\\d{3,5} (?:[A-Z]{1,7}\\d{0,2}(?:-[A-Z]{1,2})?|${initials})(?![\\p{L}\\p{N}])`,
  `(?:${initials} )?[12]\\d/(?!(?:19|20)\\d\\d(?!\\d))\\d{4,6}(?![\\p{L}\\p{N}]|[-/.]\\d)`,
  '(?:\\d\\d[/.-]\\d{6}[-/]\\d\\d|200\\.\\d{3}\\.\\d{3}/\\d\\d|[A-Z]{2} RK \\d\\d[-/]\\d{1,5}|\\d{2,9}[A-Z]{1,3}\\d{3,9}|\\d[A-Z]{3,8}\\d{5,12})(?![\\p{L}\\p{N}])',
].map((pattern) => new RegExp(begin + pattern, 'gu'));
/** What administrative courts put before a year and a number, however short that is. */
const courts =
  'AMS|ARN|ALK|ALM|ASS|AWB|BRE|BRK|DHA|DOR|GEL|GRO|HAA|LEE|LEL|LIM|MAA|MNE|NHO|NNE|OBR|OVE|ROE|ROT|SGR|SHE|UTR|ZLY|ZUT|ZWB|ZWO';
const ofCourt = new RegExp(
  `${begin}(?:(?:${courts})[ :-]{1,2}|(?<=(?:CRvB|ABRvS|RvS)[ :]{1,2}))\\d\\d[/-]\\d{1,5}(?: [A-Z]{1,7}\\d{0,2}(?:-[A-Z]{1,2})?)?(?![\\p{L}\\p{N}]|[-/]\\d)`,
  'gu',
);
/** "Bij ons bekend als GGZ-K 20914", "wij hebben het als OPD 7714". */
const known =
  /(?<=(?:^|[^\p{L}])(?:als|onder|bij (?:ons|jullie|hen|u|jou|de (?:gemeente|politie|raad|rechtbank))|wij|jullie) )(?<hit>[A-Z]{2,6}(?:-[A-Z]{1,3})? \d{4,9})(?![\p{L}\p{N}]|[-.,/:]\d)/gu;
const ticket = /(?<![\p{L}\p{N}]|[\p{L}\p{N}] (?=#\d{4}(?!\d)))#(?<hit>\d{4,12})(?!\d)/gu;
/** Numbers of cases, files, clients and policies: behind the word for one, and by their shape. */
export const caseNumber: Rule = (text, lists) => {
  if (!/\d\D?\d/.test(text)) return [];
  const accept = (hit: Hit) => isNumber(hit, lists);
  const inGroups = groupedNumbers(text, lists);
  const sure = [
    ...inGroups,
    ...afterItsWord.flatMap((pattern) => places('case', text, pattern, accept)),
    ...shaped.flatMap((pattern) => places('case', text, pattern, isFile)),
  ].flatMap((found) => [found, ...listedAfter(found, text, lists)]);
  return [
    ...inGroups,
    ...sure,
    ...places('case', text, ticket),
    ...places('case', text, known, (hit) => !isOrdinary(hit)),
    ...rowsOf(text),
    ...besideOthers(text, sure),
  ];
};

/** Less sure than a plate of a car. */
export const codeNumber: Rule = (text, lists) =>
  codesOf(text, lists).flatMap((found) => [found, ...listedAfter(found, text, lists)]);

/** Numbers of courts that end as a day does, "ROT 23/4", or as a postcode. */
export const courtNumber: Rule = (text) => places('case', text, ofCourt);

function listedAfter(found: Finding, text: string, lists: WordLists): Finding[] {
  const listed: Finding[] = [];
  for (let to = found.to; listed.length < 20; ) {
    next.lastIndex = to;
    const words = next.exec(text)?.groups?.['hit'];
    const after = text.slice(next.lastIndex, next.lastIndex + 40);
    if (words === undefined || /^\p{Ll}+ /u.test(words) || !isNumber({ words, before: '', after, from: to }, lists))
      break;
    to = next.lastIndex;
    listed.push({ class: 'case', from: to - words.length, to });
  }
  return listed;
}

function isNumber(hit: Hit, lists: WordLists): boolean {
  const { words, before } = hit;
  const [, first] = /^(\p{L}+) /u.exec(words) ?? [];
  const [, second] = /^\p{L}+ (\p{Ll}+) /u.exec(words) ?? [];
  const digits = digitsOf(words).length;
  if ((second !== undefined && lists.isWord(second)) || /^\p{Lu}\p{Ll}{3,} \d{4}$/u.test(words)) return false;
  if (first !== undefined && !isSign(first, digits, lists)) return false;
  if (isOrdinary(hit) || isOfRules(before) || isOfPostcode(hit)) return false;
  if (/\p{L}{4}(?:nummers?|nrs?)\.?[: ]{0,2}$/iu.test(before)) return digits > 2 && !/^11[0-9]$/.test(words);
  if (digits === 2)
    return /^[A-Z]{2,6}(?:-[A-Z]{2,6})*-\d\d$/.test(words) && /(?:kenmerk|ref\p{L}*)[.: ]{1,2}$/iu.test(before);
  return digits >= 4 || (digits === 3 && /[A-Z]|[-/]/.test(words));
}

/** Letters before a number that belong to it: "WSG 77-2041"; in small letters no word and no measure. */
function isSign(letters: string, digits: number, lists: WordLists): boolean {
  const low = letters.toLowerCase();
  if (/^(?:en|van|op|is)$/.test(low)) return false;
  return (
    letters !== low ||
    (digits > 4 &&
      !lists.isWord(low) &&
      !/^(?:\p{L}{2}|max|min|pag|blz|ivm|wkn|mnd|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)$/u.test(low))
  );
}

function isFile(hit: Hit): boolean {
  const separators = hit.words.match(/[-./ _]/g)?.length ?? 0;
  const digits = digitsOf(hit.words).length;
  if (looksCommon(hit.words) || isSeason(hit.words) || isSpan(hit.words) || isCounts(hit.words)) return false;
  if (hit.words.includes(' ') && ofCounts.test(hit.before)) return false;
  if (isOrdinary(hit) || digits < 3 || isPostcode(hit.words) || isOfRules(hit.before)) return false;
  if (digits === 3) return /^[A-Z]{2,6}[-/]\d{3}$/.test(hit.words);
  return (
    digits > 6 ||
    /\d{5}/.test(hit.words) ||
    separators > 1 ||
    isMixed(hit.words) ||
    (separators === 1 && /\d{3}/.test(hit.words))
  );
}

/** "OV 24-25". */
function isSeason(words: string): boolean {
  const [, first = '', second = ''] = /^(?:[A-Z]+ )?(\d\d)[-/](\d\d)$/.exec(words) ?? [];
  return first !== '' && Number(second) === Number(first) + 1;
}

/** Capitals and figures through one another, as on passports. */
function isMixed(words: string): boolean {
  return /^(?=[A-Z\d]{7,12}$)(?=.*\d[A-Z]+\d|[A-Z]+\d+[A-Z])/.test(words);
}

/** "Traject vader 8333 EH 2a": the number begins a postcode. */
function isOfPostcode({ words, after }: Hit): boolean {
  return /(?:^| )[1-9]\d{3}$/.test(words) && /^ ?[A-Z]\.?[A-Z](?![\p{L}\p{N}])/u.test(after);
}

function isPostcode(words: string): boolean {
  return /^(?!19|20)[1-9]\d{3}[-./][A-Z]{2}(?:[-./]\d{1,3})?$/.test(words);
}
