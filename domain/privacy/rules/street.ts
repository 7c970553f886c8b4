import type { Finding } from '../finding.ts';
import type { Rule } from '../guard.ts';
import type { WordLists } from '../word-lists.ts';
import { nameBefore, type StreetName } from './street-name.ts';
import { type HouseNumber, houseNumbers, upToName } from './street-number.ts';
import { streetsOtherwise } from './street-otherwise.ts';
import { looksLikeName, withoutFamily } from './street-owner.ts';
import { type Around, isApposed, isCounted, isNobodyAt, isPlaced, pointsToHome } from './street-surroundings.ts';
import { looksLikeStreet, withoutSide } from './street-words.ts';

/** The name sounds like a place: "De Wetering", "Achter de Dom", "Hoge Waard". */
const soundsLikeOne =
  /^(?:De|Het|[Ii]t|['’]?[Tt]|[Dd]['’]n|In|Op|Aan|Achter|Oude?|Nieuwe?|Grote|Kleine|Lange|Korte|Hoge|Lage|Wijde|Smalle|Brede|Groene|Rode|Gele|Witte|Zwarte|Blauwe|Gouden|Verlengde|Eerste|Tweede|Derde|Vierde|\d(?:e|de|ste)|Voor|Onder|Boven|Tussen|Naast|Bij|Over|Langs|Buiten|Binnen|Oan|Groot|Klein) (?:['’]?[a-z]{1,3} ){0,2}\p{Lu}\p{Ll}/u;
const between =
  /^(?: ?\([^()]{1,20}\))?(?: ?, ?|,? (?:en|of|daarna|toen)(?: \p{Ll}{2,6}){0,2} | ?; ?| ?\/{1,2} ?| ?\| ?| ?-> ?| naar | wordt |\. (?=\p{Lu}\p{L}+: ))(?:\p{Lu}\p{L}+: |de |het )?$/u;
/** At the beginning of a sentence these say nothing: "De Weekendtas 1". */
const mayBeAnything = /^(?:De|Het|In|Op|Aan|Voor) /;

/** "Grauwe Gans", "Zilveren Schoen": an adjective with a capital is part of what a place is called. */
const hasAdjective = /^\p{Lu}\p{Ll}{2,}(?:[^aeiou\W]e|eren) \p{Lu}\p{Ll}{2,}$/u;

const called =
  /(?<![\p{L}-])(?:woon(?:boot|schip|ark)|(?:bed|cruise|binnenvaart)?schip|boot|ark|boerderij|hoeve|flat(?:gebouw)?|appartementencomplex|residentie) (?:(?:De|Het|['’]t) )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}, (?:aan de )?$/iu;
const further =
  /^(?:, ?[1-9]\d{0,3}[a-z]?(?![\p{L}\p{N}]))*(?: en | of | & | ?\+ ?)(?:nr\.? |nummer )?[1-9]\d{0,3}(?:[a-z]|-\d{1,3})?(?=[,;.)?!]|$|\n| (?:is|zijn|staan|worden|horen|hebben|klagen|melden|zitten)(?!\p{L}))/iu;

/** "Leefgroep Vuurtoren 3" is one of the groups of a house. */
const ofGroup = /(?<!\p{L})\p{L}*(?:groep|unit|team|afdeling|locatie|paviljoen|bed) (?:(?:De|Het|['’]t) )?$/iu;

/** "Aan de Vleut": a capital behind an article is that of a name. */
const whereAbouts = /^(?:In|Op|Aan) (?:de|den|het|['’]t|d['’]n) \p{Lu}\p{Ll}/u;
/** "Maarsseveense Vaart", "Groot Grachtje": the word for a street stands apart. */
const isOldStreet =
  /^(?!(?:De|Het|['’]?[Tt]|Van|Vd|Ten|Ter) )(?:\p{Lu}[\p{L}.'’-]{2,} ){1,3}(?:Straat|Laan|Weg|Plein|Dijk|Kade|Singel|Gracht|Steeg|Dreef|Plantsoen|Pad|Wal|Einde|Diep|Vaart|Buurt|Kanaal|Brug|Molen|Sloot|Haven|Leane|Strjitte|Dyk|Wei|Paed|Steech|Finne|Kaai|Streek|Straatje|Zijde)(?:t?je)?$/u;

interface Candidate extends Finding {
  readonly is: 'street' | 'perhaps';
  readonly name: string;
}

/** Streets, by how the word ends, or because an address, a postcode or another street stands beside it. */
export const street: Rule = (text, lists) => [
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
    name?.isKind || / der Aa?$/.test(name?.words ?? '')
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
    (looks < 3 && !isNamed && isSmall(text, number) ? (looks > 0 || name.words !== name.last ? 1 : 2) : 0) +
    (looks < 4 ? pointsToHome(around, isCapital) : 0);
  if (number.isStay && !isCapital) return [];
  if (ofGroup.test(`${around.before}${name.words}`.slice(0, -name.last.length))) return [];
  if (points < 1 || (!isCapital && points < enough)) return [];
  return [{ class: 'street', from, to: number.to, is: points >= enough ? 'street' : 'perhaps', name: name.words }];
}

function ofItself(
  { words, last, begins }: StreetName,
  number: HouseNumber,
  isNamed: boolean,
  lists: WordLists,
): number {
  const isPerson =
    !(isNamed && words === last) &&
    lists.isGivenName((words.split(' ')[0] ?? '').toLowerCase()) &&
    looksLikeName(last, lists);
  const isTown = / /.test(words) && !/(?:straat|weg|laan)$/.test(last) && lists.isPlace(words.toLowerCase());
  return (
    (soundsLikeOne.test(words) ? (begins && mayBeAnything.test(words) ? (whereAbouts.test(words) ? 1 : 0) : 2) : 0) +
    (isOldStreet.test(words) ? 3 : 0) +
    (number.isDivided || number.isCalledSo ? 1 : 0) -
    (number.isYear && !number.isCalledSo ? 2 : 0) -
    (isPerson ? 3 : 0) +
    (!begins && (hasAdjective.test(words) || isOfTown(words, lists)) ? 1 : 0) -
    (isTown ? 3 : 0)
  );
}

/** "Osdorper Ban", "Haarlemmer Sluis". */
function isOfTown(words: string, lists: WordLists): boolean {
  const [, town = ''] = /^(\p{Lu}\p{Ll}{3,}?)er \p{Lu}\p{Ll}+$/u.exec(words) ?? [];
  const low = town.toLowerCase();
  return low !== '' && [low, `${low}e`, low.replace(/(\p{L})\1$/u, '$1')].some((name) => lists.isPlace(name));
}

/** An ordinary word with a capital within a sentence is a name: "naar Zilverschoon 40". */
function isNoun(
  { last, begins, words }: StreetName,
  { from, to, isDivided }: HouseNumber,
  looks: number,
  lists: WordLists,
): boolean {
  const low = last.toLowerCase();
  const isOther = lists.isGivenName(low) || lists.isSurname(low) || lists.isPlace(low);
  return (
    looks >= 0 && looks < 2 && !begins && words === last && last !== low && to - from > 1 && !isDivided && !isOther
  );
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

/** "Duchenne, 13" is an age; between a street and its number hardly anybody puts a comma. */
function isBehindComma(text: string, { from }: HouseNumber): boolean {
  return /, ?$/.test(text.slice(from - 2, from));
}

/** Those that are one, and those that may be one beside another: it goes on from each to the next, in both directions. */
function sureOnes(candidates: readonly Candidate[], text: string): Finding[] {
  const sure = new Set(candidates.filter(({ is }) => is === 'street'));
  for (const inOrder of [candidates, candidates.toReversed()]) {
    inOrder.forEach((each, at) => {
      const last = inOrder[at - 1];
      if (last && sure.has(last) && areListed(last, each, text)) sure.add(each);
      if ([...sure].some(({ name }) => name === each.name)) sure.add(each);
    });
  }
  return [...sure].map(({ class: kind, from, to }) => ({
    class: kind,
    from: from - homeBefore(text, from),
    to: to + listedAfter(text, to),
  }));
}

/** What a boat, a farm or a building is called, before the street where it lies: how many letters. */
function homeBefore(text: string, from: number): number {
  return called.exec(text.slice(Math.max(0, from - 60), from))?.[0].length ?? 0;
}

/** "Kerkstraat 4, 6 en 10": further numbers of the same street, where nothing is counted: how many letters. */
function listedAfter(text: string, to: number): number {
  return further.exec(text.slice(to, to + 40))?.[0].length ?? 0;
}

function areListed(one: Finding, other: Finding, text: string): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const gap = second.from - first.to;
  return gap > 0 && gap < 30 && between.test(text.slice(first.to, second.from));
}
