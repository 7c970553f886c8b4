import type { Rule } from '../guard.ts';
import { withPlainLetters } from './letters.ts';
import { type Hit, places } from './places.ts';

const number = '(?:,? ?(?:huis)?(?:nr\\.?|nummer|no\\.?) ?|[ ./-]| {1,2}| ?, (?=\\d{1,4}[a-z]?(?: ?[,.;:)]|$))| - )';
const addition = '(?:-\\d{1,3}|-?[a-z](?![\\p{L}])| ?(?:hs|bis|zw|rood|boven|onder)(?![\\p{L}]))?';
const letters = "(?:[a-z]{2}(?!'\\p{L}|-(?!adres|gebied)\\p{L}{2})|[a-z]\\.[a-z]\\.?|\\([a-z]{2}\\))";
const code = `[1-9]\\d{3}(?: {1,2}|[-./_]| - )?${letters}`;
const withHouse = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{L}_|[\\p{N}][-.:]|(?<![\\p{L}\\p{N}])\\d\\d/|€ ?)${code}(?![\\p{L}_@])(?:(?:${number})?[1-9]\\d{0,3}${addition}(?![\\p{L}\\p{N}]|[:.,]\\d|[./_-]\\p{Lu}))?(?!\\p{N})`,
  'giu',
);
/** "3-5-6-1 K L": only where it says that it is one. */
const spelled = withPlainLetters(
  /(?<!\p{L})(?:postc\p{L}*|pc)[.:=]? {0,2}(?<hit>\d(?:[ .-]?\d){3}[ .-]{0,2}[a-z][ .-]?[a-z])(?![\p{L}\p{N}])/giu,
);

/** Two letters that follow a number of four digits for another reason: small words, measures and abbreviations. */
const otherwise =
  /^(?:aan|al|an|at|be|bs|ca|cl|cm|co|da|de|di|do|dr|ds|ed|eh|ei|en|er|eu|ex|ff|ga|gr|ha|he|hr|hz|ie|ik|in|is|it|ja|je|jo|jr|ka|kb|kc|kg|km|kn|kr|la|ln|ma|mb|me|mg|mi|ml|mm|mn|mr|ms|mw|na|nl|no|nr|nu|of|og|om|on|op|or|ov|pa|pc|pj|pk|pm|po|pp|ps|re|ri|so|st|te|ti|to|tv|uw|va|vb|vd|vh|vm|vo|vr|vs|wa|we|wk|wo|xs|ze|zn|zo|zs)$/;
const commonest = /^(?:en|in|of|op|om|is|te|na|de|al|nu|km|kg|pp|st|er|we|ze|je|ik|me|nr|mg|ml)$/;
const wordInCapitals = /^(?:EN|IN|OF|OP|DE|IS|TE|KM|KG|PK|MW|MB)$/;
/** What a round number counts: "1250 PO leerlingen"; "2729 GB" is a postcode. */
const abbreviations = /^(?:GI|RI|VO|SO|PO|OM|BW|EU|UP|WA|TV|NL|OB|BV|ZZ|GB|VB|JZ)$/;
const isRound = /[05]0$|^(?:1024|2048|4096)$/;
const measures = /^(?:kg|km|cm|mm|mg|ml|Hz|hz|kb|mb|pk|[KM][GMB]|[CM]M|M[GL]|PK)$/;
const yearBefore =
  /(?:^|[\s(])(?:in|sinds|vanaf|uit|van|tot|jaar|eind|begin|voorjaar|najaar|zomer|winter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|versie|wmo|wet|na|voor)\s$/i;
const placeBefore = withPlainLetters(
  /(?:postc\p{L}*\.?|\bpc|adres\p{L}*|straat|weg|laan|plein|woont|woonachtig|verhuis\p{L}*)[^.!?]{0,25}$/iu,
);

/** "Zwaanshals 317C 3035KG". */
const houseBefore = withPlainLetters(/\p{Lu}[\p{L}.'’-]{3,} [1-9]\d{0,3}(?: ?[A-Za-z]{1,3}|-\d{1,3})?,? $/u);

/** "Ze belt vanaf 8232 nl". */
const whereBefore = /(?:^|\s)(?:vanaf|vanuit|in|te|naar) $/i;
/** "4521 A B". */
const apart = withPlainLetters(
  /(?<![\p{L}\p{N}.,-])(?!19|20)[1-9]\d{3}[ -]{0,2}[A-Z][ -][A-Z](?![\p{L}\p{N}]|[.-]\p{L})/gu,
);

/** Postcodes, with the number of the house when it follows. */
export const postcode: Rule = (text) => [
  ...places('postcode', text, withHouse, isPostcode),
  ...[spelled, apart].flatMap((pattern) => places('postcode', text, pattern)),
];

interface Reading {
  readonly pair: string;
  readonly gap: string;
  readonly isYear: boolean;
  /** A word for where somebody is stands before it. */
  readonly isPlaced: boolean;
  /** The number of a house follows. */
  readonly isHoused: boolean;
}

function isPostcode(hit: Hit): boolean {
  const [, digits = '', gap = '', written = ''] =
    /^(\d{4})([ ./_-]*)([a-z]{2}|[a-z]\.[a-z]|\([a-z]{2})/i.exec(hit.words) ?? [];
  const pair = written.replace(/[.(]/g, '');
  const isYear = /^(?:19|20)/.test(digits);
  const isHoused = /\p{L}.*\d/u.test(hit.words);
  const isPlaced =
    placeBefore.test(hit.before) ||
    /(?:^|\s)op $/.test(hit.before) ||
    (!isRound.test(digits) && (houseBefore.test(hit.before) || (!isYear && whereBefore.test(hit.before))));
  const isCapital = pair === pair.toUpperCase();
  const isOther = wordInCapitals.test(pair) || (abbreviations.test(pair) && (isYear || isRound.test(digits)));
  if (isNone(hit, isCapital && !isYear, isPlaced)) return false;
  if (isCapital && !isYear && isBesideAnother(hit)) return true;
  if (/[-/_.]/.test(gap) || written !== pair)
    return isPlaced || (!isYear && (isCapital ? !isOther : isHoused && !otherwise.test(pair)));
  if (isYear && !isHoused && (yearBefore.test(hit.before) || isOther)) return /postcode[^.]{0,12}$/i.test(hit.before);
  const isFrom = pair === 'KM' && gap === '' && /(?:^|\s)(?:vanaf|vanuit|in|te|postcode) $/i.test(hit.before);
  if (measures.test(pair) && !isHoused && !isPlaced && !isFrom && !isApart(hit)) return false;
  if (isCapital) return !isOther || gap === '' || isPlaced || isHoused;
  if (pair !== pair.toLowerCase()) return gap === '' || isHoused || isPlaced;
  return isInSmallLetters(hit, { pair, gap, isYear, isPlaced, isHoused });
}

const besides =
  '(?: ?(?:[/>~,;?=-]|->)+ ?| (?:of|en|naar|wordt|werd|niet|ipv|i\\.p\\.v\\.|maar|moet zijn|moest zijn|is nu|nu|eerst|toen|dus) ){1,2}';
const another = '(?<other>[1-9]\\d{3} ?(?<pair>[A-Z]{2}))';
const anotherBefore = withPlainLetters(new RegExp(`(?<![\\p{L}\\p{N}])${another}${besides}$`, 'u'));
const anotherAfter = withPlainLetters(new RegExp(`^${besides}${another}(?![\\p{L}\\p{N}])`, 'u'));

/** "5914 PK > 5923 AT": beside one that can't be anything else it isn't an amount; nor are two that aren't round. */
function isBesideAnother({ words, before, after }: Hit): boolean {
  const { other = '', pair } =
    (anotherBefore.exec(before.slice(-30)) ?? anotherAfter.exec(after.slice(0, 30)))?.groups ?? {};
  if (pair === undefined) return !isRound.test(words.slice(0, 4)) && isAmongOthers(before, after);
  if (isRound.test(words.slice(0, 4)) && isRound.test(other.slice(0, 4))) return false;
  const isSame = words.endsWith(pair);
  return !isSame || ![wordInCapitals, measures, abbreviations].some((one) => one.test(pair));
}

const unlikeOthers = withPlainLetters(
  /(?<![\p{L}\p{N}./€-])(?:[3-9]\d|[12][1-8])\d\d ?(?!EN|IN|OF|OP|DE|IS|TE|KM|KG|PK|MW|[GMKT]B|MM|CM|ML|MG|NL|GI|EU|BV)[A-Z]{2}(?![\p{L}\p{N}])/u,
);

/** "Bij 7742 PK haar ex, bij 7741 NA zij zelf": another postcode, that can be nothing else, in the same breath. */
function isAmongOthers(before: string, after: string): boolean {
  return [before, after].some((text) => unlikeOthers.test(text));
}

const ofFile = /bestand|bijlage|foto|filmpje|video|pdf|mail|scan|upload|bericht|document/i;

/** "Camping De Beek 114, 8166 KB, ...": a measure has a verb or what it measures beside it. */
function isApart({ words, before, after }: Hit): boolean {
  return (
    /\p{L}[\p{L}\d ]*, $/u.test(before) &&
    /^(?:[,.;)]|$)/.test(after) &&
    !isRound.test(words.slice(0, 4)) &&
    !ofFile.test(`${before}${after}`)
  );
}

/** "Art. 1265 BW", a plate from abroad, "4501kc30" in small letters. */
function isNone({ words, before }: Hit, isPlain: boolean, isPlaced: boolean): boolean {
  if (/\bart(?:ikel)?\.? ?$|(?=[\da-f]*\d)[\da-f]{4,12}-$/i.test(before)) return true;
  if (/(?:^|\s)(?!NL|PC)[A-Z]{1,2} $/.test(before) && words.length < 9 && !isPlaced) return true;
  return !isPlain && /^(?:0|\d{4}[a-z]{2}\d)/i.test(words);
}

/** "1693 el" may be a postcode as well as a number of ells. */
function isInSmallLetters({ after }: Hit, { pair, gap, isYear, isPlaced, isHoused }: Reading): boolean {
  if (!otherwise.test(pair) || (isHoused && !isYear && !commonest.test(pair))) return true;
  if (gap === '') return !/^(?:kg|km|pk|en|in)$/.test(pair) || isPlaced;
  if (/^ \p{Lu}\p{Ll}/u.test(after) && !isYear && !commonest.test(pair)) return true;
  return isPlaced && /^\s?(?:$|[\],.;)/])|^ \d/.test(after) && !isYear;
}
