import type { Finding } from '../finding.ts';
import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';
import { type Hit, places } from './places.ts';
import { endsThere, homeWords } from './street-surroundings.ts';
import { looksLikeStreet } from './street-words.ts';

const ending = '(?:straat|laan|weg|plein|kade|dijk|singel|gracht|hof|pad|steeg|plantsoen|dreef)';
const preposition = "(?:in|aan|op|van) (?:(?:de|het|den|'t) )?";
const capitals = "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|de|der|den|ten|ter) )*\\p{Lu}[\\p{L}.'’-]*){0,3}";
const tens = '(?:\\p{L}{3,5}[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig';
const spoken = `(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|${tens})`;
const numberFirst = new RegExp(
  `(?<!\\p{L})(?:[Hh]uis)?(?:[Nn]ummer|[Nn]r\\.?) (?:[1-9]\\d{0,3}[a-z]?|${spoken}) ${preposition}(?:${capitals}|\\p{Ll}[\\p{L}' -]{1,30}?${ending})(?!\\p{L})`,
  'gu',
);

/** "Bovenweg ong.": a house that has no number. */
const withoutNumber = withPlainLetters(
  new RegExp(`(?<!\\p{L})\\p{Lu}[\\p{L}'’-]{2,}${ending} (?:0 ?)?(?:ong\\.?|ongenummerd)(?!\\p{L})`, 'gu'),
);

const saidInWords = `${ending},? (?:(?:huis)?(?:nummer|nr\\.?) ${spoken}|${spoken}(?= ?[,.;:)?!'’"”]|$| (?:en|of|maar|is|was|staat|woont|in|te)(?!\\p{L})))(?!\\p{L})`;
/** "Kerkweg, nummer weet ik niet zeker, 12": what is said of the number stands before it. */
const saidLater = `${ending},? (?:huis)?(?:nummer|nr)\\b[^\\d.!?\\n]{3,30}[1-9]\\d{0,3}[a-z]?(?![\\p{L}\\p{N}%])`;
const later = new RegExp(`(?<!\\p{L})\\p{L}{3,30}(?:${saidInWords}|${saidLater})`, 'giu');
/** Nearly no text has one; looking for the word before it takes longest. */
const mayBeLater = withPlainLetters(new RegExp(`${ending},? (?:(?:huis)?(?:nummer|nr)|${spoken})(?![\\p{L}])`, 'iu'));

const unnumbered = new RegExp(
  `(?<=(?<!\\p{L})(?:aan|in|op|uit|naar|door|van|langs) (?:de|het) )\\p{Lu}[\\p{L}-]{2,}${ending}(?![\\p{L}-]| \\d)`,
  'gu',
);
const livesAt = withPlainLetters(
  /(?<=(?<!\p{L})(?:woont|woonde|wonen|logeert|verblijft|slaapt|verhuisd) [\p{L} ]{0,30}aan (?:de|het) )\p{Lu}\p{Ll}{3,}(?![\p{L}-]| \p{Lu}| \d)/gu,
);

/** "Wijk C 48", "Wijk 4-52": a quarter without streets, where the houses are numbered through. */
const inQuarter =
  /(?<!\p{L})Wijk (?:[A-K][ -]?[1-9]\d{0,2}|\d{1,2}[ -][1-9]\d{1,2}|(?:[A-K]|\d{1,2}),? (?:huis)?(?:nr\.?|nummer) ?[1-9]\d{0,2})[a-z]?(?![\p{L}\p{N}])/gu;

/** Streets with the number before the name or in words, and those without one where somebody lives. */
export function streetsOtherwise(text: string, lists: WordLists): Finding[] {
  return [
    ...places('street', text, numberFirst, (hit) => isNumberOfHouse(hit, lists)),
    ...(mayBeLater.test(text) ? places('street', text, later) : []),
    ...places('street', text, inQuarter, ({ after }) => endsThere(after)),
    ...places('street', text, unnumbered, (hit) => homeWords(hit) > 0),
    ...[livesAt, withoutNumber].flatMap((pattern) => places('street', text, pattern)),
  ];
}

/** "Nummer 27 aan de Molenwiek", not "nummer 3 van de Wachtlijst". */
function isNumberOfHouse(hit: Hit, lists: WordLists): boolean {
  const last = hit.words.split(' ').at(-1) ?? '';
  const looks = looksLikeStreet(last, false, lists);
  const isSmall = !/\d{2}|[89]/.test(hit.words);
  return looks !== undefined && looks + homeWords(hit) + 1 - (isSmall ? 1 : 0) > 2;
}
