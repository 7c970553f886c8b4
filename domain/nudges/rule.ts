import { DAY, type Instant } from '../kernel/time.ts';
import type { Nudge } from './nudge.ts';

/** When somebody should hear about something. A rule only reads, and yields the same keys however often it is asked. */
export interface Rule<Stores> {
  /** The kinds of nudges it yields, by which its part of what is due can be told from the rest. */
  readonly kinds: readonly string[];
  /** Every nudge that is of use now or will be within a day. */
  owed(stores: Stores, now: Instant): Promise<readonly Nudge[]>;
}

/**
 * Nudges are owed a day before they may be said: so a clock that steps from due moment to due moment sees them coming,
 * and a job that fails once in the night costs nothing.
 */
export function isOwed(nudge: Nudge, now: Instant): boolean {
  return nudge.from < nudge.until && nudge.from <= now + DAY && now < nudge.until;
}
