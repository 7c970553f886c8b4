import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  asDay,
  type CalendarDay,
  DAY,
  day,
  dayAt,
  dayFrom,
  dayOfMonth,
  daysBetween,
  daysOf,
  endOfMonth,
  HOUR,
  includes,
  instant,
  isoWeekOf,
  MINUTE,
  momentOf,
  mondayOfWeek,
  monthOf,
  startOfQuarter,
  startOfWeek,
  timeAt,
  type WallTime,
  weekdayOf,
  weekdaysIn,
  yearOf,
} from '../../../domain/kernel/time.ts';

const amsterdam = 'Europe/Amsterdam';
const firstDay = day('1950-01-01');
const someDay = fc.integer({ min: 0, max: 366 * 200 }).map((days) => addDays(firstDay, days));
const someTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':') as WallTime);
const recentDay = fc.integer({ min: 0, max: 366 * 60 }).map((days) => addDays(day('1980-01-01'), days));

const at = (iso: string) => instant(Date.parse(iso));

describe('a calendar day', () => {
  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-01-01',
    '2026-1-1',
    '',
    '2026-01-01T00',
  ])('is not read from %j', (text) => expect(asDay(text)).toBeUndefined());

  it('knows the leap days of 2024 and 2000, and that 1900 had none', () => {
    expect(asDay('2024-02-29')).toBe('2024-02-29');
    expect(asDay('2000-02-29')).toBe('2000-02-29');
    expect(asDay('1900-02-29')).toBeUndefined();
  });

  it('throws when the code itself writes a day that does not exist', () => {
    expect(() => day('2026-02-30')).toThrow('2026-02-30');
  });

  it('is never made for a year that does not compare as text', () => {
    expect(dayFrom(10_000, 1, 1)).toBeUndefined();
    expect(dayFrom(-1, 1, 1)).toBeUndefined();
    expect(dayFrom(Number.NaN, 1, 1)).toBeUndefined();
    expect(() => addDays(day('9999-12-31'), 1)).toThrow();
    expect(() => addMonths(day('9999-12-31'), 1)).toThrow();
  });

  it('exists when the calendar of the machine has it too', () => {
    const numbers = fc.tuple(fc.nat(9999), fc.integer({ min: -1, max: 14 }), fc.integer({ min: -1, max: 33 }));
    fc.assert(
      fc.property(numbers, ([year, month, date]) => {
        const its = new Date(0);
        its.setUTCFullYear(year, month - 1, date);
        const exists = its.getUTCMonth() === month - 1 && its.getUTCDate() === date;
        expect(dayFrom(year, month, date)).toBe(exists ? its.toISOString().slice(0, 10) : undefined);
      }),
    );
  });

  it('reads back from its own numbers', () => {
    fc.assert(
      fc.property(someDay, (one) => {
        expect(dayFrom(yearOf(one), monthOf(one), dayOfMonth(one))).toBe(one);
      }),
    );
  });

  it('counts back and forth, and compares as it counts', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -3000, max: 3000 }), (one, days) => {
        const other = addDays(one, days);
        expect(daysBetween(one, other)).toBe(days);
        expect(addDays(other, -days)).toBe(one);
        expect(Math.sign(days)).toBe(other > one ? 1 : other < one ? -1 : 0);
      }),
    );
  });

  it('lists a period with both its ends', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const period = { from, to: addDays(from, length) };
        const days = daysOf(period);
        expect(days).toHaveLength(length + 1);
        expect(days.at(0)).toBe(period.from);
        expect(days.at(-1)).toBe(period.to);
        expect(days.every((one) => includes(period, one))).toBe(true);
        expect(includes(period, addDays(period.to, 1))).toBe(false);
        expect(includes(period, addDays(period.from, -1))).toBe(false);
      }),
    );
  });

  it('has no days in a period that ends before it begins', () => {
    expect(daysOf({ from: day('2026-11-22'), to: day('2026-11-21') })).toEqual([]);
  });
});

/** A second way to the same week number: count the Thursdays of the year up to the Thursday of this week. */
function weekByCountingThursdays(one: CalendarDay): { year: number; week: number } {
  const date = new Date(`${one}T12:00:00Z`);
  while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1);
  date.setUTCDate(date.getUTCDate() + 3);
  const year = date.getUTCFullYear();
  let week = 0;
  while (date.getUTCFullYear() === year) {
    week += 1;
    date.setUTCDate(date.getUTCDate() - 7);
  }
  return { year, week };
}

describe('a week', () => {
  it('begins on the Monday on or before the day', () => {
    fc.assert(
      fc.property(someDay, (one) => {
        const monday = startOfWeek(one);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(daysBetween(monday, one)).toBe(weekdayOf(one) - 1);
        expect(startOfWeek(addDays(monday, 6))).toBe(monday);
        expect(startOfWeek(addDays(monday, 7))).toBe(addDays(monday, 7));
      }),
    );
  });

  it('has the number that counting Thursdays gives', () => {
    fc.assert(
      fc.property(someDay, (one) => {
        expect(isoWeekOf(one)).toEqual(weekByCountingThursdays(one));
      }),
      { numRuns: 500 },
    );
  });

  it('has that number on every day around every turn of the year', () => {
    for (let year = 1960; year <= 2060; year += 1) {
      for (const one of daysOf({ from: day(`${year}-12-25`), to: day(`${year + 1}-01-08`) })) {
        expect(isoWeekOf(one), one).toEqual(weekByCountingThursdays(one));
      }
    }
  });

  it.each([
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
  ])('%s lies in %i week %i', (one, year, week) => {
    expect(isoWeekOf(day(one))).toEqual({ year, week });
  });

  it('is found again by its number', () => {
    fc.assert(
      fc.property(someDay, (one) => {
        const { year, week } = isoWeekOf(one);
        expect(mondayOfWeek(year, week)).toBe(startOfWeek(one));
      }),
    );
  });

  it('does not exist when that year has no such week', () => {
    expect(mondayOfWeek(2025, 53)).toBeUndefined();
    expect(mondayOfWeek(2026, 53)).toBe('2026-12-28');
    expect(mondayOfWeek(2026, 54)).toBeUndefined();
    expect(mondayOfWeek(2026, 0)).toBeUndefined();
    expect(mondayOfWeek(2026, -1)).toBeUndefined();
    expect(mondayOfWeek(2026, 1.5)).toBeUndefined();
    expect(mondayOfWeek(2026, Number.NaN)).toBeUndefined();
    expect(mondayOfWeek(12_026, 1)).toBeUndefined();
  });
});

describe('a month', () => {
  it('is added without ever leaving the month that is meant', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -600, max: 600 }), (one, months) => {
        const moved = addMonths(one, months);
        expect(yearOf(moved) * 12 + monthOf(moved)).toBe(yearOf(one) * 12 + monthOf(one) + months);
        expect(dayOfMonth(moved)).toBe(Math.min(dayOfMonth(one), dayOfMonth(endOfMonth(moved))));
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-08-31', 0, '2026-08-31'],
  ])('%s and %i months is %s', (one, months, expected) => {
    expect(addMonths(day(one), months)).toBe(expected);
  });

  it('ends on the day before the first of the next', () => {
    fc.assert(
      fc.property(someDay, (one) => {
        expect(dayOfMonth(addDays(endOfMonth(one), 1))).toBe(1);
      }),
    );
    expect(endOfMonth(day('9999-12-05'))).toBe('9999-12-31');
  });
});

describe('a quarter', () => {
  it('begins on the first of January, April, July or October, at most 91 days ago', () => {
    fc.assert(
      fc.property(someDay, (one) => {
        const first = startOfQuarter(one);
        expect(['01-01', '04-01', '07-01', '10-01']).toContain(first.slice(5));
        expect(first <= one).toBe(true);
        expect(one < addMonths(first, 3)).toBe(true);
      }),
    );
  });
});

describe('a time on the clock in Europe/Amsterdam', () => {
  it('comes back as it was, unless summer time skips it', () => {
    fc.assert(
      fc.property(recentDay, someTime, (on, time) => {
        const moment = momentOf(on, time, amsterdam);
        const shown = `${dayAt(moment, amsterdam)} ${timeAt(moment, amsterdam)}`;
        if (shown === `${on} ${time}`) return;
        expect(shown).toBe(`${on} 03:00`);
        expect(time >= '02:00' && time < '03:00').toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the order of clock times on every night that summer time begins or ends', () => {
    for (let year = 1981; year <= 2040; year += 1) {
      for (const month of ['03', '10']) {
        const last = endOfMonth(day(`${year}-${month}-01`));
        const sunday = addDays(last, -(weekdayOf(last) % 7));
        const moments = Array.from({ length: 48 }, (_, half) => {
          const time = `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}` as WallTime;
          return momentOf(sunday, time, amsterdam);
        });
        expect(moments, sunday).toEqual([...moments].sort((one, other) => one - other));
      }
    }
  });

  it('happens right after the gap when summer time skips it', () => {
    for (const time of ['02:00', '02:01', '02:30', '02:59', '03:00'] as const) {
      expect(momentOf(day('2026-03-29'), time, amsterdam), time).toBe(at('2026-03-29T01:00:00Z'));
    }
    expect(momentOf(day('2026-03-29'), '01:59', amsterdam)).toBe(at('2026-03-29T00:59:00Z'));
    expect(momentOf(day('2026-03-29'), '03:01', amsterdam)).toBe(at('2026-03-29T01:01:00Z'));
  });

  it('is the first of the two when it happens twice', () => {
    expect(momentOf(day('2026-10-25'), '02:00', amsterdam)).toBe(at('2026-10-25T00:00:00Z'));
    expect(momentOf(day('2026-10-25'), '02:30', amsterdam)).toBe(at('2026-10-25T00:30:00Z'));
    expect(momentOf(day('2026-10-25'), '02:59', amsterdam)).toBe(at('2026-10-25T00:59:00Z'));
    expect(momentOf(day('2026-10-25'), '03:00', amsterdam)).toBe(at('2026-10-25T02:00:00Z'));
  });

  it('reads both of the doubled moments as the same time', () => {
    expect(timeAt(at('2026-10-25T00:30:00Z'), amsterdam)).toBe('02:30');
    expect(timeAt(at('2026-10-25T01:30:00Z'), amsterdam)).toBe('02:30');
  });

  it('makes days of 23, 24 and 25 hours', () => {
    const length = (of: string) =>
      momentOf(addDays(day(of), 1), '00:00', amsterdam) - momentOf(day(of), '00:00', amsterdam);
    expect(length('2026-03-29')).toBe(23 * HOUR);
    expect(length('2026-10-25')).toBe(25 * HOUR);
    expect(length('2026-11-22')).toBe(DAY);
  });

  it('belongs to the day that has begun there: the last minute is still that day, the next one is not', () => {
    fc.assert(
      fc.property(recentDay, (one) => {
        const midnight = momentOf(one, '00:00', amsterdam);
        expect(dayAt(midnight, amsterdam)).toBe(one);
        expect(timeAt(midnight, amsterdam)).toBe('00:00');
        expect(dayAt(instant(midnight - MINUTE), amsterdam)).toBe(addDays(one, -1));
        expect(timeAt(instant(midnight - 1), amsterdam)).toBe('23:59');
      }),
    );
  });
});

describe('a time on the clock elsewhere', () => {
  it('comes back in zones whose summer time begins at midnight, by half an hour, or never', () => {
    for (const zone of ['America/Paramaribo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/New_York', 'UTC']) {
      fc.assert(
        fc.property(recentDay, (on) => {
          const moment = momentOf(on, '12:00', zone);
          expect([dayAt(moment, zone), timeAt(moment, zone)]).toEqual([on, '12:00']);
        }),
      );
    }
  });

  it('moves over a day that a country skipped', () => {
    expect(momentOf(day('2011-12-30'), '12:00', 'Pacific/Apia')).toBe(at('2011-12-30T10:00:00Z'));
    expect(dayAt(at('2011-12-30T10:00:00Z'), 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => momentOf(day('2026-01-01'), '09:00', 'Europe/Atlantis')).toThrow();
  });
});

describe('Mondays to Fridays in a period', () => {
  it('are as many as there are when each day is looked at', () => {
    for (let back = 0; back < 30; back += 1) {
      const from = addDays(day('2026-11-25'), -back);
      for (let length = -2; length < 40; length += 1) {
        const period = { from, to: addDays(from, length) };
        const each = daysOf(period).filter((on) => weekdayOf(on) <= 5);
        expect(weekdaysIn(period), `${period.from} ${period.to}`).toBe(each.length);
      }
    }
  });
});
