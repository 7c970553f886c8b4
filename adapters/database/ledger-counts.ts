import type { Instant } from '../../domain/kernel/time.ts';
import { type Backlog, lateSince, triedFor, waitingDeliveries, waitingNudges } from '../../domain/nudges/backlog.ts';
import { LONGEST_OF_USE } from './ledger-sent.ts';
import { join, type Prisma, type PrismaClient, type Provider, sql, type Tx } from './prisma.ts';
import { momentOr, stored } from './values.ts';

type Count = bigint | number;
type Oldest = { readonly late: Count; readonly oldest: Count | null };

/** PostgreSQL's own word, which the types of SQLite's client do not know. */
const anyMoment = { isolationLevel: 'ReadCommitted' as 'Serializable' };

/**
 * Counts what is still to be said, beside the units of work: it waits for none and keeps none waiting. On PostgreSQL a
 * serializable look at whole indexes would make units run again.
 */
export function countBacklog(client: PrismaClient, provider: Provider, now: Instant): Promise<Backlog> {
  return provider === 'postgresql'
    ? client.$transaction((tx) => backlogIn(tx, now), anyMoment)
    : backlogIn(client, now);
}

async function backlogIn(tx: Tx, now: Instant): Promise<Backlog> {
  const late = stored(lateSince(now));
  const nudges = await tx.$queryRaw<CountRow[]>`
    SELECT "state", COUNT(*) AS "count" FROM "Nudge" WHERE "state" IN (${join(waitingNudges)})
    AND ("state" <> 'held' OR "untilAt" > ${stored(now)}) GROUP BY "state"`;
  const deliveries = await tx.$queryRaw<CountRow[]>`
    SELECT "state", COUNT(*) AS "count" FROM "Delivery" WHERE "state" IN (${join(waitingDeliveries)})
    AND "notBefore" >= ${stored(now) - BigInt(LONGEST_OF_USE)} GROUP BY "state"`;
  const [owed] = await tx.$queryRaw<Oldest[]>`
    SELECT COUNT(*) FILTER (WHERE "since" <= ${late}) AS "late", MIN("since") AS "oldest"
    FROM (SELECT "notBefore" - ${alreadyTried} AS "since" FROM "Delivery" WHERE "state" = 'owed') AS "owed"`;
  const [answers] = await tx.$queryRaw<Oldest[]>`
    SELECT COUNT(*) FILTER (WHERE "fromAt" <= ${late}) AS "late", MIN("fromAt") AS "oldest" FROM "Nudge"
    WHERE "state" = 'open' AND "fromAt" <= ${stored(now)} AND "pace" = 'at-once' AND "untilAt" > ${stored(now)}`;
  const both = [owed, answers].filter((each) => each !== undefined);
  const moments = both.flatMap(({ oldest }) => momentOr(oldest) ?? []);
  return {
    nudges: countsOf(waitingNudges, nudges),
    deliveries: countsOf(waitingDeliveries, deliveries),
    late: both.reduce((sum, { late }) => sum + Number(late), 0),
    oldest: moments.length > 0 ? (Math.min(...moments) as Instant) : undefined,
  };
}

interface CountRow {
  readonly state: string;
  readonly count: Count;
}

/** How long the tries of a delivery have taken, up to the moment of the next one; beyond the table at least as long. */
const alreadyTried: Prisma.Sql = sql`CASE ${join(
  triedFor.map((wait, failures) => sql`WHEN "attempts" <= ${BigInt(failures)} THEN CAST(${BigInt(wait)} AS BIGINT)`),
  ' ',
)} ELSE CAST(${BigInt(triedFor.at(-1) ?? 0)} AS BIGINT) END`;

function countsOf<State extends string>(states: readonly State[], rows: readonly CountRow[]): Record<State, number> {
  const found = new Map(rows.map(({ state, count }) => [state, Number(count)]));
  return Object.fromEntries(states.map((state) => [state, found.get(state) ?? 0])) as Record<State, number>;
}
