import { dayAt } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/network/network.ts';
import type { Stores } from '../../domain/stores.ts';

/**
 * What others asked about their messages, and what they asked about those of others: never what an author answered who
 * rather would not, or did it themselves.
 */
export async function quotesKeptOf({ id, zone }: Member, { quotes }: Pick<Stores, 'quotes'>) {
  return (await quotes.of(id)).map(({ wanted, author, at, state, text, link }) => ({
    wanted,
    asked: author === id ? 'me' : 'by-me',
    day: dayAt(at, zone),
    ...(author === id || state === 'asked' || state === 'granted' ? { state, text } : {}),
    link,
  }));
}
