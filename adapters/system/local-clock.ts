import type { BotStores } from '../../bot/conversation/stores.ts';
import type { Clock, UnitOfWork } from '../../domain/kernel/ports.ts';
import { type Instant, instant } from '../../domain/kernel/time.ts';
import { systemClock, travellingClock } from './clock.ts';

/** Outside local mode it is the machine's clock, and moves by itself alone. */
export interface LocalClock extends Clock {
  moveTo(moment: Instant): Promise<void>;
}

const AHEAD = 'local.clock.ahead';

/** Local mode's clock is ahead of the machine's by an offset that is stored, so that a restart goes on from there. */
export async function localClock(unit: UnitOfWork<BotStores>): Promise<LocalClock> {
  const offset = Number((await unit.run(({ settings }) => settings.get(AHEAD))) ?? 0);
  const clock = travellingClock(systemClock, offset);
  return {
    now: () => instant(clock.now()),
    moveTo: async (moment) => {
      clock.travelTo(moment);
      await unit.run(({ settings }) => settings.set(AHEAD, String(clock.offset)));
    },
  };
}
