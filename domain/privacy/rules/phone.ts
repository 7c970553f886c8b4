import type { Rule } from '../guard.ts';
import { passesElevenTest } from './bsn.ts';
import { withPlainLetters } from './letters.ts';
import { isOfFile } from './number-labels.ts';
import { digitsOf, type Hit, places } from './places.ts';

const gap = '[ ./()*·_\\-–\u00a0]{0,3}';
/** A bracket that is closed within the number. */
const opening = '(?:\\((?=[^()\n]{1,8}\\)))?';
const start = '(?<![\\p{L}\\p{N}]|\\d[-.,])';
const end = '(?!\\d)';

/** 06 and area codes; those of 0800, 0900 and their like are public, and so are 112, 113 and 14 0xx, which are shorter. */
const national = pattern(
  `${opening}(?:[0oO]\\)? ?(?:6\\)?|\\(6\\))(?:${gap}\\d){8}|097(?:${gap}\\d){7,9}|0(?:[1-57]\\d|8[24578]|91)(?:${gap}\\d){7})`,
);
const oneShort = pattern(`(?:06[-–./ ]{1,3}\\d(?:${gap}\\d){6}|0[1-57]\\d{1,2}[-–]\\d(?:${gap}\\d){5})`);
const dutchAbroad = pattern(`${opening}(?:\\+ ?|00)31\\)?${gap}0?(?:${gap}[1-9])(?:${gap}\\d){8}`);
const withoutPlus = pattern(`31${gap}(?:\\(0\\)${gap})?6(?:${gap}\\d){8}`);
const abroad = pattern(`(?<!\\d )${opening}(?:\\+ ?(?!31)[1-9]|00(?!31)(?:[17](?!\\d?-)|[2-9]\\d))(?:${gap}\\d){7,12}`);
const figure = '(?:\\d|nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)';
/** "Nul zes 83 40 91 22", wholly or partly in words. */
const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:nul|0) ?(?:zes|6)(?:${gap}${figure}){8}(?![\\p{L}\\p{N}])|(?<=(?<!\\p{L})(?:bel|tel|mob|nr|nummer|telefoon|app)[.:]{0,2} )zes(?:${gap}\\d){8}${end}`,
  'giu',
);
const ones = '(?:een|één|twee|twe|drie|vier|vijf|zes|zeven|acht|negen)';
const twoFigures = `(?:\\d\\d|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|(?:${ones}[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))`;
/** "06 twaalf 34 56 78": two figures at a time, some in words. */
const spokenInPairs = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:nul|0)[ -]?(?:zes|6)(?:[ ,-]{1,2}${twoFigures}){4}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "Haar 06: 12345678", "nr 6 12345678": what it begins with stands apart, or was left out. */
const apart =
  /(?<![\p{L}\p{N}-])(?:06(?:-?(?:nummer|nr))?(?:(?: van)?(?: (?:haar|zijn|hem|moeder|vader|oma|opa|mentor|voogd)){0,2}(?::| is| =)) {0,2}|(?:nr|nummer|tel|mob|mobiel|app|bel)[.:]{0,2} (?=6[ -]))(?<hit>(?:6[ -])?[1-9](?:[ .-]?\d){7})(?![\p{L}\p{N}]|[-./:]\d| \d)/giu;
const whose =
  '(?:van|v\\.?|vd|op|is|haar|zijn|zn|de|het|onze|nieuwe?|oude?|ander|werk|thuis|privé|vaste?|moeder|vader|ouders|mama|papa|oma|opa|tante|oom|zus|broer|zoon|dochter|kind|jongere|mentor|voogd|pleegmoeder|pleegvader|stiefvader|stiefmoeder|buurvrouw|buurman|school|groep|nr\\.?|nummer)';
const value = `(?<hit>\\d(?:${gap}\\d){5,10})(?![\\p{N}]|[:.,]\\d|-\\p{L})`;
const afterItsWord = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{L}-)(?:tel(?:efoon)?\\.? ?(?:nrs?|nummers?)?|bel(?:len)?|appe?n?|whatsapp|sms|mob(?:iel)?(?:nr|nummer)?|gsm|06-?(?:nummer|nr)|(?:06|nummer|nr)(?= (?:van|v\\.?|vd|moeder|vader|oma|opa|mentor|voogd)(?!\\p{L})))(?![\\p{L}\\p{N}])[:.]{0,2}(?: ${whose}(?![\\p{L}\\p{N}])){0,4}[:.]?\\s{0,2}${value}`,
  'giu',
);

/** Telephone numbers in every way of writing, also of another country, and shorter ones behind the word "telefoon". */
export const phone: Rule = (text) => [
  ...places('phone', text, dutchAbroad),
  ...places('phone', text, abroad, ({ before }) => !isOfFile(before)),
  ...places('phone', text, national, isOfSomebody),
  ...places(
    'phone',
    text,
    oneShort,
    ({ words, before }) => !startsWithDay(words) && !ofDesk.test(before) && !passesElevenTest(digitsOf(words)),
  ),
  ...places('phone', text, withoutPlus),
  ...(/06(?: is| =| [vhzmo]|:|-?n)|[.: ]6[ -]\d/i.test(text)
    ? places('phone', text, apart, ({ words }) => !startsWithDay(words))
    : []),
  ...(/(?:06|0 6|zes)[ ,-]/i.test(text) && /tien|twaalf|elf|tig/i.test(text)
    ? places('phone', text, spokenInPairs)
    : []),
  ...(/zes|nul/i.test(text) ? places('phone', text, spoken) : []),
  ...places(
    'phone',
    text,
    afterItsWord,
    ({ words, before }) => !isPublic(digitsOf(words)) && !startsWithDay(words) && !ofBody.test(before),
  ),
];

/** "LZ nr moeder", "GI-nr": whose number it is tells that it is of a file. */
const ofBody = withPlainLetters(
  /(?<!\p{L})(?!TEL|MOB|GSM|FAX|MIJN|HET)\p{Lu}{2,6}[ -](?:nr|nummer)\.?(?: \p{L}+){0,3}[:.]? {0,2}$/u,
);

/** "HR/0546/24-1190": the letters of a desk begin it. */
const ofDesk = withPlainLetters(/(?<![\p{L}\p{N}])(?!TEL|MOB|GSM|FAX)[A-Z]{2,5}[/-]$/u);

/** No day, and not the number of a file: its word stands before it, and mobile numbers look like no other. */
function isOfSomebody({ words, before, after }: Hit): boolean {
  if (/^-[A-Z](?!\p{L})/u.test(after) || /(?<!\d)\d{5} $/.test(before)) return false;
  return !startsWithDay(words) && !ofDesk.test(before) && (/^\(?[0oO] ?\(?6/.test(words) || !isOfFile(before));
}

function pattern(source: string): RegExp {
  return new RegExp(`${start}${source}${end}`, 'gu');
}

function startsWithDay(words: string): boolean {
  return /^\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d(?!\d)/.test(words);
}

function isPublic(digits: string): boolean {
  return /^(?:0800|0900|0906|0909|14\d|11[0-9])/.test(digits);
}
