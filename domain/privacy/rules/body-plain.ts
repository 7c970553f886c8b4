import type { WordLists } from '../word-lists.ts';
import type { Candidate } from './body-candidate.ts';
import { isOthers, isSchooled } from './body-evidence.ts';
import { isFavourite } from './body-favourites.ts';
import { phrase } from './body-surroundings.ts';
import { aboutSchool, careKind, plainCare, plainThing, someone } from './body-words.ts';
import { withPlainLetters } from './letters.ts';
import { isArticle } from './runs.ts';
import type { Token } from './tokens.ts';

/** A town has no article, and a language stands alone: `van het Rietveld`, `op de Springschans`. */
export function isCalled(behind: string, own: readonly Token[], lists: WordLists): boolean {
  const named = own.every(
    ({ low }) => !/(?:isch|kruis)$/.test(low) && !(/ het$/.test(behind) && low.endsWith('s') && lists.isWord(low)),
  );
  if (!named || own.some(({ low }) => isOthers(low, lists))) return false;
  const known = own.every(({ low }) => lists.isWord(low));
  return (known ? /(?:^| )(?:op|van|bij|vanuit|naar) het$/ : /(?:^| )(?:op|van|bij|vanuit|naar) (?:de|het)$/).test(
    behind,
  );
}

/** Words for what every organisation has: nothing but a pupil who is there makes one a name. */
export function isOrganisation(candidate: Candidate, lists: WordLists): boolean {
  const { words, own, before } = candidate;
  const [head, last] = [words[isArticle(words[0]) ? 1 : 0]?.low ?? '', own.at(-1)?.low ?? ''];
  if (!candidate.place && words.length > 2 && words.every((_, at) => isEveryday(words, at, lists))) return true;
  if (isArticle(words[0]) && !words[0]?.begins) return false;
  if (![head, last].some(isFunction) || !own.every(({ low }) => lists.isWord(low) && !isFavourite(low))) return false;
  return !(isSchooled(candidate) && / op(?: de| het)?$/.test(phrase(before)));
}

/** `Spoedeisende Hulp`, `Zorg en Veiligheid`: nothing in it is of its own. */
export function isEveryday(words: readonly Token[], at: number, lists: WordLists): boolean {
  const low = words[at]?.low ?? '';
  if ((plainThing.test(low) && lists.isWord(low)) || plainCare.test(low) || /^(?:en|of|voor|van|de|het)$/.test(low))
    return true;
  if (!(at === 0 || (at === 1 && words.length > 2 && isArticle(words[0]) && !built.test(words.at(-1)?.low ?? ''))))
    return false;
  return describes.test(low) && lists.isWord(low) && !careKind.test(low);
}

const describes = withPlainLetters(/(?:e|isch|aal)$|^(?:ge|be|ver|ont)\p{L}+(?:en|d|t)$/u);

/** What stands somewhere, so that `De Blauwe Villa` is one house. */
const built = /(?:villa|hoeve|boerderij|huis|huize|huisje|pension|woning|hotel|groep|tehuis|klooster)$/;

/** `Het Kompas van de Jeugdzorg`: what is of all of a field is a title. */
export function isOfAll({ words, after, before }: Candidate): boolean {
  if (!isArticle(words[0]) || words.length > 3 || after[0]?.low !== 'van') return false;
  return isArticle(after[1]) && (words[0]?.begins === true || before.length === 0);
}

/** `De Juiste Hulp op de Juiste Plek`: words alone, with small ones between, that end in what everybody has. */
export function isMotto({ words, place }: Candidate, lists: WordLists): boolean {
  const last = words.at(-1)?.low ?? '';
  if (place || words.length < 4 || !isArticle(words[0]) || !words.slice(2).some(({ capital }) => !capital))
    return false;
  return (plainCare.test(last) || plainThing.test(last)) && words.every(({ low }) => lists.isWord(low));
}

/** `De Zorgwerf B.V.` where a sentence is about care, or that begins with an article. */
export function isCompany({ words, about, next }: Candidate): boolean {
  const last = words.at(-1)?.text ?? '';
  const company = /^(?:BV|VOF)$/.test(last) || (last === 'B' && next?.low === 'v');
  return company && (isArticle(words[0]) || about.care);
}

function isFunction(low: string): boolean {
  return plainThing.test(low) || aboutSchool.test(low) || someone.test(low);
}
