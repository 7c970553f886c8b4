import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServer, type WebServer } from '../../../adapters/web/server.ts';
import { type Doors, openDoors } from '../../../bot/assemble.doors.ts';
import { assemble, type Bot } from '../../../bot/assemble.ts';
import type { Destination, Messenger } from '../../../bot/conversation/messenger.ts';
import { text } from '../../../bot/view/card.ts';
import { instant } from '../../../domain/kernel/time.ts';
import {
  Browser,
  CHANNEL,
  CLIENT,
  eventFrom,
  install,
  type Organisations,
  openOrganisations,
  PERSON,
  post,
  SIGNING,
  typedIn,
} from './organisations.ts';
import { freePort } from './workspace.ts';

/** In each of the three somebody has the same person id and the same channel id. */
const linde = { team: 'T0LINDE', name: 'De Lindeboom', email: 'samira.elidrissi@delindeboom.example' };
const plasrijk = { team: 'T0PLASRIJK', name: 'Plasrijk', email: 'chantal.pinas@plasrijk.example' };
const zilverberk = { team: 'T0ZILVER', name: 'Zilverberk', email: 'weilin.chen@zilverberk.example' };
const all = [linde, plasrijk, zilverberk];
const organisations: Record<string, string> = {
  T0LINDE: 'wijkteam-de-lindeboom',
  T0PLASRIJK: 'sociaal-team-plasrijk',
  T0ZILVER: 'jeugd-ggz-zilverberk',
};

let slack: Organisations;
let bot: Bot;
let doors: Doors;
let server: WebServer;
let url: string;
let folder: string;
let messenger: Messenger;
const logged: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  folder = await mkdtemp(join(tmpdir(), 'schakelbot-many-'));
  slack = await openOrganisations(all, `${url}/slack/oauth_redirect`);
  const note = (event: string, facts?: unknown) => void logged.push(`${event} ${JSON.stringify(facts ?? {})}`);
  const assembled = await assemble(
    {
      ...{ local: false, port, host: '127.0.0.1', publicUrl: url, logLevel: 'info', zone: 'Europe/Amsterdam' },
      databaseUrl: `file:${join(folder, 'bot.db')}`,
      networkFile: new URL('../../../prisma/example-network.yaml', import.meta.url).pathname,
      encryptionKey: randomBytes(32),
      slack: { signingSecret: SIGNING, workspaces: { kind: 'many', ...CLIENT }, apiUrl: slack.apiUrl },
    },
    { log: { info: note, warn: note, error: note } },
  );
  const found: Messenger[][] = [];
  bot = {
    ...assembled,
    jobs: (messengers) => {
      found.push(messengers as Messenger[]);
      return assembled.jobs(messengers);
    },
  };
  doors = await openDoors(bot);
  messenger = found.flat().find(({ platform }) => platform === 'slack') as Messenger;
  server = createServer({ ...doors.parts, ready: async () => true, log: bot.log });
  await server.listen(port, '127.0.0.1');
  for (const { team } of all) {
    await install(new Browser(), url, slack, team);
    await approve(team);
  }
});
beforeEach(() => {
  slack.calls.length = 0;
  logged.length = 0;
});
afterAll(async () => {
  await server.close();
  await doors.close();
  await doors.prompt.settle();
  await bot.close();
  await slack.close();
  await rm(folder, { recursive: true });
});

const approve = (team: string) =>
  bot.database.unit.run(async ({ installations }) => {
    const was = await installations.find('slack', team);
    if (was) await installations.save({ ...was, state: 'approved', organisation: organisations[team] });
  });
const stateOf = (team: string) =>
  bot.database.unit.run(async ({ installations }) => (await installations.find('slack', team))?.state);
const secretOf = (team: string) => bot.database.unit.run(({ installations }) => installations.secret('slack', team));
const to = (team: string): Destination => ({ kind: 'person', tenant: team, user: PERSON, address: PERSON });
const send = (where: Destination, words: string) =>
  messenger.send(where, { card: { title: words, parts: [text('Dank je wel.')] }, language: 'nl' }, `key ${words}`);
const seek = (team: string, words: string) => messenger.seek?.(to(team), `key ${words}`, instant(0));
const callsBeside = (...teams: (string | undefined)[]) => slack.calls.filter(({ team }) => !teams.includes(team));
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 8000, interval: 20 });

describe('three workspaces', () => {
  it('know the same person id as three people, and each is answered at home', async () => {
    await Promise.all(
      all.map(async ({ team }, place) => {
        expect((await post(url, typedIn(team, `uren ${(place + 1) * 30} intervisie vandaag`))).status).toBe(200);
      }),
    );
    await bot.database.unit.run(async ({ accounts, network, supervision }) => {
      const view = await network.load();
      for (const [place, { team, email }] of all.entries()) {
        const account = await accounts.find({ platform: 'slack', tenant: team, user: PERSON });
        const member = view.memberByEmail(email);
        expect(account?.member).toBe(member?.id);
        const hours = member && (await supervision.all(member.id));
        expect(hours?.map(({ minutes }) => minutes)).toEqual([(place + 1) * 30]);
      }
    });
    const own = ['30 minuten', '1 uur', '1 uur en 30 minuten'].map(
      (length) => `Genoteerd\n\n${length} intervisie, vandaag.`,
    );
    for (const [place, { team }] of all.entries()) {
      expect((await slack.chat(team)).at(-1)).toContain(own[place]);
      const posted = slack.calls.filter((call) => call.team === team && call.method === 'chat.postMessage');
      for (const { body } of posted) expect(body['text']).toContain(own[place]);
    }
  });

  it('get what is theirs and nothing else, however much is sent at once', async () => {
    const wishes = Array.from({ length: 24 }, (_, index) => all[(index * 7) % 3] ?? linde);
    const sent = await Promise.all(
      wishes.map(({ team }, index) =>
        index % 2
          ? send(to(team), `aan ${team} ${index}`)
          : send({ kind: 'channel', channel: `${team}/${CHANNEL}` }, `aan ${team} ${index}`),
      ),
    );
    expect(sent.every(({ result }) => result === 'sent')).toBe(true);
    for (const { team } of all) {
      const seen = [...(await slack.chat(team)), ...(await slack.channel(team))].filter((words) => /^aan /.test(words));
      expect(seen).toHaveLength(8);
      for (const words of seen) expect(words).toContain(`aan ${team} `);
    }
    for (const { team, body } of slack.calls) if (body['text']) expect(body['text']).toContain(`aan ${team} `);
  });

  it('have a message replaced where it stands', async () => {
    const sent = await send(to(linde.team), 'eerst dit');
    const id = sent.result === 'sent' ? sent.messageId : '';
    const message = { card: { title: 'en dan dit', parts: [] }, language: 'nl' } as const;
    expect(await messenger.update?.(to(linde.team), id, message)).toEqual({ result: 'sent', messageId: id });
    expect((await slack.chat(linde.team)).at(-1)).toBe('en dan dit');
    expect(callsBeside(linde.team)).toEqual([]);
  });

  it('are never guessed for a channel that says not which', async () => {
    expect(await send({ kind: 'channel', channel: CHANNEL }, 'waarheen')).toEqual({
      result: 'never',
      reason: 'no-channel',
    });
    expect(slack.calls).toEqual([]);
    expect(logged.join()).toContain('which-workspace');
  });

  it('are each heard for their own app only, and a whole organisation not at all', async () => {
    const wrongApp = { ...typedIn(linde.team, 'uren'), api_app_id: 'A0EENANDER' };
    const whole = { ...typedIn(linde.team, 'uren'), authorizations: [{ team_id: null, is_enterprise_install: true }] };
    for (const body of [wrongApp, whole, typedIn('T0ELDERS', 'uren')]) expect((await post(url, body)).status).toBe(200);
    expect(slack.calls).toEqual([]);
    expect(logged.filter((line) => line.startsWith('slack.not-installed'))).toHaveLength(3);
  });

  it('vouch for the addresses of their own organisation alone', async () => {
    await bot.database.unit.run(async ({ installations }) => {
      const was = await installations.find('slack', zilverberk.team);
      if (was) await installations.save({ ...was, organisation: 'bureau-lerend-netwerk' });
    });
    // Another process may have changed it: that is seen within seconds.
    await eventually(async () => {
      await bot.database.unit.run(({ accounts }) =>
        accounts.forget({ platform: 'slack', tenant: zilverberk.team, user: PERSON }),
      );
      await post(url, typedIn(zilverberk.team, 'uren'));
      expect((await slack.chat(zilverberk.team)).at(-1)).toContain('We kennen elkaar nog niet');
    });
    await approve(zilverberk.team);
  });

  it('keep their tokens unreadable at rest', async () => {
    const file = await readFile(join(folder, 'bot.db'));
    const written = await readFile(join(folder, 'bot.db-wal')).catch(() => Buffer.alloc(0));
    for (const { team } of all) {
      expect(JSON.parse((await secretOf(team)) ?? '').token).toBe(slack.tokenOf(team));
      for (const bytes of [file, written]) expect(bytes.includes(slack.tokenOf(team) ?? '?')).toBe(false);
    }
  });
});

describe('a workspace that took the bot away', () => {
  it('is not written to, heard, or confused with another', async () => {
    expect((await post(url, eventFrom(linde.team, { type: 'app_uninstalled' }))).status).toBe(200);
    await post(url, eventFrom(linde.team, { type: 'tokens_revoked', tokens: { bot: ['U1'] } }));
    expect([await stateOf(linde.team), await secretOf(linde.team)]).toEqual(['gone', undefined]);
    expect(await send(to(linde.team), 'nog iets')).toEqual({ result: 'never', reason: 'gone' });
    expect(await send({ kind: 'channel', channel: `${linde.team}/${CHANNEL}` }, 'nog iets')).toMatchObject({
      result: 'never',
    });
    expect(await seek(linde.team, 'nog iets')).toEqual({ result: 'no-telling' });
    expect((await post(url, typedIn(linde.team, 'uren'))).status).toBe(200);
    expect(slack.calls).toEqual([]);
    const account = await bot.database.unit.run(({ accounts }) =>
      accounts.find({ platform: 'slack', tenant: linde.team, user: PERSON }),
    );
    expect(account?.goneAt).toBeDefined();
    expect(await send(to(plasrijk.team), 'wel')).toMatchObject({ result: 'sent' });
  });

  it('waits for the bureau when it is installed again, and an old word of the removal is not for the new token', async () => {
    await install(new Browser(), url, slack, linde.team);
    expect(await stateOf(linde.team)).toBe('waiting');
    expect(await send(to(linde.team), 'nog niet')).toEqual({ result: 'later' });
    expect(await seek(linde.team, 'nog niet')).toEqual({ result: 'later' });
    const before = Math.floor(bot.clock.now() / 1000) - 3600;
    await post(url, eventFrom(linde.team, { type: 'app_uninstalled' }, { event_time: before }));
    expect(await stateOf(linde.team)).toBe('waiting');
    await approve(linde.team);
    const { messageId } = (await send(to(linde.team), 'daar weer')) as { messageId?: string };
    expect(await seek(linde.team, 'daar weer')).toEqual({ result: 'there', messageId });
    expect(await seek(plasrijk.team, 'daar weer')).toEqual({ result: 'not-there' });
  });

  it('stays when only a person took back a token of their own', async () => {
    await post(url, eventFrom(linde.team, { type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }));
    expect(await stateOf(linde.team)).toBe('approved');
  });

  it.each(['token_revoked', 'account_inactive', 'invalid_auth'])('is noticed when sending hears %s', async (error) => {
    slack.refuse(plasrijk.team, error);
    expect(await send(to(plasrijk.team), 'aan niemand')).toEqual({ result: 'never', reason: 'gone' });
    expect(await stateOf(plasrijk.team)).toBe('gone');
    slack.calls.length = 0;
    expect(await send(to(plasrijk.team), 'aan niemand')).toEqual({ result: 'never', reason: 'gone' });
    expect(slack.calls).toEqual([]);
    slack.refuse(plasrijk.team, undefined);
    await install(new Browser(), url, slack, plasrijk.team);
    await approve(plasrijk.team);
  });

  it('is refused to by nobody when the bureau said no', async () => {
    await bot.database.unit.run(async ({ installations }) => {
      const was = await installations.find('slack', zilverberk.team);
      if (was) await installations.save({ ...was, state: 'refused', decidedAt: instant(0) });
    });
    await eventually(async () =>
      expect(await send(to(zilverberk.team), 'nee')).toEqual({ result: 'never', reason: 'blocked' }),
    );
  });
});
