import { describe, expect, it } from 'vitest';
import { DAY, day, HOUR } from '../../../domain/kernel/time.ts';
import type { BodyKey, MemberId } from '../../../domain/network/network.ts';
import { isTheirHour } from '../../../domain/nudges/bundle.ts';
import { closingOf, mayDisturb, maySpeak, nextAllowed, type Reach } from '../../../domain/nudges/disturb.ts';
import type { Pace } from '../../../domain/nudges/nudge.ts';
import { aBody, aMember, amsterdam, aNetwork, at, holidays } from './world.ts';

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

describe('own days and hours', () => {
  const own = { weekdays: [1, 2, 4, 6], hours: { opens: '10:00', closes: '15:00' } } as const;

  it('take the place of the working days and nine to five', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];
    expect(days.map((on) => may(on, '12:00', own))).toEqual([true, true, false, true, false, true, false]);
    const times = ['09:59', '10:00', '14:59', '15:00'] as const;
    expect(times.map((time) => may('2026-11-26', time, own))).toEqual([false, true, true, false]);
  });

  it('do not make a public holiday another day', () => {
    // Boxing Day 2026 is a Saturday, and King’s Day a Monday.
    expect([may('2026-12-26', '12:00', own), may('2026-04-27', '12:00', own)]).toEqual([false, false]);
    expect([may('2026-12-19', '12:00', own), may('2026-04-20', '12:00', own)]).toEqual([true, true]);
  });

  it('decide when something said now has to have arrived', () => {
    const reach = { ...always, ...own };
    expect(closingOf(at('2026-11-26', '10:30'), reach)).toBe(at('2026-11-26', '15:00'));
    expect(nextAllowed(at('2026-11-26', '15:00'), reach, holidays)).toBe(at('2026-11-28', '10:00'));
  });

  it('never hold back an answer to one’s own question', () => {
    const night = at('2026-11-29', '03:00');
    const speak = (pace?: Pace) => maySpeak(night, pace, { ...always, ...own }, holidays);
    expect([speak('at-once'), speak('in-hours'), speak()]).toEqual([true, false, false]);
  });
});

describe('the next moment for a message', () => {
  it('is nine o’clock on Monday after both nights in which the clock changes', () => {
    expect(nextAllowed(at('2026-03-27', '18:00'), always, holidays)).toBe(at('2026-03-30', '09:00'));
    expect(nextAllowed(at('2026-10-25', '02:30'), always, holidays)).toBe(at('2026-10-26', '09:00'));
    expect(at('2026-03-30', '09:00') - at('2026-03-27', '09:00')).toBe(3 * DAY - HOUR);
  });

  it('is looked for within a year: beyond it the holidays themselves are wrong', () => {
    const never = { on: () => 'Altijd vrij' };
    expect(() => nextAllowed(at('2026-03-27', '18:00'), always, never)).toThrow(/check the holidays/);
    expect(mayDisturb(at('2026-03-27', '12:00'), always, never)).toBe(false);
  });
});

describe('whether it is somebody’s hour at all', () => {
  const anna = aMember('anna');
  const network = aNetwork({ members: [anna], bodies: [aBody('sar')] });
  const toAnna = { to: { kind: 'member', member: anna.id } } as const;
  const own = new Map([[anna.id, { weekdays: [6], hours: { opens: '20:00', closes: '22:00' } } as const]]);
  const moments = {
    'Friday noon': at('2026-11-27', '12:00'),
    'Saturday evening': at('2026-11-28', '21:00'),
    'Saturday noon': at('2026-11-28', '12:00'),
    'the evening of Boxing Day': at('2026-12-26', '21:00'),
  };
  const hours = (due: Parameters<typeof isTheirHour>[0], chosen: Parameters<typeof isTheirHour>[4]) =>
    Object.values(moments).map((now) => isTheirHour(due, network, now, holidays, chosen));

  it('follows what everybody chose, and public holidays', () => {
    expect(hours(toAnna, new Map())).toEqual([true, false, false, false]);
    expect(hours(toAnna, own)).toEqual([false, true, false, false]);
  });

  it('is always for an answer, and for who is gone, so that nothing waits for them', () => {
    expect(hours({ ...toAnna, pace: 'at-once' }, own)).toEqual([true, true, true, true]);
    expect(hours({ to: { kind: 'member', member: 'm-gone' as MemberId } }, own)).toEqual([true, true, true, true]);
  });

  it('is a working hour for a channel, which chooses nothing', () => {
    const channel = { to: { kind: 'channel', body: 'sar' as BodyKey } } as const;
    expect(hours(channel, own)).toEqual([true, false, false, false]);
  });
});
