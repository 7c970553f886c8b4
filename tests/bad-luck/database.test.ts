import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PostgresServer, startPostgres } from '../../scripts/postgresql.mjs';
import { aBot, aPlace, eventually, type Here, type Place } from './bot.ts';
import { type Ends, openEnds } from './ends.ts';

const stored = /1 uur intervisie/;
const kindly = /Dat lukte nu niet[\s\S]*Er is niets opgeslagen/;
let ends: Ends;
let place: Place;
let here: Here;
beforeAll(async () => {
  ends = await openEnds();
});
afterAll(() => ends.close());

/** What somebody read: in the acknowledgement of their command, or what arrived last. */
const read = (n: number, { text }: { text: string }) => text || (ends.said(n).at(-1)?.text ?? '');

/** Both platforms have heard of them, so that nobody has to be asked who it is. */
async function meet(...everybody: readonly number[]): Promise<void> {
  for (const n of everybody) {
    await here.people.commands(n, 'hoi');
    await here.people.tells(n, 'hoi');
  }
}

describe('a database file', () => {
  /** The connection of the bot itself. */
  let connection: Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;
  beforeEach(async () => {
    place = aPlace(ends);
    const connecting = vi.spyOn(PrismaBetterSqlite3.prototype, 'connect');
    here = await aBot(ends, place);
    connection = await (connecting.mock.results[0]?.value as Promise<typeof connection>);
    connecting.mockRestore();
  });
  afterEach(async () => {
    await here.close();
    place.remove();
  });

  /** Another process takes the place of the writer. */
  function hold(): () => void {
    const other = new Sqlite(place.file);
    other.exec('BEGIN IMMEDIATE');
    return () => {
      other.exec('ROLLBACK');
      other.close();
    };
  }

  it('that another process holds for a second is waited for: every turn is answered, and stored once', async () => {
    await meet(1, 2, 3);
    const release = hold();
    setTimeout(release, 1000);
    const turns = [here.people.commands(1), here.people.types(2), here.people.tells(3)];
    expect((await Promise.all(turns)).map(({ status }) => status)).toEqual([200, 200, 200]);
    await eventually(() => expect(ends.said(2).at(-1)?.text).toMatch(stored));
    expect(read(1, (await turns[0]) ?? { text: '' })).toMatch(stored);
    expect(ends.said(3).at(-1)?.text).toMatch(stored);
    expect(await Promise.all([1, 2, 3].map((n) => here.hours(n)))).toEqual([1, 1, 1]);
  });

  it('that is held for longer than anybody waits: that is said, nothing is stored by half, and the next turn works', async () => {
    await meet(1);
    const release = hold();
    const acknowledged = await here.people.commands(1);
    expect(acknowledged).toMatchObject({ status: 200, text: '' });
    expect(acknowledged.ms).toBeLessThan(3000);
    await eventually(() =>
      expect(ends.said(1).at(-1)).toMatchObject({ by: 'hook', text: expect.stringMatching(kindly) }),
    );
    release();
    expect(await here.hours(1)).toBe(0);
    expect((await here.people.commands(1)).text).toMatch(stored);
    expect(await here.hours(1)).toBe(1);
  });

  it('on a full disk: that is said, what was said to be stored is stored, and it goes on when there is room', async () => {
    const together = [1, 3, 4, 5, 6];
    await meet(2, ...together);
    const { rows } = await connection.queryRaw({ sql: 'PRAGMA page_count', args: [], argTypes: [] });
    await connection.executeScript(`PRAGMA max_page_count = ${Number(rows[0]?.[0])}`);
    const answers: string[] = [];
    for (let round = 0; round < 30 && !answers.some((answer) => kindly.test(answer)); round += 1) {
      const turns = together.map(async (n) => read(n, await here.people.commands(n)));
      answers.push(...(await Promise.all(turns)));
    }
    expect(answers.some((answer) => kindly.test(answer))).toBe(true);
    await here.people.tells(2);
    expect(ends.said(2).at(-1)?.text).toContain('Dat lukte nu niet');
    const kept = await Promise.all(together.map((n) => here.hours(n)));
    expect(kept.reduce((sum, count) => sum + count)).toBe(answers.filter((answer) => stored.test(answer)).length);
    expect(await here.hours(2)).toBe(0);
    expect(here.logged.join()).toContain('turn failed');

    await connection.executeScript('PRAGMA max_page_count = 1073741823');
    const before = await here.hours(1);
    expect((await here.people.commands(1)).text).toMatch(stored);
    await here.people.tells(2);
    expect([await here.hours(1), await here.hours(2)]).toEqual([before + 1, 1]);
    expect(here.logged.join()).not.toContain('intervisie');
  });

  it('that may only be read for a while: that is said, and the same message works afterwards', async () => {
    await meet(1, 2);
    await connection.executeScript('PRAGMA query_only = ON');
    expect((await here.people.commands(1)).text).toMatch(kindly);
    await here.people.tells(2);
    expect(ends.said(2).at(-1)?.text).toContain('Dat lukte nu niet');
    await connection.executeScript('PRAGMA query_only = OFF');
    expect((await here.people.commands(1)).text).toMatch(stored);
    await here.people.tells(2);
    expect([await here.hours(1), await here.hours(2)]).toEqual([1, 1]);
  });
});

const folder = mkdtempSync(join(process.env['SCHAKELBOT_TEST_GROUND'] ?? tmpdir(), 'gone-and-back-'));
let server = await startPostgres(folder);
afterAll(async () => {
  await server?.stop().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!server)('a PostgreSQL server (needs a PostgreSQL for this machine)', { timeout: 60_000 }, () => {
  it('that is held up is waited for; when it goes and comes back, everybody hears so meanwhile, and nothing is lost or stored twice', async () => {
    const { port, url, run, stop } = server as PostgresServer;
    place = aPlace(ends, url('postgres'));
    here = await aBot(ends, place);
    await meet(1, 2, 3);
    expect((await here.people.commands(1)).text).toMatch(stored);
    expect(await here.people.isReady()).toBe(true);

    const locking = ['BEGIN', 'LOCK TABLE "SupervisionEntry" IN ACCESS EXCLUSIVE MODE', 'SELECT pg_sleep(1)', 'COMMIT'];
    const held = run(locking);
    await pause(200);
    await Promise.all([here.people.commands(1), here.people.tells(2), here.people.types(3), held]);
    expect(await Promise.all([1, 2, 3].map((n) => here.hours(n)))).toEqual([2, 1, 1]);

    await stop();
    expect(await here.people.isReady()).toBe(false);
    expect((await here.people.commands(1, undefined, 'away-1')).text).toMatch(kindly);
    await here.people.tells(2, undefined, 'away-2');
    expect(ends.said(2).at(-1)?.text).toContain('Dat lukte nu niet');
    await here.people.types(3, undefined, 'away-3');
    expect(ends.said(3).at(-1)?.text).toMatch(kindly);

    server = await startPostgres(folder, { port });
    await eventually(async () => expect(await here.people.isReady()).toBe(true));
    expect((await here.people.commands(1)).text).toMatch(stored);
    await here.people.tells(2);
    await here.people.types(3);
    await pause(100);
    expect(await Promise.all([1, 2, 3].map((n) => here.hours(n)))).toEqual([3, 2, 2]);
    await server?.stop();
    await here.close();
    place.remove();
  });
});
