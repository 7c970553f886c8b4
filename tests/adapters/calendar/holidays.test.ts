import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidays } from '../../../adapters/calendar/holidays.ts';
import { addDays, day, daysOf, weekdayOf } from '../../../domain/kernel/time.ts';
import { isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore } from '../../../domain/kernel/working-days.ts';

const dutch = holidays('NL', []);
const freeDaysOf = (year: number) =>
  daysOf({ from: day(`${year}-01-01`), to: day(`${year}-12-31`) }).filter((one) => dutch.on(one) !== undefined);

describe('Dutch public holidays', () => {
  it.each([
    [2024, '2024-03-31', '2024-04-01', '2024-05-09', '2024-05-19', '2024-05-20'],
    [2025, '2025-04-20', '2025-04-21', '2025-05-29', '2025-06-08', '2025-06-09'],
    [2026, '2026-04-05', '2026-04-06', '2026-05-14', '2026-05-24', '2026-05-25'],
    [2027, '2027-03-28', '2027-03-29', '2027-05-06', '2027-05-16', '2027-05-17'],
    [2028, '2028-04-16', '2028-04-17', '2028-05-25', '2028-06-04', '2028-06-05'],
    [2029, '2029-04-01', '2029-04-02', '2029-05-10', '2029-05-20', '2029-05-21'],
    [2030, '2030-04-21', '2030-04-22', '2030-05-30', '2030-06-09', '2030-06-10'],
  ])('move with Easter in %i', (_year, easter, easterMonday, ascension, whitsun, whitMonday) => {
    for (const free of [easter, easterMonday, ascension, whitsun, whitMonday])
      expect(dutch.on(day(free)), free).toBeDefined();
  });

  it('are nine a year, and have Dutch names', () => {
    expect(freeDaysOf(2026)).toHaveLength(9);
    expect(freeDaysOf(2027)).toHaveLength(9);
    expect(dutch.on(day('2026-12-26'))).toBe('Tweede kerstdag');
  });

  it('move Koningsdag to Saturday when it would be a Sunday', () => {
    expect(dutch.on(day('2025-04-26'))).toBe('Koningsdag');
    expect(dutch.on(day('2025-04-27'))).toBeUndefined();
    expect(dutch.on(day('2026-04-27'))).toBe('Koningsdag');
    expect(dutch.on(day('2031-04-26'))).toBe('Koningsdag');
  });

  it('leave Goede Vrijdag, Bevrijdingsdag, Sinterklaas and oudejaarsdag ordinary days', () => {
    for (const ordinary of ['2026-04-03', '2026-05-05', '2025-05-05', '2026-12-05', '2026-12-31', '2026-12-24']) {
      expect(dutch.on(day(ordinary)), ordinary).toBeUndefined();
    }
  });

  it('are known in any year a calendar can show', () => {
    expect(dutch.on(day('9999-12-25'))).toBe('Kerstmis');
    expect(dutch.on(day('0001-06-15'))).toBeUndefined();
  });

  it('are refused for a country nobody knows', () => {
    expect(() => holidays('XX', [])).toThrow('XX');
  });
});

describe('the network’s own free days', () => {
  const own = holidays('NL', [
    { name: 'Zomersluiting', from: day('2026-08-03'), to: day('2026-08-14') },
    { name: 'Bevrijdingsdag', from: day('2026-05-05'), to: day('2026-05-05') },
  ]);

  it('count beside the public ones, both ends included', () => {
    expect(own.on(day('2026-05-05'))).toBe('Bevrijdingsdag');
    expect(own.on(day('2026-08-02'))).toBeUndefined();
    expect(own.on(day('2026-08-03'))).toBe('Zomersluiting');
    expect(own.on(day('2026-08-14'))).toBe('Zomersluiting');
    expect(own.on(day('2026-08-15'))).toBeUndefined();
    expect(own.on(day('2026-12-25'))).toBe('Kerstmis');
  });

  it('stay with the network that listed them', () => {
    expect(dutch.on(day('2026-05-05'))).toBeUndefined();
  });
});

describe('a working day', () => {
  it('is Monday to Friday', () => {
    const week = daysOf({ from: day('2026-11-16'), to: day('2026-11-22') });
    expect(week.map((one) => isWorkingDay(one, dutch))).toEqual([true, true, true, true, true, false, false]);
  });

  it('is found before Easter and after Christmas', () => {
    expect(workingDayOnOrBefore(day('2026-04-06'), dutch)).toBe('2026-04-03');
    expect(workingDayOnOrAfter(day('2026-12-25'), dutch)).toBe('2026-12-28');
    expect(workingDayOnOrBefore(day('2026-11-23'), dutch)).toBe('2026-11-23');
    expect(workingDayOnOrAfter(day('2026-11-23'), dutch)).toBe('2026-11-23');
  });

  it('is the nearest one on its side', () => {
    const someDay = fc.integer({ min: 0, max: 6000 }).map((days) => addDays(day('2020-01-01'), days));
    fc.assert(
      fc.property(someDay, (one) => {
        const before = workingDayOnOrBefore(one, dutch);
        const after = workingDayOnOrAfter(one, dutch);
        expect(before <= one && one <= after).toBe(true);
        expect([before, after].every((found) => weekdayOf(found) <= 5 && isWorkingDay(found, dutch))).toBe(true);
        const between = daysOf({ from: addDays(before, 1), to: addDays(after, -1) });
        if (before !== after) expect(between.some((skipped) => isWorkingDay(skipped, dutch))).toBe(false);
      }),
    );
  });

  it('is not searched for without end when everything is a holiday', () => {
    expect(() => workingDayOnOrAfter(day('2026-01-01'), { on: () => 'vrij' })).toThrow('2026-01-01');
  });
});
