import type { Outcome } from '../../domain/kernel/outcome.ts';
import { agreeToLesson, askOtherWords, declineLesson } from '../../domain/lessons/answer-lesson.ts';
import { type Lesson, type LessonId, lessonNumber } from '../../domain/lessons/lesson.ts';
import type { LessonRefusal } from '../../domain/lessons/lesson.world.ts';
import { caseForLesson, lessonsOfCase, proposeLesson, rewordLesson } from '../../domain/lessons/propose.ts';
import { releaseLesson } from '../../domain/lessons/release-lesson.ts';
import { findForStep, seeLesson } from '../../domain/lessons/take-step.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Change, invalid, open, type Reply, replace, show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import type { Form, Values } from '../view/form.ts';
import { caseCard, declineCard, lessonCard } from './lessons.cards.ts';
import { hintForm, readTags, wordsForm } from './lessons.forms.ts';
import { lessonTexts } from './lessons.texts.ts';
import * as calls from './lessons.vocabulary.ts';

type Taken = Outcome<Lesson, LessonRefusal>;

/** *Leerpunten*, at a consultatie. */
export async function seeOfCase(consultation: string, turn: Turn): Promise<Reply> {
  const found = await lessonsOfCase(turn.me, consultation, turn);
  return found.done ? show(caseCard(found.value, turn)) : refusal(found.refusal, turn);
}

export async function openPropose(consultation: string, turn: Turn): Promise<Reply> {
  const found = await caseForLesson(turn.me, consultation, turn);
  if (!found.done) return refusal(found.refusal, turn);
  return open(wordsForm({}, calls.sendPropose({ consultation }), undefined, undefined, turn));
}

export async function sendPropose(consultation: string, values: Values, turn: Turn): Promise<Reply> {
  const t = lessonTexts[turn.language];
  const taken = await proposeLesson(turn.me, consultation, wishOf(values), turn);
  const again = (problems: Readonly<Record<string, string>>) =>
    wordsForm(values, calls.sendPropose({ consultation }), undefined, problems, turn);
  return answer(taken, { title: t.proposedTitle, intro: t.proposed }, turn, again);
}

/** One on its way. */
export async function seeOne(id: LessonId, turn: Turn): Promise<Reply> {
  const found = await seeLesson(turn.me, id, turn);
  return found.done ? show(await cardOf(found.value, {}, turn)) : refusal(found.refusal, turn);
}

export async function agree(id: LessonId, turn: Turn): Promise<Reply> {
  const t = lessonTexts[turn.language];
  return answer(await agreeToLesson(turn.me, id, turn), { title: t.agreedTitle, intro: t.agreed }, turn);
}

export async function release(id: LessonId, turn: Turn): Promise<Reply> {
  const t = lessonTexts[turn.language];
  const taken = await releaseLesson(turn.me, id, turn);
  const number = taken.done && taken.value.number !== undefined ? lessonNumber({ number: taken.value.number }) : '';
  return answer(taken, { title: t.releasedTitle(number), intro: t.released }, turn);
}

/** *Liever niet delen* takes the text away, so it says so first. */
export async function askDecline(id: LessonId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'decline', turn);
  return found.done ? replace(declineCard(found.value, turn)) : refusal(found.refusal, turn);
}

export async function decline(id: LessonId, turn: Turn): Promise<Reply> {
  const t = lessonTexts[turn.language];
  return answer(await declineLesson(turn.me, id, turn), { title: t.declinedTitle, intro: t.declined }, turn);
}

export async function openWords(id: LessonId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'ask-asker-words', turn);
  const either = found.done ? found : await findForStep(turn.me, id, 'ask-screener-words', turn);
  return either.done ? open(hintForm({ id }, {}, undefined, turn)) : refusal(either.refusal, turn);
}

export async function sendWords(id: LessonId, values: Values, turn: Turn): Promise<Reply> {
  const t = lessonTexts[turn.language];
  const taken = await askOtherWords(turn.me, id, values['hint'], turn);
  const isAsker = taken.done && taken.value.source?.asker === turn.me.id;
  const said = { title: t.wordsTitle, intro: isAsker ? t.wordsAsked : t.intro['words-asked'] };
  return answer(taken, said, turn, (problems) => hintForm({ id }, values, problems, turn));
}

export async function openReword(id: LessonId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'reword', turn);
  if (!found.done) return refusal(found.refusal, turn);
  return open(wordsForm({}, calls.sendReword({ lesson: id }), found.value, undefined, turn));
}

export async function sendReword(id: LessonId, values: Values, turn: Turn): Promise<Reply> {
  const t = lessonTexts[turn.language];
  const taken = await rewordLesson(turn.me, id, wishOf(values), turn);
  const again = (problems: Readonly<Record<string, string>>) =>
    wordsForm(values, calls.sendReword({ lesson: id }), undefined, problems, turn);
  return answer(taken, { title: t.rewordedTitle, intro: t.proposed }, turn, again);
}

/** What came of a step: how it stands now, the form again with a sentence beside its field, or a refusal. */
async function answer(
  taken: Taken,
  said: { readonly title: string; readonly intro: string },
  turn: Turn,
  form?: (problems: Readonly<Record<string, string>>) => Form,
): Promise<Reply> {
  if (taken.done) return replace(await cardOf(taken.value, said, turn), changedOf(taken.value));
  const field = form && fieldOf(taken.refusal);
  if (field) return invalid(form({ [field]: lessonTexts[turn.language].problem(taken.refusal) }));
  return refusal(taken.refusal, turn);
}

function fieldOf(refused: LessonRefusal): string | undefined {
  if ('field' in refused) return refused.field;
  if (refused.code === 'nothing-said') return 'text';
  return refused.code === 'too-many-tags' ? 'tags' : undefined;
}

async function refusal(refused: LessonRefusal, turn: Turn): Promise<Reply> {
  const t = lessonTexts[turn.language];
  const sentence = t.problem(refused);
  const change: Change = { kind: 'refused', code: refused.code };
  if ('lesson' in refused) return show(await cardOf(refused.lesson, { intro: sentence }, turn), change);
  const buttons = [{ label: t.browse, call: calls.browse({}) }];
  return show({ title: t.refusedTitle, parts: [text(sentence)], buttons }, change);
}

async function cardOf(lesson: Lesson, around: { title?: string; intro?: string }, turn: Turn) {
  const of = lesson.source && (await turn.stores.consultations.find(lesson.source.consultation as never));
  return lessonCard(lesson, of?.number ?? 0, around, turn);
}

function wishOf(values: Values) {
  return { text: values['text'] ?? '', tags: readTags(values['tags']) };
}

function changedOf({ state, number }: Lesson): Change {
  return { kind: 'lesson', state, ...(number === undefined ? {} : { number: lessonNumber({ number }) }) };
}
