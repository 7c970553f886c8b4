import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAgreementNudgeWanted } from '../../domain/agreements/agreement.nudges.ts';
import {
  addDays,
  type CalendarDay,
  DAY,
  day,
  dayAt,
  type Instant,
  instant,
  MINUTE,
  timeAt,
  weekdayOf,
} from '../../domain/kernel/time.ts';
import { letTimePass, type TimeStep, timeSteps } from '../../jobs/let-time-pass.ts';
import { aHouse, type TestHouse } from '../domain/nudges/house.ts';
import { aMember, amsterdam, aNetwork, anAgreement, at, holidays } from '../domain/nudges/world.ts';

const sunday = at('2026-11-22', '20:30');

let house: TestHouse;
let stops: Instant[];
beforeEach(async () => {
  house = await aHouse(aNetwork({ members: [aMember('anna'), aMember('cur', { zone: 'America/Curacao' })] }), sunday);
  house.courier.isWanted = (nudge, stores) =>
    nudge.kind === 'hours-question' || isAgreementNudgeWanted(nudge, { stores, network: house.network, holidays });
  stops = [];
});
afterEach(() => house.close());

const clock = {
  now: () => house.clock.now(),
  moveTo: async (moment: Instant) => {
    expect(moment).toBeGreaterThan(house.clock.now());
    house.clock.moment = moment;
    stops.push(moment);
  },
};
const pass = (step: TimeStep) => {
  const found = timeSteps.find(({ key }) => key === step);
  if (!found) throw new Error(step);
  return letTimePass(found.target(clock.now(), amsterdam), clock, house.jobs, house);
};
const agree = (due: CalendarDay, owner = 'anna') =>
  house.unit.run(({ agreements }) =>
    agreements.add(anAgreement(due, { owner: { kind: 'member', member: house.id(owner) }, madeBy: house.id('anna') })),
  );
const heard = () => house.courier.arrived.map(({ at: when, nudges }) => [when, ...nudges.map(({ kind }) => kind)]);

describe('letting time pass', () => {
  it('stands at the target afterwards, and says what fell due on the way at its own moment', async () => {
    await agree(day('2026-11-30'));
    await agree(day('2026-12-01'));
    await house.unit.run((stores) => stores.preferences.save({ member: house.id('anna'), hoursQuestion: true }));
    expect(await pass('week')).toBe(3);
    expect(clock.now()).toBe(at('2026-11-29', '20:30'));
    expect(heard()).toEqual([
      [at('2026-11-23', '09:00'), 'agreement-week'],
      [at('2026-11-24', '09:00'), 'agreement-week'],
      [at('2026-11-26', '15:00'), 'hours-question'],
    ]);
  });

  it('tells each person at nine on their own clock', async () => {
    await agree(day('2026-11-30'), 'cur');
    await pass('week');
    expect(heard()).toEqual([[at('2026-11-23', '09:00', 'America/Curacao'), 'agreement-week']]);
  });

  it('stops where the day opens for somebody in another zone, who is waited for', async () => {
    await agree(day('2026-11-30'), 'cur');
    const quiet = { member: house.id('cur'), quietUntil: day('2026-11-25') };
    await house.unit.run((stores) => stores.preferences.save(quiet));
    await pass('week');
    expect(heard()).toEqual([[at('2026-11-25', '09:00', 'America/Curacao'), 'agreement-week']]);
  });

  it('stops where somebody’s own day and hours begin', async () => {
    await agree(day('2026-11-30'));
    const hours = { opens: '07:30', closes: '08:30' } as const;
    await house.unit.run((stores) => stores.preferences.save({ member: house.id('anna'), weekdays: [6], hours }));
    await pass('week');
    expect(heard()).toEqual([[at('2026-11-28', '07:30'), 'agreement-day']]);
  });

  it('waits for the next opening with what came in too late for today', async () => {
    await letTimePass(at('2026-11-23', '18:00'), clock, house.jobs, house);
    await agree(day('2026-11-30'));
    expect(await pass('tomorrow-9')).toBe(1);
    expect(heard()).toEqual([[at('2026-11-24', '09:00'), 'agreement-week']]);
  });

  it('stops for an answer at any hour, and for who waits when the day opens or something falls due in it', async () => {
    const base = { kind: 'hours-question', about: 'x', to: { kind: 'member', member: house.id('anna') } } as const;
    const owed = [
      { ...base, key: 'now', pace: 'at-once', from: at('2026-11-24', '03:10') },
      { ...base, key: 'opening', pace: 'in-hours', from: at('2026-11-24', '04:00') },
      { ...base, key: 'noon', pace: 'in-hours', from: at('2026-11-24', '12:34') },
    ] as const;
    const until = at('2026-12-24', '00:00');
    await house.unit.run(({ ledger }) =>
      ledger.owe(
        owed.map((nudge) => ({ ...nudge, until })),
        sunday,
      ),
    );
    house.courier.fate = (accept, _to, key) => {
      if (house.courier.tried.length === 1) return { result: 'later', waitMs: 20 * MINUTE };
      accept();
      return { result: 'sent', messageId: key };
    };
    expect(await pass('week')).toBe(3);
    const times = house.courier.arrived.map(({ at: when, nudges }) => [nudges[0]?.key, timeAt(when, amsterdam)]);
    expect(times).toEqual([
      ['now', expect.stringMatching(/^03:3/)],
      ['opening', '09:00'],
      ['noon', '12:34'],
    ]);
  });

  it('takes small steps and large ones to the same messages', async () => {
    for (const due of ['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-07']) await agree(day(due));
    for (let days = 0; days < 14; days += 1) await pass('tomorrow-9');
    const small = heard();
    await house.close();
    house = await aHouse(aNetwork({ members: [aMember('anna')] }), sunday);
    for (const due of ['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-07']) await agree(day(due));
    await pass('week');
    await pass('week');
    expect(heard()).toEqual(small);
  });

  it('stops a reasonable number of times', async () => {
    await pass('week');
    expect(stops.length).toBeLessThan(40);
    expect(await letTimePass(clock.now(), clock, house.jobs, house)).toBe(0);
  });
});

describe('the steps', () => {
  const someMoment = fc
    .integer({ min: 0, max: 730 * 24 * 60 })
    .map((minutes) => instant(at('2026-01-01', '00:00') + minutes * MINUTE));
  const target = (step: TimeStep, now: Instant) =>
    timeSteps.find(({ key }) => key === step)?.target(now, amsterdam) ?? now;

  it('all lie ahead, on the day and the time they name, also over a change of the clock', () => {
    fc.assert(
      fc.property(someMoment, (now) => {
        const tomorrow = target('tomorrow-9', now);
        const friday = target('friday-15', now);
        const week = target('week', now);
        const today = dayAt(now, amsterdam);
        expect([dayAt(tomorrow, amsterdam), timeAt(tomorrow, amsterdam)]).toEqual([addDays(today, 1), '09:00']);
        expect([weekdayOf(dayAt(friday, amsterdam)), timeAt(friday, amsterdam)]).toEqual([5, '15:00']);
        expect(friday).toBeGreaterThan(now);
        expect(friday - now).toBeLessThanOrEqual(7 * DAY + 60 * MINUTE);
        expect(dayAt(week, amsterdam)).toBe(addDays(today, 7));
        expect(Math.min(tomorrow, week)).toBeGreaterThan(now);
      }),
    );
  });
});
