import type { Instant } from '../../domain/kernel/time.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Card } from '../view/card.ts';
import type { Form } from '../view/form.ts';

/** A line in local mode's own chat: what a member said, or what the bot said to a member or in a channel. */
export interface TranscriptEntry {
  readonly id: string;
  /** `member:<id>` or `channel:<body key>`. */
  readonly box: string;
  readonly at: Instant;
  readonly language: Language;
  /** Said by the member themselves, or by the bot; a reminder is the bot's own initiative. */
  readonly by: 'member' | 'bot' | 'reminder';
  readonly body:
    | { readonly kind: 'words'; readonly text: string }
    | { readonly kind: 'card'; readonly card: Card }
    | { readonly kind: 'form'; readonly form: Form };
}

/** The chats of local mode: they survive a restart, and each message can be replaced in place. */
export interface Transcript {
  add(entry: TranscriptEntry): Promise<void>;
  replace(id: string, body: TranscriptEntry['body'], language: Language): Promise<void>;
  find(id: string): Promise<TranscriptEntry | undefined>;
  /** Oldest first; at most the last `limit`. */
  of(box: string, limit: number): Promise<readonly TranscriptEntry[]>;
  /** How many messages each box got since that moment, for the unread mark. */
  countsSince(moments: Readonly<Record<string, Instant>>): Promise<Readonly<Record<string, number>>>;
}
