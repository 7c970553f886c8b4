import { meetingRule } from '../domain/meetings/meeting.nudges.ts';
import type { House } from './house.ts';
import type { Job } from './job.ts';
import { planningJob } from './planning.ts';

/** Two weeks ahead for points, a week and a working day ahead with the agenda. */
export function remindMeetings<Message>(house: House<Message>): Job {
  return planningJob('remind-meetings', meetingRule(house), house);
}
