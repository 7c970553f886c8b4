import type { Clock } from '../../domain/kernel/ports.ts';
import { type Instant, instant } from '../../domain/kernel/time.ts';

/** The machine's own clock. */
export const systemClock: Clock = { now: () => instant(Date.now()) };

/** A clock that can be moved forward by whoever tries the bot out, and never back. */
export interface TravellingClock extends Clock {
  /** Milliseconds ahead of the clock it is based on: kept by the caller, so that a restart goes on from there. */
  readonly offset: number;
  /** Moves on to that moment; a moment that has passed changes nothing. */
  travelTo(moment: Instant): void;
}

export function travellingClock(base: Clock, offset = 0): TravellingClock {
  if (!Number.isSafeInteger(offset) || offset < 0) throw new Error('A travelling clock is never behind its base.');
  let ahead = offset;
  return {
    get offset() {
      return ahead;
    },
    now: () => instant(base.now() + ahead),
    travelTo(moment) {
      ahead = Math.max(ahead, moment - base.now());
    },
  };
}
