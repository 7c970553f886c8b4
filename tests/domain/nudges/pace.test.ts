import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, day, dayAt, HOUR, type Instant, instant, MINUTE } from '../../../domain/kernel/time.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { byRecipient } from '../../../domain/nudges/bundle.ts';
import { deliverNudges, previewDelivery } from '../../../domain/nudges/deliver.ts';
import type { Nudge, Pace, Recipient } from '../../../domain/nudges/nudge.ts';
import { tryOut } from '../../../jobs/house.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aBody, aMember, amsterdam, aNetwork, at } from './world.ts';

const thursday = at('2026-11-26', '10:00');
const evening = at('2026-11-26', '21:30');
const sunday = at('2026-11-29', '03:00');
const monday = at('2026-11-30', '09:00');
const channel: Recipient = { kind: 'channel', body: 'ao' as BodyKey };

let house: TestHouse;
let anna: Recipient;
let bram: Recipient;
beforeEach(async () => {
  house = await aHouse(aNetwork({ members: [aMember('anna'), aMember('bram')], bodies: [aBody('ao')] }), thursday);
  anna = { kind: 'member', member: house.id('anna') };
  bram = { kind: 'member', member: house.id('bram') };
});
afterEach(() => house.close());

const week = { from: at('2026-11-23', '09:00'), until: at('2026-12-07', '00:00') };
const nudge = (key: string, to: Recipient, more: Partial<Nudge> = {}): Nudge => ({
  key,
  kind: 'test',
  about: key,
  to,
  ...week,
  ...more,
});
const owe = (...nudges: Nudge[]) => house.unit.run(({ ledger }) => ledger.owe(nudges, house.clock.now()));
const roundAt = (moment: Instant) => {
  house.clock.moment = moment;
  return deliverNudges(house);
};
const said = () => house.courier.arrived.map(({ nudges }) => nudges.map(({ key }) => key));
const stateOf = async (key: string) => (await house.unit.run(({ ledger }) => ledger.find(key)))?.state;
const quiet = () =>
  house.unit.run(async ({ preferences, supervision }) => {
    await preferences.save({ member: house.id('anna'), quietUntil: day('2026-12-01') });
    const away = { from: day('2026-11-26'), to: day('2026-11-30') };
    await supervision.addAbsence({ id: 'away' as never, member: house.id('bram'), toldAt: thursday, ...away });
  });

describe('an answer to one’s own question', () => {
  it.each<[string, Instant]>([
    ['in the evening', evening],
    ['in a night in the weekend', sunday],
    ['on a free day', at('2026-12-25', '08:00')],
  ])('comes %s', async (_when, moment) => {
    await owe(nudge('a1', anna, { pace: 'at-once', until: instant(moment + DAY) }));
    await roundAt(moment);
    expect([said(), await stateOf('a1')]).toEqual([[['a1']], 'told']);
  });

  it('comes also to who is away or wants quiet', async () => {
    await quiet();
    await owe(nudge('a1', anna, { pace: 'at-once' }), nudge('b1', bram, { pace: 'at-once' }));
    await roundAt(thursday);
    expect(said().flat().sort()).toEqual(['a1', 'b1']);
  });

  it('neither waits for the message of the day nor takes its place', async () => {
    await owe(nudge('day', anna), nudge('one', anna, { pace: 'at-once' }));
    await roundAt(thursday);
    expect(said().sort()).toEqual([['day'], ['one']]);
    await owe(nudge('two', anna, { pace: 'at-once' }), nudge('next', anna));
    await roundAt(instant(thursday + MINUTE));
    expect(said().at(-1)).toEqual(['two']);
    expect([said().length, await stateOf('next')]).toEqual([3, 'open']);
  });

  it('comes with the others that are due at that pace, in one message', async () => {
    await owe(...['one', 'two', 'three'].map((key) => nudge(key, anna, { pace: 'at-once' })));
    await roundAt(sunday);
    expect(said().map((keys) => keys.toSorted())).toEqual([['one', 'three', 'two']]);
  });

  it('that fails is tried again in the night, for as long as it is of use', async () => {
    house.courier.fate = () => ({ result: 'later' });
    await owe(
      nudge('short', anna, { pace: 'at-once', until: instant(evening + HOUR) }),
      nudge('long', anna, { pace: 'at-once' }),
    );
    for (let passed = 0; passed < 2 * HOUR; passed += 20 * MINUTE) await roundAt(instant(evening + passed));
    expect(house.courier.tried.length).toBeGreaterThan(2);
    house.courier.fate = undefined;
    await roundAt(instant(evening + 4 * HOUR));
    expect([said(), await stateOf('short')]).toEqual([[['long']], 'overtaken']);
  });

  it('is not said to who left, or when it became moot', async () => {
    house.courier.isWanted = ({ key }) => key !== 'moot';
    await owe(
      nudge('moot', anna, { pace: 'at-once' }),
      nudge('gone', { kind: 'channel', body: 'x' as BodyKey }, { pace: 'at-once' }),
    );
    await roundAt(evening);
    expect([said(), await stateOf('moot'), await stateOf('gone')]).toEqual([[], 'withdrawn', 'withdrawn']);
  });
});

describe('somebody who waits', () => {
  it('is heard of within the hours, as often as there is something', async () => {
    await owe(nudge('day', anna), nudge('one', anna, { pace: 'in-hours' }));
    await roundAt(thursday);
    await owe(nudge('two', anna, { pace: 'in-hours' }));
    await roundAt(instant(thursday + MINUTE));
    expect(said().toSorted()).toEqual([['day'], ['one'], ['two']]);
  });

  it('waits for the morning, the working day, and the return of who is asked', async () => {
    await quiet();
    await owe(
      nudge('a1', anna, { pace: 'in-hours' }),
      nudge('b1', bram, { pace: 'in-hours' }),
      nudge('c1', channel, { pace: 'in-hours' }),
    );
    for (const moment of [evening, sunday]) await roundAt(moment);
    expect(said()).toEqual([]);
    await roundAt(monday);
    expect(said()).toEqual([['c1']]);
    await roundAt(at('2026-12-01', '09:00'));
    expect(said().flat().sort()).toEqual(['a1', 'b1', 'c1']);
  });

  it('is not tried again after the hours, but the next morning', async () => {
    house.courier.fate = () => ({ result: 'later' });
    await owe(nudge('one', anna, { pace: 'in-hours' }));
    await roundAt(at('2026-11-26', '16:59'));
    await roundAt(evening);
    expect([house.courier.tried.length, await stateOf('one')]).toEqual([1, 'open']);
    house.courier.fate = undefined;
    await roundAt(at('2026-11-27', '09:00'));
    expect(said()).toEqual([['one']]);
  });
});

describe('a message that is kept until it can be sent', () => {
  it('leaves out, and does not count as told, what lost its use meanwhile', async () => {
    house.courier.fate = () => ({ result: 'later' });
    await owe(nudge('short', anna, { until: instant(thursday + HOUR) }), nudge('long', anna));
    await roundAt(thursday);
    house.courier.fate = undefined;
    await roundAt(instant(thursday + 2 * HOUR));
    expect([said(), await stateOf('short')]).toEqual([[['long']], 'overtaken']);
  });
});

describe('a preview', () => {
  it('shows what would be said now at every pace, each by itself', async () => {
    await owe(nudge('day', anna), nudge('now', anna, { pace: 'at-once' }), nudge('soon', anna, { pace: 'in-hours' }));
    const shown = (moment: Instant) =>
      tryOut(house.unit, async (stores) =>
        (await previewDelivery(stores, moment, house)).map(({ nudges }) => nudges.map(({ key }) => key)),
      );
    expect((await shown(thursday)).toSorted()).toEqual([['day'], ['now'], ['soon']]);
    expect(await shown(evening)).toEqual([['now']]);
    expect(said()).toEqual([]);
  });
});

const somePace = fc.constantFrom<Pace | undefined>(undefined, 'at-once', 'in-hours');

describe('what is due', () => {
  it('is divided by recipient and pace, and nothing of it is lost', () => {
    const some = fc.array(fc.record({ pace: somePace, to: fc.constantFrom('x', 'y') }), { maxLength: 20 });
    fc.assert(
      fc.property(some, (list) => {
        const nudges = list.map(({ pace, to }, n) => nudge(`${n}`, { kind: 'channel', body: to as BodyKey }, { pace }));
        const groups = byRecipient(nudges);
        expect(groups.flatMap((group) => group.nudges).toSorted(byKey)).toEqual(nudges.toSorted(byKey));
        for (const { to, pace, nudges: own } of groups)
          for (const each of own) expect([each.to, each.pace]).toEqual([to, pace]);
        expect(new Set(groups.map(({ to, pace }) => JSON.stringify([to, pace ?? 0]))).size).toBe(groups.length);
      }),
    );
  });
});

const byKey = (one: Nudge, other: Nudge) => one.key.localeCompare(other.key);

describe('whatever is owed, in whatever order, with a platform that fails', () => {
  it('nobody gets two messages of the day on a day, nothing is said twice, and an answer never waits', async () => {
    const happening = fc.record({
      owed: fc.array(somePace, { minLength: 1, maxLength: 3 }),
      gap: fc.integer({ min: 1, max: 20 * 60 }),
      fate: fc.constantFrom('sent', 'sent', 'later', 'uncertain'),
    });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 12 }), async (happenings) => {
        for (const { owed, gap, fate } of happenings) {
          house.clock.pass(gap * MINUTE);
          const now = house.clock.now();
          house.courier.fate = (accept, _to, key) => {
            if (fate !== 'later') accept();
            return fate === 'sent' ? { result: 'sent', messageId: key } : { result: fate as 'later' | 'uncertain' };
          };
          const nudges = owed.map((pace) =>
            nudge(`n${++number}`, anna, { pace, from: now, until: instant(now + 9 * DAY) }),
          );
          await owe(...nudges);
          await Promise.all([deliverNudges(house), deliverNudges(house)]);
          const keys = said().flat();
          if (fate !== 'later') for (const { key, pace } of nudges) if (pace === 'at-once') expect(keys).toContain(key);
        }
        const keys = said().flat();
        expect(new Set(keys).size).toBe(keys.length);
        const days = house.courier.arrived.flatMap(({ nudges: [first], at: moment }) =>
          first?.pace ? [] : dayAt(moment, amsterdam),
        );
        expect(new Set(days).size).toBe(days.length);
        for (const { nudges } of house.courier.arrived) expect(new Set(nudges.map(({ pace }) => pace)).size).toBe(1);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(said().length).toBeGreaterThan(10);
  }, 60_000);
});

describe('what waits for the morning', () => {
  it('costs no look at each who waits, whatever the number, and goes out when their day opens', async () => {
    const curacao = aMember('cur', { zone: 'America/Curacao' });
    const many = Array.from({ length: 40 }, (_, n) => aMember(`m${n}`));
    await house.close();
    house = await aHouse(aNetwork({ members: [...many, curacao] }), evening);
    const everyone: Recipient[] = house.network.members.map(({ id }) => ({ kind: 'member', member: id }));
    const gone: Recipient = { kind: 'member', member: 'gone' as never };
    await owe(...[...everyone, gone].map((to, n) => nudge(`n${n}`, to)));
    let looks = 0;
    const run: typeof house.unit.run = (work) => {
      looks += 1;
      return house.unit.run(work);
    };
    house.clock.moment = sunday;
    await deliverNudges({ ...house, unit: { run } });
    // What is due, who is gone, and that nothing is to be sent or looked for.
    expect([said(), looks, await stateOf(`n${everyone.length}`)]).toEqual([[], 4, 'withdrawn']);
    await roundAt(monday);
    expect(said()).toHaveLength(40);
    await roundAt(instant(monday + 5 * HOUR));
    expect(said()).toHaveLength(41);
  });
});
