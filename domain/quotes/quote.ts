import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';

/**
 * `asked`: the author has not answered. `granted`: who asked may use the words, until they did (`used`). `self`: the
 * author makes something of them. `refused`: nothing is made of them.
 */
export type QuoteState = 'asked' | 'granted' | 'self' | 'refused' | 'used';

/** A member wants to make something of what another one wrote in the chat. The author is asked first. */
export interface Quote {
  readonly id: string;
  readonly wanted: 'agreement' | 'signal';
  readonly by: MemberId;
  readonly author: MemberId;
  /** Kept as ciphertext, and only for as long as something may still be made of it. */
  readonly text: string;
  readonly link?: string | undefined;
  /** The day that "vrijdag" in it is counted from. */
  readonly day: CalendarDay;
  /** Since when it stands as it does. */
  readonly at: Instant;
  readonly state: QuoteState;
}

/** What an author can answer. */
export const quoteAnswers = ['granted', 'self', 'refused'] as const;
export type QuoteAnswer = (typeof quoteAnswers)[number];

export const LONGEST_QUOTE = 2000;

/** The quote in another state; where nothing is made of the words any more, they are gone. */
export function turned(quote: Quote, state: QuoteState, at: Instant): Quote {
  const text = state === 'refused' || state === 'used' ? '' : quote.text;
  return { ...quote, state, text, at };
}

/** The first so many characters, never half a sign. */
export function cutTo(most: number, text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= most
    ? trimmed
    : trimmed
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd();
}
