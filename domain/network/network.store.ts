import type { Instant } from '../kernel/time.ts';
import type { NetworkView } from './lookup.ts';
import type { BodyKey, MeetingChange, MemberId, Network } from './network.ts';

/** What an import did, in counts per kind. */
export interface ImportResult {
  readonly added: number;
  readonly changed: number;
  readonly archived: number;
  readonly unchanged: number;
}

export interface NetworkStore {
  /** The network as it stands; archived things are left out. */
  load(): Promise<NetworkView>;
  /**
   * Makes the stored network equal to this one. Members are recognised by their key and keep their id; what is no
   * longer listed is archived, never deleted. Importing the same twice changes nothing.
   */
  replace(
    network: Omit<Network, 'members'> & { readonly members: readonly Omit<Network['members'][number], 'id'>[] },
    now: Instant,
  ): Promise<ImportResult>;
  isEmpty(): Promise<boolean>;
  /**
   * Moves or cancels a planned meeting; said in chat, it goes before what the network file says of that day, also after
   * a later import. Moved to its own day and time it goes as planned again. `load` gives bodies with these changes in.
   */
  changeMeeting(body: BodyKey, change: MeetingChange, now: Instant): Promise<void>;
}

/** Whose account on a chat platform it is. A tenant is a Slack workspace or a Teams organisation. */
export interface AccountName {
  readonly platform: Platform;
  readonly tenant: string;
  readonly user: string;
}

export type Platform = 'local' | 'slack' | 'teams';

export interface Account extends AccountName {
  readonly member: MemberId;
  /** Where the platform's messenger can write to this person; only that adapter reads it. */
  readonly address: string;
  readonly seenAt: Instant;
  /** Since then nobody can write to it; whoever speaks from it again is back. */
  readonly goneAt?: Instant | undefined;
}

export interface AccountStore {
  find(name: AccountName): Promise<Account | undefined>;
  /** The member's accounts, the one last heard from first. */
  of(member: MemberId): Promise<readonly Account[]>;
  save(account: Account): Promise<void>;
  /** Nobody of this tenant can be written to from now on; who was gone already stays so since then. */
  leave(tenant: Pick<AccountName, 'platform' | 'tenant'>, now: Instant): Promise<void>;
  /** Who left together with the tenant at that moment can be written to again. */
  comeBack(tenant: Pick<AccountName, 'platform' | 'tenant'>, leftAt: Instant): Promise<void>;
  forget(name: AccountName): Promise<void>;
}
