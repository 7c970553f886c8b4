import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { Delivery, DeliveryId, DeliveryState, FailureReason } from './delivery.ts';
import type { Nudge, Recipient } from './nudge.ts';

/** Remembers what is owed to whom, and what became of it. */
export interface Ledger {
  /** Takes in the nudges whose key is new; answers those. */
  owe(nudges: readonly Nudge[], now: Instant): Promise<readonly Nudge[]>;
  find(key: string): Promise<LedgerNudge | undefined>;
  /** Lets a held nudge go, to be delivered from `now` on; false when it was not held any more. */
  release(key: string, now: Instant): Promise<boolean>;
  /** Takes back what was not delivered yet: it is said no more. */
  withdraw(keys: readonly string[]): Promise<void>;

  /** Owed, not held, not bundled, `from ≤ now < until`: by recipient, then by `from`. */
  due(now: Instant): Promise<readonly Nudge[]>;
  /** The earliest `from` or `notBefore` after `after` of anything still owed. */
  nextMoment(after: Instant): Promise<Instant | undefined>;

  /** Whether the recipient has the message of that day already, unless it lapsed; those with a pace do not count. */
  hasDelivery(to: Recipient, day: CalendarDay): Promise<boolean>;
  /** Stores a delivery with its nudges; false when it is the message of a day that has one already. */
  bundle(delivery: Delivery): Promise<boolean>;
  /** Takes the next owed delivery that may be tried now, for as long as the lease lasts; those with a pace go first. */
  claim(now: Instant, leaseUntil: Instant): Promise<Delivery | undefined>;
  /** Committed just before the platform is called; false when the claim was lost meanwhile. */
  sending(id: DeliveryId, now: Instant, leaseUntil: Instant): Promise<boolean>;
  sent(id: DeliveryId, messageId: string, now: Instant): Promise<void>;
  retry(id: DeliveryId, notBefore: Instant): Promise<void>;
  undeliverable(id: DeliveryId, reason: FailureReason): Promise<void>;
  uncertain(id: DeliveryId): Promise<void>;
  /** The delivery ends; nudges that are still of use are owed again, the `moot` ones are withdrawn. */
  lapse(id: DeliveryId, moot: readonly string[]): Promise<void>;
  /**
   * Tidies what time has overtaken: nudges past `until` lapse, expired claims are owed again, expired sendings become
   * uncertain, owed deliveries past their `until` lapse.
   */
  expire(now: Instant): Promise<void>;

  /**
   * What was sent within that time (`to` not included) with a nudge about any of these, or about a part of them: the
   * name, or the name and more behind a slash.
   */
  sentAbout(subjects: readonly string[], within: Span): Promise<readonly Delivery[]>;
  /** Its reader answered: nothing takes the place of what stands there now. */
  answered(ids: readonly DeliveryId[]): Promise<void>;

  deliveries(state: DeliveryState): Promise<readonly Delivery[]>;
  nudges(keys: readonly string[]): Promise<readonly LedgerNudge[]>;
  /** How many there are of each: what is seen from outside. */
  counts(): Promise<Readonly<Record<NudgeState | DeliveryState, number>>>;
}

export type NudgeState = 'held' | 'open' | 'bundled' | 'told' | 'overtaken' | 'withdrawn';

export interface LedgerNudge extends Nudge {
  readonly state: NudgeState;
}

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}
