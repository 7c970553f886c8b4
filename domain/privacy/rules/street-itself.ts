import type { WordLists } from '../word-lists.ts';
import { withPlainLetters } from './letters.ts';
import type { StreetName } from './street-name.ts';
import type { HouseNumber } from './street-number.ts';
import { looksLikeName } from './street-owner.ts';

/** The name sounds like a place: "De Wetering", "Achter de Dom", "Hoge Waard". */
const soundsLikeOne =
  /^(?:De|Het|[Ii]t|['’]?[Tt]|[Dd]['’]n|In|Op|Aan|Achter|Oude?|Nieuwe?|Grote|Kleine|Lange|Korte|Hoge|Lage|Wijde|Smalle|Brede|Groene|Rode|Gele|Witte|Zwarte|Blauwe|Gouden|Verlengde|Eerste|Tweede|Derde|Vierde|\d(?:e|de|ste)|Voor|Onder|Boven|Tussen|Naast|Bij|Over|Langs|Buiten|Binnen|Oan|Groot|Klein|Kasteel|Huize|Landgoed|Hofje|Buitenplaats|Residentie) (?:['’]?[a-z]{1,3} ){0,2}\p{Lu}\p{Ll}/u;
/** At the beginning of a sentence these say nothing: "De Weekendtas 1". */
const mayBeAnything = /^(?:De|Het|In|Op|Aan|Voor) /;

/** "Grauwe Gans", "Zilveren Schoen": an adjective with a capital is part of what a place is called. */
const hasAdjective = /^\p{Lu}\p{Ll}{2,}(?:[^aeiou\W]e|eren) \p{Lu}\p{Ll}{2,}$/u;

/** "Aan de Vleut": a capital behind an article is that of a name. */
const whereAbouts = /^(?:In|Op|Aan) (?:de|den|gen|gene|ge|het|['’]t|d['’]n) \p{Lu}\p{Ll}/u;
/** "Maarsseveense Vaart", "Groot Grachtje": the word for a street stands apart. */
const isOldStreet = withPlainLetters(
  /^(?!(?:De|Het|['’]?[Tt]|Van|Vd|Ten|Ter) )(?:\p{Lu}[\p{L}.'’-]{2,} ){1,3}(?:Straat|Laan|Weg|Plein|Dijk|Kade|Singel|Gracht|Steeg|Dreef|Plantsoen|Pad|Wal|Einde|Diep|Vaart|Buurt|Kanaal|Brug|Molen|Sloot|Haven|Leane|Strjitte|Dyk|Wei|Paed|Steech|Finne|Kaai|Streek|Straatje|Zijde)(?:t?je)?$/u,
);
/** "Haagse dijk", "Nwe. vaart", "Beatrix laan": the same in small letters. */
export const isKindApart = withPlainLetters(
  /^(?!(?:Deze|Die|De|Onze|Hele|Andere|Welke|Elke|Zelfde|Hun|Mijn|Zijn|Haar|Geen|Per|Via|Het|Een|Iedere|Hoeveel|Halve|Openbare|Begane|Laatste|Eerste|Tweede) )(?:\p{Lu}\.|\p{Lu}[\p{L}.'’-]{2,})(?: \p{Lu}[\p{L}.'’-]{2,})* (?:straat|laan|weg|plein|dijk|kade|singel|gracht|steeg|dreef|plantsoen|pad|wal|vaart|hof|park|kanaal|haven|brug|sluis|markt|poort|zijde)$/u,
);
/** "lange geere" in small letters: no ordinary word follows. */
const isOldInSmall = /^(?:lange|korte|oude|nieuwe|hoge|lage|grote|kleine|kromme|brede|smalle|verlengde) \p{Ll}{3,}$/u;

/** "T gemaal 2", "d oude raai 5", "de hoge weide 8": an article, in dialect or before an adjective, and what a place is named after. */
const isWithArticle =
  /^(?:(?:['’]?t|d['’]?|it) (?:(?:oude|ouwe|olde|nieuwe|nije|hoge|lage|lange|korte|grote|kleine|zwarte|witte|rode|groene|gouden|brede|kromme|wilde) )?|(?:de|het) (?:oude|ouwe|olde|nieuwe|nije|hoge|lage|lange|korte|grote|kleine|zwarte|witte|rode|groene|gouden|brede|kromme|wilde) )\p{Ll}*(?:gemaal|raai|huis|sluis|molen|haven|veen|zand|kerk|schuur|hoeve|hof|boer|dorp|kasteel|eiland|land|veer|brug|tol|hek|bos|heide|weide?|hei|berg|duin|kamp|veld|hoek|horn|oord|werf|park|erf|stede?|stee|terp|wiel|gat|meer|water|dal|broek|loo|loug|nust|nest)(?:[tpk]?je|ke|ken)?$/u;

/** How much the words of a name and the number itself say for a street, whatever stands around them. */
export function ofItself(
  { words, last, begins }: StreetName,
  number: HouseNumber,
  isNamed: boolean,
  lists: WordLists,
): number {
  const isPerson =
    !(isNamed && words === last) &&
    !isKindApart.test(words) &&
    lists.isGivenName((words.split(' ')[0] ?? '').toLowerCase()) &&
    looksLikeName(last, lists);
  const isTown = / /.test(words) && !/(?:straat|weg|laan)$/.test(last) && lists.isPlace(words.toLowerCase());
  return (
    (soundsLikeOne.test(words) ? (begins && mayBeAnything.test(words) ? (whereAbouts.test(words) ? 1 : 0) : 2) : 0) +
    (isOldStreet.test(words) || isWithArticle.test(words) ? 3 : 0) +
    (isOldInSmall.test(words) && !lists.isListed(last) ? 2 : 0) +
    (number.isDivided || number.isCalledSo ? 1 : 0) +
    (number.isRoomed && words !== words.toLowerCase() ? 2 : 0) -
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
export function isNoun(
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
