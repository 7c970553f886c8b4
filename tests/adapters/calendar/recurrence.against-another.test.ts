import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import { readNetworkFile } from '../../../adapters/network-file/read-network-file.ts';
import { addDays, type CalendarDay, day, daysOf, HOUR, MINUTE, type WallTime } from '../../../domain/kernel/time.ts';
import { comingMeetings, type MeetingCalendar } from '../../../domain/meetings/meetings.ts';
import type { Body, BodyKey, Cadence } from '../../../domain/network/network.ts';
import { icalDays } from './ical-days.ts';
import { acceptedRule, someDay } from './rules.ts';

const fiveYears = { from: day('2026-01-01'), to: day('2030-12-31') };
const zone = 'Europe/Amsterdam';
const calendar: MeetingCalendar = { recurrence, zone, holidays: { on: () => undefined } };

function bodyWith(cadence: Cadence): Body {
  const reminders = { progressDays: 2, review: false };
  return { key: 'ao' as BodyKey, type: 'ao', name: 'AO', fullName: 'AO', dates: [], reminders, cadence };
}

/** The days on which it meets; every fourth day is excepted, so that exceptions are compared as well. */
function compared(cadence: Cadence) {
  const days = recurrence.days(cadence.rule, cadence.start, fiveYears);
  const except = [...(cadence.except ?? []), ...days.filter((_, index) => index % 4 === 3)];
  const ours = comingMeetings(bodyWith({ ...cadence, except }), fiveYears, calendar).map((meeting) => meeting.day);
  return { ours, theirs: icalDays(cadence.rule, cadence.start, fiveYears, except) };
}

/** Begun on a day of the rule itself: RFC 5545 says nothing about a rule that begins on another day. */
function begun(rule: string, from: CalendarDay): CalendarDay | undefined {
  return recurrence.days(rule, from, { from, to: addDays(from, 3650) })[0];
}

describe('five years of a rhythm, beside those of another library', () => {
  const file = readFileSync(new URL('../../../prisma/example-network.yaml', import.meta.url), 'utf8');
  const example = readNetworkFile(file);
  if (!example.ok) throw new Error('The example network can be read');
  const cadences = example.network.bodies.flatMap(({ key, cadence }) => (cadence ? [[key, cadence] as const] : []));

  it.each(cadences)('are the same for %s of the example network', (_key, cadence) => {
    const start = begun(cadence.rule, cadence.start);
    if (!start) throw new Error('Every rhythm of the example begins');
    const { ours, theirs } = compared({ ...cadence, start });
    expect(ours.length).toBeGreaterThan(10);
    expect(ours).toEqual(theirs);
    expect(recurrence.days(cadence.rule, cadence.start, fiveYears)).toEqual(
      recurrence.days(cadence.rule, start, fiveYears),
    );
  });

  it('are the same for four hundred rules of every kind', () => {
    const rules = fc.sample(fc.tuple(acceptedRule, someDay), { seed: 2, numRuns: 400 });
    const lengths = rules.flatMap(([rule, from]) => {
      const start = begun(rule, from);
      if (!start) return [];
      const { ours, theirs } = compared({ rule, start, time: '10:00', minutes: 60 });
      expect(ours, `${rule} from ${start}`).toEqual(theirs);
      return [ours.length];
    });
    expect(lengths.filter((length) => length > 0).length).toBeGreaterThan(200);
  });

  it.each([
    ['the 27th day from the end of May', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=-27', '2026-05-05'],
    ['29 February, in leap years alone', 'FREQ=YEARLY', '2028-02-29'],
    ['the fourth Sunday from the end, on the 1st', 'FREQ=MONTHLY;BYMONTH=2;BYDAY=SU;BYSETPOS=-4', '2026-02-01'],
    ['the month before that of the start', 'FREQ=MONTHLY;BYMONTH=1,12;BYDAY=-1TH', '2026-01-29'],
  ])('are by the calendar where the other goes wrong: %s', (_what, rule, first) => {
    const start = rule === 'FREQ=YEARLY' ? day('2024-02-29') : day('2025-12-01');
    expect(recurrence.days(rule, start, fiveYears)[0]).toBe(first);
  });
});

const reader = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What a clock in Amsterdam shows, as `YYYY-MM-DD HH:MM`. */
function shown(at: number): string {
  const part = Object.fromEntries(reader.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']} ${part['hour']}:${part['minute']}`;
}

/** The first minute of that day at which the clock shows the time or a later one, found by looking at every minute. */
function firstMinuteAt(on: CalendarDay, time: WallTime): number {
  const wanted = `${on} ${time}`;
  for (let at = Date.parse(`${on}T00:00Z`) - 4 * HOUR; ; at += MINUTE) {
    if (shown(at).startsWith(on) && shown(at) >= wanted) return at;
  }
}

const nights = [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
  [`${year}-03-31`, `${year}-10-31`].map((last) => {
    const end = day(last);
    return daysOf({ from: addDays(end, -6), to: end }).find((one) => new Date(one).getUTCDay() === 0) as CalendarDay;
  }),
);

describe('the moment of a meeting in the night in which the clock changes', () => {
  it.each(nights)('is what the clock in Amsterdam shows on %s', (night) => {
    for (const time of ['01:30', '02:30', '03:30'] as const) {
      const sundays = bodyWith({ rule: 'FREQ=WEEKLY;BYDAY=SU', start: day('2026-01-04'), time, minutes: 60 });
      const [meeting] = comingMeetings(sundays, { from: night, to: night }, calendar);
      expect(meeting?.start, time).toBe(firstMinuteAt(night, time));
      expect(meeting?.end, time).toBe(firstMinuteAt(night, time) + HOUR);
    }
  });

  it('is five nights with an hour too few, and five with one too many', () => {
    const lengths = nights.map(
      (night) => (firstMinuteAt(addDays(night, 1), '00:00') - firstMinuteAt(night, '00:00')) / HOUR,
    );
    expect(lengths.toSorted((one, other) => one - other)).toEqual([23, 23, 23, 23, 23, 25, 25, 25, 25, 25]);
  });
});
