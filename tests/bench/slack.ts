import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { howMany, member, writeNetwork } from '../builders/many-members.ts';
import { answerOf, at, flood, median, post, stream } from './load.ts';
import { type Running, start, startBot } from './processes.ts';
import { number, type Section } from './report.ts';

const secret = 'een-geheim-om-mee-te-meten';
const connections = 16;
/** Many short ones: a virtual machine is as fast as its neighbours let it be, and one turn tells little. */
const turns = 11;
const starts = 5;
/** Before anything is measured: Node is at its speed after some thousands. */
const warmUp = 8000;
const MiB = 1024 ** 2;

/** The bot with a workspace of Slack, on a database of its own. */
export async function aSlackBot() {
  const folder = mkdtempSync(join(tmpdir(), 'schakelbot-bench-'));
  const api = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      response.setHeader('content-type', 'application/json').end(answerTo(request.url ?? '', chunks)),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => api.once('listening', listening));
  writeNetwork(join(folder, 'netwerk.yaml'));
  const file = join(folder, 'bot.db');
  const env = {
    HOST: '127.0.0.1',
    DATABASE_URL: `file:${file}`,
    NETWORK_FILE: join(folder, 'netwerk.yaml'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    SLACK_SIGNING_SECRET: secret,
    SLACK_BOT_TOKEN: 'xoxb-meten',
    SLACK_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}/api/`,
  };
  let sent = 0;
  return {
    env,
    /** The next command, of the next member, or of the same members a day earlier. */
    next: () => command(sent++),
    sent: () => sent,
    stored: () => countEntries(file),
    close: () => {
      api.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Somebody of the network, as Slack tells of a user. */
function answerTo(asked: string, body: readonly Buffer[]): string {
  if (asked.endsWith('/auth.test')) return JSON.stringify({ ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' });
  const user = new URLSearchParams(Buffer.concat(body).toString('utf8')).get('user') ?? '';
  const { email, key } = member(Number(user.slice(1)));
  return JSON.stringify({ ok: true, user: { id: user, team_id: 'T1', profile: { email, real_name: key } } });
}

const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `/uren 60 intervisie` of one member on one day; no two are the same. */
function command(n: number): Buffer {
  const on = day.format(Date.now() - Math.floor(n / howMany) * 86_400_000);
  return signed({ text: `60 intervisie ${on}`, user_id: member(n).user, trigger_id: `1.${n}` });
}

function signed(fields: Readonly<Record<string, string>>): Buffer {
  const response_url = 'http://127.0.0.1:1/';
  const body = new URLSearchParams({ command: '/uren', team_id: 'T1', response_url, ...fields }).toString();
  const time = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
  return post('/slack/events', body, {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': time,
    'x-slack-signature': `v0=${signature}`,
  });
}

function countEntries(file: string): number {
  const database = new Sqlite(file, { readonly: true });
  const { entries } = database.prepare('SELECT count(*) AS entries FROM "SupervisionEntry"').get() as {
    entries: number;
  };
  database.close();
  return entries;
}

/** A command of Slack that stores an hour before it answers, beside Bolt that gives the same answer and stores nothing. */
export async function slackSection(): Promise<Section> {
  const house = await aSlackBot();
  const bot = await startBot(house.env);
  await flood(bot.port, connections, howMany, house.next);
  const answer = await answerOf(bot.port, house.next());
  const bare = await start('tests/bench/bare/bolt.mjs', { SLACK_SIGNING_SECRET: secret, ANSWER: answer });
  await flood(bot.port, connections, warmUp, house.next);
  await flood(bare.port, connections, warmUp, command);
  const rates: { bot: number; bare: number }[] = [];
  let refused = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const one = await flood(bare.port, connections, 6000, command);
    const other = await flood(bot.port, connections, 2000, house.next);
    rates.push({ bot: other.perSecond, bare: one.perSecond });
    refused += one.refused + other.refused;
  }
  const steady = await stream(bot.port, 100, 10, house.next);
  await Promise.all([bot.stop(), bare.stop()]);
  const [stored, sent] = [house.stored(), house.sent()];
  house.close();
  const ratio = median(rates.map((each) => each.bot / each.bare));
  const perSecond = (side: 'bot' | 'bare') => number(median(rates.map((each) => each[side])));
  return {
    title: 'A command of Slack',
    about: `\`/uren 60 intervisie …\` of ${howMany} members on ever other days, signed, over ${connections} connections, on the disk before it is answered; ${turns} turns, each beside one of bare Bolt that gives the same answer, after ${number(warmUp)} commands to get both to their speed.`,
    rows: [
      {
        what: 'requests a second, beside bare Bolt',
        found: `${number(ratio, 2)} (${perSecond('bot')} against ${perSecond('bare')})`,
        wanted: 'at least 0.35',
        fine: ratio >= 0.35,
      },
      {
        what: 'p99 at 100 a second',
        found: `${number(at(steady.times, 0.99), 1)} ms`,
        wanted: 'under 50 ms',
        fine: at(steady.times, 0.99) < 50,
      },
      {
        what: 'sent, and counted in the store afterwards',
        found: `${number(sent)} and ${number(stored)}`,
        wanted: 'equal, none refused',
        fine: sent === stored && refused + steady.refused === 0,
      },
    ],
  };
}

/** What the process holds after many commands. */
export async function memorySection(): Promise<Section> {
  const house = await aSlackBot();
  const bot = await startBot(house.env);
  const few = await after(bot, 5000, house.next);
  const many = await after(bot, 15_000, house.next);
  await bot.stop();
  house.close();
  const growth = many / few;
  return {
    title: 'Memory',
    about: 'What the process holds of the memory after so many commands.',
    rows: [
      {
        what: 'after 20,000 commands',
        found: `${number(many / MiB)} MB`,
        wanted: 'under 250 MB',
        fine: many < 250 * MiB,
      },
      { what: 'beside after 5,000', found: number(growth, 2), wanted: 'at most 1.10', fine: growth <= 1.1 },
    ],
  };
}

async function after(bot: Running, count: number, next: () => Buffer): Promise<number> {
  await flood(bot.port, connections, count, next);
  return bot.memory();
}

/** From the start of the process until it can do its work, on a database that is there already. */
export async function startSection(): Promise<Section> {
  const house = await aSlackBot();
  await (await startBot(house.env)).stop();
  const times: number[] = [];
  for (let turn = 0; turn < starts; turn += 1) {
    const bot = await startBot(house.env);
    times.push(bot.startedIn);
    await bot.stop();
  }
  house.close();
  const took = median(times);
  const row = {
    what: 'from start to `/readyz`, with Slack',
    found: `${number(took)} ms`,
    wanted: 'under 2,500 ms',
    fine: took < 2500,
  };
  return {
    title: 'Starting',
    about: `The node process, on a database that is there already; the median of ${starts}.`,
    rows: [row],
  };
}
