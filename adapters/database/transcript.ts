import type { Transcript, TranscriptEntry } from '../../bot/conversation/transcript.ts';
import type { Cipher } from '../../domain/kernel/ports.ts';
import type { Language } from '../../domain/network/network.ts';
import type { Prisma, Tx } from './prisma.ts';
import { moment, pieces, stored } from './values.ts';

export function transcriptStore(tx: Tx, cipher: Cipher): Transcript {
  const seal = (body: TranscriptEntry['body']) => cipher.seal(JSON.stringify(body));
  const entryOf = (row: Prisma.TranscriptLineModel): TranscriptEntry => ({
    id: row.id,
    box: row.box,
    at: moment(row.at),
    language: row.language as Language,
    by: row.by as TranscriptEntry['by'],
    body: JSON.parse(cipher.open(row.body)),
  });
  return {
    async add({ id, box, at, language, by, body }) {
      await tx.transcriptLine.create({ data: { id, box, at: stored(at), language, by, body: seal(body) } });
    },
    async replace(id, body, language) {
      await tx.transcriptLine.updateMany({ where: { id }, data: { body: seal(body), language } });
    },
    async find(id) {
      const row = await tx.transcriptLine.findUnique({ where: { id } });
      return row ? entryOf(row) : undefined;
    },
    async of(box, limit) {
      const order = [{ at: 'desc' }, { id: 'desc' }] as const;
      const rows = await tx.transcriptLine.findMany({ where: { box }, orderBy: [...order], take: limit });
      return rows.map(entryOf).reverse();
    },
    async countsSince(moments) {
      const counts = new Map(Object.keys(moments).map((box) => [box, 0]));
      for (const some of pieces(Object.entries(moments))) {
        const since = some.map(([box, at]) => ({ box, at: { gt: stored(at) } }));
        const rows = await tx.transcriptLine.groupBy({
          by: ['box'],
          where: { OR: since, by: { not: 'member' } },
          _count: true,
        });
        for (const row of rows) counts.set(row.box, row._count);
      }
      return Object.fromEntries(counts);
    },
  };
}
