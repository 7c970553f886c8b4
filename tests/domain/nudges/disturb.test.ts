import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAY, day, dayAt, HOUR, includes, instant, MINUTE, timeAt } from '../../../domain/kernel/time.ts';
import { isWorkingDay } from '../../../domain/kernel/working-days.ts';
import { mayDisturb, nextAllowed, type Reach } from '../../../domain/nudges/disturb.ts';
import { amsterdam, at, holidays } from './world.ts';

const always: Reach = { zone: amsterdam, away: [] };
const may = (on: string, time: `${number}:${number}`, reach: Partial<Reach> = {}) =>
  mayDisturb(at(on, time, reach.zone), { ...always, ...reach }, holidays);

describe('a member may be disturbed', () => {
  it('on working days from nine until five, to the minute', () => {
    expect([may('2026-11-26', '08:59'), may('2026-11-26', '09:00')]).toEqual([false, true]);
    expect([may('2026-11-26', '16:59'), may('2026-11-26', '17:00')]).toEqual([true, false]);
  });

  it('not in the weekend, not on King’s Day, and on Good Friday all the same', () => {
    expect([may('2026-11-28', '12:00'), may('2026-04-27', '12:00'), may('2026-04-03', '12:00')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('not before the day until which they wanted quiet, and on that day again', () => {
    const quietUntil = day('2026-12-01');
    expect([may('2026-11-30', '12:00', { quietUntil }), may('2026-12-01', '09:00', { quietUntil })]).toEqual([
      false,
      true,
    ]);
  });

  it('not while away, first and last day included', () => {
    const away = [{ from: day('2026-11-24'), to: day('2026-11-25') }];
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((on) => may(on, '10:00', { away }))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('by their own clock', () => {
    expect(mayDisturb(at('2026-11-26', '09:30'), { ...always, zone: 'America/Curacao' }, holidays)).toBe(false);
  });
});

describe('the next moment for a message', () => {
  const someMoment = fc
    .integer({ min: 0, max: 2 * 365 * 24 * 60 })
    .map((minutes) => instant(at('2026-01-01', '00:00') + minutes * MINUTE));
  const someDay = fc.integer({ min: 0, max: 760 }).map((days) => addDays(day('2026-01-01'), days));
  const someReach = fc.record({
    zone: fc.constantFrom(amsterdam, 'America/Curacao', 'Pacific/Auckland'),
    quietUntil: fc.option(someDay, { nil: undefined }),
    away: fc.array(
      fc.tuple(someDay, fc.nat(20)).map(([from, days]) => ({ from, to: addDays(from, days) })),
      { maxLength: 4 },
    ),
  });

  it('is never before, always allowed, and nothing allowed was passed over', () => {
    fc.assert(
      fc.property(someMoment, someReach, (after, reach) => {
        const next = nextAllowed(after, reach, holidays);
        expect(next).toBeGreaterThanOrEqual(after);
        expect(allowedByTheBook(next, reach)).toBe(true);
        for (let moment = after; moment < Math.min(next, after + 40 * DAY); moment = instant(moment + HOUR / 2)) {
          expect(allowedByTheBook(moment, reach)).toBe(false);
        }
      }),
    );
  });

  it('is nine o’clock on Monday after both nights in which the clock changes', () => {
    expect(nextAllowed(at('2026-03-27', '18:00'), always, holidays)).toBe(at('2026-03-30', '09:00'));
    expect(nextAllowed(at('2026-10-25', '02:30'), always, holidays)).toBe(at('2026-10-26', '09:00'));
    expect(at('2026-03-30', '09:00') - at('2026-03-27', '09:00')).toBe(3 * DAY - HOUR);
  });

  /** The rule of the handbook once more, written as one reads it. */
  function allowedByTheBook(moment: number, reach: Reach): boolean {
    const on = dayAt(instant(moment), reach.zone);
    const time = timeAt(instant(moment), reach.zone);
    const free = !isWorkingDay(on, holidays) || (reach.quietUntil !== undefined && on < reach.quietUntil);
    return !free && !reach.away.some((period) => includes(period, on)) && time >= '09:00' && time < '17:00';
  }
});
