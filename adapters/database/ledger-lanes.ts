import { type Instant, instant } from '../../domain/kernel/time.ts';
import { longestWait } from '../../domain/nudges/back-off.ts';
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

/** Until later than that moment; what lies very far ahead was written down by a clock that ran ahead. */
export function isTaken(at: bigint): Prisma.Sql {
  return sql`("Lane"."freeAt" > ${at} AND "Lane"."freeAt" <= ${at + BigInt(longestWait)})`;
}

/**
 * A delivery of which it is known what it shares its speed with waits until that is free. For the others nothing is read:
 * on PostgreSQL a look at all lanes would clash with everybody who takes one.
 */
export function isFree(at: bigint): Prisma.Sql {
  return sql`CASE WHEN "lane" IS NULL THEN TRUE ELSE NOT EXISTS (
    SELECT 1 FROM "Lane" WHERE "Lane"."id" = "Delivery"."lane" AND ${isTaken(at)}) END`;
}

/**
 * Takes the lanes for as long as each asks; when one of them is taken, none is, and the moment comes back at which all
 * are free. Nothing is read before it is written, so that those who take different lanes at once do not clash.
 */
export async function takeLanes(tx: Tx, lanes: readonly Lane[], now: Instant): Promise<bigint | undefined> {
  if (lanes.length === 0) return undefined;
  const at = stored(now);
  const ids = join(lanes.map(({ id }) => id));
  const wanted = lanes.map(({ id, every }) => sql`(${id}, CAST(${stored(instant(now + every))} AS BIGINT))`);
  const taken = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Lane" ("id", "freeAt") VALUES ${join(wanted)}
    ON CONFLICT ("id") DO UPDATE SET "freeAt" = excluded."freeAt" WHERE NOT ${isTaken(at)}
    RETURNING "id"`;
  if (taken.length === lanes.length) return undefined;
  for (const { id } of taken) await tx.$executeRaw`UPDATE "Lane" SET "freeAt" = ${at} WHERE "id" = ${id}`;
  const [busy] = await tx.$queryRaw<{ freeAt: bigint | number }[]>`
    SELECT max("freeAt") AS "freeAt" FROM "Lane" WHERE "id" IN (${ids}) AND ${isTaken(at)}`;
  return BigInt(busy?.freeAt ?? at);
}
