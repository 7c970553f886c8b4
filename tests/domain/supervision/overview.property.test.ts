import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type CalendarDay,
  day,
  daysBetween,
  daysOf,
  includes,
  isoWeekOf,
  type Period,
  startOfQuarter,
  weekdayOf,
} from '../../../domain/kernel/time.ts';
import { isCovered, normOf, periodsOn, stretchOf } from '../../../domain/supervision/overview.ts';

/** Any day of ten years, with the edges of years, quarters, weeks and summer time more often than by chance. */
const anyDay: fc.Arbitrary<CalendarDay> = fc.oneof(
  fc.integer({ min: 0, max: 3652 }).map((days) => addDays(day('2022-01-01'), days)),
  fc
    .record({
      edge: fc.constantFrom(
        '2026-12-31',
        '2027-01-01',
        '2027-01-03',
        '2020-12-31',
        '2021-01-03',
        '2026-03-29',
        '2026-10-25',
        '2026-03-31',
        '2026-04-01',
        '2026-06-30',
        '2026-07-01',
        '2026-09-30',
        '2026-10-01',
        '2028-02-29',
      ),
      near: fc.integer({ min: -3, max: 3 }),
    })
    .map(({ edge, near }) => addDays(day(edge), near)),
);

function around(today: CalendarDay, back: number, ahead: number) {
  return fc.integer({ min: -back, max: ahead }).map((days) => addDays(today, days));
}

const scene = anyDay.chain((today) =>
  fc.record({
    today: fc.constant(today),
    minutes: fc.nat(6000),
    absences: fc.array(
      fc
        .record({ from: around(today, 130, 20), days: fc.integer({ min: 0, max: 60 }) })
        .map(({ from, days }): Period => ({ from, to: addDays(from, days) })),
      { maxLength: 4 },
    ),
  }),
);

describe('the periods of an overview', () => {
  test('are whole weeks from Monday, four of them right before this one, and the quarter so far', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { week, fourWeeks, quarter } = periodsOn(today);
        expect(includes(week, today)).toBe(true);
        expect([weekdayOf(week.from), weekdayOf(week.to), daysOf(week).length]).toEqual([1, 7, 7]);
        expect([weekdayOf(fourWeeks.from), daysOf(fourWeeks).length]).toEqual([1, 28]);
        expect(addDays(fourWeeks.to, 1)).toBe(week.from);
        expect(quarter).toEqual({ from: startOfQuarter(today), to: today });
        expect(daysBetween(quarter.from, today)).toBeLessThan(92);
        // All days of this week have one week number, also where the year ends in its middle.
        expect(new Set(daysOf(week).map((each) => JSON.stringify(isoWeekOf(each)))).size).toBe(1);
      }),
    );
  });

  test('over the end of a year the week goes on', () => {
    expect(periodsOn(day('2027-01-01')).week).toEqual({ from: '2026-12-28', to: '2027-01-03' });
    expect(periodsOn(day('2026-12-31')).week).toEqual({ from: '2026-12-28', to: '2027-01-03' });
    expect(periodsOn(day('2027-01-01')).quarter).toEqual({ from: '2027-01-01', to: '2027-01-01' });
    expect(isoWeekOf(day('2027-01-01'))).toEqual({ year: 2026, week: 53 });
  });
});

describe('a stretch', () => {
  test('cut in two has the same weeks as the whole', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 1, max: 27 }), ({ today, absences }, cut) => {
        const { fourWeeks } = periodsOn(today);
        const middle = addDays(fourWeeks.from, cut);
        const whole = stretchOf(fourWeeks, 0, absences);
        const first = stretchOf({ from: fourWeeks.from, to: addDays(middle, -1) }, 0, absences);
        const second = stretchOf({ from: middle, to: fourWeeks.to }, 0, absences);
        expect(first.weeksPresent + second.weeksPresent).toBeCloseTo(whole.weeksPresent, 9);
      }),
    );
  });

  test('with an absence more never expects more, and never says a lower average', () => {
    fc.assert(
      fc.property(scene, fc.record({ back: fc.nat(60), days: fc.nat(40) }), ({ today, minutes, absences }, more) => {
        const from = addDays(today, -more.back);
        const extra = { from, to: addDays(from, more.days) };
        for (const period of Object.values(periodsOn(today))) {
          const before = stretchOf(period, minutes, absences);
          const after = stretchOf(period, minutes, [...absences, extra]);
          expect(after.weeksPresent).toBeLessThanOrEqual(before.weeksPresent);
          expect(after.minutes).toBe(before.minutes);
          if (after.average !== undefined) expect(after.average).toBeGreaterThanOrEqual(before.average ?? Infinity);
          if (isCovered(before, 120)) expect(isCovered(after, 120)).toBe(true);
        }
      }),
    );
  });

  test('counts no weekend as a day away', () => {
    const { week } = periodsOn(day('2026-11-25'));
    expect(stretchOf(week, 0, [{ from: day('2026-11-28'), to: day('2026-11-29') }]).weeksPresent).toBe(1);
    expect(stretchOf(week, 0, [{ from: day('2026-11-27'), to: day('2026-11-30') }]).weeksPresent).toBe(0.8);
  });

  test('of who was away throughout has no average', () => {
    const { week } = periodsOn(day('2026-11-25'));
    const all = stretchOf(week, 30, [{ from: week.from, to: week.to }]);
    expect(all).toMatchObject({ minutes: 30, weeksPresent: 0, average: undefined });
  });
});

describe('a week is covered', () => {
  const { week } = periodsOn(day('2026-11-25'));
  const at = (minutes: number, away: Period[] = []) => stretchOf(week, minutes, away);

  test('at the minimum, to the minute', () => {
    expect([isCovered(at(119), 120), isCovered(at(120), 120)]).toEqual([false, true]);
  });

  test('sooner for who was away: each working day takes a fifth off', () => {
    const twoDays = [{ from: day('2026-11-23'), to: day('2026-11-24') }];
    expect([isCovered(at(71, twoDays), 120), isCovered(at(72, twoDays), 120)]).toEqual([false, true]);
  });

  test('always for who was away all week', () => {
    expect(isCovered(at(0, [{ from: week.from, to: week.to }]), 120)).toBe(true);
  });

  test('by the member’s own minimum, where there is one', () => {
    const network = { settings: { norm: 120 } };
    expect(normOf({ norm: 90 } as Parameters<typeof normOf>[0], network)).toBe(90);
    expect(normOf({} as Parameters<typeof normOf>[0], network)).toBe(120);
  });
});
