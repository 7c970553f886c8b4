import type { SignalAction } from '../../domain/signals/signal.permissions.ts';
import { isOpen, type SignalId } from '../../domain/signals/signal.ts';
import type { SignalView } from '../../domain/signals/signal.view.ts';
import { findFor } from '../../domain/signals/signal-world.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Button } from '../view/card.ts';
import { signalTexts } from './signals.texts.ts';
import { openStep, recognise, type StepForm } from './signals.vocabulary.ts';

/** What one has to be allowed for each step. */
export const actionOf: Readonly<Record<StepForm, SignalAction>> = {
  addressed: 'address',
  'passed-on': 'pass-on',
  told: 'tell',
  'on-agenda': 'put-on-agenda',
  'asked-down': 'ask-down',
  advised: 'advise',
  settled: 'settle',
  'sent-back': 'send-back',
  reopened: 'reopen',
};

/** It is first taken up in its own region: until then it goes nowhere. */
export function waitsForRegion({ signal, steps, may }: SignalView): boolean {
  return signal.place === 'region' && may.has('pass-on') && !steps.some(({ step }) => step.kind === 'addressed');
}

/** The steps that this reader can take now; the likeliest first. */
export function stepsFor(view: SignalView): readonly StepForm[] {
  const { signal, may, next, back } = view;
  if (!isOpen(signal)) return signal.stage === 'settled' && may.has('reopen') ? ['reopened'] : [];
  const inRegion = signal.place === 'region' || signal.place === 'ret';
  const fits: Readonly<Partial<Record<StepForm, boolean>>> = {
    addressed: inRegion,
    'passed-on': next.length > 0 && !waitsForRegion(view),
    advised: signal.place !== 'region',
    'sent-back': back !== undefined,
    reopened: false,
  };
  return (Object.keys(actionOf) as StepForm[]).filter((step) => may.has(actionOf[step]) && (fits[step] ?? true));
}

export function stepButtons(view: SignalView, turn: Turn, steps = stepsFor(view)): Button[] {
  const labels = signalTexts[turn.language].stepButtons;
  return steps.map((step, index) => ({
    label: labels[step],
    call: openStep({ signal: view.signal.id, step }),
    ...(index === 0 && view.may.has('tell') ? { style: 'primary' as const } : {}),
  }));
}

/** *Dit herken ik* and *Herken ik niet*, for who was asked and has not said so yet. */
export function answerButtons(signal: SignalId, turn: Turn): Button[] {
  const t = signalTexts[turn.language];
  return [
    { label: t.recognise, call: recognise({ signal, yes: true }), style: 'primary' },
    { label: t.notRecognise, call: recognise({ signal, yes: false }) },
  ];
}

/** Whether "wie herkent dit?" waits for this member. */
export async function isAsked(id: SignalId, turn: Turn): Promise<boolean> {
  const found = await findFor(turn.me, id, 'answer', turn);
  if (!found.done || !isOpen(found.value.signal) || found.value.known.joined) return false;
  const { steps } = found.value;
  const asked = steps.findLastIndex(({ step }) => step.kind === 'asked-down' && step.asked.includes(turn.me.id));
  return !steps.slice(asked).some(({ by, step }) => by === turn.me.id && step.kind === 'answered-down');
}
