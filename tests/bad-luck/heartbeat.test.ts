import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { systemClock } from '../../adapters/system/clock.ts';
import type { Job } from '../../jobs/job.ts';
import { startSchedule } from '../../jobs/schedule.ts';
import { eventually } from './bot.ts';

it('stopping the heartbeat waits for the job that runs, and begins no other', async () => {
  const happened: string[] = [];
  const nothing = { told: [], counts: {} };
  const job: Job = {
    name: 'deliver-nudges',
    cron: '* * * * * *',
    run: async () => {
      happened.push('begun');
      await pause(300);
      happened.push('ended');
      return nothing;
    },
    preview: async () => nothing,
  };
  const log = { info() {}, warn() {}, error() {} };
  const heartbeat = startSchedule([job], { clock: systemClock, log });
  await eventually(() => expect(happened).toEqual(['begun']));
  await heartbeat.stop();
  expect(happened).toEqual(['begun', 'ended']);
  await pause(1100);
  expect(happened).toHaveLength(2);
});
