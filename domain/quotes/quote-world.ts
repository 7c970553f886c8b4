import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { ConcurrentChange, type Ids } from '../kernel/ports.ts';
import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import { mayQuote, type QuoteAction } from './quote.permissions.ts';
import type { QuoteStore } from './quote.store.ts';
import { type Quote, type QuoteState, turned } from './quote.ts';

/** What every use case about quotes is given. */
export interface QuoteWorld {
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly ids: Ids;
  readonly network: NetworkView;
  readonly stores: { readonly quotes: QuoteStore; readonly ledger: Ledger };
}

export interface QuoteNotFound {
  readonly code: 'quote-not-found';
}

/** A quote that the asker has nothing to do with is as good as absent. */
export async function findFor(
  asker: Member,
  id: string,
  action: QuoteAction,
  { stores }: { readonly stores: { readonly quotes: QuoteStore } },
): Promise<Outcome<Quote, QuoteNotFound>> {
  const quote = await stores.quotes.find(id);
  return quote && mayQuote(asker, action, quote) ? done(quote) : refused({ code: 'quote-not-found' });
}

/** Keeps the quote in another state; when somebody else was first, the whole unit of work is run again. */
export async function turnTo(
  state: QuoteState,
  quote: Quote,
  { now, stores }: Pick<QuoteWorld, 'now'> & { readonly stores: { readonly quotes: QuoteStore } },
): Promise<Quote> {
  const next = turned(quote, state, now);
  if (!(await stores.quotes.replace(next, quote.state))) throw new ConcurrentChange();
  return next;
}
