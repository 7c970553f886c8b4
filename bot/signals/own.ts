import { oneSignal } from '../../domain/signals/one-signal.ts';
import { reportSignal } from '../../domain/signals/report-signal.ts';
import { numberOf, type SignalId } from '../../domain/signals/signal.ts';
import { findFor } from '../../domain/signals/signal-world.ts';
import { shieldSignal, withdrawSignal } from '../../domain/signals/withdraw-signal.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Reply, replace } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import { changeOf, changesOf } from './report.ts';
import { refusal } from './signals.refusals.ts';
import { signalTexts } from './signals.texts.ts';
import * as calls from './signals.vocabulary.ts';
import { criticalCard, storedCard } from './stored.card.ts';

/** *Intrekken*: what it means, before it is done. */
export async function askWithdraw(id: SignalId, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const found = await findFor(turn.me, id, 'withdraw', turn);
  if (!found.done) return refusal(found.refusal, id, turn);
  const { signal } = found.value;
  const number = numberOf(signal);
  const others = (await turn.stores.signals.supporters([signal])).get(id) ?? 0;
  return replace({
    title: t.askWithdrawTitle,
    parts: [text(others > 0 ? t.askWithdrawJoined(number) : t.askWithdraw(number))],
    buttons: [
      { label: t.withdrawYes(number), call: calls.withdraw({ signal: id }), style: 'danger' },
      { label: t.withdrawNo, call: calls.seeSignal({ signal: id }) },
    ],
  });
}

export async function withdraw(id: SignalId, turn: Turn): Promise<Reply> {
  const t = signalTexts[turn.language];
  const withdrawn = await withdrawSignal(turn.me, id, turn);
  if (!withdrawn.done) return refusal(withdrawn.refusal, id, turn);
  const { signal, goesOn } = withdrawn.value;
  const number = numberOf(signal);
  const card = {
    title: t.withdrawnTitle(number),
    parts: [text(goesOn ? t.goesOn : t.withdrawn)],
    buttons: [{ label: t.all, call: calls.seeSignals({}) }],
  };
  return replace(card, { kind: 'signal-changed', number, stage: signal.stage });
}

/** *Alleen vertrouwelijk*: from now on between the reporter and the chair of the expertteam. */
export async function shield(id: SignalId, turn: Turn): Promise<Reply> {
  const before = await turn.stores.signals.find(id);
  const shielded = await shieldSignal(turn.me, id, turn);
  if (!shielded.done) return refusal(shielded.refusal, id, turn);
  return replace(criticalCard(shielded.value, turn, false), ...changesOf(before, shielded.value));
}

/** *Toch gewoon delen*: reported anew as any other, while nobody did anything with it yet. */
export async function share(id: SignalId, turn: Turn): Promise<Reply> {
  const found = await oneSignal(turn.me, id, turn);
  if (!found.done || !found.value.signal.critical || found.value.mine !== 'reporter')
    return refusal({ code: 'signal-not-found' }, id, turn);
  if (found.value.steps.length > 0) return refusal({ code: 'too-late-to-share' }, id, turn);
  const { kind, text: words, level, sort, nature, term, themes, helped, source } = found.value.signal;
  const told = { kind, text: words, level, sort, nature, term, themes, helped, source };
  const withdrawn = await withdrawSignal(turn.me, id, turn);
  if (!withdrawn.done) return refusal(withdrawn.refusal, id, turn);
  const reported = await reportSignal(turn.me, told, turn);
  if (!reported.done) throw new Error(`What was kept is refused: ${reported.refusal.code}`);
  const { signal, themeRead } = reported.value;
  return replace(
    await storedCard(signal, turn, { themeRead }),
    { kind: 'signal-changed', number: numberOf(withdrawn.value.signal), stage: 'withdrawn' },
    changeOf(signal),
  );
}
