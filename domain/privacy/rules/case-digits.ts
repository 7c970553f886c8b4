import type { Rule } from '../guard.ts';
import { isOfRules, isOrdinary, ofCounts } from './case-words.ts';
import { digitsOf, type Hit, places } from './places.ts';

/** Seven figures or more; five or six that are no round number, with a number of a part behind them or not. */
const oneGroup =
  /(?<![\p{L}\p{N}@#_]|[\p{L}\p{N}][-.,/:]|[€$] ?)(?:\d(?:[./-]?\d){6,29}|\d{5,6}-\d{1,3}|\d{3,4}(?!00)\d\d)(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
/** Groups with spaces between: "7106 3382 45", "0 338 7714 2". */
const groups =
  /(?<![\p{L}\p{N}@#_]|\d |[\p{L}\p{N}][-.,/:+]|[€$] ?)\d{1,8}(?: \d{1,6}){1,6}(?![\p{L}\p{N}]| \d|[.,:/-]\d| ?[€%])/gu;

/** A long number of which nothing tells what it is: still, it is somebody's. */
export const looseNumber: Rule = (text) => [
  ...places('case', text, oneGroup, (hit) => isUnexplained(hit) && isLong(hit)),
  ...places('case', text, groups, (hit) => isUnexplained(hit) && isGiven(hit)),
];

function isUnexplained(hit: Hit): boolean {
  return !isOrdinary(hit) && !isOfRules(hit.before) && !/^(?:0[89]0|14)/.test(hit.words);
}

function isLong({ words, before }: Hit): boolean {
  if (/^\d{5,6}$/.test(words))
    return (
      !/(?:product|tarief)\p{L}*|(?<!\p{L})codes?(?!\p{L})/iu.test(before) &&
      !/(?:budget|tarief|bedrag|totaal|max|circa|ca\.?|ongeveer|ruim|bijna|van) $/i.test(before)
    );
  if (/^(?:\d(?:\.\d{3})+|\d{1,3}\.\d{3})(?:-\d{1,3}(?:\.\d{3})+)?$/.test(words)) return false;
  return /\d{3}/.test(words) && !/^\d{2,4}0-\d{2,4}0$/.test(words);
}

/** No amount, no years or times in a row and no scores beside one another. */
function isGiven({ words, before, after }: Hit): boolean {
  const parts = words.split(' ');
  const digits = digitsOf(words).length;
  const longest = Math.max(...parts.map((part) => part.length));
  if (parts.length > 2 && ofCounts.test(before)) return false;
  if (digits < 7 || isAmount(words, digits) || isRow(parts) || isOfPostcode(words, after)) return false;
  if (longest < 4) return /^\d{3} \d{3} \d{3}$/.test(words) || parts.some((part) => /^0\d/.test(part));
  const years = parts.filter((part) => /^(?:19[4-9]|20[0-4])\d$/.test(part));
  return years.length === 0 || (years.length === 1 && parts[0] !== years[0] && digits > 9);
}

/** "12 500 000", but not three groups of three that begin with a nought or end otherwise. */
function isAmount(words: string, digits: number): boolean {
  return /^[1-9]\d{0,2}(?: \d{3})+$/.test(words) && (digits < 9 || / 000$/.test(words));
}

/** Every one a round number, or one more than the one before. */
function isRow(parts: readonly string[]): boolean {
  return (
    parts.every((part) => /[05]$/.test(part)) ||
    parts.every((part) => part.length < 3) ||
    (parts.length > 2 && parts.every((part, at) => at === 0 || Number(part) - Number(parts[at - 1]) === 1))
  );
}

/** "Traject vader 12 8333 EH 2a": the last group begins a postcode. */
function isOfPostcode(words: string, after: string): boolean {
  return / [1-9]\d{3}$/.test(words) && /^ ?[A-Z]{2}(?![\p{L}\p{N}])/u.test(after);
}
