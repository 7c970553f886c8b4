import type { Holidays } from '../kernel/ports.ts';
import { remembering } from '../kernel/remembering.ts';
import {
  addDays,
  type CalendarDay,
  dayAt,
  type Instant,
  includes,
  instant,
  momentOf,
  type Period,
  type WallTime,
  weekdayOf,
  type Zone,
} from '../kernel/time.ts';
import type { Pace } from './nudge.ts';
import { closes, type OwnTimes, opens, workingWeek } from './own-times.ts';

export { closes, opens } from './own-times.ts';

/** What limits when one recipient may hear from us, beside the free days of the network. */
export interface Reach extends OwnTimes {
  readonly zone: Zone;
  /** "Even niet tot": nothing before this day. */
  readonly quietUntil?: CalendarDay | undefined;
  /** "Weg van … tot …". */
  readonly away: readonly Period[];
}

/** Longer than any run of closed days: beyond it the holidays themselves are wrong, and searching on would not end. */
const LONGEST_REST = 366;

/** Nothing is said more days than this before its moment. */
export const longestLead = 7;

/** Whether a message of that pace may be said now: an answer to one's own question always, the rest in one's hours. */
export function maySpeak(at: Instant, pace: Pace | undefined, reach: Reach, holidays: Holidays): boolean {
  return pace === 'at-once' || mayDisturb(at, reach, holidays);
}

/** Whether the recipient may hear something unasked at this moment. */
export function mayDisturb(at: Instant, reach: Reach, holidays: Holidays): boolean {
  const day = dayAt(at, reach.zone);
  if (afterRest(day, reach) !== day || !isOpen(day, reach, holidays)) return false;
  return openingOn(day, reach) <= at && at < closingOn(day, reach);
}

/** The first moment, from `after` on, at which the recipient may be disturbed. */
export function nextAllowed(after: Instant, reach: Reach, holidays: Holidays): Instant {
  let day = afterRest(dayAt(after, reach.zone), reach);
  for (let tried = 0; tried <= LONGEST_REST; tried += 1) {
    const moment = instant(Math.max(after, openingOn(day, reach)));
    if (isOpen(day, reach, holidays) && moment < closingOn(day, reach)) return moment;
    day = afterRest(addDays(day, 1), reach);
  }
  throw new Error(`Nobody can be reached within a year of ${day}: check the holidays of the network`);
}

/**
 * From when to say what is of use from one moment until another: from then on, or, when they could not hear it in that
 * time, from their last hours before it. Better a day early than not at all.
 */
export function reachableFrom(from: Instant, until: Instant, reach: Reach, holidays: Holidays): Instant {
  if (until <= from || nextAllowed(from, reach, holidays) < until) return from;
  const day = dayAt(from, reach.zone);
  for (let back = 0; back <= longestLead; back += 1) {
    const opening = openingOn(addDays(day, -back), reach);
    if (opening < from && mayDisturb(opening, reach, holidays)) return opening;
  }
  return from;
}

/** The end of the hours of that moment's own day: what was not said by then waits for another day. */
export function closingOf(at: Instant, reach: Reach): Instant {
  return closingOn(dayAt(at, reach.zone), reach);
}

/** A weekday of theirs that is no public holiday: those are free for everybody. */
function isOpen(day: CalendarDay, { weekdays = workingWeek }: Reach, holidays: Holidays): boolean {
  return weekdays.includes(weekdayOf(day)) && holidays.on(day) === undefined;
}

/** From the first moment at which their clock shows the one time to the first at which it shows the other. */
function openingOn(day: CalendarDay, { zone, hours }: Reach): Instant {
  return momentIn(zone)(`${day} ${hours?.opens ?? opens}`);
}

function closingOn(day: CalendarDay, { zone, hours }: Reach): Instant {
  return momentIn(zone)(`${day} ${hours?.closes ?? closes}`);
}

/** Many are asked about within the same day, and have the same hours. */
const momentIn = remembering((zone: Zone) =>
  remembering((time: string) => momentOf(time.slice(0, 10) as CalendarDay, time.slice(11) as WallTime, zone)),
);

/** The day itself, or the first after it on which they are back and want to hear from us. */
function afterRest(from: CalendarDay, reach: Reach): CalendarDay {
  for (let day = from; ; ) {
    const next = afterAbsence(afterQuiet(day, reach), reach);
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
