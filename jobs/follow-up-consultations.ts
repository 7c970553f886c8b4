import type { BotStores } from '../bot/conversation/stores.ts';
import { consultationRule } from '../domain/consultations/consultation.nudges.ts';
import { keepMoving, keptMoving } from '../domain/consultations/keep-moving.ts';
import { dayAt, type Instant } from '../domain/kernel/time.ts';
import type { House } from './house.ts';
import type { Job } from './job.ts';
import { planningJob } from './planning.ts';

/** How it went, asked after six weeks and after half a year; the screener's own reminder; and that nothing waits unseen. */
export function followUpConsultations<Message>(house: House<Message>): Job {
  const { ids, holidays, recurrence } = house;
  const prepare = async (stores: BotStores, now: Instant) => {
    const network = await stores.network.load();
    await keepMoving({ now, today: dayAt(now, network.settings.zone), network, ids, holidays, recurrence, stores });
  };
  return planningJob('follow-up-consultations', consultationRule(holidays), house, { prepare, kinds: keptMoving });
}
