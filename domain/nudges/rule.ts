import { DAY, type Instant } from '../kernel/time.ts';
import type { Nudge } from './nudge.ts';

/** When somebody should hear about something. A rule only reads, and yields the same keys however often it is asked. */
export interface Rule<Stores> {
  /** The kinds of nudges it yields, by which its part of what is due can be told from the rest. */
  readonly kinds: readonly string[];
  /** Every nudge that is of use now or will be within a day; of that part only, when one is named. */
  owed(stores: Stores, now: Instant, part?: Part): Promise<readonly Nudge[]>;
  /** Only of a rule that looks at everybody: one is planned after the other, so that nobody waits until all are. */
  parts?(stores: Stores): Promise<readonly Part[]>;
}

/** Some of the network's members by their place in it, `to` not included. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Everybody, so many at a time. */
export function partsOf(members: number, atATime: number): Part[] {
  return Array.from({ length: Math.ceil(members / atATime) }, (_none, part) => ({
    from: part * atATime,
    to: (part + 1) * atATime,
  }));
}

/**
 * Nudges are owed a day before they may be said: so a clock that steps from due moment to due moment sees them coming,
 * and a job that fails once in the night costs nothing.
 */
export function isOwed(nudge: Pick<Nudge, 'from' | 'until'>, now: Instant): boolean {
  return nudge.from < nudge.until && nudge.from <= now + DAY && now < nudge.until;
}
