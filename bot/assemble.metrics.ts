import { aTally, type Tally } from '../adapters/web/tally.ts';
import type { Job } from '../jobs/job.ts';
import type { Schedule } from '../jobs/schedule.ts';
import type { Bot } from './assemble.ts';
import type { Messenger } from './conversation/messenger.ts';

/** What is counted while the bot works, and how it is told; the library that tells it is loaded when somebody asks. */
export function seenFromOutside({ database, clock }: Pick<Bot, 'database' | 'clock'>) {
  const tally = aTally();
  const loading = () => import('../adapters/web/metrics.ts');
  let metrics: ReturnType<Awaited<ReturnType<typeof loading>>['createMetrics']> | undefined;
  return {
    messenger: (messenger: Messenger) => countingSends(messenger, tally),
    schedule: (schedule: Schedule) => countingRuns(schedule, tally),
    metrics: async () => {
      const { createMetrics } = await loading();
      metrics ??= createMetrics({ backlog: (now) => database.backlog(now), clock, tally });
      return metrics();
    },
  };
}

/** The same messenger; what it sends is counted by what came of it. */
function countingSends(messenger: Messenger, tally: Tally): Messenger {
  const { platform } = messenger;
  for (const result of ['sent', 'later', 'never', 'uncertain']) tally.add('sends', { platform, result }, 0);
  tally.add('rate-limited', { platform }, 0);
  return {
    ...messenger,
    async send(to, message, key, thread) {
      const sent = await messenger.send(to, message, key, thread).catch((error: unknown) => {
        tally.add('sends', { platform, result: 'uncertain' });
        throw error;
      });
      tally.add('sends', { platform, result: sent.result });
      if (sent.result === 'later' && sent.waitMs !== undefined) tally.add('rate-limited', { platform });
      return sent;
    },
  };
}

function countingRuns(schedule: Schedule, tally: Tally): Schedule {
  const counting = (job: Job): Job => {
    const { name } = job;
    for (const result of ['done', 'failed']) tally.add('job-runs', { job: name, result }, 0);
    return {
      ...job,
      async run(at) {
        let result = 'failed';
        try {
          const done = await job.run(at);
          result = 'done';
          return done;
        } finally {
          tally.add('job-runs', { job: name, result });
        }
      },
    };
  };
  return Object.fromEntries(Object.entries(schedule).map(([name, job]) => [name, counting(job)])) as Schedule;
}
