import { type Instant, instant, MINUTE } from '../kernel/time.ts';
import { leastWait } from './back-off.ts';
import type { DeliveryState } from './delivery.ts';
import type { NudgeState } from './ledger.ts';

/** What is still to be said, or waits for somebody. What has ended only grows, and is not counted. */
export const waitingNudges = ['held', 'open', 'bundled'] as const satisfies readonly NudgeState[];
export const waitingDeliveries = [
  'owed',
  'claimed',
  'sending',
  'uncertain',
  'undeliverable',
] as const satisfies readonly DeliveryState[];

/** The state of delivering in numbers, for who watches it from outside. */
export interface Backlog {
  readonly nudges: Readonly<Record<(typeof waitingNudges)[number], number>>;
  readonly deliveries: Readonly<Record<(typeof waitingDeliveries)[number], number>>;
  /**
   * What could have gone since before `lateSince`: deliveries, which are only made when they may be said, and answers,
   * which may be said at any hour. What waits for its reader's morning is not late.
   */
  readonly late: number;
  /** Since when the oldest of what may go could have gone. */
  readonly oldest?: Instant | undefined;
}

/** What is due waits at most a minute for the heartbeat, and one that failed a minute more: neither is late. */
export function lateSince(now: Instant): Instant {
  return instant(now - 5 * MINUTE);
}

/**
 * By the number of failures: how long a message could have gone already when the moment of its next try comes, at the
 * least. The ledger keeps that moment, not the first one.
 */
export const triedFor: readonly number[] = Array.from({ length: 13 }, (_, failures) => leastWait(failures));

/** Since when, at the latest, a message could have gone that failed so often and may be tried from then on. */
export function couldGoSince(notBefore: Instant, failures: number): Instant {
  return instant(notBefore - (triedFor[Math.min(failures, triedFor.length - 1)] ?? 0));
}

export function secondsBehind({ oldest }: Backlog, now: Instant): number {
  return oldest === undefined ? 0 : Math.max(0, (now - oldest) / 1000);
}
