import cron from 'node-cron';
import type { Clock, Log } from '../domain/kernel/ports.ts';
import type { Instant } from '../domain/kernel/time.ts';
import { deliverNudgesJob } from './deliver-nudges.ts';
import { eraseExpired } from './erase-expired.ts';
import { followUpConsultations } from './follow-up-consultations.ts';
import type { House } from './house.ts';
import type { Job, JobName } from './job.ts';
import { remindAgreements } from './remind-agreements.ts';
import { remindHours } from './remind-hours.ts';
import { remindMeetings } from './remind-meetings.ts';
import { reportProgress } from './report-progress.ts';
import { rereadTexts } from './reread-texts.ts';

/** Every job by its name: those that plan first, then who delivers. */
export type Schedule = Readonly<Record<JobName, Job>>;

export function scheduleOf<Message>(house: House<Message>): Schedule {
  return {
    'remind-agreements': remindAgreements(house),
    'remind-hours': remindHours(house),
    'remind-meetings': remindMeetings(house),
    'report-progress': reportProgress(house),
    'follow-up-consultations': followUpConsultations(house),
    'deliver-nudges': deliverNudgesJob(house),
    'erase-expired': eraseExpired(house),
    'reread-texts': rereadTexts(house),
  };
}

/**
 * The heartbeat: asks each job again and again, never the same one twice at once. Answers how to stop it, which takes
 * until the jobs that run now have ended.
 */
export function startSchedule(
  jobs: readonly Job[],
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): { stop(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const heard = async (job: Job) => {
    const beating = beat(job, clock, log);
    running.add(beating);
    await beating;
    running.delete(beating);
  };
  const tasks = jobs.map((job) =>
    cron.schedule(job.cron, () => heard(job), {
      name: job.name,
      noOverlap: true,
      suppressMissedWarning: true,
      logger: quietly,
    }),
  );
  return {
    stop: async () => {
      await Promise.all(tasks.map((task) => task.destroy()));
      await Promise.all(running);
    },
  };
}

/** What is run again and again; a job is one. */
export interface Round {
  readonly name: string;
  run(at: { readonly now: Instant }): Promise<unknown>;
}

/** One run of a job; what goes wrong is logged by name, and the next beat tries again. */
export async function beat(job: Round, clock: Clock, log: Log): Promise<void> {
  try {
    await job.run({ now: clock.now() });
  } catch (error) {
    log.error('job-failed', { job: job.name, error: error instanceof Error ? error.name : typeof error });
  }
}

/** A missed beat needs no words: the next one asks for all that is owed by then. */
const quietly = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };
