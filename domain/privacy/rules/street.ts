import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { places } from './places.ts';
import { nameBefore, type StreetName } from './street-name.ts';
import { type HouseNumber, houseNumbers, upToName } from './street-number.ts';
import { isCounted, pointsToHome } from './street-surroundings.ts';
import { looksLikeStreet } from './street-words.ts';

/** The name sounds like a place: "De Wetering", "Achter de Dom", "Hoge Waard". */
const soundsLikeOne =
  /^(?:De|Het|['’]?[Tt]|Op|Aan|Achter|Oude?|Nieuwe?|Grote|Kleine|Lange|Korte|Hoge|Lage|Groene|Voor|Onder|Boven) (?:[a-z]{2,3} ){0,2}\p{Lu}\p{Ll}/u;
const between =
  /^(?: ?\([^()]{1,20}\))?(?: ?, ?|,? (?:en|of|daarna|toen)(?: \p{Ll}{2,6}){0,2} | ?; ?| ?\/{1,2} ?| ?\| ?| ?-> ?| naar |\. (?=\p{Lu}\p{L}+: ))(?:\p{Lu}\p{L}+: |de |het )?$/u;

const surely = 'straat|laan|weg|plein|kade|dijk|singel|gracht|hof|pad';
const tens = '(?:\\p{L}{3,5}[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig';
const surelyEnds = 'straat|laan|plein|kade|dijk|singel|gracht';
const numberInWords = `(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|${tens})`;
const numberFirst = new RegExp(
  `(?<!\\p{L})(?:huis)?(?:nummer|nr\\.?) [1-9]\\d{0,3}[a-z]? (?:in|aan|op|van) (?:de|het) [\\p{L}' -]{1,30}?(?:${surely})(?!\\p{L})`,
  'giu',
);
const inWords = new RegExp(
  `(?<!\\p{L})\\p{L}{3,30}(?:${surelyEnds}) (?:nummer )?${numberInWords}(?= ?[,.;)]|$| en )`,
  'giu',
);
/** Nearly no text has one; looking for it takes longest. */
const mayBeInWords = new RegExp(`(?:${surelyEnds}) (?:nummer )?${numberInWords}`, 'i');
/** A street without a number, by its ending or because somebody lives there. */
const unnumbered = [
  /(?<=(?<!\p{L})(?:aan|in|op|uit|naar|door|van|langs) (?:de|het) )\p{Lu}[\p{L}-]{2,}(?:straat|laan|steeg|kade|gracht|singel|plantsoen|dreef)(?![\p{L}-]| \d)/gu,
  /(?<=(?<!\p{L})(?:woont|woonde|wonen|logeert|verblijft|slaapt|verhuisd) [\p{L} ]{0,30}aan (?:de|het) )\p{Lu}\p{Ll}{3,}(?![\p{L}-]| \p{Lu}| \d)/gu,
];

interface Candidate extends Finding {
  readonly is: 'street' | 'perhaps';
}

/** Streets, by how the word ends, or because an address, a postcode or another street stands beside it. */
export const street: Rule = (text, lists) => [
  ...sureOnes(
    houseNumbers(text).flatMap((number) => candidateOf(text, number, lists)),
    text,
  ),
  ...[numberFirst, ...(mayBeInWords.test(text) ? [inWords] : []), ...unnumbered].flatMap((pattern) =>
    places('street', text, pattern),
  ),
];

const enough = 3;

function candidateOf(text: string, number: HouseNumber, lists: WordLists): Candidate[] {
  const after = text.slice(number.to, number.to + 60);
  if (isCounted(after) || (number.isYear && /^,? (?:nr|nummer)/.test(after))) return [];
  const start = upToName(text, number);
  const name = nameBefore(start, lists);
  const looks = name?.isKind ? 4 : name && looksLikeStreet(name.last, / /.test(name.words), lists);
  if (name === undefined || looks === undefined) return [];
  const from = Math.max(0, number.from - 80) + name.from;
  const isCapital = /^\p{Lu}/u.test(name.last);
  const points =
    looks +
    ofItself(name, number, lists) -
    (looks < 3 && isSmall(text, number) ? 1 : 0) +
    (looks < 4 ? pointsToHome({ before: text.slice(Math.max(0, from - 80), from), after }, isCapital) : 0);
  if (points < 1 || (!isCapital && points < enough)) return [];
  return [{ class: 'street', from, to: number.to, is: points >= enough ? 'street' : 'perhaps' }];
}

function ofItself({ words, last }: StreetName, number: HouseNumber, lists: WordLists): number {
  const isPerson = lists.isGivenName((words.split(' ')[0] ?? '').toLowerCase()) && looksLikeName(last, lists);
  const isTown = / /.test(words) && !/(?:straat|weg|laan)$/.test(last) && lists.isPlace(words.toLowerCase());
  return (
    (soundsLikeOne.test(words) ? 2 : 0) +
    (number.isDivided || number.isCalledSo ? 1 : 0) -
    (number.isYear && !number.isCalledSo ? 2 : 0) -
    (isPerson ? 3 : 0) -
    (isTown ? 3 : 0)
  );
}

/** What is counted is mostly less than ten; a house is not more often than others. */
function isSmall(text: string, { from, to, isCalledSo }: HouseNumber): boolean {
  return to - from === 1 && !isCalledSo && text.charAt(from) < '8';
}

function looksLikeName(last: string, lists: WordLists): boolean {
  return lists.isGivenName(last.toLowerCase()) || lists.isSurname(last.toLowerCase());
}

/** Those that are one, and those that may be one beside another: it goes on from each to the next, in both directions. */
function sureOnes(candidates: readonly Candidate[], text: string): Finding[] {
  const sure = new Set(candidates.filter(({ is }) => is === 'street'));
  for (const inOrder of [candidates, candidates.toReversed()]) {
    inOrder.forEach((each, at) => {
      const last = inOrder[at - 1];
      if (last && sure.has(last) && areListed(last, each, text)) sure.add(each);
    });
  }
  return [...sure].map(({ class: kind, from, to }) => ({ class: kind, from, to }));
}

function areListed(one: Finding, other: Finding, text: string): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const gap = second.from - first.to;
  return gap > 0 && gap < 30 && between.test(text.slice(first.to, second.from));
}
