import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { webApi } from '@slack/bolt';
import type { TurnContext } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { whoIs } from '../../adapters/slack/profile.ts';
import { isShared } from '../../adapters/teams/activity.ts';
import { type Home, heard } from '../../adapters/teams/incoming.ts';
import { Rig } from '../adapters/teams/rig.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

describe('an e-mail address in Teams', () => {
  const ours = 'eigen-tenant';
  const entrance = { kind: 'shared' } as const;

  /** Somebody of that tenant, with what Teams tells of them. */
  function profileFrom(tenant: string, told: Record<string, string>, home: Home) {
    const key = Symbol('connector');
    const context = {
      activity: {
        id: '1',
        type: 'message',
        serviceUrl: 'http://127.0.0.1/',
        conversation: { id: 'a:1', conversationType: 'personal' },
        from: { id: '29:iemand' },
        recipient: { id: '28:bot' },
        channelData: { tenant: { id: tenant } },
      },
      adapter: { ConnectorClientKey: key },
      turnState: new Map([[key, { conversations: { getConversationMember: async () => told } }]]),
    };
    return heard(context as unknown as TurnContext, home).incoming.profile();
  }

  const told = { email: 'noor@wijkteam.example', userPrincipalName: 'noor@elders.example' };

  it('counts for who is of our own organisation', async () => {
    expect(await profileFrom(ours, told, { tenant: ours, everybody: false, entrance })).toMatchObject({
      email: told.email,
    });
  });

  it.each<[string, Home]>([
    ['with one organisation', { tenant: ours, everybody: false, entrance }],
    ['with many', { everybody: false, entrance }],
  ])('proves nothing in another organisation, which can give it to anybody: %s', async (_which, home) => {
    expect(await profileFrom('andere-tenant', told, home)).toEqual({ email: told.userPrincipalName, name: undefined });
    const guest = { email: told.email, userPrincipalName: 'noor_wijkteam.example#EXT#@elders.example' };
    expect(await profileFrom('andere-tenant', guest, home)).toEqual({ email: undefined, name: undefined });
  });
});

describe('an e-mail address in Slack', () => {
  const email = 'noor@wijkteam.example';

  /** What the bot believes of somebody, with the token of T-ONS, when what came in says that they are of `said`. */
  async function profileOf(user: Record<string, unknown>, said = 'T-ONS') {
    const client = {
      users: { info: async () => ({ user: { profile: { email, real_name: 'Noor' }, ...user } }) },
      auth: { test: async () => ({ team_id: 'T-ONS' }) },
    };
    return (await whoIs(client as unknown as webApi.WebClient, silent)('U1', said)).email;
  }

  it('counts for who is of our own workspace, or of the same organisation', async () => {
    expect(await profileOf({ team_id: 'T-ONS', is_email_confirmed: true })).toBe(email);
    expect(await profileOf({ team_id: 'T-ANDER', enterprise_user: { teams: ['T-ANDER', 'T-ONS'] } })).toBe(email);
  });

  it('proves nothing when nobody confirmed it, or when nobody says where they are from', async () => {
    expect(await profileOf({ team_id: 'T-ONS', is_email_confirmed: false })).toBeUndefined();
    expect(await profileOf({})).toBeUndefined();
  });

  it('proves nothing of another workspace, also when what came in names that one as its own', async () => {
    expect(await profileOf({ team_id: 'T-ANDER', is_email_confirmed: true })).toBeUndefined();
    expect(await profileOf({ team_id: 'T-ANDER', is_email_confirmed: true }, 'T-ANDER')).toBeUndefined();
  });

  it.each(['is_restricted', 'is_ultra_restricted', 'is_stranger', 'is_bot', 'deleted'])(
    'proves nothing of a guest, a stranger, an app or who left: %s',
    async (fact) => {
      expect(await profileOf({ team_id: 'T-ONS', is_email_confirmed: true, [fact]: true })).toBeUndefined();
    },
  );
});

describe('a conversation in Teams', () => {
  it.each(['channel', 'groupChat', 'meeting', 'somethingNew'])('is one where others read along: %s', (kind) => {
    expect(isShared({ conversation: { id: '1', name: '', isGroup: false, conversationType: kind } })).toBe(true);
  });

  it('is private when Teams says so', () => {
    const conversation = { id: '1', name: '', isGroup: false, conversationType: 'personal' };
    expect(isShared({ conversation })).toBe(false);
  });
});

describe('without authentication', () => {
  let rig: Rig;
  let port: number;
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    await rig.teams.handle(incoming, response, Buffer.concat(chunks));
  });
  beforeAll(async () => {
    rig = await Rig.start();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    port = (server.address() as AddressInfo).port;
  });
  beforeEach(() => rig.reset());
  afterAll(async () => {
    server.close();
    await rig.stop();
  });

  function post(headers: Record<string, string>): Promise<number | undefined> {
    const about = { port, host: '127.0.0.1', method: 'POST', path: '/api/messages' };
    return new Promise((resolve, reject) => {
      const sent = request({ ...about, headers: { 'content-type': 'application/json', ...headers } }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(rig.activity({ text: 'uren' })));
    });
  }

  it('this machine is heard', async () => {
    for (const host of ['localhost:3978', '127.0.0.1', '[::1]:3978']) expect(await post({ host })).toBe(200);
    expect(rig.heard).toHaveLength(3);
  });

  it('a website that points its name at this machine is not', async () => {
    expect(await post({ host: 'kwaad.example:3978' })).toBe(400);
    expect(await post({ host: '127.0.0.1.kwaad.example' })).toBe(400);
    expect(await post({ host: 'localhost:3978', origin: 'https://kwaad.example' })).toBe(400);
    expect(await post({ host: 'localhost:3978', origin: 'null' })).toBe(400);
    expect(rig.heard).toEqual([]);
  });
});
