import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { member } from '../builders/many-members.ts';

/** How a call is taken: late, with another status, with Slack's own refusal, or not the way it should be. */
export type Manner =
  | { readonly after: number }
  | { readonly status: number; readonly retryAfter?: number }
  | { readonly error: string }
  | 'hang'
  | 'take and hang up';

/** What arrived at somebody: in a chat of Slack or Teams, or by the response_url of a command. */
export interface Arrived {
  readonly n: number;
  readonly by: 'chat' | 'hook' | 'teams';
  readonly text: string;
}

/** The far ends of Slack and Teams, as unkind as a test wants them. */
export interface Ends {
  readonly url: string;
  /** The next calls of that kind about that person, in turn: `chat.postMessage`, `users.info`, `hook`, `teams`. */
  next(kind: string, n: number, ...manners: Manner[]): void;
  /** Every call of that kind from now on; without a manner as it should be. */
  always(kind: string, manner?: Manner): void;
  /** How often that was called for that person. */
  called(kind: string, n: number): number;
  said(n: number): readonly Arrived[];
  all(): readonly Arrived[];
  close(): Promise<void>;
}

export async function openEnds(): Promise<Ends> {
  const arrived: Arrived[] = [];
  const calls: string[] = [];
  const planned = new Map<string, Manner[]>();
  const standing = new Map<string, Manner>();
  const server = createServer(async (request, response) => {
    const call = await read(request);
    const name = `${call.kind} ${call.n}`;
    calls.push(name);
    const manner = planned.get(name)?.shift() ?? standing.get(call.kind);
    if (manner === 'hang') return;
    if (typeof manner === 'object' && 'after' in manner) await pause(manner.after);
    if (typeof manner === 'object' && 'status' in manner) return refuse(response, manner);
    if (typeof manner === 'object' && 'error' in manner) return answer(response, { ok: false, error: manner.error });
    if (call.arrives) arrived.push({ n: call.n, ...call.arrives });
    if (manner === 'take and hang up') return void request.socket.destroy();
    answer(response, call.answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    next: (kind, n, ...manners) => void planned.set(`${kind} ${n}`, manners),
    always: (kind, manner) => void (manner ? standing.set(kind, manner) : standing.delete(kind)),
    called: (kind, n) => calls.filter((name) => name === `${kind} ${n}`).length,
    said: (n) => arrived.filter((each) => each.n === n),
    all: () => arrived,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface Call {
  readonly kind: string;
  readonly n: number;
  readonly answer: object;
  readonly arrives?: Omit<Arrived, 'n'>;
}

async function read(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  const path = decodeURIComponent(request.url ?? '');
  if (path.startsWith('/api/')) return ofSlack(path.slice(5), Object.fromEntries(new URLSearchParams(body)));
  if (path.startsWith('/hook/')) {
    return { kind: 'hook', n: numberIn(path), answer: {}, arrives: { by: 'hook', text: JSON.parse(body).text } };
  }
  return ofTeams(path, request.method ?? '', body);
}

function ofSlack(kind: string, { user, users, channel, text = '' }: Record<string, string>): Call {
  const n = numberIn(user ?? users ?? channel ?? '0');
  if (kind === 'chat.postMessage') {
    return { kind, n, answer: { ok: true, channel, ts: `${Date.now()}.1` }, arrives: { by: 'chat', text } };
  }
  if (kind === 'conversations.open') return { kind, n, answer: { ok: true, channel: { id: chatOf(n) } } };
  const { email, key } = member(n);
  const profile = { email, real_name: key };
  return {
    kind,
    n,
    answer: { ok: true, team_id: 'T1', user: { id: user, team_id: 'T1', is_email_confirmed: true, profile } },
  };
}

function ofTeams(path: string, method: string, body: string): Call {
  const isPost = method === 'POST';
  const n = numberIn(/a:\d+/.exec(path)?.[0] ?? '0');
  const { email, key } = member(n);
  if (path.includes('/members/')) return { kind: 'teams.member', n, answer: { id: `29:${n}`, name: key, email } };
  const answered = { kind: 'teams', n, answer: { id: `posted-${Date.now()}` } };
  return isPost ? { ...answered, arrives: { by: 'teams', text: body } } : answered;
}

/** The one-to-one chat of somebody with the bot in Slack. */
export function chatOf(n: number): string {
  return `D${String(n).padStart(8, '0')}`;
}

function numberIn(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}

function refuse(response: ServerResponse, { status, retryAfter }: { status: number; retryAfter?: number }): void {
  response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }).end();
}

function answer(response: ServerResponse, body: object): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}
