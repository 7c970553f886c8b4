import type { WordLists } from '../word-lists.ts';
import type { Candidate } from './body-candidate.ts';
import { isCoined, isFavourite } from './body-favourites.ts';
import { isNationwide } from './body-nationwide.ts';
import { everyones, otherLeads, someone } from './body-words.ts';
import { withPlainLetters } from './letters.ts';
import { isNoName } from './name-exceptions.ts';
import { isArticle } from './runs.ts';
import type { Token } from './tokens.ts';

/** Behind these words stands where somebody goes to school. */
export const atSchool = withPlainLetters(
  /(?<!\p{L})(?:(?:zit|zat|zitten|zaten|gaat|ging|blijft|geschorst|ingeschreven|aangenomen|leerling|leerlingen|les|lessen|begonnen|gestart)(?: \p{L}{1,7}){0,3} op|(?:leerling|leerlingen|les|lessen|aangenomen) (?:van|bij)|(?:juf|meester|leerkracht|\p{L}*lera(?:ar|res)|docent|mentor|rector|directeur|ib'er|directie|conciërge|ouderraad|gymzaal|logopedist\p{L}*|schoolmaatschappelijk werk\p{L}*|klas|brugklasser|groep \d(?:-\d)?) (?:van|op|bij))(?: de| het| 't)?$/u,
);

/** `Kinder- en jeugdpsychiatrie …`: a kind of two halves, with a capital. */
export function isHalf(before: readonly Token[]): boolean {
  return before.at(-2)?.low === 'en' && before.at(-2)?.gap === '- ' && before.at(-3)?.capital === true;
}

/** `op de Kermis`: where everybody goes, with a capital for nothing. */
function isEverydayPlace(own: readonly Token[], before: readonly Token[]): boolean {
  return own.length === 1 && isArticle(before.at(-1)) && everyday.test(own[0]?.low ?? '');
}

const everyday = withPlainLetters(
  /^(?:kermis|camping|moskee|kerk|synagoge|tempel|bruiloft|begrafenis|uitvaart|verjaardag|zolder|hei|heide|bieb|disco|beurs|braderie|wc|receptie|balie|bank|apotheek|supermarkt|winkel|markt|speeltuin|dierentuin|bioscoop|stad|boot|trein|tram|metro|wacht|snelweg|intensive|\p{L}*poli|barbecue|bbq|bingo|borrel|studiedag|open|chat|groepsapp)$/u,
);

/** Words as they follow each other. */
export function phrase(before: readonly Token[]): string {
  return before.map(({ low }) => low).join(' ');
}

/** Whether a name is of something that everybody has, of a town, or of a person. */
export function isNobodys(
  { words, before, own, about, place, next }: Candidate,
  lead: Token | undefined,
  lists: WordLists,
): boolean {
  const name = words.map(({ low }) => low).join(' ');
  const bare = name.replace(/^(?:de|het|'t|den) /, '');
  if (otherLeads.has(before.at(-1)?.low ?? '')) return true;
  if (words.length === 1 && isFavourite(name) && atSchool.test(phrase(before))) return false;
  if (lead && /^(?:zaal|ruimte|kamer|methode|methodiek|training|familie|gemeente|regio)$/.test(lead.low)) return true;
  if (
    !place &&
    words.every(({ low }) => isNoName(low) || low === 'en') &&
    !(own.length === 1 && isArticle(before.at(-1)))
  )
    return true;
  if (isHeading(words, before, own, lists) || isBoard(words, next)) return true;
  if (isEverydayPlace(own, before) || everyones.test(bare.replace(/ en .*/, ''))) return true;
  if (everyones.test(bare) || isNationwide(bare) || isManner(words, next) || isSurname(words, before, lists))
    return true;
  if (
    lists.isPlace(name) &&
    !isHalf(before) &&
    !(words[0]?.low !== 'den' && isArticle(words[0]) && (about.school || atSchool.test(phrase(before))))
  )
    return true;
  if (
    own.length === 1 &&
    /^[^-]+-\p{Ll}+$/u.test(own[0]?.text ?? '') &&
    isNoName(own[0]?.low.split('-')[0] ?? '') &&
    !/-(?:oost|west|noord|zuid)$/.test(own[0]?.low ?? '')
  )
    return true;
  if (own.length === 1 && own[0]?.text.match(/^(?:\p{Lu}+|NJi)-|^Is$/u)) return true;
  return words.length === 2 && isArticle(words[0]) && /(?:se|ische)$/.test(own[0]?.low ?? '');
}

/** `Marokkaanse les`, `de Bovenregionale tafel`: an adjective and what it is of. */
function isManner(words: readonly Token[], next: Token | undefined): boolean {
  if (words.filter((word) => !isArticle(word)).length > 1 || next?.gap !== ' ' || next.capital) return false;
  return /.(?:.{3}se|ische|ale|iële|ieve|gezinde|christelijke|landse)$/.test(words.at(-1)?.low ?? '');
}

/** `Het College van B&W`, `het College van Bestuur`. */
function isBoard(words: readonly Token[], next: Token | undefined): boolean {
  const at = words.findIndex(({ low }) => low === 'college');
  return at >= 0 && at < 2 && (words[at + 1] ?? next)?.low === 'van';
}

/** `School: Structuur. Groep: Wisselend.` */
function isHeading(
  words: readonly Token[],
  before: readonly Token[],
  own: readonly Token[],
  lists: WordLists,
): boolean {
  if (words.length > 1 || before.length === 0 || !words[0]?.gap.startsWith(':')) return false;
  return own.every(({ low }) => lists.isWord(low) && !isFavourite(low) && !isCoined(low));
}

/** Before a tussenvoegsel: somebody's first name, and not `groepsleider van …`. */
function isCalledSo(last: Token | undefined, other: Token | undefined): boolean {
  return other ? other.capital && !someone.test(other.low) : last?.low === 'van' && last.gap !== '';
}

/** `D. van 't Westeinde`, `Anna in 't Veld`. */
function isSurname(words: readonly Token[], before: readonly Token[], lists: WordLists): boolean {
  const [last, other] = [before.at(-1), before.at(-2)];
  if (last?.gap === ' ' && last.low === 'de' && other?.capital && !other.begins && lists.isGivenName(other.low))
    return true;
  if (last && isArticle(last) && other?.text === 'Van' && !other.begins) return true;
  return words[0]?.low === "'t" && /^(?:van|in|op|uit)$/.test(last?.low ?? '') && isCalledSo(last, other);
}
