import type { Platform } from '../../domain/network/network.store.ts';
import type { Language } from '../../domain/network/network.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import type { Card } from '../view/card.ts';

/** Writes to people and channels of one platform unasked. It never throws for what the platform answers. */
export interface Messenger {
  readonly platform: Platform;
  /** `key` names the message, so that a copy of it can be recognised on the platform. */
  send(to: Destination, message: Message, key: string): Promise<SendResult>;
}

/** A person by the address that their account keeps, or a body's channel by the platform's own id. */
export type Destination =
  | { readonly kind: 'person'; readonly tenant: string; readonly user: string; readonly address: string }
  | { readonly kind: 'channel'; readonly channel: string };

export interface Message {
  readonly card: Card;
  readonly language: Language;
}
