import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { CalendarDay } from '../kernel/time.ts';
import type { Member } from '../network/network.ts';
import type { Desk } from '../privacy/desk.ts';
import { chatLink } from './chat-link.ts';
import { cutTo, LONGEST_QUOTE, type Quote } from './quote.ts';
import type { QuoteWorld } from './quote-world.ts';
import { tellAuthor } from './tell-others.ts';

/** How many questions about their messages somebody may have open at once. */
export const MOST_OPEN = 5;

export interface QuoteWish {
  readonly wanted: Quote['wanted'];
  readonly author: Member;
  readonly text: string;
  readonly link?: string | undefined;
  readonly day: CalendarDay;
}

export type AskRefusal =
  /** The author has as many questions open as anybody should have. */
  | { readonly code: 'author-asked-enough' }
  /** The message holds what points at somebody: it is kept nowhere, whoever wrote it. */
  | { readonly code: 'identifying' };

export interface Asked {
  readonly quote: Quote;
  /** The same was asked before: nobody is asked again. */
  readonly before: boolean;
}

/** Asks whoever wrote a message whether the asker may make something of it: any member may ask, once a message. */
export async function askAuthor(
  asker: Member,
  { wanted, author, day, ...message }: QuoteWish,
  world: QuoteWorld & { readonly guard: Pick<Desk, 'look'> },
): Promise<Outcome<Asked, AskRefusal>> {
  const text = cutTo(LONGEST_QUOTE, message.text);
  const link = chatLink(message.link);
  const known = await world.stores.quotes.of(author.id);
  const same = known.find(
    (one) =>
      one.by === asker.id &&
      one.author === author.id &&
      one.wanted === wanted &&
      (link === undefined ? one.link === undefined && one.text === text : one.link === link),
  );
  if (same) return done({ quote: same, before: true });
  const open = known.filter((one) => one.author === author.id && one.state === 'asked');
  if (open.length >= MOST_OPEN) return refused({ code: 'author-asked-enough' });
  if (world.guard.look(text).length > 0) return refused({ code: 'identifying' });
  const quote: Quote = {
    id: world.ids.next(),
    wanted,
    by: asker.id,
    author: author.id,
    text,
    link,
    day,
    at: world.now,
    state: 'asked',
  };
  await world.stores.quotes.add(quote);
  await tellAuthor(quote, world);
  return done({ quote, before: false });
}
