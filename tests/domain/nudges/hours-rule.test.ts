import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day, type Instant } from '../../../domain/kernel/time.ts';
import type { Preferences } from '../../../domain/nudges/preferences.ts';
import { partsOf } from '../../../domain/nudges/rule.ts';
import { hoursRule, isHoursNudgeWanted } from '../../../domain/supervision/supervision.nudges.ts';
import type { SupervisionEntry } from '../../../domain/supervision/supervision.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aMember, aNetwork, at } from './world.ts';

const thursday = at('2026-11-26', '15:00');

let house: TestHouse;
beforeEach(async () => {
  house = await aHouse(
    aNetwork({
      members: [aMember('anna'), aMember('part', { norm: 60 }), aMember('cur', { zone: 'America/Curacao' })],
    }),
    thursday,
  );
});
afterEach(() => house.close());

const owed = async (now: Instant = thursday) => house.unit.run((stores) => hoursRule.owed(stores, now));
const asked = async (now?: Instant) =>
  (await owed(now)).map(
    ({ to }) => house.network.members.find(({ id }) => to.kind === 'member' && id === to.member)?.key,
  );
const prefer = (key: string, preferences: Omit<Preferences, 'member'>) =>
  house.unit.run((stores) => stores.preferences.save({ member: house.id(key), ...preferences }));
let entries = 0;
const log = (key: string, on: string, minutes: number) =>
  house.unit.run((stores) => {
    entries += 1;
    const entry = {
      id: `e-${entries}`,
      member: house.id(key),
      kind: 'intervisie',
      minutes,
      day: day(on),
      loggedAt: thursday,
    };
    return stores.supervision.add(entry as SupervisionEntry);
  });
const away = (key: string, from: string, to: string) =>
  house.unit.run((stores) =>
    stores.supervision.addAbsence({
      id: 'away' as never,
      member: house.id(key),
      from: day(from),
      to: day(to),
      toldAt: thursday,
    }),
  );

describe('the question about hours', () => {
  it('is asked of nobody until they have it on', async () => expect(await asked()).toEqual([]));

  it('is asked on Thursday from three on the member’s own clock until the week is over, and named by its Monday', async () => {
    await prefer('anna', { hoursQuestion: true });
    await prefer('cur', { hoursQuestion: true });
    const [anna, cur] = await owed();
    expect([anna?.about, anna?.from, anna?.until]).toEqual(['2026-11-23', thursday, at('2026-11-30', '00:00')]);
    expect([cur?.from, cur?.until]).toEqual([
      at('2026-11-26', '15:00', 'America/Curacao'),
      at('2026-11-30', '00:00', 'America/Curacao'),
    ]);
  });

  it('is asked of all but who switched it off, when the network has it on', async () => {
    const on = aNetwork({ ...house.network, settings: { ...house.network.settings, hoursQuestion: true } });
    await house.unit.run((stores) => stores.network.replace(on, thursday));
    await prefer('part', { hoursQuestion: false });
    expect((await asked()).sort()).toEqual(['anna', 'cur']);
  });

  it('is silent when the week is covered, by one’s own norm, and last week’s hours do not count', async () => {
    await prefer('anna', { hoursQuestion: true });
    await prefer('part', { hoursQuestion: true });
    await log('anna', '2026-11-22', 120);
    await log('anna', '2026-11-24', 119);
    await log('part', '2026-11-24', 60);
    expect(await asked()).toEqual(['anna']);
    await log('anna', '2026-11-23', 1);
    expect(await asked()).toEqual([]);
  });

  it('is silent for who is away on that Thursday', async () => {
    await prefer('anna', { hoursQuestion: true });
    await away('anna', '2026-11-26', '2026-11-26');
    expect(await asked()).toEqual([]);
  });

  it('has one key a week, whenever it is planned: also on the Sunday after an outage, and over the year’s end', async () => {
    await prefer('anna', { hoursQuestion: true });
    const keys = async (...moments: Instant[]) =>
      new Set((await Promise.all(moments.map(owed))).flat().map(({ key }) => key));
    expect(
      (await keys(thursday, at('2026-11-25', '15:00'), at('2026-11-27', '11:00'), at('2026-11-29', '23:59'))).size,
    ).toBe(1);
    expect((await keys(at('2026-12-31', '15:00'), at('2027-01-01', '10:00'), at('2027-01-03', '10:00'))).size).toBe(1);
    expect(await asked(at('2026-11-25', '14:59'))).toEqual([]);
    expect(await asked(at('2026-11-30', '00:00'))).toEqual([]);
  });

  it('is planned in parts that together are all of it, each member once', async () => {
    for (const key of ['anna', 'part', 'cur']) await prefer(key, { hoursQuestion: true });
    const parts = partsOf(house.network.members.length, 2);
    const each = await Promise.all(
      parts.map((part) => house.unit.run((stores) => hoursRule.owed(stores, thursday, part))),
    );
    expect(each.map(({ length }) => length)).toEqual([2, 1]);
    expect(each.flat()).toEqual(await owed());
    const covering = await house.unit.run(async (stores) => (await hoursRule.parts?.(stores)) ?? []);
    expect(
      house.network.members.map(
        (_none, place) => covering.filter(({ from, to }) => from <= place && place < to).length,
      ),
    ).toEqual([1, 1, 1]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the week is covered', () => log('anna', '2026-11-26', 120)],
    ['the member is away', () => away('anna', '2026-11-26', '2026-11-27')],
    ['the member switched it off', () => prefer('anna', { hoursQuestion: false })],
  ])('is not said any more when %s after it was planned', async (_why, happen) => {
    await prefer('anna', { hoursQuestion: true });
    const [nudge] = await owed();
    if (!nudge) throw new Error('not planned');
    const wanted = () => house.unit.run((stores) => isHoursNudgeWanted(nudge, { stores, network: house.network }));
    expect(await wanted()).toBe(true);
    await happen();
    expect(await wanted()).toBe(false);
  });
});
