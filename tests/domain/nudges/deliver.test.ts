import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, day, HOUR, type Instant, instant, MINUTE } from '../../../domain/kernel/time.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { deliverNudges } from '../../../domain/nudges/deliver.ts';
import type { SendResult } from '../../../domain/nudges/delivery.ts';
import type { Nudge, Recipient } from '../../../domain/nudges/nudge.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aBody, aMember, aNetwork, at } from './world.ts';

const thursday = at('2026-11-26', '10:00');
const week = { from: at('2026-11-23', '09:00'), until: at('2026-12-07', '00:00') };
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

const owe = (...nudges: Nudge[]) => house.unit.run(({ ledger }) => ledger.owe(nudges, house.clock.now()));
const nudge = (key: string, to: Recipient, more: Partial<Nudge> = {}): Nudge => ({
  key,
  kind: 'test',
  about: key,
  to,
  ...week,
  ...more,
});
const round = () => deliverNudges(house);
const said = () => house.courier.arrived.map(({ nudges }) => nudges.map(({ key }) => key));
const stateOf = async (key: string) => (await house.unit.run(({ ledger }) => ledger.find(key)))?.state;
const counts = () => house.unit.run(({ ledger }) => ledger.counts());

describe('delivering', () => {
  it('bundles all that is due for one person into one message, and keeps people apart', async () => {
    await owe(nudge('a1', anna), nudge('a2', anna), nudge('b1', bram), nudge('c1', channel));
    expect((await round()).counts.sent).toBe(3);
    expect(said()).toEqual(expect.arrayContaining([['a1', 'a2'], ['b1'], ['c1']]));
    expect([await stateOf('a1'), await stateOf('a2')]).toEqual(['told', 'told']);
  });

  it('says a thing once, however often it is run', async () => {
    await owe(nudge('a1', anna));
    for (let times = 0; times < 3; times += 1) await round();
    house.clock.pass(DAY);
    await round();
    expect(said()).toEqual([['a1']]);
  });

  it('leaves what comes later that day for the next working day', async () => {
    await owe(nudge('a1', anna));
    await round();
    await owe(nudge('a2', anna));
    house.clock.pass(HOUR);
    await round();
    expect(said()).toEqual([['a1']]);
    house.clock.moment = at('2026-11-27', '09:00');
    await round();
    expect(said()).toEqual([['a1'], ['a2']]);
  });

  it('leaves alone what is held, not due yet, or past', async () => {
    await owe(
      nudge('held', anna, { held: true }),
      nudge('later', anna, { from: instant(thursday + 1) }),
      nudge('past', anna, { until: thursday }),
    );
    await round();
    expect(said()).toEqual([]);
    expect([await stateOf('held'), await stateOf('later'), await stateOf('past')]).toEqual([
      'held',
      'open',
      'overtaken',
    ]);
  });

  it.each<[string, Instant]>([
    ['in the evening', at('2026-11-26', '17:00')],
    ['before nine', at('2026-11-26', '08:59')],
    ['in the weekend', at('2026-11-28', '12:00')],
  ])('disturbs nobody %s', async (_when, moment) => {
    await owe(nudge('a1', anna), nudge('c1', channel));
    house.clock.moment = moment;
    await round();
    expect(said()).toEqual([]);
    expect(await stateOf('a1')).toBe('open');
  });

  it('waits for who is away or wants quiet, and tells them afterwards', async () => {
    await house.unit.run(async ({ preferences, supervision }) => {
      await preferences.save({ member: house.id('anna'), quietUntil: day('2026-11-30') });
      await supervision.addAbsence({
        id: 'absence' as never,
        member: house.id('bram'),
        from: day('2026-11-25'),
        to: day('2026-11-30'),
        toldAt: thursday,
      });
    });
    await owe(nudge('a1', anna), nudge('b1', bram));
    await round();
    expect(said()).toEqual([]);
    house.clock.moment = at('2026-11-30', '09:00');
    await round();
    expect(said()).toEqual([['a1']]);
    house.clock.moment = at('2026-12-01', '09:00');
    await round();
    expect(said()).toEqual([['a1'], ['b1']]);
  });

  it('leaves out what became moot, and withdraws it', async () => {
    house.courier.isWanted = ({ key }) => key !== 'moot';
    await owe(nudge('a1', anna), nudge('moot', anna));
    await round();
    expect(said()).toEqual([['a1']]);
    expect(await stateOf('moot')).toBe('withdrawn');
  });

  it('sends nothing when nothing is left, and the day stays free for something else', async () => {
    house.courier.isWanted = ({ key }) => key !== 'moot';
    await owe(nudge('moot', anna));
    expect((await round()).counts.lapsed).toBe(1);
    await owe(nudge('a1', anna));
    await round();
    expect(said()).toEqual([['a1']]);
  });

  it('withdraws what is for somebody whom the network knows no more', async () => {
    await house.unit.run((stores) => stores.network.replace(aNetwork({ members: [aMember('bram')] }), thursday));
    await owe(nudge('a1', anna), nudge('b1', bram));
    await round();
    expect(said()).toEqual([['b1']]);
    expect(await stateOf('a1')).toBe('withdrawn');
  });
});

describe('a message that fails', () => {
  const results = (...list: SendResult[]) => {
    house.courier.fate = (accept) => {
      const result = list.shift() ?? { result: 'sent', messageId: 'last' };
      if (result.result === 'sent') accept();
      return result;
    };
  };

  it('is tried again later, under the same key, and then counts once', async () => {
    results({ result: 'later' }, { result: 'later', waitMs: 20 * MINUTE });
    await owe(nudge('a1', anna));
    expect((await round()).counts.later).toBe(1);
    await round();
    expect(house.courier.tried).toHaveLength(1);
    house.clock.pass(2 * MINUTE);
    await round();
    house.clock.pass(19 * MINUTE);
    await round();
    expect(house.courier.tried).toHaveLength(2);
    house.clock.pass(30 * MINUTE);
    await round();
    expect(said()).toEqual([['a1']]);
    expect(new Set(house.courier.tried).size).toBe(1);
  });

  it('never uses up its nudges: what did not arrive today is owed again tomorrow', async () => {
    house.courier.fate = () => ({ result: 'later' });
    await owe(nudge('a1', anna), nudge('short', anna, { until: at('2026-11-27', '09:00') }));
    for (let minutes = 0; minutes < 8 * 60; minutes += 30) {
      await round();
      house.clock.pass(30 * MINUTE);
    }
    expect(said()).toEqual([]);
    house.courier.fate = undefined;
    house.clock.moment = at('2026-11-27', '09:00');
    await round();
    expect(said()).toEqual([['a1']]);
    expect(await stateOf('short')).toBe('overtaken');
  });

  it('is kept back when its reader wants quiet before the next attempt', async () => {
    results({ result: 'later' });
    await owe(nudge('a1', anna));
    await round();
    const quiet = { member: house.id('anna'), quietUntil: day('2026-11-30') };
    await house.unit.run(({ preferences }) => preferences.save(quiet));
    house.clock.pass(HOUR);
    await round();
    expect([said(), await stateOf('a1')]).toEqual([[], 'open']);
    house.clock.moment = at('2026-11-30', '09:00');
    await round();
    expect(said()).toEqual([['a1']]);
  });

  it('for good is listed with its reason and not tried again', async () => {
    results({ result: 'never', reason: 'blocked' });
    await owe(nudge('a1', anna));
    await round();
    house.clock.pass(DAY);
    await round();
    expect(house.courier.tried).toHaveLength(1);
    const listed = await house.unit.run(({ ledger }) => ledger.deliveries('undeliverable'));
    expect(listed.map(({ reason, nudges }) => [reason, nudges])).toEqual([['blocked', ['a1']]]);
  });

  it('does not hold up the others', async () => {
    house.courier.fate = (accept, to) => {
      if (to.kind === 'member' && to.member === house.id('anna')) throw new Error('lost');
      accept();
      return { result: 'sent', messageId: 'm' };
    };
    await owe(nudge('a1', anna), nudge('b1', bram), nudge('c1', channel));
    expect((await round()).counts).toMatchObject({ sent: 2, uncertain: 1 });
  });

  it('does not hold up the others by being slow', async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    house.courier.fate = async (accept, to) => {
      if (to.kind === 'member' && to.member === house.id('anna')) await slow;
      accept();
      if (house.courier.arrived.length === 2) release();
      return { result: 'sent', messageId: 'm' };
    };
    await owe(nudge('a1', anna), nudge('b1', bram), nudge('c1', channel));
    await round();
    expect(said().at(-1)).toEqual(['a1']);
  });

  it('to be put into words is tried again, and the others hear theirs', async () => {
    house.courier.isWanted = ({ key }) => {
      if (key === 'a1') throw new Error('a fault in a card');
      return true;
    };
    await owe(nudge('a1', anna), nudge('b1', bram));
    await round();
    expect(said()).toEqual([['b1']]);
    expect(house.logged).toContain('delivery-not-composed');
    house.courier.isWanted = () => true;
    house.clock.pass(5 * MINUTE);
    await round();
    expect(said()).toEqual([['b1'], ['a1']]);
  });
});

describe('a process that dies', () => {
  /** From that call on, nothing reaches the database any more; the others go on with it. */
  const dyingAfter = (units: number) => {
    let ran = 0;
    const unit: TestHouse['unit'] = {
      run: (work) => {
        ran += 1;
        if (ran > units) throw new Error('killed');
        return house.unit.run(work);
      },
    };
    return deliverNudges({ ...house, unit }).catch(() => undefined);
  };

  it('loses nothing and doubles nothing, wherever it happens', async () => {
    for (let units = 0; units <= 12; units += 1) {
      const key = `a-${units}`;
      house.clock.moment = instant(thursday + units * 7 * DAY);
      const arrivedBefore = house.courier.arrived.length;
      const uncertainBefore = (await counts()).uncertain;
      await owe(nudge(key, anna, { until: instant(house.clock.moment + 7 * DAY) }));
      await dyingAfter(units);
      house.clock.pass(6 * MINUTE);
      await round();
      house.clock.pass(DAY);
      await round();
      const times = house.courier.arrived.slice(arrivedBefore).filter(({ nudges }) => nudges[0]?.key === key).length;
      expect([units, times]).toEqual([units, 1]);
      expect((await counts()).uncertain - uncertainBefore).toBeLessThanOrEqual(1);
    }
  });

  it('between sending and knowing leaves the message to be looked for', async () => {
    await owe(nudge('a1', anna));
    await dyingAfter(6);
    expect(said()).toEqual([['a1']]);
    expect(await counts()).toMatchObject({ sending: 1, uncertain: 0 });
    house.clock.pass(6 * MINUTE);
    await round();
    expect(await counts()).toMatchObject({ sending: 0, uncertain: 0, sent: 1 });
    expect(house.courier.tried).toHaveLength(1);
  });
});

describe('two processes at once', () => {
  it('send each message once', async () => {
    house.courier.fate = async (accept) => {
      await new Promise((done) => setTimeout(done, 2));
      accept();
      return { result: 'sent', messageId: 'm' };
    };
    await owe(
      ...Array.from({ length: 20 }, (_, n) => [
        nudge(`a${n}`, anna),
        nudge(`b${n}`, bram),
        nudge(`c${n}`, channel),
      ]).flat(),
    );
    const rounds = await Promise.all([round(), round(), round()]);
    expect(rounds.reduce((sum, { counts }) => sum + counts.sent, 0)).toBe(3);
    expect(house.courier.arrived.flatMap(({ nudges }) => nudges)).toHaveLength(60);
  });
});
