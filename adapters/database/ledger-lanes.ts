import { type Instant, instant } from '../../domain/kernel/time.ts';
import type { Lane } from '../../domain/nudges/delivery.ts';
import type { Ledger } from '../../domain/nudges/ledger.ts';
import { join, type Prisma, sql, type Tx } from './prisma.ts';
import { stored } from './values.ts';

/** What messages share their speed with: each lane has the moment from which it is free. */
export function laneLedger(tx: Tx) {
  return {
    async forgetLanes(before) {
      return (await tx.lane.deleteMany({ where: { freeAt: { lt: stored(before) } } })).count;
    },
  } satisfies Partial<Ledger>;
}

/** A delivery of which it is known what it shares its speed with waits until that is free. */
export function isFree(at: bigint): Prisma.Sql {
  return sql`NOT EXISTS (SELECT 1 FROM "Lane" WHERE "Lane"."id" = "Delivery"."lane" AND "freeAt" > ${at})`;
}

/** Takes the lanes for as long as each asks; when one of them is taken, none is, and the moment comes back at which all are free. */
export async function takeLanes(tx: Tx, lanes: readonly Lane[], now: Instant): Promise<bigint | undefined> {
  if (lanes.length === 0) return undefined;
  const ids = join(lanes.map(({ id }) => sql`${id}`));
  const [taken] = await tx.$queryRaw<{ freeAt: bigint | number | null }[]>`
    SELECT max("freeAt") AS "freeAt" FROM "Lane" WHERE "id" IN (${ids}) AND "freeAt" > ${stored(now)}`;
  if (taken && taken.freeAt !== null) return BigInt(taken.freeAt);
  for (const { id, every } of lanes) {
    await tx.$executeRaw`
      INSERT INTO "Lane" ("id", "freeAt") VALUES (${id}, ${stored(instant(now + every))})
      ON CONFLICT ("id") DO UPDATE SET "freeAt" = excluded."freeAt"`;
  }
  return undefined;
}
