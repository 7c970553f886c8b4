import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { ConcurrentChange, type Counters, type Ids } from '../kernel/ports.ts';
import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { MeetingStore } from '../meetings/meeting.store.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import type { Desk } from '../privacy/desk.ts';
import { type Known, maySignal, type SignalAction } from './signal.permissions.ts';
import type { SignalStep, SignalStepId, Step } from './signal.step.ts';
import { after } from './signal.step.ts';
import type { SignalStore } from './signal.store.ts';
import type { Signal, SignalId } from './signal.ts';
import { tellAboutStep } from './tell-others.ts';

/** What every use case about signals is given. */
export interface SignalWorld {
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly ids: Ids;
  readonly network: NetworkView;
  readonly stores: {
    readonly signals: SignalStore;
    readonly meetings: MeetingStore;
    readonly ledger: Ledger;
    readonly counters: Counters;
  };
}

/** What a use case is given that keeps somebody's words: they are shown to the guard first. */
export interface TellingWorld extends SignalWorld {
  readonly guard: Pick<Desk, 'refuse'>;
}

/** What it takes to look, without changing anything. */
export type SignalReading = Pick<SignalWorld, 'now' | 'network'> & {
  readonly stores: { readonly signals: SignalStore };
};

export type FindRefusal =
  | { readonly code: 'signal-not-found' }
  /** It may be seen, and this is for others. */
  | { readonly code: 'not-yours'; readonly action: SignalAction };

export interface Found {
  readonly signal: Signal;
  readonly known: Known;
  readonly steps: readonly SignalStep[];
}

/** A signal that the asker may not see is as good as absent. */
export async function findFor(
  asker: Member,
  id: SignalId,
  action: SignalAction,
  world: SignalReading,
): Promise<Outcome<Found, FindRefusal>> {
  const signal = await world.stores.signals.find(id);
  if (!signal) return refused({ code: 'signal-not-found' });
  const steps = await world.stores.signals.stepsOf([id]);
  const joined = (await world.stores.signals.joinedBy(asker.id, [id])).has(id);
  const known: Known = { network: world.network, joined, asked: wasAsked(asker, steps) };
  if (!maySignal(asker, 'see', signal, known)) return refused({ code: 'signal-not-found' });
  if (!maySignal(asker, action, signal, known)) return refused({ code: 'not-yours', action });
  return done({ signal, known, steps });
}

/** Keeps one step and what it makes of the signal, and owes the news of it, all together. */
export async function storeStep(asker: Member, signal: Signal, step: Step, world: SignalWorld): Promise<Signal> {
  return storeChange(asker, after(signal, step, world.now), step, world);
}

/** As `storeStep`, for a step that comes with a change of its own; the change has counted its version already. */
export async function storeChange(asker: Member, changed: Signal, step: Step, world: SignalWorld): Promise<Signal> {
  await replaceOrRetry(changed, world);
  const id = world.ids.next() as SignalStepId;
  const taken: SignalStep = { id, signal: changed.id, by: asker.id, at: world.now, step };
  await world.stores.signals.addStep(taken, changed);
  await tellAboutStep(changed, taken, world);
  return changed;
}

/** Somebody else changed it between our reading and our writing: the whole unit of work is run again. */
export async function replaceOrRetry(signal: Signal, world: Pick<SignalWorld, 'stores'>): Promise<void> {
  if (!(await world.stores.signals.replace(signal))) throw new ConcurrentChange();
}

function wasAsked(asker: Member, steps: readonly SignalStep[]): boolean {
  return steps.some(({ step }) => step.kind === 'asked-down' && step.asked.includes(asker.id));
}
