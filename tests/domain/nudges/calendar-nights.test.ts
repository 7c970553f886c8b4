import { describe, expect, it } from 'vitest';
import { agreementRule } from '../../../domain/agreements/agreement.nudges.ts';
import { addDays, day, dayAt, daysOf, HOUR, instant, MINUTE, timeAt } from '../../../domain/kernel/time.ts';
import { isWorkingDay } from '../../../domain/kernel/working-days.ts';
import { deliverNudges } from '../../../domain/nudges/deliver.ts';
import { beat, inhabited, type Person } from './calendar-model.ts';
import { aHouse } from './house.ts';
import { aMember, amsterdam, aNetwork, anAgreement, at, holidays } from './world.ts';

describe('a night in which the clock changes', () => {
  const nightly: Person = { zone: amsterdam, away: [], weekdays: [6, 7], hours: { opens: '01:00', closes: '05:00' } };

  it.each([
    ['a skipped time comes once, after the gap', '2026-03-29', '2026-03-29T01:00:00.000Z', '03:00'],
    ['a doubled time comes once, at the first of the two', '2026-10-25', '2026-10-25T00:30:00.000Z', '02:30'],
  ])('%s', async (_what, night, moment, time) => {
    const from = at(night, '02:30');
    const until = at(night, '12:00');
    const world = await inhabited([nightly], [{ to: 0, from, until, pace: undefined, settledAt: until }]);
    for (let now = at(night, '00:00'); now < until; now = instant(now + 10 * MINUTE)) await beat(now, world);
    const [only, ...more] = world.house.courier.arrived;
    expect([only && new Date(only.at).toISOString(), only && timeAt(only.at, amsterdam)]).toEqual([moment, time]);
    expect(more).toEqual([]);
    await world.house.close();
  });

  it.each(['2026-03-28', '2026-10-24', '2027-03-27'])(
    'leaves the reminders of the days around %s at nine on the clock',
    async (saturday) => {
      const house = await aHouse(aNetwork({ members: [aMember('anna')] }), at(saturday, '00:00'));
      try {
        const anna = house.id('anna');
        const from = addDays(day(saturday), -1);
        await house.unit.run(async ({ agreements }) => {
          for (const due of daysOf({ from, to: addDays(from, 11) })) {
            await agreements.add(anAgreement(due, { owner: { kind: 'member', member: anna }, madeBy: anna }));
          }
        });
        const rule = agreementRule(holidays);
        for (let now = at(from, '00:00'); now < at(addDays(from, 4), '18:00'); now = instant(now + HOUR)) {
          house.clock.moment = now;
          await house.unit.run(async (stores) => stores.ledger.owe(await rule.owed(stores, now), now));
          await deliverNudges(house);
        }
        const heard = house.courier.arrived.map((each) => [dayAt(each.at, amsterdam), timeAt(each.at, amsterdam)]);
        const working = daysOf({ from, to: addDays(from, 4) }).filter((on) => isWorkingDay(on, holidays));
        expect(heard).toEqual(working.map((on) => [on, '09:00']));
      } finally {
        await house.close();
      }
    },
  );
});
