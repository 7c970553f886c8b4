import {
  addDays,
  dayAt,
  type Instant,
  momentOf,
  timeAt,
  type WallTime,
  weekdayOf,
  type Zone,
} from '../domain/kernel/time.ts';
import { closingOf, mayDisturb, nextAllowed } from '../domain/nudges/disturb.ts';
import { holidaysOf, usualReach } from '../domain/nudges/reach.ts';
import type { House } from './house.ts';
import type { Job } from './job.ts';
import type { Schedule } from './schedule.ts';

/** The steps that local mode offers, by key. Each lies after now. */
export const timeSteps: readonly { readonly key: TimeStep; target(now: Instant, zone: Zone): Instant }[] = [
  { key: 'tomorrow-9', target: (now, zone) => momentOf(addDays(dayAt(now, zone), 1), '09:00', zone) },
  { key: 'friday-15', target: (now, zone) => nextWeekday(5, '15:00', now, zone) },
  { key: 'week', target: (now, zone) => momentOf(addDays(dayAt(now, zone), 7), timeAt(now, zone), zone) },
];
export type TimeStep = 'tomorrow-9' | 'friday-15' | 'week';

/** Local mode's clock: it only moves forward. */
export interface SteppingClock {
  now(): Instant;
  moveTo(moment: Instant): Promise<void>;
}

/**
 * Moves the clock to the target, and stops at every moment on the way at which something may fall due: there the jobs
 * run as they would have. Answers how many messages were told.
 */
export async function letTimePass<Message>(
  target: Instant,
  clock: SteppingClock,
  schedule: Schedule,
  house: Pick<House<Message>, 'unit' | 'holidays'>,
): Promise<number> {
  const { 'deliver-nudges': deliver, ...planning } = schedule;
  let told = 0;
  for (let now = clock.now(); now < target; ) {
    now = await nextStop(now, target, house);
    await clock.moveTo(now);
    for (const job of Object.values<Job>(planning)) await job.run({ now });
    told += (await deliver.run({ now })).told.length;
  }
  return told;
}

/** The first of: midnight (to plan the day), something that falls due, and the opening of somebody's day. */
async function nextStop<Message>(
  now: Instant,
  target: Instant,
  { unit, holidays }: Pick<House<Message>, 'unit' | 'holidays'>,
): Promise<Instant> {
  const { network, chosen, due } = await unit.run(async (stores) => ({
    network: await stores.network.load(),
    chosen: await stores.preferences.ownTimes(),
    due: await stores.ledger.nextMoment(now),
  }));
  const own = network.members.flatMap((member) => {
    const times = chosen.get(member.id);
    return times ? [usualReach(member, times)] : [];
  });
  const zones = [...new Set([network.settings.zone, ...network.members.map((member) => member.zone)])];
  const free = holidaysOf(network, holidays);
  const midnights = zones.map((zone) => momentOf(addDays(dayAt(now, zone), 1), '00:00', zone));
  const openings = [...zones.map((zone) => usualReach({ zone })), ...own].map((reach) =>
    nextAllowed(mayDisturb(now, reach, free) ? closingOf(now, reach) : now, reach, free),
  );
  return Math.min(target, ...midnights, ...openings, due ?? target) as Instant;
}

function nextWeekday(weekday: number, time: WallTime, now: Instant, zone: Zone): Instant {
  const today = dayAt(now, zone);
  for (let day = today; ; day = addDays(day, 1)) {
    const moment = momentOf(day, time, zone);
    if (weekdayOf(day) === weekday && moment > now) return moment;
  }
}
