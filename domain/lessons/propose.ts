import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { checkWords, type LessonWish } from './check-words.ts';
import { mayLesson, mayPropose, relationsToCase } from './lesson.permissions.ts';
import { onItsWay } from './lesson.states.ts';
import type { Lesson, LessonId } from './lesson.ts';
import type { LessonCase, LessonRefusal, LessonStores, LessonWorld } from './lesson.world.ts';
import { type Change, findForStep, storeStep } from './take-step.ts';
import { tellAsker } from './tell-others.ts';

/** "Wat leren we hiervan?": who helped proposes a leerpunt, and the asker is asked whether it may be shared. */
export async function proposeLesson(asker: Member, from: string, wish: LessonWish, world: LessonWorld): Change {
  const found = await caseForLesson(asker, from, world);
  if (!found.done) return found;
  const words = checkWords(wish, world);
  if (!words.done) return words;
  const { id: consultation, ret } = found.value;
  const source = { consultation, ret, asker: found.value.asker, proposer: asker.id };
  const id = world.ids.next() as LessonId;
  const lesson = { id, state: 'proposed' as const, words: words.value, source, version: 1 };
  await world.stores.lessons.add(lesson);
  await tellAsker('lesson-proposed', lesson, asker, world);
  return done(lesson);
}

/** The consultatie, when a leerpunt of this member may come from it now: somebody replied, and none is on its way. */
export async function caseForLesson(
  asker: Member,
  id: string,
  { stores }: Pick<LessonWorld, 'stores'>,
): Promise<Outcome<LessonCase, LessonRefusal>> {
  const found = await stores.consultations.find(id);
  if (!found || !mayPropose(asker, found)) return refused({ code: 'lesson-not-found' });
  if (found.answeredAt === undefined || found.erasedAt !== undefined) return refused({ code: 'no-answer-yet' });
  const own = (await stores.lessons.ofConsultation(id)).find(
    ({ state, source }) => source?.proposer === asker.id && onItsWay.includes(state),
  );
  return own ? refused({ code: 'already-proposed', lesson: own }) : done(found);
}

/** The same leerpunt in other words; the asker is asked again, for it is the words that she agrees to. */
export async function rewordLesson(asker: Member, id: LessonId, wish: LessonWish, world: LessonWorld): Change {
  const found = await findForStep(asker, id, 'reword', world);
  if (!found.done) return found;
  const words = checkWords(wish, world);
  if (!words.done) return words;
  const lesson = await storeStep('reword', found.value, { words: words.value }, world);
  await tellAsker('lesson-proposed', lesson, asker, world);
  return done(lesson);
}

/** Everything proposed with a consultatie that this member may see, and whether they may propose another. */
export interface LessonsOfCase {
  readonly of: LessonCase;
  readonly lessons: readonly Lesson[];
  readonly mayPropose: boolean;
}

export async function lessonsOfCase(
  asker: Member,
  id: string,
  world: { readonly stores: Pick<LessonStores, 'lessons' | 'consultations'> },
): Promise<Outcome<LessonsOfCase, LessonRefusal>> {
  const of = await world.stores.consultations.find(id);
  if (!of || relationsToCase(asker, of).every((relation) => relation === 'member'))
    return refused({ code: 'lesson-not-found' });
  const all = await world.stores.lessons.ofConsultation(id);
  const own = all.some(({ state, source }) => source?.proposer === asker.id && onItsWay.includes(state));
  const may = mayPropose(asker, of) && of.answeredAt !== undefined && of.erasedAt === undefined && !own;
  return done({ of, lessons: all.filter((each) => mayLesson(asker, 'see', each)), mayPropose: may });
}
