import type { Ledger } from '../../domain/nudges/ledger.ts';
import { columnsOf, deliveryOf } from './ledger-rows.ts';
import { LONGEST_OF_USE } from './ledger-sent.ts';
import type { Tx } from './prisma.ts';
import { stored } from './values.ts';

/** What did not arrive: found by its state and the moment of its last try. */
export function undeliveredLedger(tx: Tx) {
  return {
    async undelivered(now, to) {
      const rows = await tx.delivery.findMany({
        where: {
          state: { in: ['undeliverable', 'uncertain'] },
          NOT: { state: 'uncertain', reason: null },
          notBefore: { gte: stored(now) - BigInt(LONGEST_OF_USE) },
          ...(to ? columnsOf(to) : {}),
        },
        orderBy: [{ notBefore: 'asc' }, { id: 'asc' }],
      });
      return rows.map(deliveryOf);
    },
  } satisfies Partial<Ledger>;
}
