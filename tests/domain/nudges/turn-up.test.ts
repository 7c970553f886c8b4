import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../domain/kernel/time.ts';
import { viewOf } from '../../../domain/network/lookup.ts';
import type { AccountName } from '../../../domain/network/network.store.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { deliverNudges } from '../../../domain/nudges/deliver.ts';
import type { FailureReason, SendResult } from '../../../domain/nudges/delivery.ts';
import type { Nudge, Recipient } from '../../../domain/nudges/nudge.ts';
import { channelsTurnUp, turnUp, turnUpTogether } from '../../../domain/nudges/turn-up.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aBody, aMember, aNetwork, at } from './world.ts';

const thursday = at('2026-11-26', '10:00');
const until = at('2026-12-07', '00:00');
const ao: Recipient = { kind: 'channel', body: 'ao' as BodyKey };

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
  ...{ key, kind: 'meeting-week', about: key, to, from: house.clock.now(), until },
  ...more,
});
const round = () => deliverNudges(house);
const said = () => house.courier.arrived.map(({ nudges }) => nudges.map(({ key }) => key).join());
const comes = (key: string) => house.unit.run((stores) => turnUp(house.id(key), stores, house.clock.now()));
const counts = () => house.unit.run(({ ledger }) => ledger.counts());

/** From now on nothing arrives, for that reason. */
function nothingArrives(reason: FailureReason): void {
  house.courier.fate = (): SendResult => ({ result: 'never', reason });
}

async function missed(reason: FailureReason, ...nudges: Nudge[]): Promise<void> {
  nothingArrives(reason);
  await owe(...nudges);
  await round();
  house.courier.fate = undefined;
}

describe('a member who turns up', () => {
  it.each(['no-account', 'gone', 'blocked', 'no-channel'] as const)('hears what did not arrive: %s', async (reason) => {
    await missed(reason, nudge('a1', anna), nudge('b1', bram));
    await round();
    expect(said()).toEqual([]);
    await comes('anna');
    await round();
    expect(said()).toEqual(['a1']);
    expect(await counts()).toMatchObject({ undeliverable: 1 });
  });

  it('hears all of several days in one message, with what is due that day', async () => {
    await missed('gone', nudge('a1', anna));
    house.clock.pass(DAY);
    await missed('gone', nudge('a2', anna));
    house.clock.pass(3 * DAY);
    await owe(nudge('a3', anna));
    await comes('anna');
    await round();
    await round();
    expect(said()).toEqual(['a1,a2,a3']);
  });

  it('hears at once what need not wait for the message of the day', async () => {
    await missed('no-account', nudge('a1', anna, { pace: 'at-once' }));
    await owe(nudge('a2', anna));
    await round();
    house.clock.pass(12 * HOUR);
    await comes('anna');
    await round();
    expect(said()).toEqual(['a2', 'a1']);
  });

  it('does not hear what lost its use, nor what is no matter of theirs', async () => {
    await missed('gone', nudge('a1', anna, { until: at('2026-11-26', '17:00') }));
    await missed('refused', nudge('a2', anna, { pace: 'in-hours' }));
    await missed('too-long', nudge('a3', anna, { pace: 'in-hours' }));
    house.clock.pass(DAY);
    await comes('anna');
    await round();
    expect(said()).toEqual([]);
    expect(await counts()).toMatchObject({ undeliverable: 2, overtaken: 1 });
  });

  it('is not told again what may have arrived', async () => {
    house.courier.history = 'no-telling';
    house.courier.fate = (accept) => {
      accept();
      return { result: 'uncertain' };
    };
    await owe(nudge('a1', anna));
    await round();
    house.clock.pass(2 * MINUTE);
    await round();
    house.courier.fate = undefined;
    await comes('anna');
    await round();
    expect(said()).toEqual(['a1']);
  });

  it('turns up with all of a workspace that is approved again, as far as they can be written to', async () => {
    await missed('gone', nudge('a1', anna), nudge('b1', bram));
    const account = (key: string): AccountName => ({ platform: 'slack', tenant: 'T1', user: key });
    const now = house.clock.now();
    await house.unit.run(async (stores) => {
      await stores.accounts.save({ ...account('anna'), member: house.id('anna'), address: '', seenAt: now });
      const left = { ...account('bram'), member: house.id('bram'), address: '', seenAt: now, goneAt: now };
      await stores.accounts.save(left);
      await turnUpTogether(stores, now);
    });
    await round();
    expect(said()).toEqual(['a1']);
  });
});

describe('a channel that turns up', () => {
  const given = (channel?: { slack: string }) => viewOf({ ...house.network, bodies: [aBody('ao', { channel })] });
  const imported = (before: ReturnType<typeof given>, after: ReturnType<typeof given>) =>
    house.unit.run((stores) => channelsTurnUp({ before, after }, stores, house.clock.now()));

  it('gets what there was no channel for; one that stays as it is gets nothing anew', async () => {
    await missed('no-channel', nudge('r1', ao));
    await imported(given(), given());
    await imported(given({ slack: 'C1' }), given({ slack: 'C1' }));
    await imported(given({ slack: 'C1' }), given());
    await round();
    expect(said()).toEqual([]);
    await imported(given(), given({ slack: 'C1' }));
    await round();
    expect(said()).toEqual(['r1']);
  });
});

describe('a message that failed or was put off', () => {
  it('uses up nothing: not the day’s message, not the reminder, and not a try after it', async () => {
    let tries = 0;
    house.courier.fate = (accept): SendResult => {
      tries += 1;
      if (tries < 4) return { result: 'later', waitMs: MINUTE };
      accept();
      return { result: 'sent', messageId: 'm' };
    };
    await owe(nudge('a1', anna), nudge('a2', anna));
    for (let minute = 0; minute < 60 && said().length === 0; minute += 1) {
      await round();
      house.clock.pass(MINUTE);
    }
    expect(said()).toEqual(['a1,a2']);
    expect(tries).toBe(4);
    await round();
    expect(await counts()).toMatchObject({ told: 2, sent: 1, owed: 0, open: 0 });
  });

  it('leaves the day free: who turns up the same day still gets that day’s message', async () => {
    await missed('gone', nudge('a1', anna));
    await owe(nudge('a2', anna));
    await comes('anna');
    await round();
    expect(said()).toEqual(['a1,a2']);
  });

  it('comes the next day when it did not get through within its hours', async () => {
    house.courier.fate = (): SendResult => ({ result: 'later', waitMs: HOUR });
    await owe(nudge('a1', anna));
    for (let hour = 0; hour < 8; hour += 1) {
      await round();
      house.clock.pass(HOUR);
    }
    house.courier.fate = undefined;
    await round();
    expect(said()).toEqual([]);
    house.clock.pass(16 * HOUR);
    await round();
    expect(said()).toEqual(['a1']);
  });
});
