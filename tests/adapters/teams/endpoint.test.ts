import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TeamsAdapter } from '../../../adapters/teams/adapter.ts';
import { Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.start();
});
afterEach(() => rig.reset());
afterAll(() => rig.stop());

describe('what is no activity', () => {
  test.each([
    ['nothing', ''],
    ['half JSON', '{"type": "message", "text": "mijn verh'],
    ['a list', '[]'],
    ['a word', '"message"'],
    ['null', 'null'],
    ['no type', '{"text": "uren"}'],
    ['a type that is no text', '{"type": 5}'],
  ])('%s is refused', async (_name, body) => {
    expect((await rig.post(body)).status).toBe(400);
    expect(rig.heard).toEqual([]);
  });

  test.each(['id', 'serviceUrl', 'conversation', 'from', 'recipient'])(
    'a message without %s is refused',
    async (field) => {
      const { [field]: _left, ...rest } = rig.activity({ text: 'uren' });
      expect((await rig.deliver(rest)).status).toBe(400);
      expect((await rig.deliver({ ...rest, [field]: 7 })).status).toBe(400);
      expect(rig.heard).toEqual([]);
    },
  );

  test('nor are parts of another shape than Teams gives them', async () => {
    for (const odd of [{ entities: 'x' }, { channelData: [] }, { membersAdded: {} }, { serviceUrl: 'ftp://x' }]) {
      expect((await rig.says('uren', odd)).status).toBe(400);
    }
  });
});

describe('what is an activity, but nothing to answer', () => {
  test.each(['typing', 'messageReaction', 'messageDelete', 'endOfConversation', 'event', 'somethingNew'])(
    '%s is let pass',
    async (type) => {
      expect((await rig.deliver(rig.activity({ type }))).status).toBe(200);
      expect((await rig.deliver({ type })).status).toBe(200);
      expect(rig.heard).toEqual([]);
    },
  );

  test('an invoke that we do not know is told so', async () => {
    expect((await rig.deliver(rig.activity({ type: 'invoke', name: 'task/somethingNew', value: {} }))).status).toBe(
      501,
    );
    const odd = rig.activity({ type: 'invoke', name: 'adaptiveCard/action', value: 'x' });
    expect((await rig.deliver(odd)).status).toBe(501);
  });
});

describe('without authentication', () => {
  test('answers go to this machine only', async () => {
    for (const serviceUrl of ['https://elsewhere.example/', 'http://127.0.0.1.elsewhere.example/', 'http://[::2]/']) {
      expect((await rig.says('uren', { serviceUrl })).status).toBe(400);
    }
    expect(rig.heard).toEqual([]);
  });

  test('a page of another site cannot post its form here', async () => {
    const body = JSON.stringify(rig.activity({ text: 'uren' }));
    expect((await rig.post(body, { 'content-type': 'text/plain' })).status).toBe(400);
    expect(rig.heard).toEqual([]);
  });
});

describe('with an app registration', () => {
  const settings = {
    anonymous: false,
    appId: 'app-1',
    appPassword: 'not-a-secret',
    appType: 'SingleTenant',
    tenantId: 't-1',
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: 'https://api.botframework.com', aud: 'app-1', serviceurl: 'http://127.0.0.1/', exp: 4e9 };
  const wellFormed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'k' })}.${part(claims)}.${part({ forged: true })}`;
  const unsigned = `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;

  test.each([
    ['no token', {}],
    ['a scheme that is not ours', { authorization: 'Basic bm9vcjpub29y' }],
    ['a token of nonsense', { authorization: 'Bearer forged' }],
    ['an unsigned token', { authorization: `Bearer ${unsigned}` }],
    ['a token signed by somebody else', { authorization: `Bearer ${wellFormed}` }],
  ])('%s is refused before anything is heard', async (_name, headers) => {
    const guarded = await Rig.start(settings);
    const { status } = await guarded.deliver(guarded.activity({ text: 'een geheime zin' }), headers);
    const other = await guarded.deliver({ type: 'somethingNew' }, headers);
    await guarded.stop();
    expect([status, other.status]).toEqual([401, 401]);
    expect(guarded.heard).toEqual([]);
    expect(guarded.connector.calls).toEqual([]);
    expect(guarded.logged.join()).not.toContain('geheime');
  });

  test('half a registration is refused at the start', () => {
    expect(() => new TeamsAdapter({ anonymous: false })).toThrow(/app id/);
  });
});

test('a conversation that breaks is a 500, not the end of the process', async () => {
  rig.answer = () => {
    throw new Error('een geheime zin');
  };
  expect((await rig.says('uren')).status).toBe(500);
  expect(rig.logged.join()).toContain('teams.turn-failed');
  expect(rig.logged.join()).not.toContain('geheime');
});
