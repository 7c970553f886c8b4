import { afterEach, describe, expect, it } from 'vitest';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import { agreementRule } from '../../../domain/agreements/agreement.nudges.ts';
import { DAY, day, dayAt, type Instant, instant } from '../../../domain/kernel/time.ts';
import { meetingRule } from '../../../domain/meetings/meeting.nudges.ts';
import { deliverNudges } from '../../../domain/nudges/deliver.ts';
import { keptTimes, type OwnTimes, problemWith } from '../../../domain/nudges/own-times.ts';
import { hoursRule, questionOf } from '../../../domain/supervision/supervision.nudges.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aBody, aMember, amsterdam, aNetwork, anAgreement, at, holidays, seat } from './world.ts';

describe('own days and hours', () => {
  it('need an hour at least, and end after they begin', () => {
    const between = (opens: `${number}:${number}`, closes: `${number}:${number}`) => problemWith({ opens, closes });
    expect([between('09:00', '10:00'), between('00:00', '23:59')]).toEqual([undefined, undefined]);
    expect([between('09:00', '09:59'), between('09:30', '10:15')]).toEqual(['too-short', 'too-short']);
    expect([between('09:00', '09:00'), between('17:00', '09:00')]).toEqual(['closes-not-after', 'closes-not-after']);
  });

  it('are kept in order, and only where they are a choice', () => {
    const usual = { opens: '09:00', closes: '17:00' } as const;
    expect(keptTimes([5, 4, 3, 2, 1], usual)).toEqual({});
    expect(keptTimes([7, 1], usual)).toEqual({ weekdays: [1, 7] });
    expect(keptTimes([1, 2, 3, 4, 5], { opens: '09:00', closes: '16:00' })).toEqual({
      hours: { opens: '09:00', closes: '16:00' },
    });
  });
});

let house: TestHouse | undefined;
afterEach(() => house?.close());

interface Given {
  readonly weekdays: readonly number[] | undefined;
  readonly due: string;
  readonly wished?: string;
}

/** Each day at noon and at four until the day is over for good: what anna hears of her agreement, and when. */
async function heardOf({ weekdays, due, wished }: Given): Promise<string[]> {
  const begin = at('2026-11-16', '12:00');
  house = await aHouse(aNetwork({ members: [aMember('anna')] }), begin);
  const anna = house.id('anna');
  const agreement = anAgreement(due, { owner: { kind: 'member', member: anna }, madeBy: anna });
  await house.unit.run(async ({ agreements, preferences }) => {
    await preferences.save({ member: anna, weekdays });
    await agreements.add(agreement);
    const wish = { agreement: agreement.id, member: anna, askedAt: instant(0) };
    if (wished) await agreements.addWish({ ...wish, day: day(wished) });
  });
  const rule = agreementRule(holidays);
  for (let now = begin; now < at('2026-12-16', '12:00'); now = instant(now + DAY / 6)) {
    house.clock.moment = now;
    await house.unit.run(async (stores) => stores.ledger.owe(await rule.owed(stores, now), now));
    await deliverNudges(house);
  }
  return house.courier.arrived.map((each) => `${each.nudges.map(({ kind }) => kind)} ${dayAt(each.at, amsterdam)}`);
}

describe('a reminder that a member asked for', () => {
  it.each([
    ['everybody’s days', undefined, '2026-11-27', '2026-11-27'],
    ['a day on which they don’t work', [1, 2, 3, 4], '2026-11-27', '2026-11-30'],
    ['a week in which their only day has passed', [1], '2026-11-24', '2026-11-30'],
    ['a weekend that is theirs, after the working day that it waits for', [6], '2026-11-28', '2026-12-05'],
  ])('comes on the next day that is theirs: %s', async (_what, weekdays, wished, heard) => {
    expect(await heardOf({ weekdays, due: '2027-03-01', wished })).toEqual([`agreement-wish ${heard}`]);
  });
});

describe('the reminders of a due day', () => {
  it.each([
    ['everybody’s days', undefined, '2026-12-04', '2026-11-27', '2026-12-04'],
    ['days without that one: the last before it', [1, 2, 3, 4], '2026-12-04', '2026-11-30', '2026-12-03'],
    ['two days', [2, 4], '2026-12-07', '2026-12-01', '2026-12-03'],
    ['a weekend', [6, 7], '2026-12-09', '2026-12-05', '2026-12-06'],
  ])('come on days that are theirs, in time: %s', async (_what, weekdays, due, week, last) => {
    expect(await heardOf({ weekdays, due })).toEqual([`agreement-week ${week}`, `agreement-day ${last}`]);
  });

  it('come as one, when there is one day before it', async () => {
    expect(await heardOf({ weekdays: [1], due: '2026-12-04' })).toEqual(['agreement-day 2026-11-30']);
  });
});

describe('the reminders of a meeting', () => {
  const cadence = { rule: 'FREQ=MONTHLY;BYDAY=1FR', start: day('2026-12-04'), time: '10:00', minutes: 120 } as const;

  it.each<[string, readonly number[] | undefined, readonly string[]]>([
    ['everybody’s days', undefined, ['ask 2026-11-20', 'week 2026-11-27', 'day 2026-12-03']],
    ['the week before it: the last two days', [1, 2, 3], ['ask 2026-11-23', 'week 2026-11-30', 'day 2026-12-02']],
    ['one day a week', [1], ['ask 2026-11-23', 'day 2026-11-30']],
    ['the meeting’s own day only, which begins too late', [5], ['ask 2026-11-20', 'week 2026-11-27', 'day 2026-12-04']],
  ])('come on days that are theirs, in time: %s', async (_what, weekdays, said) => {
    const begin = at('2026-11-16', '09:00');
    const sar = aBody('sar', { cadence });
    const members = [aMember('anna', { seats: [seat('sar', 'chair')] })];
    house = await aHouse(aNetwork({ members, bodies: [sar] }), begin);
    const member = house.id('anna');
    await house.unit.run(({ preferences }) => preferences.save({ member, weekdays }));
    const rule = meetingRule({ recurrence, holidays });
    for (let now = begin; now < at('2026-12-04', '10:00'); now = instant(now + DAY / 12)) {
      house.clock.moment = now;
      await house.unit.run(async (stores) => stores.ledger.owe(await rule.owed(stores, now), now));
      await deliverNudges(house);
    }
    const heard = house.courier.arrived.flatMap(({ nudges, at: then }) =>
      nudges.map(({ kind }) => `${kind.replace('meeting-', '')} ${dayAt(then, amsterdam)}`),
    );
    expect(heard).toEqual(said);
  });
});

describe('the question about a week', () => {
  const anna = aMember('anna');
  const monday = day('2026-11-23');
  const until = at('2026-11-30', '00:00');
  const asked = (chosen?: OwnTimes) => questionOf(anna, monday, chosen);

  it.each<[string, OwnTimes | undefined, Instant]>([
    ['Thursday at three, for everybody', undefined, at('2026-11-26', '15:00')],
    ['Thursday at three, who can hear it on Friday', { weekdays: [1, 5] }, at('2026-11-26', '15:00')],
    ['Thursday at three, who can hear it on Sunday', { weekdays: [7] }, at('2026-11-26', '15:00')],
    [
      'when Thursday begins, whose week is over at three',
      { weekdays: [1, 2, 3, 4], hours: { opens: '10:00', closes: '15:00' } },
      at('2026-11-26', '10:00'),
    ],
    ['on the last day of their week', { weekdays: [1, 2] }, at('2026-11-24', '09:00')],
  ])('is asked %s', (_what, chosen, from) => {
    expect(asked(chosen)).toMatchObject({ from, until, key: asked().key });
  });

  it('reaches who works from Monday to Wednesday in that week, once', async () => {
    house = await aHouse(aNetwork({ members: [aMember('anna')] }), at('2026-11-23', '00:00'));
    const { unit, courier } = house;
    const member = house.id('anna');
    await unit.run(({ preferences }) => preferences.save({ member, weekdays: [1, 2, 3], hoursQuestion: true }));
    for (let now = at('2026-11-23', '00:00'); now < until; now = instant(now + DAY / 12)) {
      house.clock.moment = now;
      await unit.run(async (stores) => stores.ledger.owe(await hoursRule.owed(stores, now), now));
      await deliverNudges(house);
    }
    expect(courier.arrived.map((each) => each.at)).toEqual([at('2026-11-25', '10:00')]);
  });
});
