import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createServer } from '../../adapters/web/server.ts';
import { openDoors } from '../../bot/assemble.doors.ts';
import { type Call, ConnectorDouble } from '../adapters/teams/connector-double.ts';
import { handOut, openTokenHouse, type TokenHouse } from '../adapters/teams/token-house.ts';
import { type Ground, type House, leave, openHouse } from './house.ts';
import { momentCalled } from './moments.ts';

const app = (organisation: string, nine: string) => ({
  organisation,
  appId: `${nine.repeat(8)}-0000-4000-8000-000000000001`,
  password: 'geheim',
  tenantId: `${nine.repeat(8)}-1111-4000-8000-000000000001`,
  type: 'SingleTenant' as const,
});
const wijkteam = app('wijkteam-de-lindeboom', 'a');
const ggz = app('jeugd-ggz-zilverberk', 'b');
const elsewhere = app('een-naam-die-nergens-staat', 'c');
const apps = [wijkteam, ggz, elsewhere];
type App = typeof wijkteam;

interface Guest {
  readonly key: string;
  readonly email: string;
}
const samira: Guest = { key: 'samira', email: 'samira.elidrissi@delindeboom.example' };
const weilin: Guest = { key: 'wei-lin', email: 'weilin.chen@zilverberk.example' };

const ground: Ground = {
  settings: { local: false, teams: { kind: 'apps', file: 'teams-apps.json', apps } },
  channelOf: (body) => ({ teams: `${ggz.tenantId}/19:${ggz.tenantId}:${body}` }),
};

let tokens: TokenHouse;
let connector: ConnectorDouble;
let house: House;
beforeAll(async () => {
  tokens = await openTokenHouse();
  connector = await ConnectorDouble.start();
  for (const { appId } of apps) handOut(appId);
  // Each conversation is named after its tenant, so that Teams' double can tell whose bot may come in.
  connector.refuses = ({ bearer, path, body }) => {
    const named = body?.tenantId ?? /\/v3\/conversations\/(?:19:|a:)([^:]+):/.exec(path)?.[1];
    return apps.some(({ appId, tenantId }) => bearer === `token-of-${appId}` && named === tenantId) ? undefined : 403;
  };
});
beforeEach(async () => {
  connector.reset();
  house = await openHouse(ground);
});
afterEach(() => house.close());
afterAll(async () => {
  await connector.stop();
  await tokens.close();
  await leave(ground);
});

let count = 0;

/** What somebody does in the Teams of that organisation, delivered to a process of the bot. */
async function does(guest: Guest, where: App, own: Record<string, unknown>, url = house.url): Promise<number> {
  count += 1;
  const id = `29:${guest.key}`;
  connector.others.set(id, { id, email: guest.email, name: guest.key, chat: chatOf(guest, where) });
  const activity = {
    type: 'message',
    id: `activity-${count}`,
    channelId: 'msteams',
    serviceUrl: connector.url,
    timestamp: '2026-11-24T18:30:00.000Z',
    conversation: { id: chatOf(guest, where), conversationType: 'personal', tenantId: where.tenantId },
    from: { id, aadObjectId: `aad-${guest.key}`, name: guest.key },
    recipient: { id: `28:${where.appId}`, name: 'Schakelbot' },
    channelData: { tenant: { id: where.tenantId } },
    ...own,
  };
  const headers = {
    'content-type': 'application/json',
    connection: 'close',
    authorization: tokens.bearerFor(where.appId, connector.url),
  };
  const answer = await fetch(`${url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) });
  await answer.text();
  return answer.status;
}

const says = (guest: Guest, where: App, text: string) => does(guest, where, { text });
const chatOf = ({ key }: Guest, { tenantId }: App) => `a:${tenantId}:${key}`;
const installs = { type: 'installationUpdate', action: 'add' };
const uninstalls = { type: 'installationUpdate', action: 'remove' };
const addsBot = (where: App) => ({ type: 'conversationUpdate', membersAdded: [{ id: `28:${where.appId}` }] });
const textIn = (call: Call | undefined) => JSON.stringify(call?.body ?? '');
const last = () => connector.posts.at(-1);

/** The bot was off until then. */
async function wakesUp(at: string): Promise<void> {
  await house.clock.moveTo(momentCalled(at));
  for (const job of Object.values(house.doors.schedule)) await job.run({ now: house.clock.now() });
}

it('people are known in the Teams of their own organisation, and answered and reminded there alone', async () => {
  await says(samira, wijkteam, 'uren 60 intervisie vandaag');
  await says(weilin, ggz, 'uren 90 supervisie vandaag');
  expect(connector.posts.map(({ bearer }) => bearer)).toEqual([wijkteam, ggz].map(({ appId }) => `token-of-${appId}`));
  expect(textIn(connector.posts[0])).toContain('1 uur');
  await says(samira, wijkteam, 'afspraak ik bel de school voor 2 december');
  await says(weilin, ggz, 'afspraak ik stuur het overzicht voor 2 december');
  connector.reset();
  await wakesUp('woensdag 2 december 09.30');
  const told = (words: string) => connector.posts.filter((call) => textIn(call).includes(words));
  for (const [words, where, guest] of [
    ['bel de school', wijkteam, samira],
    ['stuur het overzicht', ggz, weilin],
  ] as const) {
    expect(told(words).length).toBeGreaterThan(0);
    for (const call of told(words)) {
      expect(call).toMatchObject({ bearer: `token-of-${where.appId}` });
      expect(call.path).toContain(chatOf(guest, where));
    }
  }
});

it('an organisation’s Teams vouches for nobody of another, and one that the network does not know for nobody', async () => {
  expect(house.logged.join('\n')).toContain(`teams.unknown-organisation {"organisation":"${elsewhere.organisation}"}`);
  for (const where of [wijkteam, elsewhere]) {
    await says(weilin, where, 'uren 90 supervisie vandaag');
    // A port or a time may have these digits in it.
    expect(textIn(last())).not.toMatch(/\b90\b/);
    expect(last()).toMatchObject({ bearer: `token-of-${where.appId}` });
  }
  const kept = await house.bot.database.unit.run(({ accounts }) =>
    accounts.find({ platform: 'teams', tenant: wijkteam.tenantId, user: 'aad-wei-lin' }),
  );
  expect(kept).toBeUndefined();
});

it('adding the bot is one welcome, though two processes hear of it; taking it away ends reminders until it is back', async () => {
  const doors = await openDoors(house.bot);
  const server = createServer({ ...doors.parts, ready: () => house.bot.database.ready(), log: house.bot.log });
  const other = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  await Promise.all([does(samira, wijkteam, installs), does(samira, wijkteam, addsBot(wijkteam), other)]);
  expect(connector.posts).toHaveLength(1);
  expect(textIn(last())).toContain('Samira');

  await says(samira, wijkteam, 'afspraak ik bel de school voor 2 december');
  expect(await does(samira, wijkteam, uninstalls, other)).toBe(200);
  connector.reset();
  await wakesUp('woensdag 25 november 12.00');
  expect(connector.posts).toEqual([]);

  const back = { conversation: { id: `a:${wijkteam.tenantId}:opnieuw`, conversationType: 'personal' } };
  await does(samira, wijkteam, { ...installs, ...back });
  await does(samira, wijkteam, { ...addsBot(wijkteam), ...back }, other);
  expect(connector.posts).toHaveLength(1);
  await wakesUp('woensdag 2 december 12.00');
  expect(textIn(last())).toContain('bel de school');
  expect(last()?.path).toContain(back.conversation.id);
  await server.close();
});
