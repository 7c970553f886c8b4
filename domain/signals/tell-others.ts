import { type CalendarDay, DAY, type Instant, instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { MemberId } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import { type Nudge, nudgeKey } from '../nudges/nudge.ts';
import { carriersOf, carriesFor, chairs } from './places.ts';
import type { SignalStep } from './signal.step.ts';
import type { SignalStore } from './signal.store.ts';
import type { Signal, SignalId } from './signal.ts';

/** A step with what one stands behind, a signal that came to one's body, and "wie herkent dit?". */
export const signalNews = ['signal-step', 'signal-arrived', 'signal-asked'] as const;
export type SignalNews = (typeof signalNews)[number];

const DAYS_OF_USE = 14;

interface Telling {
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly network: NetworkView;
  readonly stores: { readonly signals: SignalStore; readonly ledger: Ledger };
}

/** The body that a new signal comes to hears of it, except who reported it. */
export async function tellReported(signal: Signal, world: Telling): Promise<void> {
  const to = carriersOf(signal, world.network).map(({ id }) => id);
  await owe('signal-arrived', `${signal.id}/reported`, without(to, [signal.by]), world);
}

/**
 * Who reported it and who joined hear of the step, once, except who took it; who is asked and who it comes to hear
 * that. Nobody hears of one step twice.
 */
export async function tellAboutStep(signal: Signal, taken: SignalStep, world: Telling): Promise<void> {
  const about = `${signal.id}/${taken.id}`;
  const behind = [signal.by, ...(await world.stores.signals.supportsOf(signal.id)).map(({ member }) => member)];
  const follow = without([...behind, ...(await whoAsked(signal, taken, world))], [taken.by]);
  await owe('signal-step', about, follow, world);
  const { step } = taken;
  if (step.kind === 'asked-down') await owe('signal-asked', about, without(step.asked, [taken.by, ...behind]), world);
  if (arrives(signal, taken, world.network)) {
    const to = carriersOf(signal, world.network).map(({ id }) => id);
    await owe('signal-arrived', about, without(to, [taken.by, ...follow]), world);
  }
}

/** The signal's id in what a piece of news is about. */
export function signalOfNews(about: string): SignalId {
  return about.split('/')[0] as SignalId;
}

/** The id of the step in what a piece of news is about; undefined when it is about the signal being reported. */
export function stepOfNews(about: string): SignalStep['id'] | undefined {
  const step = about.split('/')[1];
  return step === undefined || step === 'reported' ? undefined : (step as SignalStep['id']);
}

/** Passed on or sent back it comes to another body; reopened by who reported it, it comes back to the same one. */
function arrives(signal: Signal, { by, step }: SignalStep, network: NetworkView): boolean {
  if (step.kind === 'passed-on' || step.kind === 'sent-back') return true;
  if (step.kind !== 'reopened') return false;
  const taker = network.member(by);
  if (!taker) return false;
  return signal.critical ? !chairs(taker, signal.holder, network) : !carriesFor(taker, signal.holder, network);
}

async function whoAsked(signal: Signal, { step }: SignalStep, world: Telling): Promise<readonly MemberId[]> {
  if (step.kind !== 'answered-down') return [];
  const steps = await world.stores.signals.stepsOf([signal.id]);
  const asking = steps.findLast((each) => each.step.kind === 'asked-down');
  return asking ? [asking.by] : [];
}

async function owe(news: SignalNews, about: string, to: readonly MemberId[], world: Telling): Promise<void> {
  const until = instant(world.now + DAYS_OF_USE * DAY);
  const nudges = to.flatMap((member): Nudge[] => {
    if (!world.network.member(member)) return [];
    const recipient = { kind: 'member', member } as const;
    const key = nudgeKey(news, about, recipient, world.today);
    return [{ key, kind: news, about, to: recipient, from: world.now, until }];
  });
  if (nudges.length > 0) await world.stores.ledger.owe(nudges, world.now);
}

function without(members: readonly MemberId[], excepted: readonly MemberId[]): readonly MemberId[] {
  return [...new Set(members)].filter((member) => !excepted.includes(member));
}
