import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDay,
  day,
  dayAt,
  daysOf,
  HOUR,
  type Instant,
  includes,
  instant,
  MINUTE,
  timeAt,
  type WallTime,
  weekdayOf,
  type Zone,
} from '../../../domain/kernel/time.ts';
import { mayDisturb, nextAllowed, type Reach } from '../../../domain/nudges/disturb.ts';
import { amsterdam, at, holidays } from './world.ts';

const years = { from: day('2026-01-01'), to: day('2028-12-31') };
const zones = [
  amsterdam,
  'Atlantic/Canary',
  // Its clock changes at midnight: a day there begins twice, or at one o'clock.
  'Atlantic/Azores',
  'America/Paramaribo',
  'America/Curacao',
  'Pacific/Auckland',
] as const;

interface Look {
  readonly moment: Instant;
  readonly on: CalendarDay;
  readonly time: WallTime;
}

/** Every half hour of the three years, as it stands on a clock there. */
function looksIn(zone: Zone): readonly Look[] {
  const begin = at(years.from, '00:00', zone);
  const count = (at(addDays(years.to, 1), '00:00', zone) - begin) / (HOUR / 2);
  return Array.from({ length: count }, (_, index) => {
    const moment = instant(begin + index * (HOUR / 2));
    return { moment, on: dayAt(moment, zone), time: timeAt(moment, zone) };
  });
}

const looks = new Map(zones.map((zone) => [zone, looksIn(zone)]));

/**
 * The rule as one would read it from a clock on the wall: on an open day from the first look at which the clock shows
 * the opening or later, to the first at which it shows the closing or later.
 */
function openLooks(reach: Reach): Set<Instant> {
  const { weekdays = [1, 2, 3, 4, 5], hours = { opens: '09:00', closes: '17:00' }, quietUntil, away } = reach;
  const open = new Set<Instant>();
  let today: CalendarDay | undefined;
  let state: 'before' | 'open' | 'over' = 'over';
  for (const { moment, on, time } of looks.get(reach.zone as (typeof zones)[number]) ?? []) {
    if (on !== today) {
      const rest = (quietUntil !== undefined && on < quietUntil) || away.some((period) => includes(period, on));
      const isOpen = weekdays.includes(weekdayOf(on)) && holidays.on(on) === undefined && !rest;
      state = isOpen ? 'before' : 'over';
      today = on;
    }
    if (state === 'before' && time >= hours.opens) state = 'open';
    if (state === 'open' && time >= hours.closes) state = 'over';
    if (state === 'open') open.add(moment);
  }
  return open;
}

const someDay = fc.integer({ min: 0, max: 1095 }).map((days) => addDays(years.from, days));
const someTime = (from: number, to: number) =>
  fc
    .integer({ min: from, max: to })
    .map((halves) => `${String(Math.floor(halves / 2)).padStart(2, '0')}:${halves % 2 ? '30' : '00'}` as WallTime);
const someHours = fc
  .integer({ min: 0, max: 45 })
  .chain((from) => fc.record({ opens: someTime(from, from), closes: someTime(from + 2, 47) }));
const someReach: fc.Arbitrary<Reach> = fc.record({
  zone: fc.constantFrom(...zones),
  weekdays: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), { nil: undefined }),
  hours: fc.option(someHours, { nil: undefined }),
  quietUntil: fc.option(someDay, { nil: undefined, freq: 1 }),
  away: fc.array(
    fc.tuple(someDay, fc.nat(40)).map(([from, days]) => ({ from, to: addDays(from, days) })),
    { maxLength: 4 },
  ),
});

/** Each kind of person once, whatever chance brings. */
const people: readonly Reach[] = [
  { zone: amsterdam, away: [] },
  { zone: amsterdam, away: [], weekdays: [1, 2, 4], hours: { opens: '10:00', closes: '15:00' } },
  { zone: amsterdam, away: [], weekdays: [7], hours: { opens: '02:00', closes: '03:00' } },
  { zone: 'Atlantic/Azores', away: [], weekdays: [6, 7], hours: { opens: '00:00', closes: '01:30' } },
  { zone: 'Pacific/Auckland', away: [], weekdays: [7], hours: { opens: '02:30', closes: '03:30' } },
  { zone: 'America/Paramaribo', away: [{ from: day('2026-07-01'), to: day('2026-07-31') }] },
];

describe('every half hour of every day of 2026 to 2028', () => {
  it('is open to a message just when the clock, the week, the holidays and the person say so', () => {
    expect(daysOf(years)).toHaveLength(1096);
    fc.assert(
      fc.property(someReach, (reach) => {
        const open = openLooks(reach);
        const wrong = (looks.get(reach.zone as (typeof zones)[number]) ?? []).filter(
          ({ moment }) => mayDisturb(moment, reach, holidays) !== open.has(moment),
        );
        expect(wrong.map(({ on, time }) => `${on} ${time}`)).toEqual([]);
      }),
      { numRuns: 12, examples: people.map((reach): [Reach] => [reach]) },
    );
  }, 60_000);

  it('leads to the first open one after it', () => {
    fc.assert(
      fc.property(someReach, fc.nat(24), (reach, skipped) => {
        const open = openLooks(reach);
        const all = looks.get(reach.zone as (typeof zones)[number]) ?? [];
        let next: Instant | undefined;
        for (const [index, { moment }] of [...all.entries()].reverse()) {
          if (open.has(moment)) next = moment;
          if (next === undefined || index % 25 !== skipped) continue;
          expect(nextAllowed(moment, reach, holidays)).toBe(next);
          // Between two looks it is the same, unless that was the last of its hours.
          const later = instant(moment + 7 * MINUTE);
          expect(nextAllowed(later, reach, holidays)).toBe(next === moment ? later : next);
        }
      }),
      { numRuns: 8, examples: people.map((reach): [Reach, number] => [reach, 0]) },
    );
  }, 60_000);
});

describe('a night in which the clock changes', () => {
  const sunday = (opens: WallTime, closes: WallTime): Reach => ({
    zone: amsterdam,
    away: [],
    weekdays: [7],
    hours: { opens, closes },
  });
  const openMinutes = (from: string, reach: Reach) => {
    const begin = at(from, '00:00');
    const minutes = Array.from({ length: 30 * 60 }, (_, minute) => instant(begin + minute * MINUTE));
    return minutes.filter((moment) => mayDisturb(moment, reach, holidays));
  };
  const utc = (text: string) => instant(Date.parse(text));

  it.each([
    ['opens once, after the gap, when its time is skipped', '2026-03-29', '02:30', '04:00', '01:00Z', 60],
    ['is passed over when all of its hours are skipped', '2026-03-29', '02:00', '03:00', undefined, 0],
    ['opens once, at the first of the two, when its time is doubled', '2026-10-25', '02:30', '03:30', '00:30Z', 120],
    ['closes once, at the first of the two', '2026-10-25', '01:00', '02:30', '23:00Z', 90],
  ] as const)('%s', (_what, on, opens, closes, from, length) => {
    const open = openMinutes(on, sunday(opens, closes));
    expect(open).toHaveLength(length);
    if (!from) return;
    const before = from === '23:00Z' ? addDays(day(on), -1) : on;
    expect(open[0]).toBe(utc(`${before}T${from}`));
    expect((open.at(-1) ?? 0) - (open[0] ?? 0)).toBe((length - 1) * MINUTE);
  });
});
