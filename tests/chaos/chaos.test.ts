import { describe, expect, it } from 'vitest';
import { run, type Wishes } from './driver.ts';
import { type Ground, onPostgresql, onSqlite } from './grounds.ts';
import { brokenIn, storiesOf, tableOf } from './table.ts';
import type { Verdict } from './verdict.ts';

/** The long run in short: `npm run chaos` has 10,000 nudges and more than a hundred kills. */
const short: Omit<Wishes, 'bots' | 'kills'> = {
  seed: '7',
  size: { people: 70, nudges: 210, workspaces: 1, days: 2, minutes: 1 },
  times: { calm: { most: 30, least: 8 }, rough: { most: 60, least: 20 } },
  weather: { faults: 1, late: 0.2 },
  stormsEvery: 6,
  hurtsEvery: 2,
  longest: 400_000,
};

/** So many in one workspace that they would be refused if nobody waited. */
const sixty = 60;

async function judged(ground: Ground, wishes: Pick<Wishes, 'bots' | 'kills'>): Promise<Verdict> {
  try {
    const verdict = await run(ground, { ...short, ...wishes });
    console.log(tableOf(verdict));
    expect(brokenIn(verdict), storiesOf(verdict)).toEqual([]);
    return verdict;
  } finally {
    await ground.close();
  }
}

describe.concurrent('delivering, while processes are killed and platforms and database fail', {
  timeout: 450_000,
}, () => {
  it('by one bot on SQLite loses nothing, says nothing twice in Slack, and stays within the limits', async () => {
    const verdict = await judged(await onSqlite(), { bots: 1, kills: 2 });
    expect(verdict.kills).toBe(2);
    expect(verdict.messages.slack).toBeGreaterThan(sixty);
  });

  it('by three bots on PostgreSQL does so too (needs a PostgreSQL for this machine)', async ({ skip }) => {
    const ground = await onPostgresql();
    if (!ground) return skip('needs a PostgreSQL for this machine');
    const verdict = await judged(ground, { bots: 3, kills: 2 });
    expect(verdict.kills).toBe(2);
    expect(verdict.messages.slack).toBeGreaterThan(sixty);
  });
});
