import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeAddress } from '../../../adapters/teams/reference.ts';
import type { Destination } from '../../../bot/conversation/messenger.ts';
import type { Call } from './connector-double.ts';
import { Rig } from './rig.ts';
import { handOut, openTokenHouse, type TokenHouse } from './token-house.ts';

/** Two organisations, each with a tenant and a registration of its own. */
const wijkteam = {
  organisation: 'wijkteam',
  appId: 'aaaaaaaa-0000-4000-8000-000000000001',
  password: 'geheim-a',
  tenantId: 'aaaaaaaa-1111-4000-8000-000000000001',
  type: 'SingleTenant' as const,
};
const kliniek = {
  organisation: 'kliniek',
  appId: 'bbbbbbbb-0000-4000-8000-000000000002',
  password: 'geheim-b',
  tenantId: 'bbbbbbbb-1111-4000-8000-000000000002',
  type: 'SingleTenant' as const,
};
type App = typeof wijkteam;
const apps = [wijkteam, kliniek];

let house: TokenHouse;
let rig: Rig;
beforeAll(async () => {
  house = await openTokenHouse();
  rig = await Rig.start({ kind: 'apps', apps });
  for (const { appId } of apps) handOut(appId);
});
beforeEach(() => {
  // What the SDK says of a token that it refuses goes to the console, whoever asked.
  vi.spyOn(console, 'error').mockReturnValue();
  rig.connector.refuses = refusedByTeams;
});
afterEach(() => rig.reset());
afterAll(async () => {
  await rig.stop();
  await house.close();
});

/** Each conversation is named after its tenant here, so that Teams' double can tell whose bot may come in. */
function refusedByTeams({ bearer, path, body }: Call): number | undefined {
  const app = apps.find(({ appId }) => bearer === `token-of-${appId}`);
  if (!app) return 401;
  const named = body?.tenantId ?? /\/v3\/conversations\/(?:19:|a:)([^:]+):/.exec(path)?.[1];
  return named === app.tenantId ? undefined : 403;
}

/** Who signs what anybody can ask for with the secret of a registration: enough for the SDK, and not from Teams. */
const emulator = 'https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/';

const botOf = ({ appId }: App) => `28:${appId}`;
const chatOf = ({ tenantId }: App, name = 'chat') => `a:${tenantId}:${name}`;
const channelIn = ({ tenantId }: App) => `19:${tenantId}:koersgroep@thread.tacv2`;

/** What Teams sends about a message in that tenant; what a test names replaces what is usual. */
function message(app: App, own: Record<string, unknown> = {}): Record<string, unknown> {
  return rig.activity({
    text: 'uren',
    conversation: { id: chatOf(app), conversationType: 'personal', tenantId: app.tenantId },
    recipient: { id: botOf(app), name: 'Schakelbot' },
    channelData: { tenant: { id: app.tenantId } },
    ...own,
  });
}

const withToken = (app: App, own?: Record<string, unknown>) => ({
  authorization: house.bearerFor(app.appId, rig.connector.url, own),
});

const person = (app: App, conversation = chatOf(app), own: object = {}): Destination => {
  const known = { serviceUrl: rig.connector.url, tenant: app.tenantId, bot: botOf(app), user: '29:noor', ...own };
  const address = writeAddress(conversation ? { ...known, conversation } : known);
  return { kind: 'person', tenant: app.tenantId, user: 'aad-noor', address };
};

const reminder = { card: { title: 'Onze opgave', parts: [] }, language: 'nl' } as const;
const send = (to: Destination) => rig.teams.messenger.send(to, reminder, 'delivery-1');
const refused = () => rig.logged.filter((line) => /not-trusted|other-tenant/.test(line));

describe('a message to one of several registrations', () => {
  test('is heard through the door of its organisation, and answered with its own token in its own tenant', async () => {
    for (const app of apps) expect((await rig.deliver(message(app), withToken(app))).status).toBe(200);
    expect(rig.heard.map(({ from, entrance }) => [from.tenant, entrance])).toEqual(
      apps.map(({ tenantId, organisation }) => [tenantId, { kind: 'organisation', organisation }]),
    );
    expect(rig.connector.posts.map(({ bearer }) => bearer)).toEqual(apps.map(({ appId }) => `token-of-${appId}`));
    expect(rig.connector.posts.map(refusedByTeams)).toEqual([undefined, undefined]);
  });

  test('asks its own Teams who somebody is', async () => {
    const profiles: unknown[] = [];
    rig.answer = async (incoming) => {
      profiles.push(await incoming.profile());
      return { kind: 'show', card: { title: 'Hoi', parts: [] } };
    };
    await rig.deliver(message(kliniek), withToken(kliniek));
    expect(profiles).toEqual([{ email: 'noor@wijkteam.example', name: 'Noor Vermeer' }]);
    expect(rig.connector.made('GET').map(({ bearer }) => bearer)).toEqual([`token-of-${kliniek.appId}`]);
  });

  test('is refused with the token of the other', async () => {
    for (const [app, other] of [
      [wijkteam, kliniek],
      [kliniek, wijkteam],
    ] as const) {
      expect((await rig.deliver(message(app), withToken(other))).status).toBe(401);
    }
    expect(rig.heard).toEqual([]);
    expect(refused()).toHaveLength(2);
  });

  test('is refused when it is about another tenant, wherever that is named, or about none', async () => {
    const other = { id: kliniek.tenantId };
    const conversation = { id: chatOf(wijkteam), conversationType: 'personal' };
    for (const own of [
      { channelData: { tenant: other } },
      { conversation: { ...conversation, tenantId: kliniek.tenantId } },
      { conversation, channelData: { tenant: other } },
      { conversation, channelData: {} },
    ]) {
      expect((await rig.deliver(message(wijkteam, own), withToken(wijkteam))).status).toBe(403);
    }
    expect(rig.heard).toEqual([]);
    expect(rig.connector.calls).toEqual([]);
    expect(refused()).toHaveLength(4);
  });

  test.each<[string, (app: App) => Record<string, string>]>([
    ['no token', () => ({})],
    ['a token signed by somebody else', (app) => ({ authorization: house.forgedFor(app.appId, rig.connector.url) })],
    ['a token that has passed', (app) => withToken(app, { exp: 1.1e9 })],
    ['a token of another issuer', (app) => withToken(app, { iss: 'https://elsewhere.example' })],
    [
      'a token for another service',
      (app) => ({ authorization: house.bearerFor(app.appId, 'https://elsewhere.example/') }),
    ],
    [
      'a token that its own secret was enough for',
      (app) => withToken(app, { iss: emulator, appid: app.appId, ver: '1.0' }),
    ],
  ])('is refused with %s', async (_name, headers) => {
    expect((await rig.deliver(message(wijkteam), headers(wijkteam))).status).toBe(401);
    expect(rig.heard).toEqual([]);
    expect(rig.connector.calls).toEqual([]);
  });

  test('is refused by another channel of the Bot Framework, whose tokens the last registration alone would check', async () => {
    const issuer = `https://sts.windows.net/${kliniek.tenantId}/`;
    const headers = withToken(wijkteam, { iss: issuer, appid: kliniek.appId, ver: '1.0' });
    expect((await rig.deliver(message(wijkteam, { channelId: 'AseChannel' }), headers)).status).toBe(401);
    expect(rig.heard).toEqual([]);
  });

  test('is refused when it came by a channel where people say themselves who they are', async () => {
    for (const channelId of ['directline', 'webchat', undefined]) {
      expect((await rig.deliver(message(wijkteam, { channelId }), withToken(wijkteam))).status).toBe(401);
    }
    expect(rig.heard).toEqual([]);
  });

  test('for a bot that is none of ours is refused', async () => {
    const stranger = { ...wijkteam, appId: 'cccccccc-0000-4000-8000-000000000003' };
    for (const recipient of [{ id: botOf(stranger) }, { id: wijkteam.appId }, { id: '' }]) {
      const { status } = await rig.deliver(message(wijkteam, { recipient }), withToken(wijkteam));
      expect([400, 401]).toContain(status);
    }
    for (const odd of [{ type: 'typing' }, { type: 'event', recipient: 7 }, { type: 'event', recipient: null }]) {
      expect((await rig.deliver(odd, withToken(wijkteam))).status).toBe(401);
    }
    expect(rig.heard).toEqual([]);
  });
});

describe('writing unasked', () => {
  test('goes with the registration that its reader was met through', async () => {
    for (const app of apps) expect(await send(person(app))).toMatchObject({ result: 'sent' });
    expect(rig.connector.posts.map(({ bearer, path }) => [bearer, path])).toEqual(
      apps.map((app) => [`token-of-${app.appId}`, `/v3/conversations/${chatOf(app)}/activities`]),
    );
  });

  test('makes a chat in its own tenant for who was met in a channel only', async () => {
    const chat = chatOf(kliniek, 'made-for-two');
    rig.connector.others.set('29:noor', { id: '29:noor', email: '', name: '', chat });
    expect(await send(person(kliniek, ''))).toMatchObject({ result: 'sent' });
    rig.connector.others.clear();
    const [made, posted] = rig.connector.calls;
    expect(made).toMatchObject({ path: '/v3/conversations', bearer: `token-of-${kliniek.appId}` });
    expect(made?.body).toMatchObject({ tenantId: kliniek.tenantId, bot: { id: botOf(kliniek) } });
    expect(posted).toMatchObject({ path: `/v3/conversations/${chat}/activities`, bearer: made?.bearer });
  });

  test('is given up when its registration is gone, or not at home there', async () => {
    expect(await send(person(wijkteam, chatOf(wijkteam), { bot: '28:weg' }))).toEqual({
      result: 'never',
      reason: 'gone',
    });
    const crossed = person(wijkteam, chatOf(wijkteam), { tenant: kliniek.tenantId });
    expect(await send(crossed)).toEqual({ result: 'never', reason: 'gone' });
    expect(rig.connector.calls).toEqual([]);
    expect(rig.logged.join()).toContain('teams.no-registration');
  });

  test('to a channel goes with the registration of its tenant, however that is written', async () => {
    const json = { id: channelIn(kliniek), tenant: kliniek.tenantId, serviceUrl: rig.connector.url };
    expect(await send({ kind: 'channel', channel: JSON.stringify(json) })).toMatchObject({ result: 'sent' });
    await rig.deliver(message(wijkteam), withToken(wijkteam));
    rig.connector.reset();
    const named = `${wijkteam.tenantId.toUpperCase()}/${channelIn(wijkteam)}`;
    expect(await send({ kind: 'channel', channel: named })).toMatchObject({ result: 'sent' });
    expect(rig.connector.posts).toMatchObject([
      { bearer: `token-of-${wijkteam.appId}`, path: `/v3/conversations/${channelIn(wijkteam)}/activities` },
    ]);
  });

  test('to a channel whose tenant is not named, or not ours, reaches nobody and is logged', async () => {
    for (const channel of [channelIn(wijkteam), `elders/${channelIn(wijkteam)}`, '/19:x', `${wijkteam.tenantId}/`]) {
      expect(await send({ kind: 'channel', channel })).toEqual({ result: 'never', reason: 'no-channel' });
    }
    expect(rig.connector.calls).toEqual([]);
    expect(rig.logged.filter((line) => line.startsWith('teams.channel-without-registration'))).toHaveLength(2);
  });

  test('replaces a message with the same registration', async () => {
    const { update } = rig.teams.messenger;
    for (const app of apps) await update?.(person(app), 'posted-7', reminder);
    expect(rig.connector.made('PUT').map(({ bearer, path }) => [bearer, path])).toEqual(
      apps.map((app) => [`token-of-${app.appId}`, `/v3/conversations/${chatOf(app)}/activities/posted-7`]),
    );
  });
});

test('two tenants that talk at once, the same people and ids in both, never meet', async () => {
  rig.answer = ({ from }) => ({ kind: 'show', card: { title: `Voor ${from.tenant}`, parts: [] } });
  const same = { id: 'one-id', from: { id: '29:noor', aadObjectId: 'aad-noor', name: 'Noor' } };
  const turns = Array.from({ length: 20 }, (_, index) => apps[index % 2] as App);
  const statuses = await Promise.all(
    turns.map((app, index) => rig.deliver(message(app, { ...same, id: `one-id-${index >> 1}` }), withToken(app))),
  );
  expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200]));
  expect(rig.connector.posts).toHaveLength(20);
  for (const call of rig.connector.posts) {
    const app = apps.find(({ appId }) => call.bearer === `token-of-${appId}`);
    expect(call.path).toContain(app?.tenantId);
    expect(JSON.stringify(call.body)).toContain(`Voor ${app?.tenantId}`);
    expect(call.body.from).toMatchObject({ id: `28:${app?.appId}` });
  }
});
