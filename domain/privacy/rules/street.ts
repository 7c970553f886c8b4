import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';
import { berths } from './street-berth.ts';
import { isKindApart, isNoun, ofItself } from './street-itself.ts';
import { type Candidate, sureOnes } from './street-listed.ts';
import { nameBefore, type StreetName } from './street-name.ts';
import { type HouseNumber, houseNumbers, upToName } from './street-number.ts';
import { streetsOtherwise } from './street-otherwise.ts';
import { withoutFamily } from './street-owner.ts';
import { type Around, isApposed, isCounted, isNobodyAt, isPlaced, pointsToHome } from './street-surroundings.ts';
import { looksLikeStreet, withoutSide } from './street-words.ts';

/** "Leefgroep Vuurtoren 3" is one of the groups of a house. */
const ofGroup = withPlainLetters(
  /(?<!\p{L})\p{L}*(?:groep|unit|team|afdeling|locatie|paviljoen|bed|zaal|lokaal|ruimte|vleugel) (?:(?:De|Het|['’]t) )?$/iu,
);

/** Streets, by how the word ends, or because an address, a postcode or another street stands beside it. */
export const street: Rule = (text, lists) => [
  ...berths(text, lists),
  ...sureOnes(
    houseNumbers(text).flatMap((number) => candidateOf(text, number, lists)),
    text,
  ),
  ...streetsOtherwise(text, lists),
];

const enough = 3;

function candidateOf(text: string, number: HouseNumber, lists: WordLists): Candidate[] {
  const after = text.slice(number.to, number.to + 60);
  if (isCounted(after) || (number.isYear && /^,? (?:nr|nummer)/.test(after))) return [];
  const start = withoutSide(upToName(text, number));
  const name = withoutFamily(nameBefore(start, lists), lists);
  const looks =
    name?.isKind || / der Aa?$/.test(name?.words ?? '') || isKindApart.test(name?.words ?? '')
      ? 4
      : name && looksLikeStreet(name.last, / /.test(name.words), lists);
  if (name === undefined || looks === undefined) return [];
  const from = Math.max(0, number.from - 80) + name.from;
  const isCapital = /^\p{Lu}/u.test(name.last);
  const around = { before: text.slice(Math.max(0, from - 80), from), after };
  const isNamed = isCapital && looks < 3 && !number.isYear && isSomewhere(name, around, lists);
  const points =
    looks +
    (isNamed ? 1 : 0) +
    (isCapital && looks < 4 && isBeforeTown(after, lists) ? 2 : 0) -
    (looks < 4 && isBehindComma(text, number) ? 2 : 0) +
    ofItself(name, number, isNamed, lists) +
    (isNoun(name, number, looks, lists) ? 1 : 0) -
    (looks < 3 && isThing(name, around, lists) ? 2 : 0) -
    (looks < 3 && !isNamed && isSmall(text, number) ? (looks > 0 || name.words !== name.last ? 1 : 2) : 0) +
    (looks < 4
      ? pointsToHome(around, isCapital) +
        (isCapital &&
        isAll(text, from, number) &&
        !name.words.split(' ').some((word) => lists.isListed(word.toLowerCase()))
          ? 2
          : 0)
      : 0);
  if (number.isStay && !isCapital) return [];
  if (ofGroup.test(`${around.before}${name.words}`.slice(0, -name.last.length))) return [];
  const isStrange = !isCapital && !lists.isListed(name.last.toLowerCase());
  if (points < (isCapital || isStrange ? 0 : 1)) return [];
  return [{ class: 'street', from, to: number.to, is: points >= enough ? 'street' : 'perhaps', name: name.words }];
}

/** "Volvo 40"; a street named after a philosopher stands behind "op". */
function isThing({ last, words }: StreetName, around: Around, lists: WordLists): boolean {
  return words === last && lists.isThing(last.toLowerCase()) && !isNobodyAt(around);
}

/** What is counted is mostly less than ten; a house is not more often than others. */
function isSmall(text: string, { from, to, isCalledSo }: HouseNumber): boolean {
  return to - from === 1 && !isCalledSo && text.charAt(from) < '8';
}

/** A name behind a word for a place or between commas, that is nobody's and no town's. */
function isSomewhere({ words, begins }: StreetName, around: Around, lists: WordLists): boolean {
  const low = words.toLowerCase();
  if (begins || lists.isPlace(low)) return false;
  if (lists.isGivenName(low.split(' ')[0] ?? '')) return !/ /.test(words) && isNobodyAt(around);
  return isPlaced(around) || isApposed(around);
}

/** "Sjir 12 Kerkrade". */
function isBeforeTown(after: string, lists: WordLists): boolean {
  const [, one = '', two = ''] = /^,? (\p{Lu}[\p{L}'’-]{2,})( \p{Lu}[\p{L}'’-]+)?(?! ?\d)(?!\p{L})/u.exec(after) ?? [];
  return lists.isPlace(one.toLowerCase()) || lists.isPlace(`${one}${two}`.toLowerCase());
}

/** "Zuidwending 88" as the whole of an answer. */
function isAll(text: string, from: number, { to }: HouseNumber): boolean {
  return text.slice(0, from).trim() === '' && /^[.!]?$/.test(text.slice(to).trim());
}

/** "Duchenne, 13" is an age; between a street and its number hardly anybody puts a comma. */
function isBehindComma(text: string, { from }: HouseNumber): boolean {
  return /, ?$/.test(text.slice(from - 2, from));
}
