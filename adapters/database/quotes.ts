import type { Cipher } from '../../domain/kernel/ports.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { QuoteStore } from '../../domain/quotes/quote.store.ts';
import type { Quote } from '../../domain/quotes/quote.ts';
import type { Prisma, Tx } from './prisma.ts';
import { moment, stored } from './values.ts';

type Sealed = Pick<Quote, 'text' | 'link' | 'day'>;

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
  const rowOf = ({ wanted, by, author, text, link, day, at, state }: Quote) => {
    const sealed = cipher.seal(JSON.stringify({ text, link, day } satisfies Sealed));
    return { wanted, byId: by, authorId: author, sealed, at: stored(at), state };
  };
  const about = (member: MemberId) => ({ OR: [{ byId: member }, { authorId: member }] });
  return {
    async add(quote) {
      await tx.quote.create({ data: { id: quote.id, ...rowOf(quote) } });
    },
    async replace(quote, before) {
      const { count } = await tx.quote.updateMany({ where: { id: quote.id, state: before }, data: rowOf(quote) });
      return count === 1;
    },
    async eraseWords(quote) {
      const { sealed } = rowOf({ ...quote, text: '' });
      await tx.quote.updateMany({ where: { id: quote.id }, data: { sealed } });
    },
    async find(id) {
      const row = await tx.quote.findUnique({ where: { id } });
      return row ? quoteOf(row) : undefined;
    },
    async of(member) {
      const orderBy = [{ at: 'asc' as const }, { id: 'asc' as const }];
      return (await tx.quote.findMany({ where: about(member), orderBy })).map(quoteOf);
    },
    async eraseBefore(moment) {
      return (await tx.quote.deleteMany({ where: { at: { lt: stored(moment) } } })).count;
    },
    async eraseOf(member) {
      return (await tx.quote.deleteMany({ where: about(member) })).count;
    },
  };
}
