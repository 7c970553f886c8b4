import { DAY } from '../../domain/kernel/time.ts';
import type { Ledger } from '../../domain/nudges/ledger.ts';
import { deliveryOf } from './ledger-rows.ts';
import type { Tx } from './prisma.ts';
import { pieces, stored } from './values.ts';

/** No nudge is of use for longer, so what was sent since a moment was not owed earlier than this before it. */
export const LONGEST_OF_USE = 60 * DAY;

/** What was sent: found by what it is about, through the index on what was told when. */
export function sentLedger(tx: Tx) {
  return {
    async sentAbout(subjects, { from, to }) {
      if (subjects.length === 0) return [];
      const told = await tx.nudge.findMany({
        where: {
          state: 'told',
          fromAt: { gte: stored(from) - BigInt(LONGEST_OF_USE), lt: stored(to) },
          OR: subjects.flatMap((about) => [{ about }, { about: { startsWith: `${about}/` } }]),
          delivery: { state: 'sent', messageId: { not: null }, sentAt: { gte: stored(from), lt: stored(to) } },
        },
        include: { delivery: true },
        orderBy: [{ deliveryId: 'asc' }, { key: 'asc' }],
      });
      const found = told.flatMap(({ about, delivery }) => (delivery && isAbout(about, subjects) ? [delivery] : []));
      return [...new Map(found.map((row) => [row.id, row])).values()].map(deliveryOf);
    },
    async answered(ids) {
      for (const some of pieces(ids)) {
        await tx.delivery.updateMany({ where: { id: { in: some }, state: 'sent' }, data: { state: 'answered' } });
      }
    },
  } satisfies Partial<Ledger>;
}

/** A pattern of the database may take other signs for the same. */
function isAbout(about: string, subjects: readonly string[]): boolean {
  return subjects.some((subject) => about === subject || about.startsWith(`${subject}/`));
}
