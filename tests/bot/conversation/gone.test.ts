import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import { createCourier } from '../../../bot/conversation/courier.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import type { Messenger } from '../../../bot/conversation/messenger.ts';
import { features } from '../../../bot/features.ts';
import { HOUR, instant } from '../../../domain/kernel/time.ts';
import type { AccountName } from '../../../domain/network/network.store.ts';
import type { SendResult } from '../../../domain/nudges/delivery.ts';
import type { Recipient } from '../../../domain/nudges/nudge.ts';
import { guard } from '../../builders/guard.ts';
import { aHouse, type House, holidays, incomingFrom } from '../../builders/house.ts';

const teams: AccountName = { platform: 'teams', tenant: 'tenant-1', user: 'noor' };
const slack: AccountName = { platform: 'slack', tenant: 'T1', user: 'U1' };

let house: House;
let tried: string[];
let answers: Readonly<Record<string, SendResult>>;
beforeEach(async () => {
  house = await aHouse();
  tried = [];
  answers = {};
});
afterEach(() => house.close());

function from(account: AccountName, what: Incoming['what'], id = `delivery-${house.ids.next()}`) {
  house.moment = instant(house.moment + 1000);
  return house.converse({ ...incomingFrom('noor', what, house.ids, { id }), from: account, address: account.user });
}

const hoi = { kind: 'said', text: 'hoi' } as const;
const goneSince = (account: AccountName) =>
  house.unit.run(async ({ accounts }) => (await accounts.find(account))?.goneAt);

function platform(name: Messenger['platform']): Messenger {
  const answer = async (what: string, messageId: string): Promise<SendResult> => {
    tried.push(`${what} ${name}`);
    return answers[name] ?? { result: 'sent', messageId };
  };
  return {
    platform: name,
    send: (_to, _message, key) => answer('send', key),
    update: (_to, messageId) => answer('update', messageId),
  };
}

function courier(...messengers: Messenger[]) {
  const { unit, ids } = house;
  const clock = { now: () => house.moment };
  return createCourier({ unit, ids, clock, holidays, recurrence, features, guard, publicUrl: '', messengers });
}

const message = { card: { title: 'Hoi', parts: [] }, language: 'nl' } as const;
const noor = (): Recipient => ({ kind: 'member', member: house.member('noor').id });
const idOf = (sent: SendResult) => (sent.result === 'sent' ? sent.messageId : '');
const send = async () => {
  const way = await house.unit.run((stores) =>
    courier(platform('slack'), platform('teams')).wayTo(noor(), stores, message),
  );
  return 'send' in way ? way.send(message, 'key') : way;
};

describe('an account that is gone', () => {
  test('is remembered as gone, and is back as soon as somebody speaks from it', async () => {
    await from(teams, hoi);
    await from(teams, { kind: 'gone' });
    expect(await goneSince(teams)).toBe(house.moment);
    const first = house.moment;
    await from(teams, { kind: 'gone' });
    expect(await goneSince(teams)).toBe(first);
    await from(teams, hoi);
    expect(await goneSince(teams)).toBeUndefined();
  });

  test('is greeted again when it comes back, and only then', async () => {
    const greet = () => from(teams, hoi, 'welcome');
    await greet();
    house.moment = instant(house.moment + 2 * HOUR);
    await from(teams, { kind: 'gone', greeting: 'welcome' });
    const facts = house.logged.length;
    await greet();
    expect(house.logged[facts]?.facts).toMatchObject({ what: 'words' });
    expect(await goneSince(teams)).toBeUndefined();
  });

  test('that nobody knows is nothing', async () => {
    const profile = () => Promise.reject(new Error('not asked'));
    const spoken = await house.converse({
      ...incomingFrom('noor', { kind: 'gone' }, house.ids, { profile }),
      from: slack,
    });
    expect([spoken.answer.kind, await goneSince(slack)]).toEqual(['show', undefined]);
  });

  test('is not written to: the next one is, and with none left that is said', async () => {
    await from(slack, hoi);
    await from(teams, hoi);
    await send();
    await from(teams, { kind: 'gone' });
    await send();
    expect(tried).toEqual(['send teams', 'send slack']);
    await from(slack, { kind: 'gone' });
    expect(await send()).toEqual({ result: 'never', reason: 'gone' });
  });

  test('is not the same as none', async () => {
    expect(await send()).toEqual({ result: 'never', reason: 'no-account' });
    await from({ platform: 'local', tenant: 'local', user: 'noor' }, hoi);
    expect(await send()).toEqual({ result: 'never', reason: 'no-account' });
  });
});

describe('a message that finds nobody there', () => {
  test('goes to the member’s other account at the next attempt', async () => {
    await from(slack, hoi);
    await from(teams, hoi);
    answers = { teams: { result: 'never', reason: 'gone' } };
    expect([await send(), await send()]).toMatchObject([{ result: 'later' }, { result: 'sent' }]);
    expect(tried).toEqual(['send teams', 'send slack']);
    expect(await goneSince(teams)).toBe(house.moment);
  });

  test('stays undeliverable when there is no other', async () => {
    await from(teams, hoi);
    answers = { teams: { result: 'never', reason: 'gone' } };
    expect([await send(), await send()]).toEqual(Array(2).fill({ result: 'never', reason: 'gone' }));
    expect(tried).toHaveLength(1);
  });

  test('does not shut out who only blocked it', async () => {
    await from(teams, hoi);
    answers = { teams: { result: 'never', reason: 'blocked' } };
    await send();
    expect(await goneSince(teams)).toBeUndefined();
  });
});

describe('a message that is put in the place of another', () => {
  const update = () => courier(platform('slack'), platform('teams')).update(noor(), 'message', message);

  test('goes to the account that it was sent to, and nobody else is asked', async () => {
    await from(slack, hoi);
    const sent = await send();
    await from(teams, hoi);
    const replace = () => courier(platform('slack'), platform('teams')).update(noor(), idOf(sent), message);
    expect(await replace()).toEqual({ result: 'sent', messageId: 'key' });
    await from(slack, { kind: 'gone' });
    expect(await replace()).toMatchObject({ result: 'never' });
    expect(tried).toEqual(['send slack', 'update slack']);
  });

  test('goes to whichever account has it, when it was not kept which', async () => {
    await from(slack, hoi);
    await from(teams, hoi);
    answers = { teams: { result: 'never', reason: 'refused' } };
    expect(await update()).toEqual({ result: 'sent', messageId: 'message' });
    expect(tried).toEqual(['update teams', 'update slack']);
  });

  test('is tried no further when the platform has no time', async () => {
    await from(slack, hoi);
    await from(teams, hoi);
    answers = { teams: { result: 'later' } };
    expect(await update()).toEqual({ result: 'later' });
    expect(tried).toEqual(['update teams']);
  });
});
