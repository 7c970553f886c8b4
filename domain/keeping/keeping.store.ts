import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { Member, MemberId } from '../network/network.ts';

/** What concerns everything that is kept about somebody, whichever feature keeps it. */
export interface KeepingStore {
  /**
   * Takes away everything that is kept about the member. What others count on stays, and goes on under a name of which
   * nobody knows whose it was.
   */
  forget(member: Member, as: MemberId, now: Instant): Promise<void>;
  /** The messages that the bot made for the member, oldest first: when, of which kinds, and what became of them. */
  messagesTo(member: MemberId): Promise<readonly KeptMessage[]>;
  /** What they decided about who is let in, and which calls they took off the list. */
  decidedBy(member: MemberId): Promise<KeptDecisions>;

  /** From now on who has the secret may fetch the member's file, once. */
  offer(secret: string, member: MemberId, until: Instant): Promise<void>;
  /** Whose file it is; after this the secret is worth nothing. */
  take(secret: string, now: Instant): Promise<MemberId | undefined>;
  /** Forgets what was not fetched in time. */
  forgetOffers(before: Instant): Promise<number>;

  /** Adds to what was erased in a month: `2026-11`. */
  countErased(month: string, counts: Readonly<Record<string, number>>): Promise<void>;
  /** The latest month first. */
  erased(): Promise<readonly ErasedCount[]>;
}

export interface KeptMessage {
  readonly day: CalendarDay;
  readonly state: string;
  readonly kinds: readonly string[];
}

export interface KeptDecisions {
  readonly installations: number;
  readonly accessRequests: number;
  readonly calls: number;
}

export interface ErasedCount {
  readonly month: string;
  readonly what: string;
  readonly count: number;
}
