import { DAY, type Instant, instant } from '../domain/kernel/time.ts';
import { type House, tryOut } from './house.ts';
import type { Job } from './job.ts';

/** Platforms repeat a delivery within hours; after a week nobody asks for its first answer again. */
const DAYS_RECEIVED_IS_KEPT = 7;

/** Forgets what need not be remembered any more. */
export function eraseExpired<Message>(house: House<Message>): Job {
  const oldest = (now: Instant) => instant(now - DAYS_RECEIVED_IS_KEPT * DAY);
  return {
    name: 'erase-expired',
    cron: '17 3 * * *',
    run: async ({ now }) => {
      const received = await house.unit.run((stores) => stores.received.forgetBefore(oldest(now)));
      return { told: [], counts: { received } };
    },
    preview: async ({ now }) => {
      const received = await tryOut(house.unit, (stores) => stores.received.forgetBefore(oldest(now)));
      return { told: [], counts: { received } };
    },
  };
}
