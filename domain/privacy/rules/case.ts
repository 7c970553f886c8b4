import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import { digitsOf, type Hit, places } from './places.ts';

const court = '(?: ?/? ?(?:JE|FA|FZ|KG|HA|ES) ?RK(?: ?\\d\\d[-/]\\d{1,5})?)?';
const value = `(?:\\p{L}{1,6}[-./ ]){0,3}\\p{L}{0,4}\\d[\\p{L}\\p{N}]{0,20}(?:[-./]{1,2}[\\p{L}\\p{N}]{1,20}|(?<=\\d) (?=\\d[\\d.-]{1,12}(?![\\p{L}\\p{N}]))\\d[\\d.-]{0,11}\\d){0,6}${court}`;
const kinds =
  'zaak|dossier|kenmerk|referentie|ref|rekest|parket|cliënt|client|klant|polis|polisblad|aangifte|proces-verbaal|pv|beschikking|meldings?|registratie|patiënt|patient|zorgpas|declaratie|factuur|verzekerde?|verzekerd|indicatie|kvk|vog|politie|klacht|incident|aanvraag|machtiging|voogdijregister|skn|skj|big|agb|suwi|ecd|epd|wlz|inzake|onder vermelding van|ovv|onder|bekend onder|toewijzing|opdracht|vonnis|ticket|traject|bezwaar|beroep|schade|boete|contract|casus|register|nummer|nr';
const insurers =
  'vgz|cz|uz|onvz(?:-j)?|dsw|asr|menzis|zilveren kruis|univé|unive|fbto|ohra|ditzo|salland|zorg en zekerheid|cak|svb|ciz|wlz|uwv|duo|cjib|lbio|ind|coa';
const between = `(?:${kinds}|${insurers}|is|was|luidt|van|de|het|ons|uw|jullie|bij|rb|rechtbank|gemeente|it|ouders|vader|moeder|kind|bezwaar|nr|nummer|met|systemen|volgens|brp|in|staat|voor|oude?|nieuwe?|dit|volgens mij)`;
const afterItsWord = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?<!\\d)\\d{4} (?=\\p{L}{2} ))(?:(?:${kinds})(?:-?(?:nummers?|nrs?|code|id))?|(?!(?:tel|telefoon|kenteken|fax|huis|h|plaats|leerling(?:en)?aantal-|rekening|kamer|burgerservice|bsn|postbus|mobiel|bank|pagina|versie|artikel|week|nood|crisis|lijn|bus|spoor|giro)-?n)[\\p{L}]{1,20}-?(?:nummers?|nrs?)|(?!steam|gamer)[\\p{L}]{2,20}-id|${insurers})(?![\\p{L}\\p{N}])[.]?(?:[ :]{1,2}${between}(?![\\p{L}\\p{N}])[.]?){0,3} ?[:#(=]{0,2} {0,2}(?<hit>${value})(?![\\p{L}\\p{N}])`,
  'giu',
);
const next = new RegExp(
  `(?: \\((?:was|nu|voorheen|eerder|oud|nieuw|eerst|of)[: ]{1,2}|(?: \\([^()]{1,20}\\))?(?:,| en| of| /| &|;) (?:nr\\.? |eerder |nieuw |oud )?)(?<hit>(?!\\p{L}+-?n(?:umme)?r)${value})(?![\\p{L}\\p{N}])`,
  'iuy',
);

/** Numbers that need no word before them: letters and digits in the way of files, and those of courts and police. */
const begin = '(?<![\\p{L}\\p{N}@#_./-]|\\d{4} (?=[A-Z]{2} \\d))';
const shaped = [
  `(?!(?:NEN|ISO|EN|ICD|DSM|JW\\d|EUR|IQ|COVID|BSN|NL)[-./ \\d])[A-Z]{1,6}(?:[-./_][A-Z]{1,5}){0,2}(?:[-./_]|(?<=[A-Z]{2}) (?=\\d+(?:[.-]\\d| \\d{3,6}(?![\\p{L}\\p{N}]))))?\\d[\\dA-Z]{0,20}(?: (?=\\d{3,6}(?![\\p{L}\\p{N}]))\\d{3,6}|[-./_][\\dA-Za-z]{1,20}){0,5}${court}(?![\\p{L}\\p{N}@_])`,
  '[a-z]{1,5}[-/](?=[\\d/.-]{5})\\d{1,12}(?:[-/.][\\dA-Za-z]{1,12}){0,4}(?![\\p{L}\\p{N}@_])',
  '(?:19|20)\\d\\d[-/.](?:(?!(?:19|20)\\d\\d)\\d{3,12}|[A-Z]{1,5}[-/.]\\d{2,12})(?:-[\\dA-Z]{1,6})?(?![\\p{L}\\p{N}])',
  '[12]\\d[-/](?:0\\d{3,5}|\\d{5,7})(?:-[\\dA-Z]{1,4})?(?![\\p{L}\\p{N}])',
  '\\d{2,8}(?:[-/.]\\d{1,8}){0,3}[-/.][A-Z]{1,4}(?:[-/.]\\d{1,8}){0,3}(?![\\p{L}\\p{N}])',
  '(?:\\d\\d[/.-]\\d{6}[-/]\\d\\d|200\\.\\d{3}\\.\\d{3}/\\d\\d|(?:JE|FA|FZ|KG|HA|ES) RK \\d\\d[-/]\\d{1,5}|\\d{2,6}[A-Z]{1,3}\\d{3,9})(?![\\p{L}\\p{N}])',
].map((pattern) => new RegExp(begin + pattern, 'gu'));
const ticket = /(?<![\p{L}\p{N}] ?)#(?<hit>\d{4,12})(?!\d)/gu;
const digitsOnly = /(?<![\p{L}\p{N}@#_]|[\p{L}\p{N}][-.,/:]|[€$] ?)\d(?:[./-]?\d){6,29}(?![\p{L}\p{N}]|[.,:/-]\d)/gu;

/** Numbers of cases, files, clients and policies: behind the word for one, and by their shape. */
export const caseNumber: Rule = (text) => [
  ...places('case', text, afterItsWord, isNumber).flatMap((found) => [found, ...listedAfter(found, text)]),
  ...places('case', text, ticket),
  ...shaped.flatMap((pattern) => places('case', text, pattern, isFile)),
];

/** A long number of which nothing tells what it is: still, it is somebody's. */
export const looseNumber: Rule = (text) =>
  places(
    'case',
    text,
    digitsOnly,
    (hit) => !isOrdinary(hit) && !isOfRules(hit.before) && /\d{3}/.test(hit.words) && !/^(?:0[89]0|14)/.test(hit.words),
  );

function listedAfter(found: Finding, text: string): Finding[] {
  const listed: Finding[] = [];
  for (let to = found.to; listed.length < 20; ) {
    next.lastIndex = to;
    const words = next.exec(text)?.groups?.['hit'];
    if (
      words === undefined ||
      !isNumber({ words, before: '', after: text.slice(next.lastIndex, next.lastIndex + 40), from: to })
    )
      break;
    to = next.lastIndex;
    listed.push({ class: 'case', from: to - words.length, to });
  }
  return listed;
}

function isNumber(hit: Hit): boolean {
  if (/^(?:\p{Ll}+ |\p{L}+ (?:en|van|op|is) )/u.test(hit.words) || isOrdinary(hit)) return false;
  const digits = digitsOf(hit.words).length;
  if (/\p{L}{4}(?:nummers?|nrs?)\.?[: ]{0,2}$/iu.test(hit.before)) return digits > 2 && !/^11[0-9]$/.test(hit.words);
  return digits >= 4 || (digits === 3 && /[A-Z]|[-/]/.test(hit.words));
}

function isFile(hit: Hit): boolean {
  const separators = hit.words.match(/[-./ _]/g)?.length ?? 0;
  const digits = digitsOf(hit.words).length;
  if (isOrdinary(hit) || digits < 3 || isPostcode(hit.words) || isOfRules(hit.before)) return false;
  if (digits === 3) return /^[A-Z]{2,6}[-/]\d{3}$/.test(hit.words);
  return digits > 6 || /\d{5}/.test(hit.words) || separators > 1 || (separators === 1 && /\d{3}/.test(hit.words));
}

function isPostcode(words: string): boolean {
  return /^(?!19|20)[1-9]\d{3}[-./][A-Z]{2}(?:[-./]\d{1,3})?$/.test(words);
}

/** Laws and faults have numbers too. */
function isOfRules(before: string): boolean {
  return /(?:wet|stb\.?|staatsblad|stcrt\.?|fout(?:code|melding)?|error|product(?:code)?|artikel|art\.?|code) $/i.test(
    before,
  );
}

/** A year or a span of years, a day, an amount, a time, or what a number counts. */
function isOrdinary({ words, before, after }: Hit): boolean {
  return (
    /^(?:[A-Za-z]+\d?[-. ]?)?(?:(?:19|20)\d\d[-/.]?){1,3}$/.test(words) ||
    /^\d{1,2}[-./]\d{1,2}[-./](?:(?:19|20)\d\d|\d\d|0000)$/.test(words) ||
    /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/.test(words) ||
    (/^\d{1,3}(?:\.\d{3})+(?:-\d{1,3}(?:\.\d{3})+)?$/.test(words) && /(?:€|euro) ?$/i.test(before)) ||
    /^(?:,-|,\d\d)? ?(?:euro|eur\b|€|miljoen|mln|%|procent|uur|keer|km|inwoners|kinderen|jeugdigen|gezinnen)/i.test(
      after,
    )
  );
}
