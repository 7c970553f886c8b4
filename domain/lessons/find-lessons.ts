import { askedIn, bestFor, type Findable, findableBy, rarityFrom } from '../likeness/likeness.ts';
import type { LessonStore } from './lesson.store.ts';
import type { LessonWords, ReleasedLesson } from './lesson.ts';

/** A few words, or the question itself: this much of it is read. */
export const LONGEST_ASKED = 2000;
/** The store adds up weights over everything, and this many of the heaviest are looked at term by term. */
const MOST_CANDIDATES = 60;
const MOST_FOUND = 10;
/** Less of the question than this is chance. */
const COVERED_ENOUGH = 0.15;
/** What nobody asked for is shown only when it speaks of much of the question. */
const COVERED_UNASKED = 0.3;

interface FindWorld {
  readonly stores: { readonly lessons: LessonStore };
}

/** The released leerpunten that speak of these words, the best first. Every member may find all of them. */
export async function findLessons(words: string, world: FindWorld): Promise<readonly ReleasedLesson[]> {
  return bestLessons(words, COVERED_ENOUGH, MOST_FOUND, world);
}

/** "Dit kwam eerder langs": up to so many that speak of much of a question, and nothing when none does. */
export async function likeLessons(
  question: string,
  most: number,
  world: FindWorld,
): Promise<readonly ReleasedLesson[]> {
  return bestLessons(question, COVERED_UNASKED, most, world);
}

export interface LessonPage {
  readonly items: readonly ReleasedLesson[];
  /** The page after this one begins below that number. */
  readonly next?: number | undefined;
}

/** By what it is found: its own words, and the words its proposer added. */
export function findableLesson({ text, tags }: LessonWords): Findable {
  return findableBy(`${text} ${tags.join('. ')}`);
}

/** Looking around, the newest first. */
export async function browseLessons(
  size: number,
  below: number | undefined,
  { stores }: FindWorld,
): Promise<LessonPage> {
  const found = await stores.lessons.newest({ size: size + 1, below });
  const items = found.slice(0, size);
  return { items, next: found.length > size ? items.at(-1)?.number : undefined };
}

async function bestLessons(
  words: string,
  enough: number,
  most: number,
  { stores: { lessons } }: FindWorld,
): Promise<readonly ReleasedLesson[]> {
  const question = words.slice(0, LONGEST_ASKED);
  const { of, lessons: total } = await lessons.counts(findableBy(question).terms);
  const rarity = rarityFrom((term) => of.get(term) ?? 0, total);
  const found = await lessons.heaviest(askedIn(question, rarity), MOST_CANDIDATES);
  const candidates = found.map(({ lesson, by }) => ({ id: lesson, by }));
  return bestFor(question, candidates, rarity)
    .filter(({ covered }) => covered >= enough)
    .slice(0, most)
    .map(({ id }) => id);
}
