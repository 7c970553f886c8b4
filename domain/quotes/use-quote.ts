import { type Outcome, refused } from '../kernel/outcome.ts';
import type { Instant } from '../kernel/time.ts';
import type { Member } from '../network/network.ts';
import { mayQuote } from './quote.permissions.ts';
import type { QuoteStore } from './quote.store.ts';
import type { Quote } from './quote.ts';
import { findFor, type QuoteNotFound, turnTo } from './quote-world.ts';

interface QuoteReading {
  readonly now: Instant;
  readonly stores: { readonly quotes: QuoteStore };
}

/** One quote, for its author and for who asked. */
export async function oneQuote(asker: Member, id: string, world: QuoteReading): Promise<Outcome<Quote, QuoteNotFound>> {
  return findFor(asker, id, 'see', world);
}

/** The words, for who may make something of them now: who asked once it was granted, or the author who does it. */
export async function wordsToUse(
  asker: Member,
  id: string,
  world: QuoteReading,
): Promise<Outcome<Quote, QuoteNotFound | { readonly code: 'not-to-use'; readonly quote: Quote }>> {
  const found = await findFor(asker, id, 'see', world);
  if (!found.done) return found;
  return mayUse(asker, found.value) ? found : refused({ code: 'not-to-use', quote: found.value });
}

/**
 * Something was made of the words: they are not kept any longer. That an author did so shows in nothing else, for of a
 * signal nobody is told who reports it. Of others' words, or a second time, it does nothing.
 */
export async function finishQuote(asker: Member, id: string | undefined, world: QuoteReading): Promise<void> {
  const quote = id === undefined ? undefined : await world.stores.quotes.find(id);
  if (!quote || !mayUse(asker, quote)) return;
  if (quote.state === 'granted') await turnTo('used', quote, world);
  else await world.stores.quotes.eraseWords(quote);
}

function mayUse(asker: Member, quote: Quote): boolean {
  if (quote.state === 'granted') return mayQuote(asker, 'use', quote);
  return quote.state === 'self' && mayQuote(asker, 'use-own', quote);
}
