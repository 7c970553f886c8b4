import { wrapUp } from '../../domain/consultations/close.ts';
import { type Consultation, type ConsultationId, numberOf } from '../../domain/consultations/consultation.ts';
import type { ConsultationRefusal } from '../../domain/consultations/consultation.world.ts';
import { listConsultations } from '../../domain/consultations/list-consultations.ts';
import { readConsultation } from '../../domain/consultations/read-consultation.ts';
import { answerBack } from '../../domain/consultations/screen.ts';
import { findForStep } from '../../domain/consultations/take-step.ts';
import { screenersOf } from '../../domain/consultations/tell-others.ts';
import { react } from '../../domain/consultations/think-along.ts';
import { withdrawConsultation } from '../../domain/consultations/withdraw.ts';
import { done, type Outcome } from '../../domain/kernel/outcome.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, replace, show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import type { Copy } from '../view/copy.ts';
import type { Form, Values } from '../view/form.ts';
import { namesOf } from './asking.cards.ts';
import { askingTexts } from './asking.texts.ts';
import { stepTaken } from './consultations.reading.ts';
import { besideField, changedOf, refusal } from './consultations.refusals.ts';
import { soundsUrgent } from './help.words.ts';
import { ownListCard, withdrawCard } from './own.cards.ts';
import { wordsForm } from './own.forms.ts';
import { ownTexts } from './own.texts.ts';
import { seeOwn } from './own.vocabulary.ts';

type Code = ConsultationRefusal['code'];
type Result = Outcome<Consultation, ConsultationRefusal>;

/** `consultaties`, *Mijn vragen*. */
export async function seeOwnList(below: number | undefined, turn: Turn): Promise<Reply> {
  return show(ownListCard(await listConsultations(turn.me, 'own', { below }, turn), turn));
}

/** *Antwoorden*, *Reageren*. */
export async function openWords(kind: 'answer' | 'reaction', id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, kind === 'answer' ? 'answer' : 'react', turn);
  return found.done ? open(wordsForm(kind, id, {}, undefined, turn)) : refusal(found.refusal, turn);
}

export async function sendAnswer(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = ownTexts[turn.language];
  const answered = await answerBack(turn.me, id, values['text'] ?? '', turn);
  const intro = answered.done ? t.answerText(screenerNames(answered.value, turn)) : '';
  const said = { title: t.answerTitle, intro, first: numbersFor(values, turn) };
  return fromForm(answered, said, textFields, turn, (problems) => wordsForm('answer', id, values, problems, turn));
}

export async function sendReaction(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = ownTexts[turn.language];
  const reacted =
    (await justReacted(id, values['text'], turn)) ?? (await react(turn.me, id, values['text'] ?? '', turn));
  const said = { title: t.reactTitle, intro: t.reactText, first: numbersFor(values, turn) };
  return fromForm(reacted, said, textFields, turn, (problems) => wordsForm('reaction', id, values, problems, turn));
}

/** *Ik kan verder, dank je*; a screener can round off the talk as well. */
export async function wrapUpOwn(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = ownTexts[turn.language];
  const wrapped = await wrapUp(turn.me, id, turn);
  if (!wrapped.done) return refusal(wrapped.refusal, turn);
  const isOwn = wrapped.value.asker === turn.me.id;
  return stepTaken(wrapped.value, isOwn ? { title: t.wrappedTitle, intro: t.wrapped } : {}, turn);
}

/** *Intrekken* takes something away, so it says first what. */
export async function askWithdraw(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'withdraw', turn);
  return found.done ? show(withdrawCard(found.value, turn)) : refusal(found.refusal, turn);
}

export async function withdrawOwn(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = ownTexts[turn.language];
  const withdrawn = await withdrawConsultation(turn.me, id, turn);
  if (!withdrawn.done) return refusal(withdrawn.refusal, turn);
  const buttons = [{ label: askingTexts[turn.language].mine, call: seeOwn({}) }];
  const card = { title: t.withdrawnTitle, parts: [text(t.withdrawn(numberOf(withdrawn.value)))], buttons };
  return replace(card, changedOf(withdrawn.value));
}

const textFields = { 'nothing-said': 'text', 'too-long': 'text' } as const;

/** What came of a form: the step as it was taken, the form again with a sentence beside its field, or a refusal. */
export async function fromForm(
  taken: Result,
  said: { readonly title: string; readonly intro: Copy; readonly first?: Copy | undefined },
  fields: Readonly<Partial<Record<Code, string>>>,
  turn: Turn,
  form: (problems: Readonly<Record<string, string>>) => Form,
): Promise<Reply> {
  if (taken.done) return stepTaken(taken.value, said, turn);
  const problems = besideField(taken.refusal, fields, turn);
  return problems ? invalid(form(problems)) : refusal(taken.refusal, turn);
}

/** The numbers, when something that was typed sounds acute. */
export function numbersFor(values: Values, turn: Turn): Copy | undefined {
  const region = turn.network.regions.find(({ key }) => key === turn.me.region);
  const isUrgent = soundsUrgent(Object.values(values).join('\n'));
  return isUrgent ? askingTexts[turn.language].urgent(region?.consultation?.urgent, undefined) : undefined;
}

/** Two that come so soon after each other are one. */
const ONE_TAP_MS = 10_000;

async function justReacted(id: ConsultationId, words = '', turn: Turn): Promise<Result | undefined> {
  // Reading leaves a line in the audit log, so nobody reads it here but who may react.
  if (!(await findForStep(turn.me, id, 'react', turn)).done) return undefined;
  const file = await readConsultation(turn.me, id, turn);
  const last = file.done ? file.value.thread.at(-1) : undefined;
  const isSame = last?.kind === 'reaction' && last.by === turn.me.id && last.text === words.trim();
  return file.done && isSame && turn.now - last.at < ONE_TAP_MS ? done(file.value.consultation) : undefined;
}

function screenerNames(consultation: Consultation, turn: Turn): string {
  const ids = consultation.screener ? [consultation.screener] : screenersOf(consultation, turn.network);
  return namesOf(
    ids.flatMap((id) => turn.network.member(id) ?? []),
    turn,
  );
}
