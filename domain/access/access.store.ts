import type { Instant } from '../kernel/time.ts';
import type { AccountName, Platform } from '../network/network.store.ts';
import type { MemberId } from '../network/network.ts';
import type { AccessRequest, Installation } from './access.ts';

/** Remembers where the bot was installed, and keeps what it needs to speak there. */
export interface InstallationStore {
  find(platform: Platform, tenant: string): Promise<Installation | undefined>;
  /** Everything that is not gone, the newest first. */
  all(): Promise<readonly Installation[]>;
  /** `secret` is kept as ciphertext, and stays as it was when it is not given; null takes it away. */
  save(installation: Installation, secret?: string | null): Promise<void>;
  /** Stores what was decided about it as it was read; throws ConcurrentChange when somebody else came first. */
  decide(decided: Installation, was: Installation): Promise<void>;
  /** What the platform's adapter kept to speak there; undefined when there is none. */
  secret(platform: Platform, tenant: string): Promise<string | undefined>;
}

/** Remembers who asked to be let in. What they wrote is kept as ciphertext. */
export interface AccessRequestStore {
  find(id: string): Promise<AccessRequest | undefined>;
  /** The latest of this account. */
  of(from: AccountName): Promise<AccessRequest | undefined>;
  /** Those that turned out to be this member's, the oldest first. */
  ofMember(member: MemberId): Promise<readonly AccessRequest[]>;
  /** The oldest first, at most a hundred. */
  open(): Promise<readonly AccessRequest[]>;
  /** An answer is final: throws ConcurrentChange when somebody else answered it first. */
  save(request: AccessRequest): Promise<void>;
  /** Forgets what was answered, or asked and never answered, before these moments; answers how many. */
  eraseBefore(moments: { readonly decided: Instant; readonly open: Instant }): Promise<number>;
}
