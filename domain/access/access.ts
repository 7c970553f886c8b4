import type { Instant } from '../kernel/time.ts';
import type { AccountName, Platform } from '../network/network.store.ts';
import type { MemberId } from '../network/network.ts';

/**
 * The bot in an organisation's own workspace. It is of one organisation, and of use only once the bureau has said of
 * which: until then nobody there is recognised.
 */
export interface Installation {
  readonly platform: Platform;
  readonly tenant: string;
  /** What the workspace calls itself. */
  readonly name: string;
  /** Key of the organisation that it is of: chosen by the bureau. While it waits again: of which it was before. */
  readonly organisation?: string | undefined;
  /** `gone`: taken away there. Installed again it waits for the bureau again. */
  readonly state: 'waiting' | 'approved' | 'refused' | 'gone';
  readonly madeAt: Instant;
  readonly decidedBy?: MemberId | undefined;
  /** When the bureau decided, or when it was taken away. */
  readonly decidedAt?: Instant | undefined;
}

/** Which installation: a platform's own name for the workspace proves itself. */
export type InstallationName = Pick<Installation, 'platform' | 'tenant'>;

/** Somebody whom the bot does not know asks to be let in; the bureau answers. */
export interface AccessRequest {
  readonly id: string;
  readonly from: AccountName;
  /** Where the messenger can write to this account. */
  readonly address: string;
  /** Key of the organisation through whose own installation they came; absent for the operator's own. */
  readonly through?: string | undefined;
  /** As they wrote it themselves. */
  readonly name: string;
  readonly email?: string | undefined;
  /** Key of the organisation that they chose. */
  readonly organisation?: string | undefined;
  /** In their own words, when it is none of the network's. */
  readonly otherOrganisation?: string | undefined;
  /** What they do, and where. */
  readonly occupation?: string | undefined;
  readonly note?: string | undefined;
  /** When they asked first; changing it keeps its place. */
  readonly at: Instant;
  readonly state: 'open' | 'linked' | 'refused';
  /** Whose account it turned out to be. */
  readonly member?: MemberId | undefined;
  /** What the bureau says to them when it is not. */
  readonly why?: string | undefined;
  readonly decidedBy?: MemberId | undefined;
  readonly decidedAt?: Instant | undefined;
}

/** Somebody at the door, as the platform brings them. */
export interface Visitor {
  readonly from: AccountName;
  readonly address: string;
  /** As the conversation has it: `shared`, an organisation's own, or not approved. */
  readonly entrance:
    | { readonly kind: 'shared' }
    | { readonly kind: 'organisation'; readonly organisation: string }
    | { readonly kind: 'waiting' };
}
