import type { Instant } from '../kernel/time.ts';
import type { Lane, SendResult, Sought } from './delivery.ts';
import type { Nudge, Recipient } from './nudge.ts';

/** Something that comes before it is still on its way to the same reader: it is said a little later. */
export class NotYet extends Error {}

/** Puts nudges into words and carries them to whoever should hear them. */
export interface Courier<Stores, Message> {
  /**
   * One message for all of these nudges; undefined when none of them need be said any more. It only reads, and each
   * nudge it was given comes back as live or as moot. Throws `NotYet` while something has to be said before it.
   */
  compose(
    to: Recipient,
    nudges: readonly Nudge[],
    now: Instant,
    stores: Stores,
  ): Promise<Composed<Message> | undefined>;
  /**
   * A message that was sent, as it reads now: without what need not be said any more, or that it was settled when
   * nothing is left. Undefined when nobody is there to read it.
   */
  recompose(to: Recipient, nudges: readonly Nudge[], now: Instant, stores: Stores): Promise<Message | undefined>;
  /** How this message would go to them now, or why none will. It only reads. */
  wayTo(to: Recipient, stores: Stores, message: Message): Promise<Way<Message> | NoWay>;
  /** Looks on the platform whether a message that went by such a way, from that moment on, arrived after all. */
  seek(via: string, key: string, since: Instant): Promise<Sought>;
  /** It arrived, under this id: called in the unit of work in which that is stored. */
  landed(to: Recipient, nudges: readonly Nudge[], messageId: string, now: Instant, stores: Stores): Promise<void>;
  /** Puts it in the place of a message that was sent; `messageId` is what sending gave. */
  update(to: Recipient, messageId: string, message: Message): Promise<SendResult>;
}

/** A platform, and the one on it who reads. */
export interface Way<Message> {
  /** Names the way, so that a message which went by it can be looked for later. */
  readonly via: string;
  /** For who reads the log. */
  readonly platform: string;
  /** What it shares its speed with, the widest first. */
  readonly lanes: readonly Lane[];
  /** Called outside any transaction. `key` names the message: the same key is never sent twice on purpose. */
  send(message: Message, key: string): Promise<SendResult>;
}

export type NoWay = Extract<SendResult, { readonly result: 'never' }>;

export interface Composed<Message> {
  readonly message: Message;
  /** Keys of the nudges that the message says. */
  readonly live: readonly string[];
  /** Keys of those that became moot meanwhile: they are withdrawn. */
  readonly moot: readonly string[];
}
