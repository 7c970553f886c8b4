import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { ConcurrentChange } from '../kernel/ports.ts';
import type { Member } from '../network/network.ts';
import { mayLesson } from './lesson.permissions.ts';
import { type LessonStep, lessonSteps, ways } from './lesson.states.ts';
import type { Lesson, LessonId } from './lesson.ts';
import type { LessonRefusal, LessonStores, LessonWorld } from './lesson.world.ts';

export type Change = Promise<Outcome<Lesson, LessonRefusal>>;

type Reading = { readonly stores: Pick<LessonStores, 'lessons'> };

/** The leerpunt, for who may take this step with it now; of one that they may not see they hear nothing. */
export async function findForStep(asker: Member, id: LessonId, step: LessonStep, world: Reading): Change {
  const found = await seeLesson(asker, id, world);
  if (!found.done) return found;
  if (!mayLesson(asker, step, found.value)) return refused({ code: 'not-yours' });
  if (!ways[step].from.includes(found.value.state)) return refused({ code: 'wrong-state', lesson: found.value });
  return found;
}

/** The leerpunt with its words and where it came from, for its proposer, its asker and the screeners. */
export async function seeLesson(asker: Member, id: LessonId, { stores }: Reading): Change {
  const lesson = await stores.lessons.find(id);
  return lesson && mayLesson(asker, 'see', lesson) ? done(lesson) : refused({ code: 'lesson-not-found' });
}

/** The steps that this member may take with it now: which buttons there are. */
export function stepsFor(asker: Member, lesson: Lesson): readonly LessonStep[] {
  return lessonSteps.filter((step) => ways[step].from.includes(lesson.state) && mayLesson(asker, step, lesson));
}

/** Stores what the step made of it. When somebody else was first, the whole unit of work is run again. */
export async function storeStep(
  step: LessonStep,
  before: Lesson,
  change: Partial<Lesson>,
  { stores }: Pick<LessonWorld, 'stores'>,
): Promise<Lesson> {
  const after: Lesson = { ...before, asked: undefined, ...change, state: ways[step].to, version: before.version + 1 };
  if (!(await stores.lessons.replace(after))) throw new ConcurrentChange();
  return after;
}
