import { hoursRule } from '../domain/supervision/supervision.nudges.ts';
import type { House } from './house.ts';
import type { Job } from './job.ts';
import { planningJob } from './planning.ts';

/** One question a week about supervisie and intervisie. */
export function remindHours<Message>(house: House<Message>): Job {
  return planningJob('remind-hours', hoursRule, house);
}
