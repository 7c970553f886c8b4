import type { CalendarDay, Instant, Period } from '../kernel/time.ts';
import type { BodyKey, MemberId } from '../network/network.ts';
import type { Agreement, AgreementId, Owner, Progress } from './agreement.ts';

export interface AgreementStore {
  add(agreement: Agreement): Promise<void>;
  /** False, and nothing stored, when the stored version is not `agreement.version - 1`. */
  replace(agreement: Agreement): Promise<boolean>;
  /** Takes it back entirely, with its progress: only for *Ongedaan* right after it was made. */
  remove(id: AgreementId): Promise<void>;
  find(id: AgreementId): Promise<Agreement | undefined>;
  /** Agreements of any of these owners, by due day. */
  ownedBy(owners: readonly Owner[], which: Which): Promise<readonly Agreement[]>;
  ofBody(body: BodyKey, which: Which): Promise<readonly Agreement[]>;
  /** Agreements that the member made, took a step with, or wants to be reminded of, whoever owns them. */
  involving(member: MemberId): Promise<readonly Agreement[]>;
  /** Unsettled agreements that are due within the period. */
  due(within: Period): Promise<readonly Agreement[]>;

  addProgress(progress: Progress): Promise<void>;
  /** Oldest first. */
  progressOf(ids: readonly AgreementId[]): Promise<readonly Progress[]>;

  /** "Herinner mij vrijdag": a member's own wish about one agreement. */
  addWish(wish: ReminderWish): Promise<void>;
  wishes(within: Period): Promise<readonly ReminderWish[]>;
}

/** `open` leaves out what is done or dropped; a moment adds what was settled since. */
export type Which = 'open' | { readonly settledSince: Instant };

export interface ReminderWish {
  readonly agreement: AgreementId;
  readonly member: Agreement['madeBy'];
  readonly day: CalendarDay;
  readonly askedAt: Instant;
}
