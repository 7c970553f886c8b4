import type { Holidays } from './ports.ts';
import { addDays, type CalendarDay, weekdayOf } from './time.ts';

/** Longer than any run of free days: beyond it the holidays themselves are wrong, and searching on would not end. */
const longestRest = 366;

/** Monday to Friday, unless it is a public holiday: only then does the bot write to people unasked. */
export function isWorkingDay(day: CalendarDay, holidays: Holidays): boolean {
  return weekdayOf(day) <= 5 && holidays.on(day) === undefined;
}

/** The day itself, or the last working day before it: reminders *before* a moment must not come after it. */
export function workingDayOnOrBefore(day: CalendarDay, holidays: Holidays): CalendarDay {
  return nearestWorkingDay(day, -1, holidays);
}

/** The day itself, or the first working day after it: reminders that look back may wait. */
export function workingDayOnOrAfter(day: CalendarDay, holidays: Holidays): CalendarDay {
  return nearestWorkingDay(day, 1, holidays);
}

/** So many working days later; a free day counts from the first working day after it. */
export function workingDaysAfter(day: CalendarDay, count: number, holidays: Holidays): CalendarDay {
  let at = workingDayOnOrAfter(day, holidays);
  for (let left = isWorkingDay(day, holidays) ? count : Math.max(0, count - 1); left > 0; left -= 1) {
    at = workingDayOnOrAfter(addDays(at, 1), holidays);
  }
  return at;
}

function nearestWorkingDay(day: CalendarDay, step: 1 | -1, holidays: Holidays): CalendarDay {
  for (let tried = 0, at = day; tried <= longestRest; tried += 1, at = addDays(at, step)) {
    if (isWorkingDay(at, holidays)) return at;
  }
  throw new Error(`No working day within a year of ${day}: check the holidays of the network`);
}
