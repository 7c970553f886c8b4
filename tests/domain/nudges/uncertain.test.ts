import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, instant, MINUTE } from '../../../domain/kernel/time.ts';
import { deliverNudges } from '../../../domain/nudges/deliver.ts';
import type { DeliveryId, SendResult } from '../../../domain/nudges/delivery.ts';
import type { Nudge, Recipient } from '../../../domain/nudges/nudge.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aMember, aNetwork, at } from './world.ts';

const thursday = at('2026-11-26', '10:00');
const until = at('2026-12-07', '00:00');

let house: TestHouse;
let anna: Recipient;
let bram: Recipient;

beforeEach(async () => {
  house = await aHouse(aNetwork({ members: [aMember('anna'), aMember('bram')], bodies: [] }), thursday);
  anna = { kind: 'member', member: house.id('anna') };
  bram = { kind: 'member', member: house.id('bram') };
});
afterEach(() => house.close());

const owe = (...nudges: Nudge[]) => house.unit.run(({ ledger }) => ledger.owe(nudges, house.clock.now()));
const nudge = (key: string, to: Recipient, more: Partial<Nudge> = {}): Nudge => ({
  ...{ key, kind: 'meeting-week', about: key, to, from: thursday, until },
  ...more,
});
const round = () => deliverNudges(house);
const said = () => house.courier.arrived.map(({ nudges }) => nudges.map(({ key }) => key).join());
const listed = () => house.unit.run(({ ledger }) => ledger.deliveries('uncertain'));

/** Once, the platform is not heard any more after it took the message, or before. */
function lostOnce(arrives: boolean, how: () => SendResult = () => ({ result: 'uncertain' })): void {
  house.courier.fate = (accept) => {
    house.courier.fate = undefined;
    if (arrives) accept();
    return how();
  };
}

async function minutes(count: number): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) {
    house.clock.pass(MINUTE);
    await round();
  }
}

describe('a message of which nobody knows whether it arrived', () => {
  it.each<[string, () => SendResult]>([
    ['says so', () => ({ result: 'uncertain' })],
    [
      'throws',
      () => {
        throw new Error('connection lost');
      },
    ],
  ])('is sent when it stands there, when the messenger %s', async (_how, how) => {
    lostOnce(true, how);
    await owe(nudge('a1', anna));
    await round();
    await minutes(3);
    expect(said()).toEqual(['a1']);
    const [sent] = await house.unit.run(({ ledger }) => ledger.deliveries('sent'));
    expect(sent?.messageId).toBe(`message-${sent?.id}`);
  });

  it('is sent again when it does not', async () => {
    lostOnce(false);
    await owe(nudge('a1', anna));
    await round();
    await minutes(3);
    expect(said()).toEqual(['a1']);
    expect(house.courier.tried).toHaveLength(2);
  });

  it('is not looked for before a minute has passed: a platform that is slow would not show it yet', async () => {
    lostOnce(false);
    await owe(nudge('a1', anna));
    await round();
    house.clock.pass(MINUTE - 1);
    await round();
    expect(house.courier.sought).toEqual([]);
    house.clock.pass(1);
    await round();
    expect(house.courier.sought).toHaveLength(1);
  });

  it('is looked for once a minute in a workspace, whatever the number', async () => {
    house.courier.lanes = () => [{ id: 'slack/T1', every: 0 }];
    house.courier.fate = () => ({ result: 'uncertain' });
    await owe(nudge('a1', anna), nudge('b1', bram));
    await round();
    house.courier.fate = undefined;
    await minutes(3);
    expect(house.courier.sought.map(({ at: moment }) => (moment - thursday) / MINUTE)).toEqual([1, 2]);
    expect(said().sort()).toEqual(['a1', 'b1']);
  });

  it('is looked for again when the platform cannot say now', async () => {
    lostOnce(true);
    const tell = house.courier.seek.bind(house.courier);
    house.courier.seek = async (...asked) => {
      house.courier.seek = tell;
      await tell(...asked);
      return { result: 'later', waitMs: 2 * MINUTE };
    };
    await owe(nudge('a1', anna));
    await round();
    await minutes(5);
    expect(house.courier.sought.map(({ at: moment }) => (moment - thursday) / MINUTE)).toEqual([1, 3]);
    expect(said()).toEqual(['a1']);
    expect(await listed()).toEqual([]);
  });

  it('is looked for after a process died over it, and after an outage of days is said once at most', async () => {
    lostOnce(false);
    await owe(nudge('a1', anna));
    await round();
    house.clock.pass(5 * DAY);
    await round();
    await minutes(5);
    expect(said()).toEqual(['a1']);
  });
});

describe('where the platform keeps no history', () => {
  beforeEach(() => {
    house.courier.history = 'no-history';
  });

  it.each<[string, Partial<Nudge>, number]>([
    ['an agreement', { kind: 'agreement-day' }, 2],
    ['an answer', { pace: 'at-once' }, 2],
    ['a meeting', { kind: 'meeting-week' }, 1],
    ['a question about hours', { kind: 'hours-question' }, 1],
    ['somebody who waits', { pace: 'in-hours' }, 1],
  ])('%s is sent as often as silence is worse than twice', async (_what, more, times) => {
    lostOnce(true);
    await owe(nudge('a1', anna, more));
    await round();
    await minutes(5);
    house.clock.pass(5 * DAY);
    await round();
    expect(said()).toEqual(Array.from({ length: times }, () => 'a1'));
    expect((await listed()).map(({ reason }) => reason)).toEqual(times === 1 ? ['unknown'] : []);
  });

  it('what the bot may not look for is never sent twice, whatever it is', async () => {
    house.courier.history = 'no-telling';
    lostOnce(true);
    await owe(nudge('a1', anna, { kind: 'agreement-day' }));
    await round();
    await minutes(5);
    expect([said(), (await listed()).map(({ reason }) => reason)]).toEqual([['a1'], ['unknown']]);
  });

  it('what is sent again on request is owed anew, and said with what is due then', async () => {
    lostOnce(false);
    await owe(nudge('a1', anna));
    await round();
    await minutes(2);
    const [unknown] = await listed();
    const reopen = () => house.unit.run(({ ledger }) => ledger.reopen(unknown?.id as DeliveryId));
    expect([await reopen(), await reopen()]).toEqual([true, false]);
    await owe(nudge('a2', anna, { from: instant(thursday + MINUTE) }));
    await round();
    expect(said()).toEqual(['a1,a2']);
  });
});
