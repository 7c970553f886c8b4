import type { Rule } from '../guard.ts';
import { isOfFile } from './number-labels.ts';
import { digitsOf, type Hit, places } from './places.ts';

const nineDigits =
  /(?<![\p{L}\p{N}]|\d[-.,:]|(?<!(?<!\d)\d{9})\/|\p{Lu}[-./_])\d(?:(?: ?[./_–-] ?| )?\d){8}(?![\p{L}\p{N}]|[-.,:]\d|\/\d(?!\d{8}(?!\d)))/gu;
const eightDigits = /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-.,/:])\d{8}(?![\p{L}\p{N}]|[-.,/:]\d)/gu;
const afterItsWord =
  /\b(?:bsn|burgerservice\p{L}*|sofi\p{L}*)(?![\p{L}\p{N}])[^\d\n]{0,25}?(?<hit>\d(?:[ .-]{0,3}\d){6,9})(?!\d|[-.]\d|\/\d(?!\d{8}(?!\d)))/giu;
const itsWord = /bsn|burgerservice|sofi/i;

/** Citizen service numbers: nine digits that pass the eleven test, however they are grouped, and whatever follows their word. */
export const bsn: Rule = (text) => [
  ...places('bsn', text, afterItsWord, (hit) => !isDay(hit.words) && !isOther(hit)),
  ...places('bsn', text, nineDigits, (hit) => passesElevenTest(digitsOf(hit.words)) && isGrouped(hit) && !isOther(hit)),
  ...places(
    'bsn',
    text,
    eightDigits,
    ({ words }) => !isDay(words) && itsWord.test(text) && passesElevenTest(`0${words}`),
  ),
];

/** How many figures stand between dashes in numbers of files: a year first, or a part last. */
const ofFile = /^(?:72|81|2[4-7].*)$/;

/** In groups as people write them: five at most without loose digits before the last, or one digit at a time. */
function isGrouped({ words }: Hit): boolean {
  const groups = words.split(/\D+/);
  if (/^[\d/-]+$/.test(words) && ofFile.test(groups.map(({ length }) => length).join(''))) return false;
  return (
    (groups.length <= 5 && groups.slice(0, -1).every((group) => group.length > 1)) ||
    groups.length === 9 ||
    /^\d\.\d{3}/.test(words)
  );
}

/** An amount, or the number of something else that says so itself. */
function isOther({ before, after }: Hit): boolean {
  if (isOfFile(before)) return true;
  return /[€$]\s?$/.test(before) || /^\s?(?:euro|eur\b|€|miljoen|mln)/i.test(after);
}

function isDay(words: string): boolean {
  const digits = digitsOf(words);
  return /^(?:[0-3]\d[01]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d)$/.test(digits);
}

/** Whether nine digits can be a citizen service number. */
export function passesElevenTest(digits: string): boolean {
  if (/^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}
