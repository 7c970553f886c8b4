import { answerAsked, type JoinRefusal, joinSignal } from '../../domain/signals/join-signal.ts';
import { oneSignal } from '../../domain/signals/one-signal.ts';
import { isOpen, LONGEST_SIGNAL, numberOf, type Signal, type SignalId } from '../../domain/signals/signal.ts';
import type { SignalView } from '../../domain/signals/signal.view.ts';
import { findFor } from '../../domain/signals/signal-world.ts';
import { leaveSignal, withdrawSignal } from '../../domain/signals/withdraw-signal.ts';
import type { Turn } from '../conversation/feature.ts';
import { invalid, open, type Reply, replace } from '../conversation/reply.ts';
import { type Button, type Card, text } from '../view/card.ts';
import { said } from '../view/copy.ts';
import type { Form, Values } from '../view/form.ts';
import { changesOf } from './report.ts';
import { cardOf } from './signal.card.ts';
import { isWhole, refusal } from './signals.refusals.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';

/** *Dit zie ik ook*: counted at once; what one has to add may follow. */
export async function join(id: SignalId, own: SignalId | undefined, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const joined = await joinSignal(turn.me, id, undefined, turn);
  if (!joined.done) return joinRefused(joined.refusal, id, turn);
  const mine = own && (await mergeable(own, id, turn));
  return replace(joinedCard(joined.value.signal, t.joinedTitle(numberOf(joined.value.signal)), t.joined, turn, mine), {
    kind: 'signal-changed',
    number: numberOf(joined.value.signal),
    stage: joined.value.signal.stage,
  });
}

function joinedCard(signal: Signal, title: string, sentence: string, turn: Turn, own?: SignalView): Card {
  const t = signalTexts[turn.language];
  const one = { signal: signal.id };
  const number = numberOf(signal);
  const ownButtons = (view: SignalView): Button[] => [
    { label: t.merge(numberOf(view.signal)), call: calls.merge({ ...one, own: view.signal.id }) },
    { label: t.backTo(numberOf(view.signal)), call: calls.seeSignal({ signal: view.signal.id }) },
  ];
  return {
    title,
    parts: [text(said(signal.text)), text(sentence), ...(own ? [text(t.canMerge(numberOf(own.signal), number))] : [])],
    buttons: [
      { label: t.addAddition, call: calls.openAddition(one), style: 'primary' },
      ...(own ? ownButtons(own) : [{ label: t.look, call: calls.seeSignal(one) }]),
      { label: t.all, call: calls.seeSignals({}) },
    ],
  };
}

/** One's own can become an addition while nobody else stands behind it and nothing was done with it. */
async function mergeable(own: SignalId, other: SignalId, turn: Turn): Promise<SignalView | undefined> {
  const found = own === other ? undefined : await oneSignal(turn.me, own, turn);
  if (!found?.done) return undefined;
  const { mine, supporters, steps, signal } = found.value;
  const loose = mine === 'reporter' && supporters === 0 && steps.length === 0;
  return loose && isOpen(signal) && !signal.critical ? found.value : undefined;
}

/** One's own words become an addition to the other signal, and one's own is withdrawn. */
export async function merge(id: SignalId, own: SignalId, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const mine = await mergeable(own, id, turn);
  if (!mine) return refusal({ code: 'signal-not-found' }, own, turn);
  const words = mine.signal.text;
  const joined = await joinSignal(turn.me, id, words, turn);
  if (!joined.done)
    return joined.refusal.code === 'identifying'
      ? openAddition(id, turn, words)
      : joinRefused(joined.refusal, id, turn);
  const withdrawn = await withdrawSignal(turn.me, own, turn);
  if (!withdrawn.done) return refusal(withdrawn.refusal, own, turn);
  const { signal } = joined.value;
  const title = t.mergedTitle(numberOf(mine.signal), numberOf(signal));
  const card = await cardOf(id, turn, { title });
  if (!card) return refusal({ code: 'signal-not-found' }, id, turn);
  return replace(
    card,
    { kind: 'signal-changed', number: numberOf(signal), stage: signal.stage },
    { kind: 'signal-changed', number: numberOf(mine.signal), stage: 'withdrawn' },
  );
}

/** *Iets toevoegen*. */
export async function openAddition(id: SignalId, turn: Turn, words?: string): Promise<Reply> {
  const found = await findFor(turn.me, id, 'join', turn);
  if (!found.done) return refusal(found.refusal, id, turn);
  const supports = await turn.stores.signals.supportsOf(id);
  const before = supports.find(({ member }) => member === turn.me.id)?.addition;
  return open(additionForm(found.value.signal, words ?? before, undefined, turn));
}

export async function sendAddition(id: SignalId, values: Values, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const found = await findFor(turn.me, id, 'join', turn);
  if (!found.done) return refusal(found.refusal, id, turn);
  const words = values['addition'] ?? '';
  const again = (problem: string) => invalid(additionForm(found.value.signal, words, problem, turn));
  if (words.trim() === '') return again(t.additionAsk);
  const before = (await turn.stores.signals.supportsOf(id)).find(({ member }) => member === turn.me.id);
  const joined = await joinSignal(turn.me, id, words, turn);
  if (!joined.done) {
    if (joined.refusal.code === 'too-long') return again(t.problems['too-long'](String(joined.refusal.most)));
    if (joined.refusal.code === 'identifying') return again(t.problems.identifying());
    return joinRefused(joined.refusal, id, turn);
  }
  const { signal, support } = joined.value;
  const card = await cardOf(id, turn, { title: t.addedTitle(numberOf(signal)) });
  if (!card) return refusal({ code: 'signal-not-found' }, id, turn);
  const same = before?.addition === support.addition;
  return replace(
    card,
    ...(same ? [] : [{ kind: 'signal-changed' as const, number: numberOf(signal), stage: signal.stage }]),
  );
}

function additionForm(signal: Signal, words: string | undefined, problem: string | undefined, turn: Turn): Form {
  const t = signalTexts[turn.language];
  return {
    title: t.additionForm,
    intro: t.stepForm.about(numberOf(signal), signal.text),
    fields: [
      {
        kind: 'long',
        name: 'addition',
        label: t.additionLabel,
        hint: t.additionHint,
        value: words,
        maxLength: LONGEST_SIGNAL,
      },
    ],
    submit: { label: t.additionSave, call: calls.sendAddition({ signal: signal.id }) },
    ...(problem ? { problems: { addition: problem } } : {}),
  };
}

/** *Ik doe niet meer mee*. */
export async function leave(id: SignalId, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const left = await leaveSignal(turn.me, id, turn);
  if (!left.done) return refusal(left.refusal, id, turn);
  const number = numberOf(left.value);
  const buttons = [{ label: t.all, call: calls.seeSignals({}) }];
  const card = { title: t.leftTitle(number), parts: [text(t.left)], buttons };
  return replace(card, { kind: 'signal-changed', number, stage: left.value.stage });
}

/** The answer to "wie herkent dit?". */
export async function recognise(id: SignalId, yes: boolean, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const before = await turn.stores.signals.find(id);
  const answered = await answerAsked(turn.me, id, { recognised: yes }, turn);
  if (!answered.done) return joinRefused(answered.refusal, id, turn);
  const changes = changesOf(before, answered.value);
  if (yes) {
    const sentence = t.recognised(numberOf(answered.value));
    return replace(joinedCard(answered.value, t.recognisedTitle, sentence, turn), ...changes);
  }
  const buttons = [{ label: t.all, call: calls.seeSignals({}) }];
  return replace({ title: t.recognisedTitle, parts: [text(t.notRecognised)], buttons }, ...changes);
}

type Refused = JoinRefusal | { readonly code: 'already-settled' };

/** What cannot come about by a press is said like an absent signal. */
function joinRefused(refused: Refused, id: SignalId, turn: Turn): Promise<Reply> {
  return refusal(isWhole(refused) ? refused : { code: 'signal-not-found' }, id, turn);
}
