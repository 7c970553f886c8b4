import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { day, momentOf } from '../../domain/kernel/time.ts';
import { aDatabase } from '../builders/database.ts';
import { aMember, aNetwork } from '../domain/nudges/world.ts';
import { number, type Section } from './report.ts';

const members = 50_000;
/** A quarter past three on a Thursday. */
const now = momentOf(day('2026-11-26'), '15:15', 'Europe/Amsterdam');
const MiB = 1024 ** 2;

/** What the process that planned has to tell: times in milliseconds, memory in bytes. */
interface Planned {
  readonly owed: number;
  /** New ones when it planned at the same moment once more. */
  readonly again: number;
  readonly took: number;
  /** The longest that somebody else's unit waited meanwhile. */
  readonly waited: number;
  /** The most it held before it planned, and at all. */
  readonly held: number;
  readonly peak: number;
}

/** One round of `remind-hours` for a network that is far larger than any will be. */
export async function planningSection(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'schakelbot-bench-'));
  const [url, key] = [`file:${join(folder, 'bot.db')}`, randomBytes(32)];
  const wanted = await furnish(join(folder, 'bot.db'), key);
  const child = ['tests/bench/planning-child.mjs', url, key.toString('base64'), String(now)];
  const { stdout } = await promisify(execFile)(process.execPath, child);
  rmSync(folder, { recursive: true });
  const { owed, again, took, waited, held, peak }: Planned = JSON.parse(stdout);
  return {
    title: 'Planning',
    about: `\`remind-hours\` on a Thursday in a process of its own, from asking what is owed until it is on the disk: ${number(members)} members whose question is on, 40 % with hours enough this week, 10 % away. With reading the network for the first time; the memory is all that the process holds, the bot's code too.`,
    rows: [
      { what: 'it takes', found: `${number(took / 1000, 1)} s`, wanted: 'under 10 s', fine: took < 10_000 },
      {
        what: 'the whole process holds at most',
        found: `${number(peak / MiB)} MB, of which ${number(held / MiB)} MB before it began`,
        wanted: 'under 200 MB',
        fine: peak < 200 * MiB,
      },
      {
        what: 'owed, and when planned once more',
        found: `${number(owed)} and ${number(again)}`,
        wanted: `${number(wanted)} and none`,
        fine: owed === wanted && again === 0,
      },
      {
        what: "the longest that somebody else's turn waits meanwhile",
        found: `${number(waited)} ms`,
        wanted: 'under 2,000 ms',
        fine: waited < 2000,
      },
    ],
  };
}

const person = { name: 'Lid van een groot netwerk', occupation: 'jeugdprofessional', region: 'midden-holland' };

/** Members with a choice of their own, hours and days away of this week and of earlier ones; answers how many are to be asked. */
async function furnish(file: string, key: Buffer): Promise<number> {
  const database = await aDatabase({ url: `file:${file}`, key });
  const network = aNetwork({ members: [aMember('lid-0', person)] });
  await database.unit.run((stores) => stores.network.replace(network, now));
  await database.close();
  const raw = new Sqlite(file);
  raw.exec(`
    CREATE TEMP TABLE "Weeks" AS SELECT value AS "ago" FROM json_each('[0,1,2,3]');
    WITH RECURSIVE "count"("n") AS (SELECT 1 UNION ALL SELECT "n" + 1 FROM "count" WHERE "n" < ${members - 1})
      INSERT INTO "Member" ("id", "key", "place", "name", "email", "occupation", "organisation", "region", "parties",
        "seats", "zone")
      SELECT "id" || '-' || "n", 'lid-' || "n", "n", "name", "n" || "email", "occupation", "organisation", "region",
        "parties", "seats", "zone" FROM "Member", "count";
    INSERT INTO "Preference" ("memberId", "hoursQuestion") SELECT "id", 1 FROM "Member";
    INSERT INTO "SupervisionEntry" ("id", "memberId", "kind", "minutes", "day", "loggedAt")
      SELECT 'e' || "place" || '-' || "ago", "id", 'intervisie', CASE WHEN "place" % 10 < 4 THEN 120 ELSE 30 END,
        date('2026-11-24', '-' || (7 * "ago") || ' days'), 0
      FROM "Member", "Weeks" WHERE "place" % 10 < 7 OR "ago" > 0;
    INSERT INTO "Absence" ("id", "memberId", "firstDay", "lastDay", "toldAt")
      SELECT 'a' || "place" || '-' || "ago", "id", date('2026-11-26', '-' || (70 * "ago") || ' days'),
        date('2026-11-27', '-' || (70 * "ago") || ' days'), 0
      FROM "Member", "Weeks" WHERE "place" % 10 = 9 OR "ago" > 0;
    ANALYZE;
  `);
  raw.close();
  return members / 2;
}
