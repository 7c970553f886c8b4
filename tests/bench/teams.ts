import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howMany, member, writeNetwork } from '../builders/many-members.ts';
import { flood, median, post } from './load.ts';
import { start, startBot } from './processes.ts';
import { number, type Section } from './report.ts';

const connections = 16;
const turns = 5;
/** Before anything is measured: Node is at its speed after some thousands. */
const warmUp = 3000;

/** A message in Teams that stores an hour and is answered with a card, beside the SDK that says back what it hears. */
export async function teamsSection(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'schakelbot-bench-'));
  const connector = await aConnector();
  writeNetwork(join(folder, 'netwerk.yaml'));
  const bot = await startBot({
    DATABASE_URL: `file:${join(folder, 'bot.db')}`,
    NETWORK_FILE: join(folder, 'netwerk.yaml'),
    TEAMS_ANONYMOUS: 'loopback',
  });
  const bare = await start('tests/bench/bare/echo.mjs', {});
  let sent = 0;
  const next = () => message(sent++, connector.url);
  await flood(bot.port, connections, warmUp, next);
  await flood(bare.port, connections, warmUp, next);
  const rates: { bot: number; bare: number }[] = [];
  let refused = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const one = await flood(bare.port, connections, 1000, next);
    const other = await flood(bot.port, connections, 1000, next);
    rates.push({ bot: other.perSecond, bare: one.perSecond });
    refused += one.refused + other.refused;
  }
  await Promise.all([bot.stop(), bare.stop()]);
  const answered = connector.posts();
  connector.close();
  rmSync(folder, { recursive: true });
  const ratio = median(rates.map((each) => each.bot / each.bare));
  const perSecond = (side: 'bot' | 'bare') => number(median(rates.map((each) => each[side])));
  return {
    title: 'A message in Teams',
    about: `‘uren 60 intervisie …’ over ${connections} connections, stored and answered with a card; ${turns} turns, each beside one of a bare echo with botbuilder, after ${number(warmUp)} messages to get both to their speed.`,
    rows: [
      {
        what: 'messages a second, beside the echo',
        found: `${number(ratio, 2)} (${perSecond('bot')} against ${perSecond('bare')})`,
        wanted: 'at least 0.60',
        fine: ratio >= 0.6,
      },
      {
        what: 'sent, and answers that arrived',
        found: `${number(sent)} and ${number(answered)}`,
        wanted: 'equal, none refused',
        fine: sent === answered && refused === 0,
      },
    ],
  };
}

/** Teams' side: who is who, and somewhere to post to. */
async function aConnector() {
  let posts = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      if (request.method === 'POST') posts += 1;
      const user = /members\/29%3A(\d+)/.exec(request.url ?? '')?.[1];
      const { email, key } = member(Number(user ?? 0));
      response.end(JSON.stringify(user ? { id: `29:${user}`, name: key, email } : { id: randomUUID() }));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    posts: () => posts,
    close: () => server.close(),
  };
}

const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function message(n: number, serviceUrl: string): Buffer {
  const on = day.format(Date.now() - Math.floor(n / howMany) * 86_400_000);
  const user = n % howMany;
  const activity = {
    type: 'message',
    id: String(n),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${user}`, name: `Lid ${user}` },
    recipient: { id: '28:bot', name: 'Schakelbot' },
    conversation: { id: `a:${user}`, conversationType: 'personal', tenantId: 'tenant' },
    channelData: { tenant: { id: 'tenant' } },
    text: `uren 60 intervisie ${on}`,
  };
  return post('/api/messages', JSON.stringify(activity), { 'content-type': 'application/json' });
}
