import rrule from 'rrule';
import type { Recurrence } from '../../domain/kernel/ports.ts';
import { type CalendarDay, daysBetween } from '../../domain/kernel/time.ts';
import { isCadenceRule } from '../../domain/meetings/cadence-rule.ts';

/** Ten years: who asks for more has made a mistake, and would wait long for it. */
const longestPeriod = 3660;

/**
 * Repetition in the words of RFC 5545. Days are given to the library as midnights UTC and read back the same way, so
 * no zone and no summer time ever comes in; the clock time is added by the domain.
 */
export const recurrence: Recurrence = {
  days(rule, start, within) {
    if (!isCadenceRule(rule)) throw new Error(`Not a rule by which a body can meet: ${rule}`);
    if (within.to < within.from || within.to < start) return [];
    if (daysBetween(within.from, within.to) > longestPeriod)
      throw new Error('Meetings are asked for over too long a period');
    const options = rrule.RRule.parseString(rule);
    const found = new rrule.RRule({ ...options, dtstart: midnight(start) });
    return found.between(midnight(within.from), midnight(within.to), true).map(dayOf);
  },
};

function midnight(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): CalendarDay {
  return date.toISOString().slice(0, 10) as CalendarDay;
}
