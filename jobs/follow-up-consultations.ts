import { consultationRule } from '../domain/consultations/consultation.nudges.ts';
import type { House } from './house.ts';
import type { Job } from './job.ts';
import { planningJob } from './planning.ts';

/** How it went, asked after six weeks and after half a year; and the screener's own reminder. */
export function followUpConsultations<Message>(house: House<Message>): Job {
  return planningJob('follow-up-consultations', consultationRule(house.holidays), house);
}
