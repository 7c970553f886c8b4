import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Arrival, Book } from './book.ts';
import type { Call } from './calls.ts';
import type { Chance } from './chance.ts';
import { type Fate, fateOfCall, fateOfMessage, stormy, type Weather } from './faults.ts';
import { Gate, slackChannel, slackHistory, slackWorkspace, teamsConversation } from './limits.ts';
import { subjectsIn } from './plan.ts';
import type { QuickClock } from './quick-clock.ts';
import { type Kept, readSlack } from './slack.ts';
import { readTeams } from './teams.ts';

/** Told of what just happened to a message, so that whoever posted it can be killed at that very moment. */
export interface Watcher {
  /** It was taken, and its answer has not left. True when the process that waits for it was killed. */
  taken(arrival: Arrival): boolean;
  /** Its answer has left. */
  answered(arrival: Arrival): void;
}

export interface Platforms {
  /** Where both are reached: Slack below `api/`, the connector below `v3/`. */
  readonly url: string;
  /** From now on everything is refused for so long, by the quick clock. */
  storm(milliseconds: number): void;
  close(): Promise<void>;
}

interface Parts {
  readonly book: Book;
  readonly clock: QuickClock;
  readonly weather: { readonly now: Weather };
  readonly chance: Chance;
  readonly watcher: Watcher;
}

/** Slack and Teams in this process: they count what they take, refuse what goes too fast, and stumble as the weather is. */
export async function openPlatforms(parts: Parts): Promise<Platforms> {
  const house = {
    ...parts,
    gate: new Gate(),
    channels: new Map<string, Kept[]>(),
    storm: { until: 0 },
    made: { ids: 0 },
  };
  const server = createServer((request, response) => void serve(request, response, house));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', 1024, listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    storm: (milliseconds) => {
      house.storm.until = house.clock.now() + milliseconds;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface House extends Parts {
  readonly gate: Gate;
  readonly channels: Map<string, Kept[]>;
  readonly storm: { until: number };
  readonly made: { ids: number };
}

async function serve(request: IncomingMessage, response: ServerResponse, house: House): Promise<void> {
  const child = Number(request.socket.remoteAddress?.split('.').at(-1));
  response.on('error', () => undefined);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return house.book.count('asked by who died meanwhile');
  }
  const call = read(request, Buffer.concat(chunks).toString('utf8'), house);
  const fate = fateOf(call, house);
  house.book.count(`${call.what === 'message' ? 'message' : 'call'} ${fate.name}`);
  act(call, fate, child, request, response, house);
}

function read({ url = '', method = '', headers }: IncomingMessage, body: string, { channels }: House): Call {
  const path = decodeURIComponent(url);
  const standing = (channel: string) => channels.get(channel) ?? [];
  return path.startsWith('/api/')
    ? readSlack(path.slice(5), headers.authorization ?? '', body, standing)
    : readTeams(method, path, body);
}

/** A storm goes before the limits, and the limits before what chance brings. */
function fateOf(call: Call, { clock, storm, gate, book, weather, chance }: House): Fate {
  const { platform, tenant, what, channel } = call;
  const now = clock.now();
  if (storm.until > now) return stormy(storm.until as typeof now, now);
  const limited =
    what === 'message'
      ? platform === 'slack'
        ? (gate.pass(`${tenant}/${channel}`, slackChannel, now) ?? gate.pass(tenant, slackWorkspace, now))
        : gate.pass(channel, teamsConversation, now)
      : what === 'history'
        ? gate.pass(`${tenant} history`, slackHistory, now)
        : undefined;
  if (limited) {
    book.count(`limit: ${limited.limit}`);
    const retryAfter = Math.max(1, Math.ceil(limited.wait / 1000));
    return { name: 'refused by a limit', taken: false, next: { kind: 'refuse', status: 429, retryAfter } };
  }
  return what === 'message' ? fateOfMessage(platform, weather.now, chance) : fateOfCall(platform, weather.now, chance);
}

function act(
  call: Call,
  { name, taken, next }: Fate,
  child: number,
  request: IncomingMessage,
  response: ServerResponse,
  house: House,
): void {
  const isMessage = call.what === 'message';
  const [id, arrival] = isMessage && taken ? take(call, name, child, house) : ['', undefined];
  if (arrival && house.watcher.taken(arrival)) return void request.socket.destroy();
  switch (next.kind) {
    case 'refuse':
      response.writeHead(next.status, next.retryAfter ? { 'retry-after': String(next.retryAfter) } : {}).end();
      return;
    case 'drop':
      request.socket.destroy();
      return;
    case 'drop, and take late':
      request.socket.destroy();
      setTimeout(() => take(call, name, child, house), house.clock.real(next.after));
      return;
    case 'never answer':
      return;
    case 'answer':
      setTimeout(() => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify(call.answer(id)), () => {
          if (!arrival || response.destroyed) return;
          arrival.answered = true;
          house.watcher.answered(arrival);
        });
      }, house.clock.real(next.after));
  }
}

/** The message stands in its chat: what it says is written in the book, by what it is about and by its key. */
function take(call: Call, fate: string, child: number, { book, clock, channels, made }: House): [string, Arrival] {
  const { platform, channel, key, body } = call;
  const at = clock.now();
  made.ids += 1;
  const ts = `${Math.floor(at / 1000)}.${String(at % 1000).padStart(3, '0')}${String(made.ids % 1000).padStart(3, '0')}`;
  if (platform === 'slack') channels.set(channel, [...(channels.get(channel) ?? []), { ts, key }]);
  const subjects = subjectsIn(decodeURIComponent(body.replaceAll('+', ' ')));
  const arrival: Arrival = { platform, channel, key, subjects, at, real: Date.now(), child, fate, answered: false };
  book.arrivals.push(arrival);
  return [ts, arrival];
}
