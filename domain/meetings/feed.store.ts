import type { Instant } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';

/** The secret addresses of members' calendar feeds; a member has at most one. */
export interface FeedStore {
  /** The secret of the member's feed, to show it again. */
  of(member: MemberId): Promise<string | undefined>;
  /** Makes this the member's secret; the one before is dead at once. */
  renew(member: MemberId, secret: string, now: Instant): Promise<void>;
  revoke(member: MemberId): Promise<void>;
  /** Whose feed it is; undefined for a secret that nobody has, or had. */
  ownerOf(secret: string): Promise<MemberId | undefined>;
}
