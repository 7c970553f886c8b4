import type { BotStores } from '../bot/conversation/stores.ts';
import { forgetRequests } from '../domain/access/forget-requests.ts';
import { forgetConsultations } from '../domain/consultations/forget.ts';
import type { LogFacts } from '../domain/kernel/ports.ts';
import { DAY, dayAt, type Instant, instant } from '../domain/kernel/time.ts';
import { forgetLessons } from '../domain/lessons/forget-lessons.ts';
import { forgetQuotes } from '../domain/quotes/forget-quotes.ts';
import { type House, tryOut } from './house.ts';
import type { Job } from './job.ts';

/** Platforms repeat a delivery within hours; after a week nobody asks for its first answer again. */
export const DAYS_RECEIVED_IS_KEPT = 7;
/** A form that was left can be opened again with what was typed, for a day. */
export const DAYS_DRAFT_IS_KEPT = 1;
/** Which message went to whom is kept a year and a day after it was of use: until then nothing may come twice. */
export const DAYS_MESSAGE_IS_KEPT = 366;
/** Why something had to be in a text is kept a year and a day after it was said; of a consultatie it goes with the texts. */
export const DAYS_REASON_IS_KEPT = 366;

/** Forgets what need not be remembered any more. */
export function eraseExpired<Message>(house: House<Message>): Job {
  return {
    name: 'erase-expired',
    cron: '17 3 * * *',
    run: async ({ now }) => {
      const counts = await house.unit.run((stores) => forget(stores, now));
      // Outside the database, where nobody who shortens the log of readings can change it too.
      house.log.info('audit.head', await house.unit.run(soundHead));
      return { told: [], counts };
    },
    preview: async ({ now }) => ({ told: [], counts: await tryOut(house.unit, (stores) => forget(stores, now)) }),
  };
}

async function forget(stores: BotStores, now: Instant) {
  const received = await stores.received.forgetBefore(instant(now - DAYS_RECEIVED_IS_KEPT * DAY));
  const network = await stores.network.load();
  const { closed, erased, calls } = await forgetConsultations({ now, network, stores });
  const lessons = await forgetLessons(stores);
  const quotes = await forgetQuotes({ now, stores });
  const drafts = await stores.drafts.eraseBefore(instant(now - DAYS_DRAFT_IS_KEPT * DAY));
  const lanes = await stores.ledger.forgetLanes(instant(now - DAY));
  const messages = await stores.ledger.forgetPast(instant(now - DAYS_MESSAGE_IS_KEPT * DAY));
  const reasons = await stores.reasons.eraseBefore(instant(now - DAYS_REASON_IS_KEPT * DAY));
  const requests = await forgetRequests({ now, zone: network.settings.zone }, stores.accessRequests);
  const files = await stores.keeping.forgetOffers(now);
  const month = dayAt(now, network.settings.zone).slice(0, 7);
  await stores.keeping.countErased(month, { consultations: erased, calls, drafts, quotes, requests });
  return {
    received,
    files,
    drafts,
    quotes,
    lanes,
    messages,
    reasons,
    'access-requests': requests,
    'calls-erased': calls,
    'consultations-closed': closed,
    'consultations-erased': erased,
    lessons,
  };
}

/** How far the log of readings goes, or the line at which it is not whole any more. */
async function soundHead({ consultations }: BotStores): Promise<LogFacts> {
  const verdict = await consultations.verifyReadings();
  if (!verdict.sound) return { sound: false, line: verdict.line, fault: verdict.fault };
  return { sound: true, head: `${verdict.head.lines}.${verdict.head.code}` };
}
