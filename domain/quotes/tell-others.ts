import { DAY, instant } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';
import { nudgeKey, type Pace } from '../nudges/nudge.ts';
import { DAYS_KEPT } from './forget-quotes.ts';
import type { Quote } from './quote.ts';
import type { QuoteWorld } from './quote-world.ts';

/** An author who is asked, and who asked hearing the answer. */
export type QuoteNews = 'quote-asked' | 'quote-answered';

/** Somebody waits for the author: asked within their hours. */
export function tellAuthor(quote: Quote, world: QuoteWorld): Promise<void> {
  return tell('quote-asked', quote, quote.author, 'in-hours', world);
}

/** An answer to one's own question does not wait. */
export function tellAsker(quote: Quote, world: QuoteWorld): Promise<void> {
  return tell('quote-answered', quote, quote.by, 'at-once', world);
}

async function tell(kind: QuoteNews, { id }: Quote, member: MemberId, pace: Pace, world: QuoteWorld): Promise<void> {
  if (!world.network.member(member)) return;
  const to = { kind: 'member', member } as const;
  const until = instant(world.now + DAYS_KEPT * DAY);
  const key = nudgeKey(kind, id, to, world.today);
  await world.stores.ledger.owe([{ key, kind, about: id, to, from: world.now, until, pace }], world.now);
}
