import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BotStores } from '../../bot/conversation/stores.ts';
import { isAgreementNudgeWanted } from '../../domain/agreements/agreement.nudges.ts';
import type { Agreement, Owner } from '../../domain/agreements/agreement.ts';
import { DAY, day, HOUR, type Instant } from '../../domain/kernel/time.ts';
import type { BodyKey, PartyKey } from '../../domain/network/network.ts';
import { type Part, partsOf, type Rule } from '../../domain/nudges/rule.ts';
import { asLine } from '../../jobs/job.ts';
import { planningJob } from '../../jobs/planning.ts';
import { aHouse, type TestHouse } from '../domain/nudges/house.ts';
import { aBody, aMember, aNetwork, anAgreement, at, holidays, seat } from '../domain/nudges/world.ts';

let house: TestHouse;
beforeEach(async () => {
  const members = [
    aMember('anna'),
    aMember('bram', { parties: ['ouders' as PartyKey], seats: [seat('ao', 'chair')] }),
    aMember('cora', { parties: ['ouders' as PartyKey], seats: [seat('ao', 'member')] }),
    aMember('dirk', { seats: [seat('sar', 'secretary')] }),
    aMember('elin', { seats: [seat('sar', 'chair')] }),
  ];
  house = await aHouse(aNetwork({ members, bodies: [aBody('ao'), aBody('sar')] }), at('2026-11-02', '09:00'));
  house.courier.isWanted = (nudge, stores) =>
    isAgreementNudgeWanted(nudge, { stores, network: house.network, holidays });
});
afterEach(() => house.close());

const agree = async (due: string, owner: string | Owner, more: Partial<Agreement> = {}) => {
  const by = typeof owner === 'string' ? ({ kind: 'member', member: house.id(owner) } as const) : owner;
  const agreement = anAgreement(due, { owner: by, madeBy: house.id('anna'), ...more });
  await house.unit.run(({ agreements }) => agreements.add(agreement));
  return agreement;
};
const beat = async (now: Instant) => {
  house.clock.moment = now;
  await house.jobs['remind-agreements'].run({ now });
  return house.jobs['deliver-nudges'].run({ now });
};
const heard = () =>
  house.courier.arrived.map(({ to, nudges }) => [
    house.network.members.find(({ id }) => to.kind === 'member' && to.member === id)?.key,
    ...nudges.map(({ kind }) => kind),
  ]);

describe('remind-agreements', () => {
  it.each<[string, Owner | 'anna', string[]]>([
    ['a member', 'anna', ['anna']],
    ['a party, its representatives', { kind: 'party', party: 'ouders' as PartyKey }, ['bram', 'cora']],
    ['a body, its secretary', { kind: 'body', body: 'sar' as BodyKey }, ['dirk']],
    ['a body without a secretary, its chair', { kind: 'body', body: 'ao' as BodyKey }, ['bram']],
  ])('reminds who stands behind it: %s', async (_who, owner, expected) => {
    await agree('2026-11-27', owner);
    await beat(at('2026-11-20', '09:00'));
    expect(
      heard()
        .map(([key]) => key)
        .sort(),
    ).toEqual(expected);
  });

  it('reminds nobody twice, run again and again, or after two days off', async () => {
    await agree('2026-11-27', 'anna');
    for (const now of [at('2026-11-20', '09:00'), at('2026-11-20', '09:00'), at('2026-11-20', '12:00')])
      await beat(now);
    for (const now of [at('2026-11-23', '09:00'), at('2026-11-27', '09:00'), at('2026-11-27', '16:00')])
      await beat(now);
    expect(heard()).toEqual([
      ['anna', 'agreement-week'],
      ['anna', 'agreement-day'],
    ]);
  });

  it('catches up once with what an outage left out, and leaves out what lost its use', async () => {
    await agree('2026-11-27', 'anna');
    await agree('2026-11-19', 'anna');
    await beat(at('2026-11-23', '11:00'));
    expect(heard()).toEqual([['anna', 'agreement-week']]);
  });

  it('leaves alone who wants no such reminders, but gives what they asked for', async () => {
    const agreement = await agree('2026-11-27', 'anna');
    await house.unit.run(async ({ preferences, agreements }) => {
      await preferences.save({ member: house.id('anna'), agreementReminders: false });
      await agreements.addWish({
        agreement: agreement.id,
        member: house.id('anna'),
        day: day('2026-11-22'),
        askedAt: at('2026-11-02', '09:00'),
      });
    });
    for (const now of [
      at('2026-11-20', '09:00'),
      at('2026-11-22', '12:00'),
      at('2026-11-23', '09:00'),
      at('2026-11-27', '09:00'),
    ])
      await beat(now);
    expect(heard()).toEqual([['anna', 'agreement-wish']]);
  });

  it.each<[string, (agreement: Agreement) => Agreement]>([
    ['is done', (agreement) => ({ ...agreement, state: 'done', settledAt: at('2026-11-19', '20:00') })],
    ['has another day', (agreement) => ({ ...agreement, due: day('2026-12-18'), dueSetAt: at('2026-11-19', '20:00') })],
    ['was handed over', (agreement) => ({ ...agreement, owner: { kind: 'party', party: 'none' as PartyKey } })],
  ])('says nothing of what %s after it was planned', async (_what, change) => {
    const agreement = await agree('2026-11-27', 'anna');
    await house.jobs['remind-agreements'].run({ now: at('2026-11-19', '12:00') });
    await house.unit.run(({ agreements }) => agreements.replace({ ...change(agreement), version: 2 }));
    await beat(at('2026-11-20', '09:00'));
    expect(heard()).toEqual([]);
  });

  it('bundles three agreements of one day into one message', async () => {
    await agree('2026-11-27', 'anna');
    await agree('2026-11-27', 'anna');
    await agree('2026-11-20', 'anna');
    await beat(at('2026-11-20', '09:00'));
    expect(heard().map((each) => each.toSorted())).toEqual([
      ['agreement-day', 'agreement-week', 'agreement-week', 'anna'],
    ]);
  });
});

describe('a preview', () => {
  const day20 = at('2026-11-20', '09:00');

  it('tells what would be said at that moment, in one line a message', async () => {
    const agreement = await agree('2026-11-27', 'anna');
    const { told } = await house.jobs['remind-agreements'].preview({ now: day20 });
    const key = `agreement-week:${agreement.id}:member:${house.id('anna')}:2026-11-20`;
    expect(told.map(asLine)).toEqual([`anna@voorbeeld.example\tagreement-week\t${key}`]);
    expect(asLine({ to: 'a', kind: 'b', text: 'one\n\n two\nthree' })).toBe('a\tb\tone · two · three');
  });

  it('stores nothing and sends nothing, however often', async () => {
    await agree('2026-11-27', 'anna');
    const counts = () => house.unit.run(({ ledger }) => ledger.counts());
    await house.jobs['remind-agreements'].preview({ now: day20 });
    expect((await counts()).open).toBe(0);
    await house.jobs['remind-agreements'].run({ now: day20 });
    const before = await counts();
    expect((await house.jobs['deliver-nudges'].preview({ now: day20 })).told).toHaveLength(1);
    expect((await house.jobs['deliver-nudges'].preview({ now: day20 })).told).toHaveLength(1);
    expect(await counts()).toEqual(before);
    expect(house.courier.tried).toEqual([]);
  });

  it('of delivering shows the bundles, with all their kinds', async () => {
    await agree('2026-11-27', 'anna');
    await agree('2026-11-20', 'anna');
    await house.jobs['remind-agreements'].run({ now: day20 });
    const { told } = await house.jobs['deliver-nudges'].preview({ now: day20 });
    expect(told.map(({ to, kind }) => [to, kind])).toEqual([
      ['anna@voorbeeld.example', 'agreement-day+agreement-week'],
    ]);
  });

  it.each<[string, Instant]>([
    ['before nine', at('2026-11-20', '08:59')],
    ['in the evening', at('2026-11-20', '17:00')],
    ['in the weekend', at('2026-11-21', '10:00')],
    ['a week too early', at('2026-11-13', '10:00')],
  ])('is empty %s', async (_when, now) => {
    await agree('2026-11-27', 'anna');
    expect((await house.jobs['remind-agreements'].preview({ now })).told).toEqual([]);
  });

  it('shows again what could not be delivered yesterday', async () => {
    await agree('2026-11-27', 'anna');
    house.courier.fate = () => ({ result: 'later' });
    await beat(day20);
    expect((await house.jobs['remind-agreements'].preview({ now: at('2026-11-23', '09:00') })).told).toHaveLength(1);
  });

  it('of a rule that cannot wait shows it at any hour, also to who had a message that day', async () => {
    await agree('2026-11-27', 'anna');
    await beat(day20);
    const to = { kind: 'member', member: house.id('anna') } as const;
    const until = at('2026-11-30', '00:00');
    const nudges = (['at-once', 'in-hours', undefined] as const).map((pace) => {
      const key = pace ?? 'day';
      return { key, kind: 'test', about: key, to, pace, from: day20, until };
    });
    house.courier.isWanted = () => true;
    const job = planningJob('remind-agreements', { kinds: ['test'], owed: async () => nudges }, house);
    const shown = async (now: Instant) => (await job.preview({ now })).told.map(({ text }) => text);
    expect(await shown(at('2026-11-20', '10:00'))).toEqual(['at-once', 'in-hours']);
    expect(await shown(at('2026-11-20', '23:00'))).toEqual(['at-once']);
  });

  it('is empty for who had a message that day, and for what was said', async () => {
    await agree('2026-11-27', 'anna');
    await beat(day20);
    await agree('2026-11-27', 'anna');
    expect((await house.jobs['remind-agreements'].preview({ now: day20 })).told).toEqual([]);
    expect((await house.jobs['remind-agreements'].preview({ now: at('2026-11-23', '09:00') })).told).toHaveLength(1);
  });
});

describe('a rule in parts', () => {
  const now = at('2026-11-20', '09:00');
  const parts = partsOf(3, 1);
  const nudgeOf = ({ from }: Part) => {
    const to = { kind: 'member', member: house.id('anna') } as const;
    return { key: `part-${from}`, kind: 'test', about: `${from}`, to, from: now, until: at('2026-11-21', '00:00') };
  };
  const stored = async () => (await house.unit.run(({ ledger }) => ledger.due(now))).map(({ key }) => key);

  it('is planned part by part, and what came before a part that fails is kept', async () => {
    let broken = true;
    const rule: Rule<BotStores> = {
      kinds: ['test'],
      parts: async () => parts,
      owed: async (_stores, _now, part) => {
        if (broken && part?.from === 1) throw new Error('out');
        return (part ? [part] : parts).map(nudgeOf);
      },
    };
    const job = planningJob('remind-hours', rule, house);
    await expect(job.run({ now })).rejects.toThrow('out');
    expect(await stored()).toEqual(['part-0']);
    broken = false;
    expect((await job.run({ now })).counts).toEqual({ owed: 2 });
    expect(await stored()).toEqual(['part-0', 'part-1', 'part-2']);
    expect((await job.run({ now })).counts).toEqual({ owed: 0 });
  });
});

describe('erase-expired', () => {
  it('forgets after a week what was received, and tells beforehand how much', async () => {
    const now = at('2026-11-20', '03:17');
    await house.unit.run(async ({ received }) => {
      await received.claim('old', (now - 7 * DAY - HOUR) as Instant);
      await received.claim('young', (now - 7 * DAY + HOUR) as Instant);
    });
    expect((await house.jobs['erase-expired'].preview({ now })).counts).toMatchObject({ received: 1 });
    expect((await house.jobs['erase-expired'].run({ now })).counts).toMatchObject({ received: 1 });
    expect((await house.jobs['erase-expired'].run({ now })).counts).toMatchObject({ received: 0 });
  });
});
