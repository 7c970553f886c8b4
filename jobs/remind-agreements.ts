import { agreementRule } from '../domain/agreements/agreement.nudges.ts';
import type { House } from './house.ts';
import type { Job } from './job.ts';
import { planningJob } from './planning.ts';

/** A week before, on the day, and when a member asked for it. */
export function remindAgreements<Message>(house: House<Message>): Job {
  return planningJob('remind-agreements', agreementRule(house.holidays), house);
}
