import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { Claimed, Delivery, DeliveryId, DeliveryState, FailureReason, Lane } from './delivery.ts';
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

  /** Those of the recipients, by `recipientKey`, who have the message of their day already, unless it lapsed; those with a pace do not count. */
  served(recipients: readonly { readonly to: Recipient; readonly day: CalendarDay }[]): Promise<ReadonlySet<string>>;
  /** Stores a delivery with its nudges; false when it is the message of a day that has one already. */
  bundle(delivery: Delivery): Promise<boolean>;
  /**
   * Takes the next owed delivery that may be tried now, for as long as the lease lasts; those with a pace go first, and
   * those whose lane is taken wait.
   */
  claim(now: Instant, leaseUntil: Instant): Promise<Delivery | undefined>;
  /**
   * Committed just before the platform is called. It takes the lanes; when one is not free the delivery is owed again,
   * from the moment on that it is, and the attempt does not count. `lost` when the claim was lost meanwhile.
   */
  sending(
    claimed: Claimed,
    now: Instant,
    leaseUntil: Instant,
    way: { readonly via: string; readonly lanes: readonly Lane[] },
  ): Promise<'begun' | 'waiting' | 'lost'>;
  /** It stands there, whoever else was about to send it once more. */
  sent(id: DeliveryId, messageId: string, now: Instant): Promise<void>;
  retry(claimed: Claimed, notBefore: Instant): Promise<void>;
  undeliverable(claimed: Claimed, reason: FailureReason): Promise<void>;
  /** Nobody knows whether it arrived; it is looked for from that moment on. */
  uncertain(claimed: Claimed, lookFrom: Instant): Promise<void>;
  /** Takes the next uncertain delivery that may be looked for; one a lane in so many milliseconds. */
  claimUncertain(now: Instant, between: number): Promise<Delivery | undefined>;
  lookAgain(id: DeliveryId, from: Instant): Promise<void>;
  /** It stays uncertain: nobody can tell, and it is not sent again unasked. */
  unknown(id: DeliveryId): Promise<void>;
  /**
   * What did not arrive, or may not have, and is not tried again; of one recipient, when named. The longest tried first;
   * what was tried longer ago than any nudge is of use is left out.
   */
  undelivered(now: Instant, to?: Recipient): Promise<readonly Delivery[]>;
  /** What could not be delivered is owed anew, as far as it is still of use; false when it is no such delivery. */
  reopen(id: DeliveryId): Promise<boolean>;
  /** Forgets lanes that have been free since before that moment; answers how many. */
  forgetLanes(before: Instant): Promise<number>;
  /**
   * Forgets what has been of no use since before that moment, said or not; answers how many messages. Nobody owes it
   * again: what is past its `until` is owed no more.
   */
  forgetPast(before: Instant): Promise<number>;
  /** The first moment, from now on, at which something owed may be tried; undefined when nothing is owed. */
  nextTry(now: Instant): Promise<Instant | undefined>;
  /** The delivery ends; nudges that are still of use are owed again, the `moot` ones are withdrawn. */
  lapse(claimed: Claimed, moot: readonly string[]): Promise<void>;
  /**
   * Tidies what time has overtaken: nudges past `until` lapse, expired claims are owed again, expired sendings become
   * uncertain, owed deliveries past their `until` lapse. A clock that ran ahead and was set back does no harm: what it
   * overtook too early is owed again, and nothing waits or is leased for longer than `longestWait`.
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
