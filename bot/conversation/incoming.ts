import type { AccountName } from '../../domain/network/network.store.ts';
import type { Call } from '../view/call.ts';
import type { Values } from '../view/form.ts';

/** One thing that somebody said, pressed or sent in, as any platform delivers it. */
export interface Incoming {
  /** The platform's own id of this delivery: a second copy is answered as the first was. */
  readonly id: string;
  readonly from: AccountName;
  /** Where the messenger can write to this person later on. */
  readonly address: string;
  /** Who the platform says this is; asked for only when the account is new. */
  readonly profile: () => Promise<Profile>;
  /** In a channel others read along: personal answers then go to the one-to-one chat. */
  readonly place: 'private' | 'channel';
  readonly what: Said | Pressed | Submitted;
}

export interface Profile {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
}

/** Words: a typed message, a mention without the bot's name, or a slash command with its word in front. */
export interface Said {
  readonly kind: 'said';
  readonly text: string;
}

export interface Pressed {
  readonly kind: 'pressed';
  readonly call: Call;
}

export interface Submitted {
  readonly kind: 'submitted';
  readonly call: Call;
  readonly values: Values;
}
