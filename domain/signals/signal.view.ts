import type { Instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member, MemberId } from '../network/network.ts';
import { carriesFor, type Stop } from './places.ts';
import type { SignalAction } from './signal.permissions.ts';
import type { SignalStep } from './signal.step.ts';
import type { Signal, SignalId, SignalKind } from './signal.ts';

/** What everybody in the network may see of a signal: never whose it is. */
export interface Glimpse {
  readonly id: SignalId;
  readonly number: number;
  readonly kind?: SignalKind | undefined;
  readonly text: string;
  readonly themes: readonly string[];
  readonly region?: string | undefined;
  /** How the reader stands to it, so that nobody is asked to join what they stand behind. */
  readonly mine?: Mine | undefined;
}

export type Mine = 'reporter' | 'supporter';

/** A signal for who may follow it; whose it is only for who carries it, and for the reporter. */
export interface SeenSignal extends Omit<Signal, 'by'> {
  readonly by?: MemberId | undefined;
}

/** A step without its maker, where that would tell who reported or joined. */
export interface SeenStep extends Omit<SignalStep, 'by'> {
  readonly by?: MemberId | undefined;
}

/** A signal in a list. */
export interface Listed {
  readonly signal: SeenSignal;
  readonly mine?: Mine | undefined;
  /** How many others stand behind it. */
  readonly supporters: number;
  readonly latest?: SeenStep | undefined;
}

/** One signal with all that the reader may know and do. */
export interface SignalView extends Listed {
  /** Oldest first. */
  readonly steps: readonly SeenStep[];
  /** Who joined and what they added, for who carries it; empty for others. */
  readonly joined: readonly {
    readonly member: MemberId;
    readonly addition?: string | undefined;
    readonly at: Instant;
  }[];
  /** What the reader added. */
  readonly myAddition?: string | undefined;
  readonly may: ReadonlySet<SignalAction>;
  /** Where the reader can pass it on to. */
  readonly next: readonly Stop[];
  readonly back?: Stop | undefined;
}

/** How a reader stands to a signal. */
export function mineOf(asker: Member, signal: Pick<Signal, 'by'>, joined: boolean): Mine | undefined {
  if (signal.by === asker.id) return 'reporter';
  return joined ? 'supporter' : undefined;
}

export function glimpseOf(signal: Signal, mine: Mine | undefined): Glimpse {
  const { id, number, kind, text, themes, region } = signal;
  return { id, number, kind, text, themes, region, mine };
}

/** The signal as this reader sees it; the message that it was made of only for who reported it. */
export function seenSignal(signal: Signal, asker: Member, knowsWho: boolean): SeenSignal {
  if (signal.by === asker.id) return signal;
  const { by, ...rest } = { ...signal, source: undefined };
  return knowsWho ? { ...rest, by } : rest;
}

type StepKind = SignalStep['step']['kind'];

/** Steps that only a reporter or who joined takes: with a name they would tell who that is. */
const nameless: ReadonlySet<StepKind> = new Set(['answered-down', 'reworded', 'left', 'withdrawn']);

/** Steps that a reporter takes too: with a name only when it is of somebody who carried the signal then. */
const eithers: ReadonlySet<StepKind> = new Set(['addressed', 'reopened']);

/**
 * All steps of a signal, oldest first, as this reader sees them. Who carries it does so in the open; nobody else's name
 * is told, nor who was asked.
 */
export function seenSteps(
  steps: readonly SignalStep[],
  { home }: Pick<Signal, 'home'>,
  asker: Member,
  knowsWho: boolean,
  network: NetworkView,
): readonly SeenStep[] {
  let holder = home;
  return steps.map((taken) => {
    const taker = network.member(taken.by);
    const carried = taker !== undefined && carriesFor(taker, holder, network);
    if (taken.step.kind === 'passed-on' || taken.step.kind === 'sent-back') holder = taken.step.body;
    return knowsWho ? taken : seenStep(taken, asker, carried);
  });
}

function seenStep(taken: SignalStep, asker: Member, carried: boolean): SeenStep {
  const { by, step, ...rest } = taken;
  const seen = { ...rest, step: step.kind === 'asked-down' ? { ...step, asked: [] } : step };
  const named = !nameless.has(step.kind) && (carried || !eithers.has(step.kind));
  return by === asker.id || named ? { ...seen, by } : seen;
}
