import type { Instant } from '../../domain/kernel/time.ts';
import type { Platform } from '../../domain/network/network.store.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Lane, SendResult, Sought } from '../../domain/nudges/delivery.ts';
import type { Card } from '../view/card.ts';

/** Writes to people and channels of one platform unasked. It never throws for what the platform answers. */
export interface Messenger {
  readonly platform: Platform;
  /**
   * `key` names the message, so that a copy of it can be recognised on the platform. Where there are threads it goes below
   * the message that `thread` names.
   */
  send(to: Destination, message: Message, key: string, thread?: string): Promise<SendResult>;
  /**
   * What a message to this destination shares its speed with, the widest first: the platform refuses what goes faster.
   * Absent where nothing is refused.
   */
  lanes?(to: Destination): readonly Lane[];
  /**
   * Looks whether a message with that key stands there since then. Absent on a platform that keeps no history for bots:
   * there it cannot be known whether an uncertain message arrived.
   */
  seek?(to: Destination, key: string, since: Instant, thread?: string): Promise<Sought>;
  /** Puts another message in the place of one that was sent to this destination; `messageId` is what `send` gave. */
  update?(to: Destination, messageId: string, message: Message): Promise<SendResult>;
}

/**
 * A person by the address that their account keeps, or a body's channel by the platform's own id: with the tenant in
 * front (`T0123/C0456`) where the bot is at home in several.
 */
export type Destination =
  | { readonly kind: 'person'; readonly tenant: string; readonly user: string; readonly address: string }
  | { readonly kind: 'channel'; readonly channel: string };

export interface Message {
  readonly card: Card;
  readonly language: Language;
  /** Messages that were sent before, as sending named them: it belongs below the first of them that stands where it goes. */
  readonly below?: readonly string[] | undefined;
  /** The message that was sent in whose place it comes. */
  readonly replaces?: string | undefined;
}
