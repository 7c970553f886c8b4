import type { Cipher } from '../../domain/kernel/ports.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { QuoteStore } from '../../domain/quotes/quote.store.ts';
import type { Quote } from '../../domain/quotes/quote.ts';
import type { Prisma, Tx } from './prisma.ts';
import { moment, stored } from './values.ts';

type Sealed = Pick<Quote, 'text' | 'link'>;

export function quoteStore(tx: Tx, cipher: Cipher): QuoteStore {
  const quoteOf = (row: Prisma.QuoteModel): Quote => ({
    id: row.id,
    wanted: row.wanted as Quote['wanted'],
    by: row.byId as MemberId,
    author: row.authorId as MemberId,
    ...(JSON.parse(cipher.open(row.sealed)) as Sealed),
    at: moment(row.at),
    state: row.state as Quote['state'],
  });
  return {
    async find(id) {
      const row = await tx.quote.findUnique({ where: { id } });
      return row ? quoteOf(row) : undefined;
    },
    async of(member) {
      const where = { OR: [{ byId: member }, { authorId: member }] };
      return (await tx.quote.findMany({ where, orderBy: { at: 'asc' } })).map(quoteOf);
    },
    async save({ id, wanted, by, author, text, link, at, state }) {
      const sealed = cipher.seal(JSON.stringify({ text, link } satisfies Sealed));
      const rest = { wanted, byId: by, authorId: author, sealed, at: stored(at), state };
      await tx.quote.upsert({ where: { id }, create: { id, ...rest }, update: rest });
    },
    async eraseBefore(moment) {
      return (await tx.quote.deleteMany({ where: { at: { lt: stored(moment) } } })).count;
    },
  };
}
