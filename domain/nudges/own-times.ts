import { MINUTE, type WallTime } from '../kernel/time.ts';
import type { Hours, Preferences } from './preferences.ts';

/** The hours in which the bot may speak unasked to who chose no other. */
export const opens: WallTime = '09:00';
export const closes: WallTime = '17:00';

/** Monday to Friday. */
export const workingWeek: readonly number[] = [1, 2, 3, 4, 5];
export const wholeWeek: readonly number[] = [...workingWeek, 6, 7];

/** A message of the day needs some room: computers are off now and then, and so are platforms. */
const SHORTEST = 60 * MINUTE;

/** The days and hours that somebody chose for themselves; absent is what everybody has. */
export type OwnTimes = Pick<Preferences, 'weekdays' | 'hours'>;

export type HoursProblem = 'closes-not-after' | 'too-short';

/** What stands in the way of these hours; undefined when a message finds room in them. */
export function problemWith({ opens, closes }: Hours): HoursProblem | undefined {
  const length = sinceMidnight(closes) - sinceMidnight(opens);
  if (length <= 0) return 'closes-not-after';
  return length < SHORTEST ? 'too-short' : undefined;
}

/** As they are kept: in order, and what everybody has is no choice. */
export function keptTimes(weekdays: readonly number[], hours: Hours): OwnTimes {
  const days = wholeWeek.filter((weekday) => weekdays.includes(weekday));
  return {
    weekdays: days.join() === workingWeek.join() ? undefined : days,
    hours: hours.opens === opens && hours.closes === closes ? undefined : hours,
  };
}

function sinceMidnight(time: WallTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE;
}
