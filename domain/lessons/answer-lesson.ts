import { done, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { type LessonId, LONGEST_LESSON } from './lesson.ts';
import type { LessonWorld } from './lesson.world.ts';
import { type Change, findForStep, storeStep } from './take-step.ts';
import { tellProposer, tellScreeners } from './tell-others.ts';

/** *Dit mag gedeeld worden*: now the screeners are asked to read it once more. */
export async function agreeToLesson(asker: Member, id: LessonId, world: LessonWorld): Change {
  const found = await findForStep(asker, id, 'agree', world);
  if (!found.done) return found;
  const lesson = await storeStep('agree', found.value, {}, world);
  await tellScreeners(lesson, asker, world);
  return done(lesson);
}

/** *Liever niet*, without a reason: its words are gone, also when it could be found already. */
export async function declineLesson(asker: Member, id: LessonId, world: LessonWorld): Change {
  const found = await findForStep(asker, id, 'decline', world);
  if (!found.done) return found;
  if (found.value.state === 'released') await world.stores.lessons.unindex(id);
  const change = { words: { text: '', tags: [] }, number: undefined };
  const lesson = await storeStep('decline', found.value, change, world);
  await tellProposer('lesson-declined', lesson, asker, world);
  return done(lesson);
}

/** *Graag andere woorden*, by the asker or by a screener; which words, may be said with it. */
export async function askOtherWords(asker: Member, id: LessonId, hint: string | undefined, world: LessonWorld): Change {
  const asAsker = await findForStep(asker, id, 'ask-asker-words', world);
  const step = asAsker.done ? 'ask-asker-words' : 'ask-screener-words';
  const found = asAsker.done ? asAsker : await findForStep(asker, id, step, world);
  if (!found.done) return found.refusal.code === 'not-yours' ? asAsker : found;
  const said = hint?.trim() || undefined;
  if (said && said.length > LONGEST_LESSON) return refused({ code: 'too-long', most: LONGEST_LESSON, field: 'hint' });
  const pointing = world.guard.refuse('hint', said);
  if (pointing) return refused(pointing);
  const lesson = await storeStep(step, found.value, { asked: { by: asker.id, hint: said } }, world);
  await tellProposer('lesson-words-asked', lesson, asker, world);
  return done(lesson);
}
