import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { Pace, Recipient } from './nudge.ts';

export type DeliveryId = string & { readonly brand: 'DeliveryId' };

/**
 * owed → claimed (lease) → sending (committed just before the call) → sent, or back to owed after a failure that may
 * pass. A claim whose lease ran out is owed again; a sending whose lease ran out is uncertain: the platform may have
 * accepted it, so it is looked for before it is sent again (see uncertain.ts). Lapsed gave its nudges back, undeliverable has a reason. Answered was
 * sent, and its reader did something with what it is about: what stands there now is their own answer.
 */
export type DeliveryState =
  | 'owed'
  | 'claimed'
  | 'sending'
  | 'sent'
  | 'answered'
  | 'uncertain'
  | 'lapsed'
  | 'undeliverable';

/** One message to one recipient: it bundles every nudge of its pace that was due. */
export interface Delivery {
  readonly id: DeliveryId;
  readonly to: Recipient;
  /** Absent for the message of the day; the others are not counted and need no day of their own. */
  readonly pace?: Pace | undefined;
  /** The recipient's own calendar day: there is at most one message of the day for it. */
  readonly day: CalendarDay;
  readonly nudges: readonly string[];
  readonly state: DeliveryState;
  readonly attempts: number;
  /** No new attempt before this moment. */
  readonly notBefore: Instant;
  /** The end of the hours in which it may arrive, or of its use when that comes first. */
  readonly until: Instant;
  readonly leaseUntil?: Instant | undefined;
  /** The way that the last attempt went, and when it began. */
  readonly via?: string | undefined;
  readonly triedAt?: Instant | undefined;
  readonly messageId?: string | undefined;
  readonly reason?: FailureReason | undefined;
}

/** What names a claim: a step after it changes nothing once somebody else has claimed the delivery. */
export type Claimed = Pick<Delivery, 'id' | 'attempts'>;

/** Why a message will not arrive, or for `unknown` may have arrived or not, in words the bureau's list can say. */
export type FailureReason = 'no-account' | 'no-channel' | 'blocked' | 'gone' | 'refused' | 'too-long' | 'unknown';

export type SendResult =
  | { readonly result: 'sent'; readonly messageId: string }
  /** It did not arrive; worth another try. */
  | { readonly result: 'later'; readonly waitMs?: number | undefined }
  /** It did not arrive and will not. */
  | { readonly result: 'never'; readonly reason: FailureReason }
  /** Nobody knows whether it arrived: the connection was lost after the message had left. */
  | { readonly result: 'uncertain' };

/** What came of looking for a message of which nobody knew whether it had arrived. */
export type Sought =
  | { readonly result: 'there'; readonly messageId: string }
  | { readonly result: 'not-there' }
  /** It could not be looked up now. */
  | { readonly result: 'later'; readonly waitMs?: number | undefined }
  /** We may not look there: whatever is sent again may be there twice. */
  | { readonly result: 'no-telling' }
  /** The platform keeps no history that a bot could look in. */
  | { readonly result: 'no-history' };

/** What several messages share the speed of: a workspace, or one conversation in it. */
export interface Lane {
  readonly id: string;
  /** Milliseconds that lie between two messages. */
  readonly every: number;
}
