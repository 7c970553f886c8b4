import { reportRule } from '../domain/agreements/progress-report.nudges.ts';
import type { House } from './house.ts';
import type { Job } from './job.ts';
import { planningJob } from './planning.ts';

/** The voortgangsbericht of each body before its meeting. */
export function reportProgress<Message>(house: House<Message>): Job {
  return planningJob('report-progress', reportRule(house), house);
}
