import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Database } from '../../adapters/database/client.ts';
import { DAY, day, HOUR, instant, MINUTE, momentOf } from '../../domain/kernel/time.ts';
import { aDatabase } from '../builders/database.ts';
import { timed } from './bench.ts';
import { at } from './load.ts';
import { number, type Row, type Section } from './report.ts';

const sizes = [10_000, 1_000_000] as const;
const now = momentOf(day('2026-11-25'), '10:15', 'Europe/Amsterdam');
/** The same few wait in both, for as many recipients. */
const waiting = 300;
const warmUp = 30;
const times = 200;
const mostGrowth = 1.5;

const looks: Readonly<Record<string, (database: Database) => Promise<unknown>>> = {
  'tidying, and finding what is due': ({ unit }) =>
    unit.run(async ({ ledger }) => {
      await ledger.expire(now);
      return ledger.due(now);
    }),
  'claiming the next delivery': ({ unit }) => unit.run(({ ledger }) => ledger.claim(now, instant(now + 5 * MINUTE))),
};

/** What a round of delivering begins with, on a short past and on a long one; in turns, as noisy for both. */
export async function dueSection(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'schakelbot-bench-'));
  const [few, many] = [await aPast(join(folder, 'few.db'), sizes[0]), await aPast(join(folder, 'many.db'), sizes[1])];
  const rows: Row[] = [];
  for (const [what, look] of Object.entries(looks)) rows.push(await beside(what, look, few, many));
  const owed = await Promise.all([few, many].map(({ unit }) => unit.run(({ ledger }) => ledger.due(now))));
  rows.push({
    what: 'due in each',
    found: owed.map(({ length }) => number(length)).join(' and '),
    wanted: `${waiting} in both`,
    fine: owed.every(({ length }) => length === waiting),
  });
  await Promise.all([few.close(), many.close()]);
  rmSync(folder, { recursive: true });
  return {
    title: 'What is due',
    about: `${waiting} nudges that are due and ${waiting} deliveries that are owed, among ${sizes.map((size) => number(size)).join(' and among ')} nudges of two years on SQLite, in turns, ${times} of each; the rest was told or lost its use, and one in fifty lies in the next day.`,
    rows,
  };
}

async function beside(what: string, look: (database: Database) => Promise<unknown>, few: Database, many: Database) {
  const took: readonly [number[], number[]] = [[], []];
  for (let n = -warmUp; n < times; n += 1) {
    for (const [side, database] of [few, many].entries()) {
      const [each = 0] = await timed(1, () => look(database));
      if (n >= 0) took[side]?.push(each);
    }
  }
  const [short, long] = took.map((each) =>
    at(
      each.sort((one, other) => one - other),
      0.5,
    ),
  ) as [number, number];
  return {
    what,
    found: `${number(long / short, 2)} times as long (${number(short, 1)} and ${number(long, 1)} ms)`,
    wanted: `at most ${number(mostGrowth, 1)} times`,
    fine: long / short <= mostGrowth,
  };
}

/** A ledger with so many nudges: three went into each message that was sent. */
async function aPast(file: string, nudges: number): Promise<Database> {
  const key = randomBytes(32);
  const options = { url: `file:${file}`, key };
  await (await aDatabase(options)).close();
  const raw = new Sqlite(file);
  for (const fast of ['foreign_keys = OFF', 'synchronous = OFF', 'cache_size = -500000']) raw.pragma(fast);
  raw.function('spread', (n: number) => ((n * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0'));
  const past = nudges - 2 * waiting;
  raw.exec(`
    CREATE TEMP TABLE "Count" AS WITH RECURSIVE "count"("n") AS (
      SELECT 0 UNION ALL SELECT "n" + 1 FROM "count" WHERE "n" < ${nudges - 1})
      SELECT "n", spread("n") AS "id", CASE WHEN "n" >= ${past} THEN ${now - HOUR} WHEN "n" % 50 = 0
        THEN ${now + HOUR} ELSE ${now - 2 * DAY} - ("n" % 730) * ${DAY} END AS "fromAt" FROM "count";
    INSERT INTO "Delivery" ("id", "toKind", "toKey", "day", "slot", "nudges", "state", "attempts", "notBefore",
      "untilAt", "messageId", "sentAt")
      SELECT "id", 'member', 'm' || ("n" % 5000), '2026-01-01', "id", '[]', 'sent', 1, "fromAt", "fromAt" + ${8 * HOUR},
        "id", "fromAt" FROM "Count" WHERE "n" % 3 = 0 AND "n" < ${past};
    INSERT INTO "Delivery" ("id", "toKind", "toKey", "day", "slot", "nudges", "state", "attempts", "notBefore", "untilAt")
      SELECT "id", 'member', 'm' || "n", '2026-11-25', "id", '[]', 'owed', 0, "fromAt", ${now + 6 * HOUR}
      FROM "Count" WHERE "n" >= ${nudges - waiting};
    INSERT INTO "Nudge" ("key", "kind", "about", "toKind", "toKey", "fromAt", "untilAt", "state", "owedAt", "deliveryId")
      SELECT 'agreement-day:' || "id" || ':member:m' || ("n" % 5000), 'agreement-day', "id", 'member',
        'm' || CASE WHEN "n" < ${past} THEN "n" % 5000 ELSE "n" END, "fromAt", "fromAt" + ${10 * HOUR},
        CASE WHEN "n" >= ${nudges - waiting} THEN 'bundled' WHEN "n" >= ${past} OR "n" % 50 = 0 THEN 'open'
          WHEN "n" % 20 = 1 THEN 'overtaken' WHEN "n" % 20 = 3 THEN 'withdrawn' ELSE 'told' END,
        "fromAt" - ${DAY}, CASE WHEN "n" >= ${nudges - waiting} THEN "id" WHEN "n" < ${past} AND "n" % 50 > 0
          THEN spread("n" - "n" % 3) END
      FROM "Count" ORDER BY "id";
  `);
  raw.close();
  return aDatabase(options);
}
