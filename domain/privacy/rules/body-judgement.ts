import type { WordLists } from '../word-lists.ts';
import type { Body, Candidate } from './body-candidate.ts';
import { isToldCare, isToldSchool } from './body-evidence.ts';
import { isFavourite } from './body-favourites.ts';
import { bodyWithKind } from './body-joined.ts';
import { leaningOf } from './body-leaning.ts';
import { isNamedPlace, isNeither } from './body-named.ts';
import { isBorn, isOfPerson, isSaidToBe } from './body-person.ts';
import type { PlaceFound } from './body-places.ts';
import { isCalled, isCompany, isEveryday, isMotto, isOfAll, isOrganisation } from './body-plain.ts';
import { isPointedAt } from './body-pointed.ts';
import { isAbbreviated, isActing, isAsked, isHome, isKept, isStaying, isTeam } from './body-staying.ts';
import { atSchool, isNobodys, phrase } from './body-surroundings.ts';
import { isUnknownHouse } from './body-unknown.ts';
import {
  careKind,
  childcare,
  leisureSchool,
  manner,
  plainCare,
  plainSchools,
  plainThing,
  schoolKind,
  schoolTitles,
  someone,
  surnamesWithDe,
  wideKinds,
} from './body-words.ts';
import { isArticle, isKind } from './runs.ts';
import type { Token } from './tokens.ts';

/** What a name is of, by its kind, then by what stands before it, then by what its sentence is about. */
export function bodyOf(candidate: Candidate, lists: WordLists): Body | undefined {
  const lead = leadOf(candidate.before);
  if (isNeither(candidate, lists) || isBorn(candidate) || isSaidToBe(candidate, lists)) return undefined;
  if (isNamedPlace(candidate, lists)) return 'institution';
  if (isNobodys(candidate, lead, lists) || isMotto(candidate, lists)) return undefined;
  const byKind = ofKind(candidate, lead, lists) ?? bodyWithKind(candidate, lists);
  if (byKind || candidate.own.length === 0) return byKind;
  if (isOrganisation(candidate, lists) || isOfAll(candidate)) return undefined;
  if (isCompany(candidate)) return 'institution';
  const body = ofSurroundings(candidate, lead, lists);
  return body && leaned(body, candidate);
}

/** What a name without a kind is of. */
function ofSurroundings(candidate: Candidate, lead: Token | undefined, lists: WordLists): Body | undefined {
  if ((!candidate.place || candidate.place.within > 0) && isToldSchool(candidate, lists))
    return isHome(candidate) ? 'institution' : 'school';
  if (candidate.place && isToldCare(candidate, lead, lists)) return 'institution';
  if (isArticle(candidate.words[0])) return ofArticle(candidate, lists);
  return ofPlainName(candidate, lists) ?? ofNoKind(candidate, lists);
}

function ofNoKind(candidate: Candidate, lists: WordLists): Body | undefined {
  if (isPointedAt(candidate, lists)) return 'school';
  return isUnknownHouse(candidate, lists) ? 'institution' : undefined;
}

/** The other of the two, when all that is said speaks for it. */
function leaned(body: Body, candidate: Candidate): Body {
  const leaning = leaningOf(candidate);
  if (body === 'school') return leaning >= 2 ? 'institution' : 'school';
  return leaning <= (candidate.place ? -4 : -2) ? 'school' : 'institution';
}

/** Whether a word of a name is its own; a kind is only where a name begins with it. */
export function isOwn(words: readonly Token[], at: number, lists: WordLists): boolean {
  const word = words[at];
  if (!word || isArticle(word)) return false;
  if (schoolKind.test(word.low)) return !plainSchools.test(word.low) && !schoolTitles.has(word.low);
  if (word.text.length > 1 && word.text === word.text.toUpperCase()) return false;
  if (isArticle(words[at - 1]) && (at > 1 || !words[0]?.begins)) return true;
  if (plainCare.test(word.low)) return false;
  return at > 0 || !careKind.test(word.low) || (words.length === 1 && !(word.begins && lists.isWord(word.low)));
}

function ofKind({ words, own, before, place }: Candidate, lead: Token | undefined, lists: WordLists): Body | undefined {
  const [first] = words;
  const led = lead !== undefined && isSchoolLead(lead, before);
  const person =
    own.some(({ low }) => lists.isGivenName(low)) &&
    (!led || (lead?.low === 'school' && !manner.test(before.at(-2)?.low ?? '')));
  const named =
    (own.length > 0 && !((place?.within ?? 0) > 0 && own.every(({ low }) => plainThing.test(low)))) ||
    (led && first !== undefined && !plainCare.test(first.low) && !schoolTitles.has(first.low));
  if (first && !led && plainThing.test(first.low) && !place && words.length > 1 && !isKind(first)) return undefined;
  if (place && words.some(({ low }) => leisureSchool.test(low))) return 'institution';
  const schooled = words.some(({ low }) => schoolKind.test(low) && !(low === 'kindcentrum' && place));
  if (schooled && place && place.within > 0) return 'school';
  if (named && (schooled || (led && !(person && !isArticle(first))))) return 'school';
  const young = [first, lead].some((word) => childcare.test(word?.low ?? ''));
  if (young && named && !place && !person) return 'school';
  const cared = isArticle(first)
    ? words.slice(1).some(({ low }) => plainCare.test(low) && careKind.test(low))
    : words.some(({ low }) => careKind.test(low));
  if (isTeam(words, lists) && !place) return 'institution';
  if (
    cared &&
    !isOfPerson(words, lists) &&
    (place || !words.every((_, at) => isEveryday(words, at, lists))) &&
    (place || words.length > 1) &&
    !(person && !place && wideKinds.has(first?.low ?? '')) &&
    (named || isNarrow(words, place))
  ) {
    return someone.test(first?.low ?? '') ? undefined : 'institution';
  }
  if (named && isArticle(first) && isAbbreviated(lead, before)) return 'institution';
  if (!named || !lead || !careKind.test(lead.low) || someone.test(lead.low) || person) return undefined;
  return place || isArticle(first) || plainCare.test(before.at(-1)?.low ?? '') ? 'institution' : undefined;
}

/** Of `De Wissel`: an institution has a place behind it, unless the sentence is about school. */
function ofArticle({ words, own, place, about, before, next }: Candidate, lists: WordLists): Body | undefined {
  const [first, second] = [words[0], own[0]?.low ?? ''];
  const bare = words.length === 2 && !place;
  if (bare && (someone.test(second) || (first?.begins && next?.low === 'van'))) return undefined;
  const behind = phrase(before);
  if (atSchool.test(behind) || (about.school && !isStaying(behind))) return 'school';
  if (bare && !about.care && surnamesWithDe.has(second)) return undefined;
  if (place) return 'institution';
  const titled = own.length > 1 && own.every(({ low }) => lists.isWord(low));
  if (
    titled &&
    !/(?:^| )(?:op|bij|naar|van|vanuit|met|via|namens|door|volgens|na|tussen|aan)$/.test(behind) &&
    !isActing(next) &&
    !isAsked(first, before)
  )
    return undefined;
  if (bare && first?.begins && isSaying(second, lists) && !isActing(next)) return undefined;
  if (about.care && (!isFavourite(second) || /(?:bij|woont|woonde|verblijft|in|vanuit)$/.test(behind)))
    return 'institution';
  return 'school';
}

/** `De Drempel is te hoog`: a word of the list by which no school goes, or one for what everybody has. */
function isSaying(low: string, lists: WordLists): boolean {
  return !isFavourite(low) && (lists.isListed(low) || (lists.isWord(low) && plainThing.test(low)));
}

/** Of a name without a kind or an article of its own: only what stands around it tells. */
function ofPlainName({ words, own, before, place, about }: Candidate, lists: WordLists): Body | undefined {
  const [first] = words;
  const behind = phrase(before);
  const articled = /(?:^| )(?:de|het|'t)$/.test(behind);
  if (about.school && /^(?:sint|st)$/.test(first?.low ?? '') && words.length > 1) return 'school';
  if (
    (about.school || atSchool.test(behind)) &&
    own.every(({ low }) => !parts.test(low) && !someone.test(low) && !lists.isPlace(low))
  ) {
    if (/\b(?:op|van|naar|bij|vanuit|vanaf) (?:de|het|'t)$/.test(behind)) return 'school';
  }
  const person = ({ low }: Token) => lists.isGivenName(low) && !(articled && lists.isWord(low));
  if (own.some((word) => person(word) || lists.isPlace(word.low) || someone.test(word.low))) return undefined;
  if (atSchool.test(behind)) return 'school';
  if (own.some(({ low }) => parts.test(low))) return undefined;
  if (about.school && onAt(behind, own, lists)) return 'school';
  const led = /(?:^| )(?:bij|naar|van|vanuit|in|op)$/.test(behind) && place;
  if (!led && own.some(({ low }) => lists.isSurname(low) && !(articled && lists.isWord(low)))) return undefined;
  if (place && !place.within && first && !(first.begins && lists.isWord(first.low))) {
    return about.school && !about.care ? 'school' : 'institution';
  }
  const ordinary = own.every(
    ({ low }) => lists.isWord(low) && low.length > 6 && (!lists.isListed(low) || isFavourite(low)),
  );
  if (about.school && !first?.begins && ordinary) return 'school';
  const kept = articled && about.care && !about.school && !first?.begins && words.length === own.length;
  if (kept && isKept(behind) && !own.some(({ low }) => isFavourite(low))) return 'institution';
  if (!articled || !(about.school || isCalled(behind, own, lists))) return undefined;
  return about.care && !about.school && !own.some(({ low }) => isFavourite(low)) ? 'institution' : 'school';
}

/** Nobody is on somebody, or at an ordinary word with a capital: `op Talentrijk`, `van Zonnestraal`. */
function onAt(behind: string, own: readonly Token[], lists: WordLists): boolean {
  if (/(?:^| )op$/.test(behind)) return true;
  if (/(?:^| )(?:naar|bij|vanuit|vanaf|van)$/.test(behind) && own.every(({ low }) => !lists.isSurname(low)))
    return true;
  return /(?:^| )(?:van|naar|bij|vanuit|vanaf|door)$/.test(behind) && own.every(({ low }) => lists.isWord(low));
}

/** Parts of a town. */
const parts = /(?:wijk|buurt|straat|laan|weg|plein|gracht|kade|markt|park)$/;

/** The word before the name that says what it is; an article or `van` between them is passed over. */
function leadOf(before: readonly Token[]): Token | undefined {
  const last = before.at(-1);
  return isArticle(last) || last?.low === 'van' ? before.at(-2) : last;
}

function isSchoolLead({ low }: Token, before: readonly Token[]): boolean {
  if (/^(?:\p{L}+bouw|school)locatie$/u.test(low)) return true;
  if (low === 'bs' && /^[1-9]\d{3}$/.test(before.at(-2)?.low ?? '')) return false;
  return (schoolTitles.has(low) || schoolKind.test(low)) && before.at(-1)?.low !== 'van';
}

/** A kind with a place names one house when there are few of its kind: `Kliniek Domburg`, and not `Jeugdzorg Zeeland`. */
function isNarrow(words: readonly Token[], place: PlaceFound | undefined): boolean {
  return place !== undefined && place.within > 0 && words.every(({ low }) => !wideKinds.has(low));
}
