import { assertNever } from '../kernel/outcome.ts';
import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { BodyKey, MemberId } from '../network/network.ts';
import type { Place, Signal, SignalId, Stage } from './signal.ts';

export type SignalStepId = string & { readonly brand: 'SignalStepId' };

/** With whom a signal is taken up in its own region. */
export const nearby = ['municipality', 'provider', 'partner'] as const;
export type Nearby = (typeof nearby)[number];

/** To whom an advice is addressed (A 3.3). */
export const addressees = [
  'municipality',
  'provider',
  'landsdeel',
  'research',
  'ministry',
  'vng',
  'knowledge-centre',
  'branche',
  'profession',
] as const;
export type Addressee = (typeof addressees)[number];

/** A step on the way of a signal, and who took it. */
export interface SignalStep {
  readonly id: SignalStepId;
  readonly signal: SignalId;
  readonly by: MemberId;
  readonly at: Instant;
  readonly step: Step;
}

export type Step =
  /** Taken up in its own region. */
  | { readonly kind: 'addressed'; readonly whom: Nearby; readonly text: string }
  /** On to the next body, with the reason. */
  | {
      readonly kind: 'passed-on';
      readonly from: Place;
      readonly to: Place;
      readonly body: BodyKey;
      readonly text: string;
    }
  /** Back to where it came from, with the reason. */
  | {
      readonly kind: 'sent-back';
      readonly from: Place;
      readonly to: Place;
      readonly body: BodyKey;
      readonly text: string;
    }
  /** How it stands. */
  | { readonly kind: 'told'; readonly text: string }
  /** On the agenda of a meeting, named by the day it was planned on. */
  | { readonly kind: 'on-agenda'; readonly body: BodyKey; readonly slot: CalendarDay }
  /** "Wie herkent dit?" */
  | { readonly kind: 'asked-down'; readonly text: string; readonly asked: readonly MemberId[] }
  | { readonly kind: 'answered-down'; readonly recognised: boolean }
  /** Advice with its addressees and who carries it out. */
  | {
      readonly kind: 'advised';
      readonly to: readonly Addressee[];
      readonly executor: string;
      readonly text: string;
    }
  /** What came of it. */
  | { readonly kind: 'settled'; readonly text: string }
  | { readonly kind: 'reopened'; readonly text: string }
  /** The reporter changed the words after others had joined. */
  | { readonly kind: 'reworded' }
  /** The reporter took their name off; the signal goes on with the first who joined. */
  | { readonly kind: 'left' }
  | { readonly kind: 'withdrawn' };

const stageOf: Readonly<Record<Place, Stage>> = {
  region: 'in-region',
  ret: 'at-ret',
  'ret-voorzitters': 'at-landsdeel',
  ben: 'at-landsdeel',
  sar: 'at-sar',
};

/** How the signal stands once the step was taken. */
export function after(signal: Signal, step: Step, now: Instant): Signal {
  return { ...signal, ...changes(signal, step, now), version: signal.version + 1 };
}

function changes(signal: Signal, step: Step, now: Instant): Partial<Signal> {
  switch (step.kind) {
    case 'addressed':
      return signal.stage === 'reported' ? { stage: 'in-region' } : {};
    case 'passed-on':
    case 'sent-back':
      return { place: step.to, holder: step.body, stage: stageOf[step.to] };
    case 'advised':
      return { stage: 'advised' };
    case 'settled':
      return { stage: 'settled', settledAt: now };
    case 'reopened':
      return { stage: stageOf[signal.place], settledAt: undefined };
    // The message in the chat was the reporter's alone.
    case 'withdrawn':
      return { stage: 'withdrawn', source: undefined };
    case 'left':
      return { source: undefined };
    case 'told':
    case 'on-agenda':
    case 'asked-down':
    case 'answered-down':
    case 'reworded':
      return {};
    default:
      return assertNever(step);
  }
}
