import type { WordLists } from '../word-lists.ts';
import type { Candidate } from './body-candidate.ts';
import { isOthers, isSchooled } from './body-evidence.ts';
import { isFavourite } from './body-favourites.ts';
import { phrase } from './body-surroundings.ts';
import { aboutSchool, careKind, plainCare, plainThing, someone } from './body-words.ts';
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
  if (isArticle(words[0]) && !words[0]?.begins) return false;
  if (![head, last].some(isFunction) || !own.every(({ low }) => lists.isWord(low) && !isFavourite(low))) return false;
  return !(isSchooled(candidate) && / op(?: de| het)?$/.test(phrase(before)));
}

/** `Spoedeisende Hulp`, `Zorg en Veiligheid`: nothing in it is of its own. */
export function isEveryday({ low }: Token, at: number, lists: WordLists): boolean {
  if (plainThing.test(low) || plainCare.test(low) || /^(?:en|of|voor|van|de|het)$/.test(low)) return true;
  return at === 0 && /(?:e|isch|aal)$/.test(low) && lists.isWord(low) && !careKind.test(low);
}

function isFunction(low: string): boolean {
  return plainThing.test(low) || aboutSchool.test(low) || someone.test(low);
}
