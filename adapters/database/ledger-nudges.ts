import type { Ledger } from '../../domain/nudges/ledger.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { columnsOf, ledgerNudgeOf, nudgeOf } from './ledger-rows.ts';
import { join, type Prisma, sql, type Tx } from './prisma.ts';
import { pieces, stored } from './values.ts';

/** The nudges: each key is taken in once, and every change says from which state it comes. */
export function nudgeLedger(tx: Tx) {
  return {
    async owe(nudges, now) {
      const fresh = new Set<string>();
      for (const some of pieces(nudges, 100)) {
        const values = join(some.map((nudge) => valuesOf(nudge, stored(now))));
        const rows = await tx.$queryRaw<{ key: string }[]>`
          INSERT INTO "Nudge" ("key", "kind", "about", "toKind", "toKey", "fromAt", "untilAt", "pace",
            "state", "owedAt")
          VALUES ${values} ON CONFLICT ("key") DO NOTHING RETURNING "key"`;
        for (const { key } of rows) fresh.add(key);
      }
      return nudges.filter(({ key }) => fresh.delete(key));
    },
    async find(key) {
      const row = await tx.nudge.findUnique({ where: { key } });
      return row ? ledgerNudgeOf(row) : undefined;
    },
    async nudges(keys) {
      const found = new Map<string, Prisma.NudgeModel>();
      for (const some of pieces(keys)) {
        const rows = await tx.$queryRaw<Prisma.NudgeModel[]>`SELECT * FROM "Nudge" WHERE "key" IN (${join(some)})`;
        for (const row of rows) found.set(row.key, row);
      }
      return keys.flatMap((key) => found.get(key) ?? []).map(ledgerNudgeOf);
    },
    async release(key, now) {
      const { count } = await tx.nudge.updateMany({
        where: { key, state: 'held', untilAt: { gt: stored(now) } },
        data: { state: 'open', fromAt: stored(now) },
      });
      return count === 1;
    },
    async withdraw(keys) {
      for (const some of pieces(keys)) {
        await tx.nudge.updateMany({
          where: { key: { in: some }, state: { in: ['held', 'open', 'bundled'] } },
          data: { state: 'withdrawn' },
        });
      }
    },
    async due(now) {
      // The plus keeps the database from going by the end: of all that will be due later, the end lies ahead as well.
      const rows = await tx.$queryRaw<Prisma.NudgeModel[]>`
        SELECT * FROM "Nudge" WHERE "state" = 'open' AND "fromAt" <= ${stored(now)} AND +"untilAt" > ${stored(now)}
        ORDER BY "toKind", "toKey", "fromAt", "key"`;
      return rows.map(nudgeOf);
    },
  } satisfies Partial<Ledger>;
}

function valuesOf(nudge: Nudge, owedAt: bigint): Prisma.Sql {
  const { toKind, toKey } = columnsOf(nudge.to);
  const state = nudge.held ? 'held' : 'open';
  const period = sql`${stored(nudge.from)}, ${stored(nudge.until)}`;
  const { key, kind, about, pace = null } = nudge;
  return sql`(${key}, ${kind}, ${about}, ${toKind}, ${toKey}, ${period}, ${pace}, ${state}, ${owedAt})`;
}
