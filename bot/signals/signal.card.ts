import { glimpseSignal, oneSignal } from '../../domain/signals/one-signal.ts';
import { isOpen, numberOf, type SignalId } from '../../domain/signals/signal.ts';
import type { Glimpse, SignalView } from '../../domain/signals/signal.view.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameAtStart } from '../conversation/member-names.ts';
import { type Button, type Card, heading, list, type Part, quiet, text } from '../view/card.ts';
import { type Copy, said } from '../view/copy.ts';
import { answerButtons, isAsked, stepButtons, waitsForRegion } from './signal.buttons.ts';
import { glimpseFacts, viewFacts } from './signal.facts.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';
import { regionName, shortened, stepLine } from './signals.words.ts';

const MOST_STEPS = 6;
const MOST_ADDITIONS = 5;
const MOST_OF_STEP = 400;
const MOST_OF_ADDITION = 300;

export interface Said {
  readonly title?: string | undefined;
  readonly intros?: readonly Copy[] | undefined;
}

/** The signal as far as this reader may see it: with its way and what may be done, or only what it says. */
export async function cardOf(id: SignalId, turn: Turn, above: Said = {}): Promise<Card | undefined> {
  const answers = (await isAsked(id, turn)) ? answerButtons(id, turn) : [];
  const followed = await oneSignal(turn.me, id, turn);
  if (followed.done) return viewCard(followed.value, turn, answers, above);
  const seen = await glimpseSignal(turn.me, id, turn);
  return seen.done ? glimpseCard(seen.value, turn, answers, above) : undefined;
}

/** What everybody in the network may see: never whose it is. */
function glimpseCard(glimpse: Glimpse, turn: Turn, answers: readonly Button[], { title, intros = [] }: Said): Card {
  const t = signalTexts[turn.language];
  return {
    title: title ?? t.one(numberOf(glimpse)),
    parts: [...intros.map(text), text(said(glimpse.text)), glimpseFacts(glimpse, turn)],
    buttons: [
      ...(answers.length > 0 ? answers : [{ label: t.joinButton, call: calls.join({ signal: glimpse.id }) }]),
      { label: t.all, call: calls.seeSignals({}) },
    ],
  };
}

function viewCard(view: SignalView, turn: Turn, answers: readonly Button[], { title, intros = [] }: Said): Card {
  const t = signalTexts[turn.language];
  const { signal } = view;
  return {
    title: title ?? t.one(numberOf(signal)),
    ...(signal.critical ? { discreet: true } : {}),
    parts: [
      ...intros.map(text),
      ...(signal.critical ? [text(t.confidential)] : []),
      text(said(signal.text)),
      viewFacts(view, turn),
      ...(view.myAddition ? [text(t.yourAddition(view.myAddition))] : []),
      ...additionParts(view, turn),
      ...historyParts(view, turn),
      ...(waitsForRegion(view) ? [quiet(t.regionFirst)] : []),
    ],
    buttons: [...answers, ...buttonsOf(view, turn, answers.length > 0)],
  };
}

/** What who joined said, for who carries it on; the newest when there are many. */
function additionParts({ joined, signal }: SignalView, turn: Turn): Part[] {
  const t = signalTexts[turn.language];
  const lines = joined.flatMap(({ member, addition }): Copy[] => {
    const who = turn.network.member(member);
    if (!addition || member === signal.by) return [];
    return [
      t.addition(nameAtStart(member, turn), regionName(who?.region, turn), shortened(addition, MOST_OF_ADDITION)),
    ];
  });
  return lines.length > 0 ? [heading(t.additions), list(lines.slice(-MOST_ADDITIONS))] : [];
}

function historyParts({ steps }: SignalView, turn: Turn): Part[] {
  const t = signalTexts[turn.language];
  const lines = steps.slice(-MOST_STEPS).map((step) => stepLine(step, turn, MOST_OF_STEP));
  return lines.length > 0 ? [heading(t.history), list(lines)] : [];
}

function buttonsOf(view: SignalView, turn: Turn, asked: boolean): Button[] {
  const t = signalTexts[turn.language];
  const { signal, may, mine } = view;
  const one = { signal: signal.id };
  const open = isOpen(signal);
  const shieldable = may.has('shield') && !signal.critical && view.steps.length === 0 && view.supporters === 0;
  return [
    ...stepButtons(view, turn),
    ...(may.has('join') && !may.has('tell') && !mine && !asked && open
      ? [{ label: t.joinButton, call: calls.join(one) }]
      : []),
    ...(mine === 'supporter' && may.has('join') && open
      ? [{ label: t.addAddition, call: calls.openAddition(one) }]
      : []),
    ...(may.has('leave') ? [{ label: t.leave, call: calls.leave(one) }] : []),
    ...(may.has('edit') && open ? [{ label: t.edit, call: calls.openEdit(one) }] : []),
    ...(shieldable && open ? [{ label: t.shield, call: calls.shield(one) }] : []),
    ...(may.has('withdraw') ? [{ label: t.withdraw, call: calls.askWithdraw(one) }] : []),
    { label: t.all, call: calls.seeSignals({}) },
  ];
}
