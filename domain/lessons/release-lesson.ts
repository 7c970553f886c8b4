import { done } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { checkWords } from './check-words.ts';
import { findableLesson } from './find-lessons.ts';
import type { LessonId } from './lesson.ts';
import type { LessonWorld } from './lesson.world.ts';
import { type Change, findForStep, storeStep } from './take-step.ts';
import { tellAsker, tellProposer } from './tell-others.ts';

/**
 * *Vrijgeven*: the screener read it once more, and so does the guard, which may know more by now. From here on every
 * member can find it, by a number that is its own.
 */
export async function releaseLesson(asker: Member, id: LessonId, world: LessonWorld): Change {
  const found = await findForStep(asker, id, 'release', world);
  if (!found.done) return found;
  const words = checkWords(found.value.words, world);
  if (!words.done) return words;
  const number = await world.stores.counters.next('lesson');
  const lesson = await storeStep('release', found.value, { number, words: words.value }, world);
  await world.stores.lessons.index({ id, number, ...words.value }, findableLesson(words.value));
  await tellAsker('lesson-released', lesson, asker, world);
  await tellProposer('lesson-released', lesson, asker, world);
  return done(lesson);
}
