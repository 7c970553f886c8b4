import type { WordLists } from '../word-lists.ts';
import type { Candidate } from './body-candidate.ts';
import { isFavourite } from './body-favourites.ts';
import { phrase } from './body-surroundings.ts';
import { plainCare, plainThing, someone } from './body-words.ts';
import { withPlainLetters } from './letters.ts';
import { isNoName } from './name-exceptions.ts';
import type { Token } from './tokens.ts';

const staying = withPlainLetters(
  /(?:^| )(?:geplaatst|logeren|logeert|logeerde|woont|woonde|verblijft|verbleef|opgenomen|plaatsing|opname|gezinsopname|weggelopen|overgeplaatst|behandeling|behandeld|leefgroep|crisisplek|plek|bed|uitgeplaatst|incident|nachtdienst|dagdienst|avonddienst|groepsleid\p{L}+|begeleid\p{L}+|behandelaar|bewoners?)(?: \S+){0,3} (?:bij|op|in|naar|van|uit|vanuit)$/u,
);

/** What a school or a house does; a book or a report is spoken of. */
const acts =
  /^(?:heeft|hebben|had|wil|kan|stopt|stopte|meldt|meldde|belt|belde|weigert|geeft|gaf|zegt|zei|biedt|vraagt|vroeg|neemt|plaatst|en|mailt|mailde|schorst|adviseert|overleggen)$/;

/** Whether what follows is what only a school or a house does. */
export function isActing(next: Token | undefined): boolean {
  return acts.test(next?.low ?? '');
}

/** `Kan De Wijde Blik aansluiten`: a capital in the middle, and what somebody may do before it. */
export function isAsked(first: Token | undefined, before: readonly Token[]): boolean {
  return (
    first?.begins === false &&
    /^(?:kan|kunnen|wil|wilde|heeft|had|moet|mag|gaat|zou|vraagt|zegt|volgens)$/.test(before.at(-1)?.low ?? '')
  );
}

/** `Overplaatsing van Veldzicht`, in a sentence that has no school. */
export function isHome({ about, before, own }: Candidate): boolean {
  const behind = phrase(before).replace(/ (?:de|het|'t)$/, '');
  return about.care && !about.school && isStaying(behind) && !own.some(({ low }) => isFavourite(low));
}

/** Where somebody lives, sleeps or is treated, or ran away from: `logeert elk weekend bij …`. */
export function isStaying(behind: string): boolean {
  return staying.test(behind);
}

/** The same with an article in small letters: `weggelopen bij de …`, `bij de … gevraagd naar medicatie`. */
export function isKept(behind: string): boolean {
  return / bij (?:de|het|'t)$/.test(` ${behind}`) || staying.test(behind.replace(/ (?:de|het|'t)$/, ''));
}

/** `MKD De Speelduin`: a kind in capitals right before a name that has small letters. */
export function isAbbreviated(lead: Token | undefined, before: readonly Token[]): boolean {
  return (
    lead !== undefined && lead === before.at(-1) && /^\p{Lu}{2,4}[A-RT-Z]$/u.test(lead.text) && !isNoName(lead.low)
  );
}

/** `Ambulant Team Brandaris`: a team with a name that is no word and no town. */
export function isTeam(words: readonly Token[], lists: WordLists): boolean {
  const low = words.at(-1)?.low ?? '';
  const named = words.length > 2 && low.length > 5 && !lists.isPlace(low) && !lists.isGivenName(low);
  return named && words.at(-2)?.low === 'team' && ![plainThing, plainCare, someone].some((each) => each.test(low));
}
