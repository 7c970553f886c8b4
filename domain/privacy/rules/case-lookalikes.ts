import type { Rule } from '../guard.ts';
import { withPlainLetters } from './letters.ts';
import { isOfFile } from './number-labels.ts';
import { type Hit, places } from './places.ts';

/** Four figures and two letters, mostly with more figures: "4471 ZK", "2024 JW 0118". */
const likePostcode =
  /(?<![\p{L}\p{N}]|[\p{N}][-./:])[1-9]\d{3} ?[A-Z]{2}(?:[ /.-]\d{1,6}(?:[-/]\d{1,4})?)?(?![\p{L}\p{N}@_]|[-./:]\d)/gu;
/** A day with letters at one end: "12-03-2024/JB", "JW-12.03.2024". */
const likeDay =
  /(?<![\p{L}\p{N}@#_]|[\p{L}\p{N}][-./:])(?:[0-3]?\d[-.][01]?\d[-.](?:19|20)?\d\d[-/][A-Z]{1,4}\d{0,4}|[A-Z]{1,4}[-/][0-3]?\d[-./][01]?\d[-./](?:19|20)?\d\d)(?![\p{L}\p{N}@_]|[-./:]\d)/gu;
const begunByYear = /^(?:19|20)\d\d ?[A-Z]{2}[ /.-]\d/;
/** What has a number that begins with its year. */
const ofCase = withPlainLetters(
  /(?<!\p{L})(?:\p{L}*zaak|\p{L}*dossier|casus|pv|proces-verbaal|\p{L}*(?:melding|beschikking|besluit|indicatie|aanvraag|rekest|aangifte|uitspraak|vonnis|verzoek|klacht|toewijzing)|onderwerp|betreft)\.?[: ]{1,2}$/iu,
);
const ofReference = withPlainLetters(
  /(?<!\p{L})(?:ref(?:erentie)?|kenmerk|(?:het|hun|ons|uw|jullie) (?:nummer|nr)\.? (?:is|was|luidt|werd))\.?[: ]{1,2}$/iu,
);
/** "Onder 2024 VT 0812": no house has a nought before its number. */
const noHouse = /[A-Z][ /.-]0\d/;
const ofPlace = /(?:post(?:code)?|huis|adres)-?(?:nummer|nr)?\.?[: ]{1,2}$/iu;

/** Numbers of files that look like a postcode, with or without a house, or like a day. */
export const lookalikes: Rule = (text) => [
  ...(/\d{3} ?[A-Z]{2}/.test(text) ? places('case', text, likePostcode, isFile) : []),
  ...(/\d[-/][A-Z]|[A-Z][-/]\d/.test(text) ? places('case', text, likeDay) : []),
];

function isFile({ words, before }: Hit): boolean {
  if (ofPlace.test(before)) return false;
  if (isOfFile(before) || ofReference.test(before)) return true;
  return begunByYear.test(words) && (noHouse.test(words) || ofCase.test(before));
}
