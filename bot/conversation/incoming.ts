import type { Instant } from '../../domain/kernel/time.ts';
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
  /** Through whose door this came: what the profile may be believed about. */
  readonly entrance: Entrance;
  /** Who the platform says this is; asked for only when the account is new. */
  readonly profile: () => Promise<Profile>;
  /** In a channel others read along: personal answers then go to the one-to-one chat. */
  readonly place: 'private' | 'channel';
  /** The platform never brings it a second time by itself. */
  readonly comesOnce?: boolean | undefined;
  readonly what: Said | Replied | Pressed | Submitted | Opened | Pointed | Left | Gone;
}

/**
 * `shared` is the operator's own installation, where members of many organisations are met. One that an organisation
 * brought in vouches for the e-mail addresses of that organisation alone, and one that the bureau has not approved for
 * nobody: not even whoever was recognised there before is heard.
 */
export type Entrance =
  | { readonly kind: 'shared' }
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'waiting' };

export interface Profile {
  readonly email?: string | undefined;
  readonly name?: string | undefined;
}

/** Words: a typed message, a mention without the bot's name, or a slash command with its word in front. */
export interface Said {
  readonly kind: 'said';
  readonly text: string;
}

/**
 * Words below a message of ours, in a thread of the one-to-one chat; or that they were mended or taken back there, which
 * the platform tells of what was typed.
 */
export interface Replied {
  readonly kind: 'replied';
  readonly act: 'said' | 'mended' | 'taken-back';
  /** The message of ours, by the platform's own id as `Messenger.send` gives it. */
  readonly under: string;
  /** The message that was typed, by the same kind of id. */
  readonly source: string;
  readonly text: string;
  /** A file came with it. */
  readonly attached?: boolean | undefined;
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

/** The bot's own page was opened: what is open for this person. */
export interface Opened {
  readonly kind: 'opened';
}

/** A message in the chat that somebody wants to make something of. */
export interface Pointed {
  readonly kind: 'pointed';
  readonly wanted: 'agreement' | 'signal';
  readonly message: {
    readonly text: string;
    /** When it was written; "vrijdag" in it is counted from there. */
    readonly at?: Instant | undefined;
    /** Its address in the chat, to go back to it. */
    readonly link?: string | undefined;
    /** Who wrote it, as an account of the same platform and tenant; absent for an app, or when nobody says. */
    readonly author?: { readonly user: string; readonly address: string } | undefined;
  };
}

/**
 * A form was left, or is being filled in: nothing is answered, and what was typed is kept for when it opens again. With
 * nothing in it what was kept before is forgotten: so a form that was cancelled on purpose is put away. A
 * field that was cleared is an empty text.
 */
export interface Left {
  readonly kind: 'left';
  readonly call: Call;
  readonly values: Values;
}

/** The person took the bot away, or was shut out of the platform: nobody can write to this account. */
export interface Gone {
  readonly kind: 'gone';
  /** The id of the delivery that greeted them here, so that they are greeted again when they come back. */
  readonly greeting?: string | undefined;
}
