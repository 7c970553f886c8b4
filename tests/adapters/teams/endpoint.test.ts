import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
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
    const members = [{ membersAdded: {} }, { membersRemoved: 'x' }, { channelId: [] }];
    for (const odd of [{ entities: 'x' }, { channelData: [] }, ...members, { serviceUrl: 'ftp://x' }]) {
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

test('whatever an activity holds, it is answered or refused', async () => {
  const parts = [
    'id',
    'conversation',
    'from',
    'recipient',
    'channelData',
    'entities',
    'membersAdded',
    'membersRemoved',
  ];
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom([null], [{ id: '28:schakelbot' }], { id: 5 }, { tenant: 'x' }));
  const types = ['message', 'invoke', 'installationUpdate', 'conversationUpdate', 'typing', 'event'];
  const changes = fc.record({
    type: fc.constantFrom(...types),
    part: fc.constantFrom(...parts, 'action', 'value', 'name', 'text', 'replyToId', 'timestamp'),
    value: odd,
    shared: fc.boolean(),
    action: fc.constantFrom('add', 'remove', 'other'),
  });
  await fc.assert(
    fc.asyncProperty(changes, async ({ type, part, value, shared, action }) => {
      const whole = shared ? rig.mentions('uren', { type, action }) : rig.activity({ type, action, text: 'uren' });
      const conversation = { ...(whole.conversation as object), ...(part === 'conversation' ? (value as object) : {}) };
      const changed = part === 'conversation' ? { ...whole, conversation } : { ...whole, [part]: value };
      // 503 asks for another try: what stood in it could not be sent back.
      expect([200, 400, 501, 503]).toContain((await rig.deliver(changed)).status);
    }),
    { numRuns: 120 },
  );
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
    kind: 'apps',
    apps: [{ appId: 'app-1', password: 'not-a-secret', type: 'SingleTenant', tenantId: 't-1' }],
  } as const;
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
});

test('a conversation that breaks is a 500, not the end of the process', async () => {
  rig.answer = () => {
    throw new Error('een geheime zin');
  };
  expect((await rig.says('uren')).status).toBe(500);
  expect(rig.logged.join()).toContain('teams.turn-failed');
  expect(rig.logged.join()).not.toContain('geheime');
});
