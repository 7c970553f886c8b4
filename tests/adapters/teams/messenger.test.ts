import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { failureOf } from '../../../adapters/teams/failures.ts';
import { writeAddress } from '../../../adapters/teams/reference.ts';
import type { Destination } from '../../../bot/conversation/messenger.ts';
import type { Behaviour } from './connector-double.ts';
import { cardOf, Rig, tenant } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.start();
});
afterEach(() => rig.reset());
afterAll(() => rig.stop());

const reminder = { card: { title: 'Onze opgave', parts: [] }, language: 'nl' } as const;

function noor(conversation: string | undefined = 'a:noor-and-bot', serviceUrl = rig.connector.url): Destination {
  const address = {
    serviceUrl,
    tenant,
    bot: '28:schakelbot',
    user: '29:noor',
    ...(conversation ? { conversation } : {}),
  };
  return { kind: 'person', tenant, user: 'aad-noor', address: writeAddress(address) };
}

const send = (to: Destination) => rig.teams.messenger.send(to, reminder, 'delivery-1');

describe('writing to a person', () => {
  test('puts a card in their chat and tells its id', async () => {
    expect(await send(noor())).toEqual({ result: 'sent', messageId: 'posted-1' });
    expect(rig.connector.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v3/conversations/a:noor-and-bot/activities',
    ]);
    expect(cardOf(rig.connector.posts[0]).body[0].text).toBe('Onze opgave');
  });

  test('at an address that is not ours is no account', async () => {
    for (const address of ['', 'U123', '{"serviceUrl": 5}', 'null']) {
      expect(await send({ kind: 'person', tenant, user: 'x', address })).toEqual({
        result: 'never',
        reason: 'no-account',
      });
    }
    expect(rig.connector.calls).toEqual([]);
  });

  test.each<[string, Behaviour, object]>([
    ['too many requests', { status: 429, headers: { 'retry-after': '7' } }, { result: 'later', waitMs: 7000 }],
    [
      'too many requests, until a moment',
      { status: 429, headers: { 'retry-after': 'Mon, 23 Nov 2026 08:00:07 GMT' } },
      { result: 'later' },
    ],
    ['too many requests, for nobody knows how long', { status: 429 }, { result: 'later' }],
    ['a precondition', { status: 412, code: 'PreconditionFailed' }, { result: 'later' }],
    ['a bad gateway', { status: 502 }, { result: 'later' }],
    ['a service that is away', { status: 503 }, { result: 'later' }],
    ['a gateway that waited', { status: 504 }, { result: 'later' }],
    ['our own secret refused', { status: 401, code: 'BotNotRegistered' }, { result: 'later' }],
    ['a request that took too long', { status: 408 }, { result: 'later' }],
    ['a bot that was blocked', { status: 403 }, { result: 'never', reason: 'blocked' }],
    [
      'a bot that the reader blocked',
      { status: 403, code: 'ConversationBlockedByUser' },
      { result: 'never', reason: 'blocked' },
    ],
    [
      'a bot that an administrator blocked',
      { status: 403, code: 'BotDisabledByAdmin' },
      { result: 'never', reason: 'blocked' },
    ],
    [
      'a bot that the reader does not have',
      { status: 403, code: 'ForbiddenOperationException' },
      { result: 'never', reason: 'gone' },
    ],
    ['a bot that may not', { status: 403, code: 'NotEnoughPermissions' }, { result: 'never', reason: 'refused' }],
    [
      'a bot that was taken away',
      { status: 403, code: 'BotNotInConversationRoster' },
      { result: 'never', reason: 'gone' },
    ],
    ['a chat that is not found', { status: 404, code: 'ConversationNotFound' }, { result: 'never', reason: 'gone' }],
    ['a chat that is gone', { status: 404 }, { result: 'never', reason: 'gone' }],
    ['a message too long', { status: 413 }, { result: 'never', reason: 'too-long' }],
    ['a message refused', { status: 400 }, { result: 'never', reason: 'refused' }],
    ['a server in trouble', { status: 500 }, { result: 'uncertain' }],
    ['a connection dropped', 'drop', { result: 'uncertain' }],
    ['no answer in time', 'hang', { result: 'uncertain' }],
  ])('tells of %s, after one attempt', async (_name, behaviour, expected) => {
    rig.connector.next('POST', behaviour);
    expect(await send(noor())).toEqual(expected);
    expect(rig.connector.calls).toHaveLength(1);
    expect(rig.logged.join()).not.toContain('opgave');
  });

  test('when nobody listens is for later', async () => {
    expect(await send(noor('a:chat', 'http://127.0.0.1:9/'))).toEqual({ result: 'later' });
  });

  test('whose chat has yet to be made leaves nothing uncertain when that fails', async () => {
    const stranger = noor('');
    rig.connector.next('POST', 'drop');
    expect(await send(stranger)).toEqual({ result: 'later' });
    rig.connector.next('POST', { status: 403 });
    expect(await send(stranger)).toEqual({ result: 'never', reason: 'blocked' });
    expect(await send(stranger)).toMatchObject({ result: 'sent' });
  });
});

describe('writing to a channel', () => {
  const channel = (name: string): Destination => ({ kind: 'channel', channel: name });

  test('begins a conversation of its own, where its team was last heard', async () => {
    await rig.deliver(rig.mentions('hoi'));
    rig.connector.reset();
    expect(await send(channel('19:koersgroep@thread.tacv2'))).toMatchObject({ result: 'sent' });
    expect(rig.connector.posts[0]?.path).toBe('/v3/conversations/19:koersgroep@thread.tacv2/activities');
  });

  test('can name its own service', async () => {
    const named = JSON.stringify({ id: '19:sar@thread.tacv2', serviceUrl: rig.connector.url });
    expect(await send(channel(named))).toMatchObject({ result: 'sent' });
    expect(rig.connector.posts[0]?.path).toBe('/v3/conversations/19:sar@thread.tacv2/activities');
  });

  test('can be told behind its tenant, with its own service', async () => {
    const named = JSON.stringify({ id: '19:sar@thread.tacv2', tenant: 'any-tenant', serviceUrl: rig.connector.url });
    expect(await send(channel(named))).toMatchObject({ result: 'sent' });
    await rig.deliver(rig.mentions('hoi'));
    rig.connector.reset();
    expect(await send(channel('any-tenant/19:koersgroep@thread.tacv2'))).toMatchObject({ result: 'sent' });
    expect(rig.connector.posts[0]?.path).toBe('/v3/conversations/19:koersgroep@thread.tacv2/activities');
  });

  test('is impossible while nothing tells where Teams is', async () => {
    const silent = await Rig.start();
    const sent = await silent.teams.messenger.send(channel('19:sar@thread.tacv2'), reminder, 'k');
    await silent.stop();
    expect(sent).toEqual({ result: 'never', reason: 'no-channel' });
    expect(await send(channel('{"name": "sar"}'))).toEqual({ result: 'never', reason: 'no-channel' });
  });
});

describe('replacing a message that stands there', () => {
  const update = (to: Destination) => rig.teams.messenger.update?.(to, 'posted-7', reminder);

  test('puts the new card in its place, in a chat and in a channel', async () => {
    const channel = JSON.stringify({ id: '19:sar@thread.tacv2', serviceUrl: rig.connector.url });
    expect(await update(noor())).toEqual({ result: 'sent', messageId: 'posted-7' });
    expect(await update({ kind: 'channel', channel })).toEqual({ result: 'sent', messageId: 'posted-7' });
    expect(rig.connector.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /v3/conversations/a:noor-and-bot/activities/posted-7',
      'PUT /v3/conversations/19:sar@thread.tacv2/activities/posted-7',
    ]);
    expect(cardOf(rig.connector.calls[0]).body[0].text).toBe('Onze opgave');
  });

  test('finds the chat with who was met in a channel only', async () => {
    expect(await update(noor(''))).toMatchObject({ result: 'sent' });
    expect(rig.connector.made('PUT')[0]?.path).toBe('/v3/conversations/a:made-for-two/activities/posted-7');
  });

  test('tells when it can not be, after one attempt', async () => {
    rig.connector.next('PUT', { status: 404 }, { status: 503 });
    expect(await update(noor())).toEqual({ result: 'never', reason: 'gone' });
    expect(await update(noor())).toMatchObject({ result: 'later' });
    expect(rig.connector.calls).toHaveLength(2);
  });
});

test('an error before anything was sent, such as a token that could not be fetched, is for later', () => {
  expect(failureOf(new Error('no token'))).toEqual({ result: 'later' });
  expect(failureOf(undefined)).toEqual({ result: 'later' });
});
