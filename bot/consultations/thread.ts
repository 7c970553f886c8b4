import type { Consultation, ConsultationEventId, ConsultationId } from '../../domain/consultations/consultation.ts';
import type { ConsultationRefusal } from '../../domain/consultations/consultation.world.ts';
import { onlyThreadOf, threadBelow } from '../../domain/consultations/find-thread.ts';
import { findToMend, mendLine, takeBackLine } from '../../domain/consultations/mend-line.ts';
import { mayAnswer, sayLine } from '../../domain/consultations/say-line.ts';
import type { RepliedBelow, Turn } from '../conversation/feature.ts';
import { type Change, invalid, nothingToSay, open, type Reply, show } from '../conversation/reply.ts';
import type { Copy } from '../view/copy.ts';
import type { Values } from '../view/form.ts';
import { besideField, changedOf, refusal } from './consultations.refusals.ts';
import { consultationTexts } from './consultations.texts.ts';
import { saidJustNow } from './helpers.pieces.ts';
import { numbersFor } from './own.ts';
import { doneCard, lineForm, notPassedCard, overCard, passedCard, strayCard } from './thread.cards.ts';
import { threadTexts } from './thread.texts.ts';

/** What was typed, mended or taken away below a message about a consultatie; undefined below any other message. */
export async function repliedBelow(what: RepliedBelow, turn: Turn): Promise<Reply | undefined> {
  const consultation = await threadBelow(turn.me, what.under, turn);
  if (!consultation) return undefined;
  const line = await turn.stores.consultations.eventFrom(what.source);
  if (what.act === 'taken-back') return line ? takeBack(line.id, turn) : nothingToSay;
  if (what.attached) return notPassed(consultation, [threadTexts[turn.language].attached], 'attached', turn);
  if (what.text.trim() === '') return nothingToSay;
  if (line && what.act === 'said') return nothingToSay;
  // What could not be passed on may be mended until it can.
  return line ? mendedBelow(line.id, consultation, what, turn) : saidBelow(consultation, what, turn);
}

/**
 * What nobody understood, typed as a plain message by who takes part in one conversation: it goes nowhere, and they hear
 * how it can be said. Never in a channel.
 */
export async function sayWhere(turn: Turn): Promise<Reply | undefined> {
  const consultation = turn.place === 'private' ? await onlyThreadOf(turn.me, turn) : undefined;
  const change: Change = { kind: 'refused', code: 'not-passed-on' };
  return consultation && show(strayCard(consultation, turn), change);
}

async function saidBelow(consultation: Consultation, { text, source }: RepliedBelow, turn: Turn): Promise<Reply> {
  const said = await sayLine(turn.me, consultation.id, text, turn, source);
  if (!said.done) return notTaken(said.refusal, consultation, [], turn);
  const line = await turn.stores.consultations.eventFrom(source);
  return show(passedCard(said.value, line?.id, numbersIfAcute(said.value, text, turn), turn), changedOf(said.value));
}

async function mendedBelow(
  line: ConsultationEventId,
  consultation: Consultation,
  { text }: RepliedBelow,
  turn: Turn,
): Promise<Reply> {
  const mended = await mendLine(turn.me, line, text, turn);
  if (mended.done) return show(doneCard('mended', turn), changedOf(mended.value));
  return notTaken(mended.refusal, consultation, [threadTexts[turn.language].unchanged], turn);
}

/** *Antwoorden*. */
export async function openLine(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await mayAnswer(turn.me, id, turn);
  return found.done ? open(lineForm({ consultation: id }, {}, undefined, turn)) : refusal(found.refusal, turn);
}

export async function sendLine(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const found = await mayAnswer(turn.me, id, turn);
  if (!found.done) return refusal(found.refusal, turn);
  const words = values['text'] ?? '';
  const said = await sayOnce(found.value, words, turn);
  if (!said.done)
    return again(said.refusal, (problems) => lineForm({ consultation: id }, values, problems, turn), turn);
  const thread = await turn.stores.consultations.events(id);
  const own = thread.findLast(({ by, text }) => by === turn.me.id && text === words.trim());
  return show(passedCard(said.value, own?.id, numbersIfAcute(said.value, words, turn), turn), changedOf(said.value));
}

/** *Aanpassen*. */
export async function openMend(line: ConsultationEventId, turn: Turn): Promise<Reply> {
  const found = await findToMend(turn.me, line, turn);
  if (!found.done) return refusal(found.refusal, turn);
  const { text = '' } = found.value.line;
  return open(lineForm({ line }, { text }, undefined, turn));
}

export async function sendMend(line: ConsultationEventId, values: Values, turn: Turn): Promise<Reply> {
  const mended = await mendLine(turn.me, line, values['text'] ?? '', turn);
  if (!mended.done) return again(mended.refusal, (problems) => lineForm({ line }, values, problems, turn), turn);
  return show(doneCard('mended', turn), changedOf(mended.value));
}

/** *Weghalen*. */
export async function takeBack(line: ConsultationEventId, turn: Turn): Promise<Reply> {
  const taken = await takeBackLine(turn.me, line, turn);
  return taken.done ? show(doneCard('taken', turn), changedOf(taken.value)) : refusal(taken.refusal, turn);
}

/** A conversation is not for crises: who asked and writes that it is acute gets the numbers. */
function numbersIfAcute({ asker }: Consultation, text: string, turn: Turn): Copy | undefined {
  return asker === turn.me.id ? numbersFor({ text }, turn) : undefined;
}

async function sayOnce(consultation: Consultation, words: string, turn: Turn) {
  const same = await saidJustNow(consultation.id, words, turn);
  return same ? ({ done: true, value: same } as const) : sayLine(turn.me, consultation.id, words, turn);
}

async function again(
  refused: ConsultationRefusal,
  form: (problems: Readonly<Record<string, string>>) => ReturnType<typeof lineForm>,
  turn: Turn,
): Promise<Reply> {
  const fields = { 'nothing-said': 'text', 'too-long': 'text', identifying: 'text' } as const;
  const problems = besideField(refused, fields, turn);
  return problems ? invalid(form(problems)) : refusal(refused, turn);
}

/** Why words in a thread were not passed on, where they were typed. */
function notTaken(
  refused: ConsultationRefusal,
  consultation: Consultation,
  more: readonly string[],
  turn: Turn,
): Reply {
  const t = threadTexts[turn.language];
  if (refused.code === 'identifying') return notPassed(consultation, [t.identifying, ...more], refused.code, turn);
  if (refused.code === 'too-long') {
    const sentence = consultationTexts[turn.language].tooLong(refused.most);
    return notPassed(consultation, [sentence, ...more], refused.code, turn);
  }
  return show(overCard(consultation, turn), { kind: 'refused', code: refused.code });
}

function notPassed(consultation: Consultation, sentences: readonly string[], code: string, turn: Turn): Reply {
  const change: Change = { kind: 'refused', code };
  return show(notPassedCard(consultation, sentences, turn), change);
}
