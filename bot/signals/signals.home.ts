import type { Nudge } from '../../domain/nudges/nudge.ts';
import { carriedSignals, carriesSignals, ownSignals } from '../../domain/signals/list-signals.ts';
import { oneSignal } from '../../domain/signals/one-signal.ts';
import { isOpen } from '../../domain/signals/signal.ts';
import type { Listed } from '../../domain/signals/signal.view.ts';
import { signalOfNews } from '../../domain/signals/tell-others.ts';
import type { HomeSection, Turn } from '../conversation/feature.ts';
import { type Button, type Part, text } from '../view/card.ts';
import { strong } from '../view/copy.ts';
import { itemPart } from './lists.cards.ts';
import { signalHomeTexts } from './signals.home.texts.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';

const MOST_WITH_YOU = 4;
const MOST_OWN = 3;

/** What waits with the reader's body, and what the reader stands behind that is on its way. */
export async function signalsAtHome(turn: Turn): Promise<HomeSection | undefined> {
  const t = signalHomeTexts[turn.language];
  const here = carriesSignals(turn.me, turn) ? (await carriedSignals(turn.me, {}, turn)).signals : [];
  const shown = new Set(here.map(({ signal }) => signal.id));
  const own = (await ownSignals(turn.me, {}, turn)).signals.filter(
    ({ signal }) => isOpen(signal) && !shown.has(signal.id),
  );
  if (here.length === 0 && own.length === 0) return undefined;
  return {
    title: t.title,
    parts: [...listOf(t.withYou, here.slice(0, MOST_WITH_YOU), turn), ...listOf(t.own, own.slice(0, MOST_OWN), turn)],
  };
}

function listOf(title: string, listed: readonly Listed[], turn: Turn): Part[] {
  return listed.length > 0 ? [text(strong(title)), ...listed.map((each) => itemPart(each, turn))] : [];
}

export function mainOfSignals(turn: Turn): Button {
  return { label: signalHomeTexts[turn.language].main, call: calls.openReport({}) };
}

/** The signal that a nudge was about, for who may follow it. */
export async function openSignalOf({ about }: Nudge, turn: Turn): Promise<Button | undefined> {
  const signal = signalOfNews(about);
  const found = await oneSignal(turn.me, signal, turn);
  return found.done ? { label: signalTexts[turn.language].look, call: calls.seeSignal({ signal }) } : undefined;
}
