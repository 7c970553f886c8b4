import type { WordLists } from '../word-lists.ts';
import type { Body, Candidate } from './body-candidate.ts';
import { isHalf } from './body-surroundings.ts';
import { careKind, childcare, plainThing, schoolKind, schoolTitles, someone } from './body-words.ts';
import { withPlainLetters } from './letters.ts';
import { isNoName } from './name-exceptions.ts';
import { isArticle } from './runs.ts';
import type { Token } from './tokens.ts';

/** Of a kind that is followed by its name in one breath: `safegroep De Beschutting`, `fasehuis Parkzicht`. */
export function bodyWithKind({ words, before }: Candidate, lists: WordLists): Body | undefined {
  const [first, second] = words;
  const last = before.at(-1);
  if (isArticle(first)) return first?.gap === ' ' && !first.begins && words.length > 1 ? kindOf(last) : undefined;
  if (isArticle(second) && second?.capital && words.length > 2) return kindOf(first);
  if (first && second && housing.test(first.low) && first.low.length > 7)
    return isOwnRow(words.slice(1), lists, false) ? kindOf(first) : undefined;
  if (!first || first.begins || first.gap !== ' ' || !isNarrow(last)) return undefined;
  if (last && isHalf(before)) return kindOf(last);
  return isOwnRow(words, lists, isLedTo(before)) ? kindOf(last) : undefined;
}

/** Whether a kind is of a school or of care. */
export function kindOf(kind: Token | undefined): Body | undefined {
  const low = kind?.low ?? '';
  if (someone.test(low) || noKind.test(low)) return undefined;
  if (schoolKind.test(low) || schoolTitles.has(low) || youngest.test(low)) return 'school';
  if (childcare.test(low)) return 'school';
  return careKind.test(low) || housing.test(low) ? 'institution' : undefined;
}

/** Where the youngest learn the language. */
export const youngest = /(?:klas|voorschool|peuterspeelzaal|peuteropvang|peutergroep|speelleergroep|speelzaal)$/;

export const housing =
  /(?:hof|groep|kliniek|centrum|opvang|organisatie|instituut|verblijf|boerderij|hoeve|poli|praktijk|unit|woning|vorm|pension|internaat|hospice|huis|hostel|wonen|therapie|psychiatrie|inrichting|paviljoen|stichting|trainingscentrum|voorziening|instelling|pleegzorg|(?:kamer|woon|zelfstandigheids)training)$|^(?:mkd|kdc|kkc|jji)$/;

/** What ends as a kind of house does and is none. */
const noKind = withPlainLetters(
  /^(?:thuis|huis|groep|klas|stadhuis|gemeentehuis|raadhuis|ziekenhuis|platform|vorm|\p{L}*(?:werk|stuur|project|doel|leeftijds|vrienden|app|vak|intervisie|ouder|praat|belangen|klankbord|bevolkings|risico|peer|expert)groep|whatsapp-?groep|zorgvorm|verhuis|informatiecentrum|winkelcentrum|buurthuis|wijkcentrum|cultuurhuis|kantoorpraktijk)$/u,
);

/** A kind in small letters of which there is one in a place, so that a word behind it is what it is called. */
function isNarrow(kind: Token | undefined): boolean {
  if (!kind || kind.capital || kind.low.length < 5)
    return kind !== undefined && /^(?:k[dk]c|mkd|ibs|kdv)$/.test(kind.low);
  if (schoolKind.test(kind.low)) return !/^(?:.?school|scholen|\p{L}*onderwijs|college|\p{L}*scholen)$/u.test(kind.low);
  return (housing.test(kind.low) || youngest.test(kind.low)) && !/^(?:opvang|praktijk|wonen|therapie)$/.test(kind.low);
}

/** `bij gezinshuis Iris`: what stands behind a kind that somebody goes to is no person. */
function isLedTo(before: readonly Token[]): boolean {
  return /^(?:bij|naar|in|op|van|vanuit|uit|via)$/.test(before.at(-2)?.low ?? '');
}

function isOwnName({ low, text }: Token, lists: WordLists, led: boolean): boolean {
  if (low.length > 1 && text === text.toUpperCase() && !/^\d+$/.test(text)) return false;
  if (low.length < 2 || lists.isPlace(low) || isNoName(low) || someone.test(low)) return false;
  return led || !lists.isGivenName(low);
}

function isOwnRow(words: readonly Token[], lists: WordLists, led: boolean): boolean {
  return (
    words.every((word) => isOwnName(word, lists, led)) &&
    words.some(({ low }) => !(plainThing.test(low) && lists.isWord(low)))
  );
}
