import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../adapters/database/client.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { HOUR, instant } from '../../domain/kernel/time.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { Job } from '../../jobs/job.ts';
import { hearing, type Promptly, promptly } from '../../jobs/promptly.ts';
import { aDatabase } from '../builders/database.ts';

const nothing = { told: [], counts: {} };
const clock = { now: () => instant(1) };

describe('a prompt round', () => {
  let runs: number;
  let most: number;
  let logged: string[];
  let round: Promptly;
  let work: () => Promise<void>;
  beforeEach(() => {
    runs = 0;
    most = 0;
    logged = [];
    work = async () => {};
    let running = 0;
    const job: Job = {
      name: 'deliver-nudges',
      cron: '* * * * *',
      preview: async () => nothing,
      run: async () => {
        runs += 1;
        running += 1;
        most = Math.max(most, running);
        await work().finally(() => {
          running -= 1;
        });
        return nothing;
      },
    };
    const note: Log['info'] = (event, facts) => void logged.push(`${event} ${facts?.['job']} ${facts?.['error']}`);
    round = promptly(job, { clock, log: { info: note, warn: note, error: note } });
  });

  it('comes after the answer, by itself, once for all who asked meanwhile', async () => {
    for (let times = 0; times < 5; times += 1) round.ask();
    await pause(50);
    expect(runs).toBe(0);
    await expect.poll(() => runs, { timeout: 3_000 }).toBe(1);
    await pause(600);
    expect(runs).toBe(1);
  });

  it('comes once more for who asks while it runs, never twice at once', async () => {
    work = () => {
      if (runs < 3) round.ask();
      return pause(5);
    };
    round.ask();
    await round.settle();
    expect([runs, most]).toEqual([3, 1]);
  });

  it('is over when all has settled: what was asked has run, and nothing runs that was not asked', async () => {
    await round.settle();
    round.ask();
    await pause(50);
    expect(runs).toBe(0);
    const began = performance.now();
    await round.settle();
    expect([runs, performance.now() - began < 400]).toEqual([1, true]);
    round.ask();
    await pause(50);
    expect(runs).toBe(1);
    await round.settle();
    expect(runs).toBe(2);
  });

  it('that fails is logged by its kind of error only, and the next one comes', async () => {
    work = async () => {
      throw new TypeError('what somebody typed');
    };
    round.ask();
    await round.settle();
    round.ask();
    await round.settle();
    expect(logged).toEqual(Array(2).fill('job-failed deliver-nudges TypeError'));
  });
});

describe('hearing what a unit of work owes', () => {
  const now = instant(Date.parse('2026-11-26T09:00:00Z'));
  const nudge: Nudge = {
    key: 'n',
    kind: 'test',
    about: 'n',
    to: { kind: 'member', member: 'anna' as never },
    from: now,
    until: instant(now + HOUR),
  };
  let database: Database;
  let heard: number;
  beforeEach(async () => {
    database = await aDatabase();
    heard = 0;
  });
  afterEach(() => database.close());
  const unit = () =>
    hearing(database.unit, () => {
      heard += 1;
    });
  const owe = (...nudges: Nudge[]) => unit().run(({ ledger }) => ledger.owe(nudges, now));

  it.each(['at-once', 'in-hours'] as const)('tells of what is %s, once, when it is stored', async (pace) => {
    await owe({ ...nudge, pace }, { ...nudge, key: 'other', pace });
    expect(heard).toBe(1);
    expect(await database.unit.run(({ ledger }) => ledger.due(now))).toHaveLength(2);
  });

  it.each<[string, Partial<Nudge>]>([
    ['what comes with the message of the day', {}],
    ['what is held', { pace: 'at-once', held: true }],
    ['what is due later', { pace: 'at-once', from: instant(now + 1) }],
  ])('is silent about %s', async (_what, more) => {
    await owe({ ...nudge, ...more });
    expect(heard).toBe(0);
  });

  it('is silent about what was owed before, what is only read, and what was taken back', async () => {
    await owe({ ...nudge, pace: 'at-once' });
    await owe({ ...nudge, pace: 'at-once' });
    await unit().run(({ ledger }) => ledger.due(now));
    const failing = unit().run(async ({ ledger }) => {
      await ledger.owe([{ ...nudge, key: 'other', pace: 'at-once' }], now);
      throw new Error('full');
    });
    await expect(failing).rejects.toThrow('full');
    expect(heard).toBe(1);
  });
});
