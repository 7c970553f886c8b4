import { setTimeout as pause } from 'node:timers/promises';
import cron from 'node-cron';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../domain/kernel/ports.ts';
import { instant } from '../../domain/kernel/time.ts';
import { clockFrom, tryOut } from '../../jobs/house.ts';
import type { Job } from '../../jobs/job.ts';
import { jobNames } from '../../jobs/job.ts';
import { beat, scheduleOf, startSchedule } from '../../jobs/schedule.ts';

const nothing = { told: [], counts: {} };
const clock = { now: () => instant(1) };
const aLog = () => {
  const events: string[] = [];
  const note: Log['info'] = (event, facts) => void events.push(`${event} ${facts?.job} ${facts?.error}`);
  return { events, log: { info: note, warn: note, error: note } };
};
const aJob = (run: () => Promise<void>): Job => ({
  name: 'deliver-nudges',
  cron: '* * * * * *',
  run: () => run().then(() => nothing),
  preview: async () => nothing,
});

describe('the schedule', () => {
  it('has every job of the contract, each with a rhythm that exists', () => {
    const schedule = scheduleOf({ holidays: {}, recurrence: {} } as never);
    expect(Object.keys(schedule)).toEqual([...jobNames]);
    for (const [name, job] of Object.entries(schedule)) {
      expect(job.name).toBe(name);
      expect(cron.validate(job.cron)).toBe(true);
    }
  });

  it('asks again and again, never the same job twice at once, and stops when told', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const job = aJob(async () => {
      running += 1;
      runs += 1;
      most = Math.max(most, running);
      await pause(1_300);
      running -= 1;
    });
    const schedule = startSchedule([job], { clock, log: aLog().log });
    await pause(3_600);
    await schedule.stop();
    const stoppedAt = runs;
    await pause(1_500);
    expect([most, runs]).toEqual([1, stoppedAt]);
    expect(runs).toBeGreaterThan(0);
  });

  it('goes on after a job that fails, and logs its kind of error without a word of what was in it', async () => {
    const { events, log } = aLog();
    const failing = aJob(async () => {
      throw new TypeError('what somebody typed');
    });
    await beat(failing, clock, log);
    await beat(failing, clock, log);
    expect(events).toEqual(Array(2).fill('job-failed deliver-nudges TypeError'));
  });
});

describe('a clock from a given moment', () => {
  it('goes on as the other does, and not back', () => {
    let time = 500;
    const moved = clockFrom(instant(10_000), { now: () => instant(time) });
    expect(moved.now()).toBe(10_000);
    time = 700;
    expect(moved.now()).toBe(10_200);
    time = 100;
    expect(moved.now()).toBe(10_000);
  });
});

describe('trying out', () => {
  it('throws what the work itself throws', async () => {
    const unit = { run: <Result>(work: (stores: unknown) => Promise<Result>) => work({}) };
    await expect(tryOut(unit, async () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(await tryOut(unit, async () => 3)).toBe(3);
  });
});
