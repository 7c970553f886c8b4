import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createNet } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { botScopes } from '../../../adapters/slack/scopes.ts';
import { readSettings, type Settings } from '../../../adapters/system/settings.ts';
import { assemble } from '../../../bot/assemble.ts';
import { channelsSaid } from '../../../bot/cli/doctor.channels.ts';
import { findingsOf, good } from '../../../bot/cli/doctor.finding.ts';
import { doctor, type Elsewhere, type Environment, examine } from '../../../bot/cli/doctor.ts';
import type { Installation } from '../../../domain/access/access.ts';
import { installed } from '../../../domain/access/installations.ts';
import { instant } from '../../../domain/kernel/time.ts';
import type { Body, Channel } from '../../../domain/network/network.ts';
import { openWorkspace, SECRET, TOKEN, type Workspace } from '../../adapters/slack/workspace.ts';
import { aFolder } from '../../process/run.ts';

const example = new URL('../../../prisma/example-network.yaml', import.meta.url).pathname;
const key = randomBytes(32).toString('base64');
const secret = SECRET.replaceAll(' ', '-');

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => {
  vi.unstubAllEnvs();
  folder.remove();
});

/** What was found, a list of `state sentence` for each check. */
async function found(env: Environment, elsewhere?: Elsewhere) {
  const findings = await examine({ ...folder.env, ...env }, elsewhere);
  const text = JSON.stringify(findings);
  for (const hidden of [key, TOKEN, secret, 'xapp-']) expect(text).not.toContain(hidden);
  return (check: string) =>
    findings.filter((finding) => finding.check === check).map(({ state, sentence }) => `${state}: ${sentence}`);
}

async function aBot(env: Environment) {
  const read = readSettings({ LOG_LEVEL: 'silent', ...folder.env, ...env });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return assemble(read.settings);
}

async function aNetwork(
  env: Environment,
  use: (bot: Awaited<ReturnType<typeof aBot>>) => Promise<void> = async () => {},
) {
  const bot = await aBot({ NETWORK_FILE: example, ...env });
  await use(bot).finally(() => bot.close());
}

describe('the doctor without any setting', () => {
  it('finds nothing wrong, makes nothing, and tells what comes', async () => {
    const of = await found({});
    expect(of('instellingen')).toEqual([expect.stringContaining('lokale modus')]);
    expect(of('database')).toEqual([expect.stringMatching(/^let op: .*npm start/)]);
    expect(existsSync(join(folder.path, 'data'))).toBe(false);
    expect([of('slack'), of('teams'), of('netwerk')]).toEqual([[], [], []]);
  });

  it('sees the bot that runs, its network and its key, and prints a line or an object for each', async () => {
    await aNetwork({}, async ({ database }) => {
      await database.serveAlone();
      const of = await found({});
      expect(of('bot')).toEqual([expect.stringMatching(/^goed: /)]);
      expect(of('database')).toEqual([expect.stringMatching(/^goed: /)]);
      expect(of('sleutel')).toEqual([expect.stringMatching(/^goed: De sleutel past/)]);
      expect(of('netwerk')).toEqual([expect.stringMatching(/^goed: Er zijn \d+ leden/)]);
      expect(of('organisaties')).toEqual([expect.stringMatching(/^goed: /)]);
      expect(of('bureau')).toEqual([expect.stringMatching(/^goed: .*Hugo/)]);
    });
    vi.stubEnv('DATABASE_URL', folder.env['DATABASE_URL']);
    const lines: string[] = [];
    const world = { print: (line: string) => void lines.push(line), lines: async function* () {}, bot: () => aBot({}) };
    expect(await doctor.run({ words: [], json: true, dryRun: false }, world)).toEqual({ exit: 0 });
    expect(JSON.parse(lines.join(''))).toContainEqual({ check: 'node', state: 'goed', sentence: expect.any(String) });
  });
});

describe('the doctor', () => {
  it('names every wrong setting and still looks at the rest', async () => {
    await aNetwork({});
    const of = await found({ PORT: 'veel', SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: secret });
    expect(of('instellingen')).toEqual([
      expect.stringMatching(/^niet goed: PORT: /),
      expect.stringMatching(/^niet goed: ENCRYPTION_KEY: /),
    ]);
    expect(of('adres')).toEqual([]);
    expect(of('database')).toEqual([expect.stringMatching(/^goed: /)]);
    expect(of('netwerk')).toEqual([expect.stringMatching(/^goed: /)]);
  });

  it('says that a database is damaged, and still looks at the rest', async () => {
    mkdirSync(join(folder.path, 'data'));
    writeFileSync(join(folder.path, 'data', 'schakelbot.db'), 'geen database '.repeat(500));
    const of = await found({});
    expect(of('database')).toEqual([expect.stringMatching(/^niet goed: DATABASE_URL: .*reservekopie/)]);
    expect(of('manifest-teams')).toEqual([expect.stringMatching(/^goed: /)]);
  });

  it('sees another key than the one that the database was begun with, and an address that others cannot use', async () => {
    const env = { ...teamsEnv, ENCRYPTION_KEY: key, PUBLIC_URL: 'http://bot.example' };
    await aNetwork({ ...env, PUBLIC_URL: 'https://bot.example' });
    const other = { ...env, ENCRYPTION_KEY: randomBytes(32).toString('base64') };
    const of = await found(other, { loginUrl: 'http://127.0.0.1:9' });
    expect(of('sleutel')).toEqual([expect.stringMatching(/^niet goed: De sleutel past niet/)]);
    expect(of('adres')).toEqual([expect.stringMatching(/^niet goed: .*https/)]);
    expect((await found(env, { loginUrl: 'http://127.0.0.1:9' }))('sleutel')).toEqual([
      expect.stringMatching(/^goed: De sleutel past op/),
    ]);
  });

  it('says once that a database server does not answer, and what stands in it is not judged', async () => {
    const silent = createNet();
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as AddressInfo;
    const findings = await examine({ DATABASE_URL: `postgresql://bot:${secret}@127.0.0.1:${port}/bot` });
    silent.close();
    expect(findings.filter(({ state }) => state === 'niet goed')).toEqual([
      { check: 'database', state: 'niet goed', sentence: expect.stringContaining('bereikbaar') },
    ]);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  it('waits for nothing longer than its time, and lets one check that fails leave the others', async () => {
    const never = new Promise<never>(() => {});
    const findings = await findingsOf(
      [
        { name: 'traag', look: () => never },
        { name: 'stuk', look: () => Promise.reject(new Error(TOKEN)) },
        { name: 'heel', look: async () => [good('Goed.')] },
      ],
      20,
    );
    expect(findings.map(({ check, state }) => [check, state])).toEqual([
      ['traag', 'niet goed'],
      ['stuk', 'niet goed'],
      ['heel', 'goed'],
    ]);
    expect(JSON.stringify(findings)).not.toContain(TOKEN);
  });
});

describe('the doctor at Slack', () => {
  let workspace: Workspace;
  let slack: Server;
  let scopes: readonly string[] | undefined;
  let env: Record<string, string>;
  beforeAll(async () => {
    workspace = await openWorkspace();
    // Slack tells in a header what a token may do; the emulator has none.
    slack = createServer(async (request, response) => {
      const body = await new Response(request as unknown as ReadableStream).text();
      const answer = await fetch(workspace.apiUrl + (request.url ?? '').replace('/api/', ''), { method: 'POST', body });
      if (scopes) response.setHeader('x-oauth-scopes', scopes.join(','));
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    });
    await new Promise<void>((ready) => slack.listen(0, '127.0.0.1', ready));
    const apiUrl = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`;
    env = { SLACK_API_URL: apiUrl, SLACK_SIGNING_SECRET: secret, SLACK_BOT_TOKEN: TOKEN, ENCRYPTION_KEY: key };
  });
  afterAll(async () => {
    slack.closeAllConnections();
    await new Promise((closed) => slack.close(closed));
    await workspace.close();
  });

  it('knows whose token it is and what it may do, and that a signing secret cannot be asked about', async () => {
    scopes = [...botScopes];
    const of = await found(env);
    expect(of('slack')).toEqual([expect.stringMatching(/^goed: /), expect.stringMatching(/^goed: .*alle rechten/)]);
    expect(of('slack-geheim')).toEqual([expect.stringMatching(/^let op: SLACK_SIGNING_SECRET/)]);
    expect(of('manifest-slack')).toEqual([expect.stringMatching(/^let op: .*schakelbot\.example/)]);
  });

  it('names the scope that is missing', async () => {
    scopes = botScopes.filter((scope) => scope !== 'im:write');
    expect((await found(env))('slack')[1]).toMatch(/^niet goed: .* ontbreekt im:write\./);
  });

  it('tells a wrong token from a Slack that cannot be reached', async () => {
    workspace.fail('auth.test', { error: 'invalid_auth' });
    expect((await found(env))('slack')).toEqual([expect.stringMatching(/^niet goed: .*invalid_auth/)]);
    workspace.fail('auth.test', { status: 502 });
    expect((await found(env))('slack')).toEqual([expect.stringMatching(/^let op: .*kon niet bereikt/)]);
    const gone = await found({ ...env, SLACK_API_URL: 'http://127.0.0.1:9/api/' });
    expect(gone('slack')).toEqual([expect.stringMatching(/^let op: .*kon niet bereikt/)]);
  });

  it('asks for a line of Socket Mode', async () => {
    const socket = { ...env, SLACK_APP_TOKEN: 'xapp-1-A0-verzonnen' };
    workspace.fail('apps.connections.open', { error: 'not_allowed_token_type' });
    expect((await found(socket))('slack-verbinding')).toEqual([expect.stringMatching(/^niet goed: .*not_allowed/)]);
    workspace.fail('apps.connections.open', { instead: () => ({ ok: true, url: 'wss://socket.example' }) });
    expect((await found(socket))('slack-verbinding')).toEqual([expect.stringMatching(/^goed: /)]);
  });

  it('asks for every workspace that installed the bot, and says who waits for the bureau', async () => {
    scopes = [...botScopes];
    const { SLACK_BOT_TOKEN: _one, ...rest } = env;
    const oauth = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: secret, SLACK_STATE_SECRET: secret };
    const many = { ...rest, ...oauth, PUBLIC_URL: 'https://bot.example' };
    const kept = JSON.stringify({ token: TOKEN, app: 'A1', since: 1 });
    await aNetwork(many, async ({ database, clock }) => {
      await database.unit.run(async (stores) => {
        const world = { stores, now: clock.now(), network: await stores.network.load() };
        for (const [tenant, name] of [
          ['T1', 'Wijkteam'],
          ['T2', 'Aanbieder'],
        ] as const) {
          await installed({ platform: 'slack', tenant, name, secret: kept }, world);
        }
        const first = await stores.installations.find('slack', 'T1');
        if (first)
          await stores.installations.save({ ...first, state: 'approved', organisation: 'wijkteam-de-lindeboom' });
      });
    });
    const of = await found(many);
    expect(of('slack')).toEqual([
      expect.stringMatching(/^goed: .*Wijkteam/),
      expect.stringMatching(/^goed: .*alle rechten/),
    ]);
    expect(of('installaties')).toEqual([
      expect.stringContaining('1 werkruimte.'),
      expect.stringMatching(/^let op: .*Aanbieder/),
    ]);
  });
});

const appId = '0f0e0d0c-0b0a-4908-8706-050403020100';
const teamsEnv = { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: secret, MICROSOFT_APP_TENANT_ID: appId };

describe('the doctor at Microsoft', () => {
  let login: Server;
  let answer: { status: number; body: string };
  let asked: { url: string; body: URLSearchParams }[];
  let elsewhere: Elsewhere;
  beforeEach(async () => {
    asked = [];
    login = createServer(async (request, response) => {
      const body = await new Response(request as unknown as ReadableStream).text();
      asked.push({ url: request.url ?? '', body: new URLSearchParams(body) });
      response.writeHead(answer.status).end(answer.body);
    });
    await new Promise<void>((ready) => login.listen(0, '127.0.0.1', ready));
    elsewhere = { loginUrl: `http://127.0.0.1:${(login.address() as AddressInfo).port}` };
  });
  afterEach(async () => {
    login.closeAllConnections();
    await new Promise((closed) => login.close(closed));
  });
  const teams = async (status: number, body: unknown) => {
    answer = { status, body: typeof body === 'string' ? body : JSON.stringify(body) };
    return (await found({ ...teamsEnv, ENCRYPTION_KEY: key }, elsewhere))('teams');
  };

  it('is given a token in the name of the registration, in its own tenant', async () => {
    expect(await teams(200, { access_token: 'een.verzonnen.token' })).toEqual([expect.stringMatching(/^goed: /)]);
    expect(asked[0]?.url).toBe(`/${appId}/oauth2/v2.0/token`);
    expect(asked[0]?.body.get('client_id')).toBe(appId);
  });

  it('tells a wrong and an expired secret apart, and both from a page of a proxy', async () => {
    const refused = (code: number) => teams(401, { error: 'invalid_client', error_codes: [code] });
    expect(await refused(7000215)).toEqual([expect.stringMatching(/^niet goed: .*klopt niet .*Value/)]);
    expect(await refused(7000222)).toEqual([expect.stringMatching(/^niet goed: .*verlopen/)]);
    expect(await teams(502, '<html>proxy</html>')).toEqual([expect.stringMatching(/^let op: .*kon niet bereikt/)]);
  });

  it('asks for each registration of a file, and names an organisation that the network does not have', async () => {
    const file = join(folder.path, 'apps.json');
    const other = appId.replaceAll('0f', '1f');
    writeFileSync(
      file,
      JSON.stringify([
        { organisation: 'wijkteam-de-lindeboom', appId, password: secret, tenantId: appId },
        { organisation: 'onbekend', appId: other, password: secret, tenantId: other },
      ]),
    );
    const env = { TEAMS_APPS_FILE: file, ENCRYPTION_KEY: key };
    await aNetwork(env);
    answer = { status: 200, body: '{"access_token":"x"}' };
    const of = await found(env, elsewhere);
    expect(of('teams')).toHaveLength(2);
    expect(of('organisaties')).toEqual([
      expect.stringMatching(/^let op: .*verzonnen/),
      expect.stringMatching(/^niet goed: .*onbekend/),
    ]);
  });
});

describe('a body’s channel', () => {
  const bodyIn = (channel: Channel) => ({ fullName: 'Expertteam Waterveen', channel }) as Body;
  const installation = (tenant: string, state: Installation['state']) =>
    ({ platform: 'slack', tenant, name: tenant, state, madeAt: instant(0) }) as Installation;
  const settingsOf = (env: Environment) => {
    const read = readSettings({ ENCRYPTION_KEY: key, PUBLIC_URL: 'https://bot.example', ...env });
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    return read.settings;
  };
  const many = settingsOf({
    ...{ SLACK_SIGNING_SECRET: secret, SLACK_CLIENT_ID: '1.2' },
    ...{ SLACK_CLIENT_SECRET: secret, SLACK_STATE_SECRET: secret },
  });
  const said = (channel: Channel, settings: Settings, ...installations: Installation[]) =>
    channelsSaid([bodyIn(channel)], settings, installations).map(({ state, sentence }) => `${state}: ${sentence}`);

  it('is in a workspace where the bot is at work', () => {
    const two = [installation('T1', 'approved'), installation('T2', 'waiting')];
    expect(said({ slack: 'T1/C1' }, many, ...two)).toEqual([expect.stringMatching(/^goed: /)]);
    expect(said({ slack: 'T2/C1' }, many, ...two)).toEqual([expect.stringMatching(/^niet goed: .*T2/)]);
    expect(said({ slack: 'C1' }, many, ...two)).toEqual([expect.stringMatching(/^niet goed: .*T…\/C…/)]);
    expect(said({ slack: 'C1' }, many, installation('T1', 'approved'))).toEqual([expect.stringMatching(/^goed: /)]);
  });

  it('is of a tenant that has a registration, on a platform that is configured', () => {
    const teams = settingsOf(teamsEnv);
    expect(said({ teams: `${appId}/19:a@thread.tacv2` }, teams)).toEqual([expect.stringMatching(/^goed: /)]);
    expect(said({ teams: '19:a@thread.tacv2' }, teams)).toEqual([expect.stringMatching(/^goed: /)]);
    const elsewhere = `${appId.replace('0f', '1f')}/19:a@thread.tacv2`;
    expect(said({ teams: elsewhere }, teams)).toEqual([expect.stringMatching(/^niet goed: .*tenant/)]);
    expect(said({ slack: 'C1' }, teams)).toEqual([expect.stringMatching(/^let op: .*Slack/)]);
  });
});
