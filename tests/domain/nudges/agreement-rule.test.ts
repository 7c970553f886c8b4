import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueNudges, wishNudge } from '../../../domain/agreements/agreement.nudges.ts';
import type { AgreementId } from '../../../domain/agreements/agreement.ts';
import { addDays, day, dayAt, instant, timeAt } from '../../../domain/kernel/time.ts';
import { isWorkingDay } from '../../../domain/kernel/working-days.ts';
import { aMember, anAgreement, at, holidays } from './world.ts';

const anna = aMember('anna');
const curacao = aMember('cur', { zone: 'America/Curacao' });
const somewhere = fc.constantFrom(anna, curacao, aMember('ak', { zone: 'Pacific/Auckland' }));
const someDay = fc.integer({ min: 0, max: 730 }).map((days) => addDays(day('2026-01-01'), days));

const moments = (due: string, more = {}) =>
  dueNudges(anAgreement(due, more), anna, holidays).map((nudge) => [nudge.kind, nudge.from, nudge.until]);

describe('the reminders of an agreement', () => {
  it('come a week before and on the day, each from nine o’clock', () => {
    expect(moments('2026-11-27')).toEqual([
      ['agreement-week', at('2026-11-20', '09:00'), at('2026-11-27', '09:00')],
      ['agreement-day', at('2026-11-27', '09:00'), at('2026-11-28', '00:00')],
    ]);
  });

  it('come on the last working day before when the day is free: Christmas 2026 is a Friday and a Saturday', () => {
    expect(moments('2026-12-26').map(([, from]) => from)).toEqual([
      at('2026-12-18', '09:00'),
      at('2026-12-24', '09:00'),
    ]);
  });

  it('hold until the due day itself is over, when that day is free', () => {
    expect(moments('2026-11-29').at(-1)).toEqual([
      'agreement-day',
      at('2026-11-27', '09:00'),
      at('2026-11-30', '00:00'),
    ]);
  });

  it('are not given when they lie before the moment at which the due day was agreed on', () => {
    expect(moments('2026-11-27', { dueSetAt: at('2026-11-20', '09:01') }).map(([kind]) => kind)).toEqual([
      'agreement-day',
    ]);
    expect(moments('2026-11-27', { dueSetAt: at('2026-11-27', '10:00') })).toEqual([]);
  });

  it.each(['done', 'dropped'] as const)('are over once it is %s', (state) =>
    expect(moments('2026-11-27', { state })).toEqual([]),
  );
  it.each(['open', 'underway', 'stuck'] as const)('come while it is %s', (state) =>
    expect(moments('2026-11-27', { state })).toHaveLength(2),
  );

  it('begin on a working day at nine on the reader’s own clock, in order, for every due day and zone', () => {
    fc.assert(
      fc.property(someDay, somewhere, (due, to) => {
        const nudges = dueNudges(anAgreement(due), to, holidays);
        for (const nudge of nudges) {
          expect(timeAt(nudge.from, to.zone)).toBe('09:00');
          expect(isWorkingDay(dayAt(nudge.from, to.zone), holidays)).toBe(true);
          expect(nudge.from).toBeLessThan(nudge.until);
        }
        expect(nudges.map(({ kind }) => kind)).toEqual(['agreement-week', 'agreement-day']);
        expect(nudges[0]?.until).toBe(nudges[1]?.from);
      }),
    );
  });

  it('have keys that say the named day, differ by agreement, reader and due day, and are the same each time', () => {
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        const agreement = anAgreement(one);
        const keys = (due: string, to = anna) =>
          dueNudges({ ...agreement, due: day(due) }, to, holidays).map(({ key }) => key);
        expect(keys(one)).toEqual(keys(one));
        const all = [...keys(one), ...keys(one, curacao)];
        expect(new Set(all).size).toBe(all.length);
        const sameNamedDays = keys(one)[1] === keys(other)[1];
        if (Math.abs(Date.parse(one) - Date.parse(other)) > 7 * 86_400_000) expect(sameNamedDays).toBe(false);
      }),
    );
  });
});

describe('a reminder that a member asked for', () => {
  const wish = (on: string) => ({ agreement: 'a' as AgreementId, member: anna.id, day: day(on), askedAt: instant(0) });

  it('comes from nine o’clock on that day, and holds two working days more', () => {
    const nudge = wishNudge(wish('2026-11-27'), anna, holidays);
    expect([nudge.from, nudge.until]).toEqual([at('2026-11-27', '09:00'), at('2026-12-02', '00:00')]);
  });

  it('comes on the next working day when that day is free: Easter Monday 2027 is 29 March', () => {
    expect(wishNudge(wish('2027-03-27'), anna, holidays).from).toBe(at('2027-03-30', '09:00'));
  });

  it('comes once when it was asked for two days of the same weekend', () => {
    expect(wishNudge(wish('2026-11-28'), anna, holidays).key).toBe(wishNudge(wish('2026-11-29'), anna, holidays).key);
  });
});
