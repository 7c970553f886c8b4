import type { Pointed } from '../../bot/conversation/incoming.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { routerFor } from '../../bot/conversation/route.ts';
import { features } from '../../bot/features.ts';
import { askAuthor } from '../../domain/quotes/ask-author.ts';
import type { Quote } from '../../domain/quotes/quote.ts';
import { granted } from './agreements.ts';
import { type House, incomingFrom } from './house.ts';

export const link = 'https://meander.slack.example/archives/C1/p1';

const route = routerFor(features);

/** The bot knows where to write to this member. */
export async function known(house: House, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const name = { platform: 'local', tenant: 'local', user: key } as const;
    const account = { ...name, member: house.member(key).id, address: key, seenAt: house.moment };
    await house.unit.run(({ accounts }) => accounts.save(account));
  }
}

/** A member points at a message in the chat; without `by` nobody says who wrote it. */
export function point(
  house: House,
  key: string,
  text: string,
  {
    by,
    wanted = 'agreement',
    ...more
  }: { by?: string; wanted?: Pointed['wanted']; at?: House['moment']; link?: string | undefined } = {},
): Promise<Reply> {
  const author = by === undefined ? undefined : { user: by, address: by };
  const what: Pointed = { kind: 'pointed', wanted, message: { text, link, ...more, author } };
  return house.as(key, (turn) => route(incomingFrom(key, what, house.ids), turn));
}

/** Piet asks Jamal about a message, until a test says otherwise. */
export function aQuote(
  house: House,
  {
    by = 'piet',
    author = 'jamal',
    text = 'Ik stuur het overzicht voor vrijdag',
    ...more
  }: { by?: string; author?: string; text?: string; wanted?: Quote['wanted']; link?: string | undefined } = {},
): Promise<Quote> {
  return house.as(by, async (turn) => {
    const wish = { wanted: 'agreement', text, link, day: turn.today, author: house.member(author), ...more } as const;
    return granted(await askAuthor(turn.me, wish, turn)).quote;
  });
}

/** The quote as it stands now. */
export function quoteNow(house: House, { id }: Pick<Quote, 'id'>): Promise<Quote | undefined> {
  return house.unit.run(({ quotes }) => quotes.find(id));
}
