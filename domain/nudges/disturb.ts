import type { Holidays } from '../kernel/ports.ts';
import {
  addDays,
  type CalendarDay,
  dayAt,
  type Instant,
  includes,
  momentOf,
  type Period,
  type WallTime,
  type Zone,
} from '../kernel/time.ts';
import { workingDayOnOrAfter } from '../kernel/working-days.ts';
import type { Pace } from './nudge.ts';

/** The hours of a working day in which the bot may speak unasked. */
export const opens: WallTime = '09:00';
export const closes: WallTime = '17:00';

/** What limits when one recipient may hear from us, beside the free days of the network. */
export interface Reach {
  readonly zone: Zone;
  /** "Even niet tot": nothing before this day. */
  readonly quietUntil?: CalendarDay | undefined;
  /** "Weg van … tot …". */
  readonly away: readonly Period[];
}

/** Whether a message of that pace may be said now: an answer to one's own question always, the rest in one's hours. */
export function maySpeak(at: Instant, pace: Pace | undefined, reach: Reach, holidays: Holidays): boolean {
  return pace === 'at-once' || mayDisturb(at, reach, holidays);
}

/** Whether the recipient may hear something unasked at this moment. */
export function mayDisturb(at: Instant, reach: Reach, holidays: Holidays): boolean {
  return nextAllowed(at, reach, holidays) === at;
}

/** The first moment, from `after` on, at which the recipient may be disturbed. */
export function nextAllowed(after: Instant, reach: Reach, holidays: Holidays): Instant {
  const today = dayAt(after, reach.zone);
  const first = after < momentOf(today, closes, reach.zone) ? today : addDays(today, 1);
  const day = firstOpenDay(first, reach, holidays);
  const opening = momentOf(day, opens, reach.zone);
  return day === today && opening < after ? after : opening;
}

/** The end of the hours of that moment's own day: what was not said by then waits for another day. */
export function closingOf(at: Instant, reach: Reach): Instant {
  return momentOf(dayAt(at, reach.zone), closes, reach.zone);
}

function firstOpenDay(from: CalendarDay, reach: Reach, holidays: Holidays): CalendarDay {
  for (let day = from; ; ) {
    const next = workingDayOnOrAfter(afterAbsence(afterQuiet(day, reach), reach), holidays);
    if (next === day) return day;
    day = next;
  }
}

function afterQuiet(day: CalendarDay, reach: Reach): CalendarDay {
  return reach.quietUntil !== undefined && day < reach.quietUntil ? reach.quietUntil : day;
}

function afterAbsence(day: CalendarDay, reach: Reach): CalendarDay {
  const absence = reach.away.find((period) => includes(period, day));
  return absence ? addDays(absence.to, 1) : day;
}
