import type { BotStores } from '../bot/conversation/stores.ts';
import { forgetRequests } from '../domain/access/forget-requests.ts';
import { forgetConsultations } from '../domain/consultations/forget.ts';
import { DAY, type Instant, instant } from '../domain/kernel/time.ts';
import { forgetLessons } from '../domain/lessons/forget-lessons.ts';
import { forgetQuotes } from '../domain/quotes/forget-quotes.ts';
import { type House, tryOut } from './house.ts';
import type { Job } from './job.ts';

/** Platforms repeat a delivery within hours; after a week nobody asks for its first answer again. */
const DAYS_RECEIVED_IS_KEPT = 7;
/** A form that was left can be opened again with what was typed, for a day. */
const DAYS_DRAFT_IS_KEPT = 1;

/** Forgets what need not be remembered any more. */
export function eraseExpired<Message>(house: House<Message>): Job {
  return {
    name: 'erase-expired',
    cron: '17 3 * * *',
    run: async ({ now }) => ({ told: [], counts: await house.unit.run((stores) => forget(stores, now)) }),
    preview: async ({ now }) => ({ told: [], counts: await tryOut(house.unit, (stores) => forget(stores, now)) }),
  };
}

async function forget(stores: BotStores, now: Instant) {
  const received = await stores.received.forgetBefore(instant(now - DAYS_RECEIVED_IS_KEPT * DAY));
  const network = await stores.network.load();
  const { closed, erased } = await forgetConsultations({ now, network, stores });
  const lessons = await forgetLessons(stores);
  const quotes = await forgetQuotes({ now, stores });
  const drafts = await stores.drafts.eraseBefore(instant(now - DAYS_DRAFT_IS_KEPT * DAY));
  const lanes = await stores.ledger.forgetLanes(instant(now - DAY));
  const requests = await forgetRequests({ now, zone: network.settings.zone }, stores.accessRequests);
  return {
    received,
    drafts,
    quotes,
    lanes,
    'access-requests': requests,
    'consultations-closed': closed,
    'consultations-erased': erased,
    lessons,
  };
}
