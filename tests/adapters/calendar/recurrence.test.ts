import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import { addDays, day, dayOfMonth, daysBetween, daysOf, monthOf, weekdayOf } from '../../../domain/kernel/time.ts';
import { endlessRule, someDay } from './rules.ts';

const year2026 = { from: day('2026-01-01'), to: day('2026-12-31') };

describe('a rhythm', () => {
  it('of every two weeks falls on the same weekday, a fortnight apart, over summer time and the turn of the year', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 900 }), (start, wait) => {
        const from = addDays(start, wait);
        const days = recurrence.days('FREQ=WEEKLY;INTERVAL=2', start, { from, to: addDays(from, 400) });
        const expected = daysOf({ from, to: addDays(from, 400) }).filter((one) => daysBetween(start, one) % 14 === 0);
        expect(days).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('of the third Thursday of the month falls between the 15th and the 21st', () => {
    const days = recurrence.days('FREQ=MONTHLY;BYDAY=3TH', day('2025-03-20'), year2026);
    expect(days).toHaveLength(12);
    expect(days.every((one) => weekdayOf(one) === 4 && dayOfMonth(one) >= 15 && dayOfMonth(one) <= 21)).toBe(true);
  });

  it('of three times a year falls in those months only', () => {
    const days = recurrence.days('FREQ=YEARLY;BYMONTH=2,6,11;BYDAY=2TU', day('2025-01-01'), year2026);
    expect(days).toEqual(['2026-02-10', '2026-06-09', '2026-11-10']);
    expect(days.map(monthOf)).toEqual([2, 6, 11]);
  });

  it('of the last working Friday of the month is said with its place in the month', () => {
    const days = recurrence.days('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', day('2026-01-01'), year2026);
    expect(days.slice(0, 3)).toEqual(['2026-01-30', '2026-02-27', '2026-03-31']);
  });

  it('has nothing before it begins and nothing after it ends', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260316';
    expect(recurrence.days(rule, day('2026-02-25'), year2026)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
    expect(recurrence.days('FREQ=WEEKLY;COUNT=2', day('2026-12-24'), year2026)).toEqual(['2026-12-24', '2026-12-31']);
    expect(recurrence.days(rule, day('2027-01-01'), year2026)).toEqual([]);
  });

  it('includes the first and the last day of the period that is asked for', () => {
    const only = { from: day('2026-03-29'), to: day('2026-03-29') };
    expect(recurrence.days('FREQ=WEEKLY', only.from, only)).toEqual(['2026-03-29']);
    expect(recurrence.days('FREQ=WEEKLY;BYDAY=SU', day('2026-03-01'), only)).toEqual(['2026-03-29']);
    expect(
      recurrence.days('FREQ=WEEKLY', day('2026-01-01'), { from: day('2026-05-01'), to: day('2026-04-01') }),
    ).toEqual([]);
  });

  it('is not worked out for a period of more than ten years', () => {
    const century = { from: day('2026-01-01'), to: day('2126-01-01') };
    expect(() => recurrence.days('FREQ=WEEKLY', day('2026-01-01'), century)).toThrow('too long');
  });

  it('with a rule that is none is an error, not an empty list', () => {
    expect(() => recurrence.days('elke donderdag', day('2026-01-01'), year2026)).toThrow('elke donderdag');
  });
});

describe('a rule that is accepted', () => {
  it('falls on a day within sixty years, found without searching for centuries', () => {
    fc.assert(
      fc.property(endlessRule, someDay, (rule, start) => {
        const begun = performance.now();
        const found = [0, 1, 2, 3, 4, 5].some((decade) => {
          const from = addDays(start, decade * 3650);
          return recurrence.days(rule, start, { from, to: addDays(from, 3650) }).length > 0;
        });
        expect(found, rule).toBe(true);
        expect(performance.now() - begun, rule).toBeLessThan(3000);
      }),
      { numRuns: 300 },
    );
  });
});
