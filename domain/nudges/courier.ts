import type { Instant } from '../kernel/time.ts';
import type { SendResult } from './delivery.ts';
import type { Nudge, Recipient } from './nudge.ts';

/** Puts nudges into words and carries them to whoever should hear them. */
export interface Courier<Stores, Message> {
  /**
   * One message for all of these nudges; undefined when none of them need be said any more. It only reads, and each
   * nudge it was given comes back as live or as moot.
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
  /** Called outside any transaction. `key` names the message: the same key is never sent twice on purpose. */
  send(to: Recipient, message: Message, key: string): Promise<SendResult>;
  /** Puts it in the place of a message that was sent; `messageId` is what sending gave. */
  update(to: Recipient, messageId: string, message: Message): Promise<SendResult>;
}

export interface Composed<Message> {
  readonly message: Message;
  /** Keys of the nudges that the message says. */
  readonly live: readonly string[];
  /** Keys of those that became moot meanwhile: they are withdrawn. */
  readonly moot: readonly string[];
}
