import { DAY, type Instant, instant } from '../kernel/time.ts';
import type { QuoteStore } from './quote.store.ts';

/** How long a quote is kept after the last thing that was said about it. */
export const DAYS_KEPT = 14;

/** Forgets what nobody answered or used; answers how many. */
export async function forgetQuotes({
  now,
  stores,
}: {
  readonly now: Instant;
  readonly stores: { readonly quotes: QuoteStore };
}): Promise<number> {
  return stores.quotes.eraseBefore(instant(now - DAYS_KEPT * DAY));
}
