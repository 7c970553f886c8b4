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
  /** Key of the organisation that it is of: chosen by the bureau. */
  readonly organisation?: string | undefined;
  /** `gone`: taken away there. Installed again it waits for the bureau again. */
  readonly state: 'waiting' | 'approved' | 'refused' | 'gone';
  readonly madeAt: Instant;
  readonly decidedBy?: MemberId | undefined;
  readonly decidedAt?: Instant | undefined;
}

/** Somebody whom the bot does not know asks to be let in; the bureau answers. */
export interface AccessRequest {
  readonly id: string;
  readonly from: AccountName;
  /** Where the messenger can write to this account. */
  readonly address: string;
  /** As they wrote it themselves. */
  readonly name: string;
  readonly email?: string | undefined;
  readonly organisation?: string | undefined;
  readonly note?: string | undefined;
  readonly at: Instant;
  readonly state: 'open' | 'linked' | 'refused';
  /** Whose account it turned out to be. */
  readonly member?: MemberId | undefined;
  readonly decidedBy?: MemberId | undefined;
  readonly decidedAt?: Instant | undefined;
}
