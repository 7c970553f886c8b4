import type { WordLists } from '../word-lists.ts';
import type { Candidate } from './body-candidate.ts';
import { isOthers } from './body-evidence.ts';
import { isFavourite } from './body-favourites.ts';
import { leaningOf } from './body-leaning.ts';
import { isActing } from './body-staying.ts';
import { phrase } from './body-surroundings.ts';
import { isStead } from './body-unknown.ts';
import {
  aboutCare,
  aboutSchool,
  careKind,
  plainCare,
  plainThing,
  schoolKind,
  schoolTitles,
  surnamesWithDe,
} from './body-words.ts';

const led = /(?:^| )(?:op|naar|bij|van|v|vanuit|vanaf|via|tussen|na|heeft|kan|mag|wil|volgens) (?:de|het|'t)$/;
/** Where one is, or comes from, or goes to. */
const near = /(?:^| )(?:op|naar|vanuit|vanaf|van) (?:de|het|'t)$/;

/**
 * `op de Fakkel`, `volgens het Stelleke`: within a sentence nobody writes an ordinary word with a capital behind an article
 * in small letters, unless it is what something is called.
 */
export function isPointedAt(candidate: Candidate, lists: WordLists): boolean {
  const { own, words, before, place } = candidate;
  const [first] = words;
  const behind = phrase(before);
  if (!first || first.begins || place || words.length !== own.length || own.length > 2 || !isLed(candidate, behind))
    return false;
  if (own.some(({ low, text }) => low.length < 2 || text === text.toUpperCase() || isOrdinary(low, lists)))
    return false;
  const [{ low } = first] = own;
  if (/ van de$/.test(` ${behind}`) && (lists.isSurname(low) || surnamesWithDe.has(low))) return false;
  if (!lists.isWord(low) || isFavourite(low)) return true;
  if (!lists.isListed(low)) return isStead(low);
  return near.test(behind) && (Math.abs(leaningOf(candidate)) > 1 || / (?:op|naar) \S+$/.test(` ${behind}`));
}

const area =
  /(?:wijk|buurt|straat|laan|weg|gracht|kade|markt|park|dijk|brink|singel|wallen|winkel|lijn|gids|kaart|bank)$/;
const people = /(?:isch|ische|ees|se|ale|er|ers|en|theorie|gram|'s)$/;
const kinds = [aboutCare, aboutSchool, careKind, plainCare, schoolKind, area, people];

/** Behind where somebody goes or whom one speaks with, or before what only a school or a house does: `de Wissel zegt`. */
function isLed({ before, next }: Candidate, behind: string): boolean {
  return led.test(behind) || (/(?:^| )(?:de|het|'t)$/.test(behind) && before.length < 2 && isActing(next));
}

/** A word of the field, or for a part of a town, a language or a people. */
function isOrdinary(low: string, lists: WordLists): boolean {
  if (isFavourite(low)) return false;
  if (isOthers(low, lists) || schoolTitles.has(low)) return true;
  return (plainThing.test(low) && lists.isWord(low)) || kinds.some((each) => each.test(low));
}
