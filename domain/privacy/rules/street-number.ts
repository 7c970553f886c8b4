import { withPlainLetters } from './letters.ts';

/** Where a house number stands that follows a name, and what tells of it that it is one. */
export interface HouseNumber {
  readonly from: number;
  readonly to: number;
  /** A letter, a floor or a second number stands behind it: hardly anything that is counted has that. */
  readonly isDivided: boolean;
  /** A part of a building stands behind it: "II", "hs", "app 3.04". */
  readonly isRoomed: boolean;
  readonly isYear: boolean;
  /** Behind "nr" or "huisnummer". */
  readonly isCalledSo: boolean;
  /** Behind "chalet" or "standplaats". */
  readonly isStay: boolean;
}

/** A place to stay in a park or a harbour. */
const stay =
  '(?:chalet|huisje|bungalow|kavel|plek|woon(?:boot|ark|schip|wagen)|(?<=(?:straat|laan|weg|dijk|kade|hof|plein|singel) )(?:loods|unit|flat|blok|gebouw|boot|ark)|(?:stand|lig)plaats|(?:sta)?caravan)';
const numberWord = `(?:(?:huis|h)?(?:nr|no|nummer)[.:]?|${stay})`;
const before = `(?<=[\\p{L}\\p{N}.)'’],? {1,2}|\\p{L} ${numberWord} ?|(?:straat|weg|laan|plein|str\\.?|dijk|kade|gracht|singel|steeg|dreef)(?: - |-|: | \\(| ?#)?)`;
const part =
  '(?:\\d{1,2}[ -]?)?(?:hoog|hg|etage)|hs|huis|bis|bs|zw|rd|rood|zwart|boven|bov\\.?|beneden|ben\\.|parterre|part\\.|souterrain|achter|sous|ws|links|rechts';
/** In which part of the house: also between brackets. */
const partOfHouse =
  '(?:achter|voor|tuin|zomer|bak|koets)huis(?:je)?|(?:boven|beneden|achter|voor|tussen|dienst)woning|(?:boven|onder|achter|voor)deur|begane grond|(?:achter|boven|voor)kant|zolder|kelder|bijgebouw|tuinkamer|souterrain|parterre|(?:\\d{1,2}|een|twee|drie|vier)[ -]?hoog(?: (?:achter|voor|links|rechts))?|zijingang|achterom|(?:eerste|tweede|derde|1e|2e|3e|4e) (?:verdieping|etage)';
const room =
  '(?:bus|unit|app?\\.?|apt\\.?|appartement|kamer|kmr\\.?|studio|(?:kelder)?box|garage|berging|plek|kavel|vak|chalet|huisje|(?:sta)?caravan|steiger|(?:stand|lig)plaats|k\\.?) ?(?:[A-H][ .-]?)?\\d{1,4}(?:\\.\\d{1,2})?';
/** What may stand behind a number, and behind one another: "23bis-A", "111 A-II", "455C02". */
const additions = [
  '(?<=[\\p{L}.)] (?:[3-9]\\d|\\d{3}))\\.\\d{1,2}(?!\\d)',
  '[-/]\\d{1,4}(?!\\d|-\\d)',
  `[-/](?:[a-z](?:\\.?\\d{1,2})?|[IVX]{1,4}|bg|${part}|${partOfHouse})(?!\\p{L})`,
  '(?<=\\d)(?!e \\p{L}|x(?!\\p{L}))[a-z]\\d{0,3}(?!\\p{L})',
  ` \\((?:${part}|${partOfHouse})\\)`,
  `,? (?:${partOfHouse})(?![\\p{L}\\p{N}'’])`,
  `[ -]?(?:${part})(?![\\p{L}\\p{N}'’])`,
  `,? ?${room}(?![\\p{L}\\p{N}])`,
  `,? (?:huisnummer)?toev(?:oeging|\\.)?:? ?[a-z0-9]{1,3}(?![\\p{L}\\p{N}])`,
  ` (?:à|t/m) [1-9]\\d{0,3}(?![\\p{L}\\p{N}])`,
  "[ -](?:[IVX]{1,3}|WB|BG|[A-H](?:[- ]?\\d{1,3})?)(?![\\p{L}\\p{N}'’])",
];
const after = '(?![\\p{L}\\p{N}]|[:.]\\d|,\\d(?!\\d{3})|%|-\\p{L}|[-/]\\d|\\+(?!\\d))';
const houseNumber = withPlainLetters(
  new RegExp(
    `${before}(?!\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d)(?:[1-9]\\d{0,3}|0[1-9]-\\d\\d)(?! ?x(?!\\p{L}))(?:${additions.join('|')})*${after}`,
    'giu',
  ),
);

const roomed = withPlainLetters(
  new RegExp(
    `\\d.*?(?:[ -](?:II|III|IV)$|[ -]?(?:hs|bis|hoog|hg)(?!\\p{L})|(?<![\\p{L}])${room}|toev|(?:deur|huis|woning|etage|kelder|zolder))`,
    'iu',
  ),
);
const calledSo = withPlainLetters(new RegExp(`[\\p{L},] ${numberWord} ?$`, 'iu'));
const staying = withPlainLetters(new RegExp(`(?<!\\p{L})${stay} $`, 'iu'));

/** All numbers in a text that may be those of houses, in order. */
export function houseNumbers(text: string): HouseNumber[] {
  return [...text.matchAll(houseNumber)].map(({ index: from, 0: words }) => ({
    from,
    to: from + words.length,
    isDivided: /[a-z/-]/i.test(words.replace(/ t\/m |^\d{1,2}\/\d{1,3}$|^[1-4][FS]$/, '')),
    isRoomed: roomed.test(words),
    isYear: /^(?:19|20)\d\d(?:[-/]\d+)?$/.test(words),
    isCalledSo: calledSo.test(text.slice(Math.max(0, from - 16), from)),
    isStay: staying.test(text.slice(Math.max(0, from - 16), from)),
  }));
}

const betweenNameAndNumber = withPlainLetters(
  new RegExp(`(?: (?:[NZOW]\\.?Z\\.?|t/o|tegenover))?,? {0,2}(?:- |-|: | ?\\(| ?#|${numberWord} ?)?$`, 'iu'),
);

/** The text before a number, up to the name: without "nr", a side of the water or a comma between the two. */
export function upToName(text: string, { from }: HouseNumber): string {
  const near = text.slice(Math.max(0, from - 80), from);
  return (near.slice(0, -28) + near.slice(-28).replace(betweenNameAndNumber, '')).trimEnd();
}
