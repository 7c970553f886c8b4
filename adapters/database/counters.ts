import type { Counters } from '../../domain/kernel/ports.ts';
import type { Tx } from './prisma.ts';

/** One row a series, raised in the same unit of work as what it numbers. */
export function counters(tx: Tx): Counters {
  return {
    async next(series) {
      const { value } = await tx.counter.upsert({
        where: { series },
        create: { series, value: 1 },
        update: { value: { increment: 1 } },
      });
      return value;
    },
  };
}
