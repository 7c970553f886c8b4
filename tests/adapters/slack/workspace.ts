import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { createSlack, type Slack } from '../../../adapters/slack/app.ts';
import { botScopes } from '../../../adapters/slack/scopes.ts';
import { systemClock as clock } from '../../../adapters/system/clock.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import type { Spoken } from '../../../bot/conversation/reply.ts';

export const TOKEN = 'xoxb-een-verzonnen-sleutel';
export const SECRET = 'een verzonnen geheim';
/** For what a test looks up itself: the bot has the scopes of its manifest and no more. */
const ALL_SEEING = 'xoxb-een-verzonnen-sleutel-van-de-test';
export const CHANNEL = 'C000000001';
export const TEAM = 'T000000001';

/** What goes wrong with the next call of a method. */
export type Fault =
  | { readonly status: number; readonly retryAfter?: number | string }
  | 'drop before'
  | 'drop after'
  | { readonly error: string }
  /** Slack answers, and says something else than the emulator would. */
  | { readonly instead: (answer: Json) => Json };

export interface ApiCall {
  readonly method: string;
  readonly body: Record<string, string>;
  answer?: Json;
}

export type Script = (incoming: Incoming) => Promise<Spoken> | Spoken;

export interface Workspace {
  readonly slack: Slack;
  readonly user: string;
  readonly url: string;
  /** Slack's Web API, by way of the unreliable line. */
  readonly apiUrl: string;
  /** What the bot asked of Slack, in order. */
  readonly calls: ApiCall[];
  /** What the bot said by response_url. */
  readonly responses: Record<string, unknown>[];
  readonly heard: Incoming[];
  readonly logged: string[];
  /** Another bot than the workspace's own takes what is posted from now on. */
  behind(handle: Slack['handle']): void;
  /** How many requests of the bot are not answered yet. */
  busy(): number;
  /** The conversation for the next turns. */
  answer(script: Script): void;
  fail(method: string, ...faults: Fault[]): void;
  failResponseUrl(...statuses: number[]): void;
  responseUrl(): string;
  /** A signed request, as Slack makes it. */
  post(
    body: string,
    contentType: string,
    changes?: { secret?: string; age?: number; headers?: Record<string, string> },
  ): Promise<Response>;
  form(body: Record<string, string>): Promise<Response>;
  payload(body: unknown): Promise<Response>;
  event(body: unknown, headers?: Record<string, string>): Promise<Response>;
  trigger(view?: string): Promise<string>;
  /** Messages in the one-to-one chat with the user, oldest first. */
  chat(): Promise<Json[]>;
  api(method: string, body: Record<string, string>): Promise<Json>;
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: what Slack's API answers is read freely in tests
export type Json = any;

export interface WorkspaceMember {
  readonly name: string;
  readonly real_name: string;
  readonly email: string;
}

const noor: WorkspaceMember = { name: 'noor', real_name: 'Noor Zandstra', email: 'noor@wijkteam.example' };

/** A Slack workspace with one member unless there are more, with the real bot before it and an unreliable line in between. */
export async function openWorkspace(members: readonly WorkspaceMember[] = [noor]): Promise<Workspace> {
  const emulator = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      slack: {
        users: [...members],
        strict_scopes: true,
        tokens: [
          { token: TOKEN, user: 'admin', scopes: [...botScopes] },
          { token: ALL_SEEING, user: 'admin' },
        ],
      },
    },
  });
  const calls: ApiCall[] = [];
  const faults = new Map<string, Fault[]>();
  let busy = 0;
  const whileBusy = (request: IncomingMessage, response: ServerResponse) => {
    busy += 1;
    response.once('close', () => {
      busy -= 1;
    });
    return read(request);
  };
  const line = await serve(async (request, response) => {
    const body = await whileBusy(request, response);
    const method = (request.url ?? '').replace('/api/', '');
    const call: ApiCall = { method, body: Object.fromEntries(new URLSearchParams(body.toString())) };
    calls.push(call);
    const fault = faults.get(method)?.shift();
    if (fault === 'drop before') return void request.socket.destroy();
    if (typeof fault === 'object' && 'status' in fault) {
      response.writeHead(
        fault.status,
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) },
      );
      return void response.end();
    }
    if (typeof fault === 'object' && 'error' in fault)
      return void response.end(JSON.stringify({ ok: false, error: fault.error }));
    const answer = JSON.parse(await pass(emulator.url, method, body, TOKEN));
    call.answer = typeof fault === 'object' ? fault.instead(answer) : answer;
    if (fault === 'drop after') return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(call.answer));
  });

  const responses: Record<string, unknown>[] = [];
  const refusals: number[] = [];
  const hooks = await serve(async (request, response) => {
    const body = JSON.parse((await whileBusy(request, response)).toString());
    const status = refusals.shift() ?? 200;
    if (status === 200) responses.push(body);
    response.writeHead(status).end('ok');
  });

  const heard: Incoming[] = [];
  const logged: string[] = [];
  let script: Script = () => {
    throw new Error('Nothing was agreed to be said');
  };
  const note = (event: string, facts?: unknown) => void logged.push(`${event} ${JSON.stringify(facts ?? {})}`);
  const slack = createSlack({
    clock,
    settings: { signingSecret: SECRET, workspaces: { kind: 'one', botToken: TOKEN }, apiUrl: `${line.url}/api/` },
    converse: async (incoming) => {
      heard.push(incoming);
      return script(incoming);
    },
    log: { info: note, warn: note, error: note },
  });
  let handle = slack.handle;
  const bot = await serve(async (request, response) => {
    handle(Object.assign(request, { rawBody: await read(request) }), response);
  });

  const api = async (method: string, body: Record<string, string>) =>
    JSON.parse(await pass(emulator.url, method, Buffer.from(new URLSearchParams(body).toString()), ALL_SEEING));
  const users: Json = await api('users.list', { limit: '1000' });
  const user: string = users.members.find((each: Json) => each.name === members[0]?.name).id;

  const post: Workspace['post'] = (body, contentType, changes = {}) => {
    const time = String(Math.floor(Date.now() / 1000) - (changes.age ?? 0));
    const signature = createHmac('sha256', changes.secret ?? SECRET)
      .update(`v0:${time}:${body}`)
      .digest('hex');
    return fetch(`${bot.url}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': contentType,
        'x-slack-request-timestamp': time,
        'x-slack-signature': `v0=${signature}`,
        ...changes.headers,
      },
      body,
    });
  };
  const form = (body: Record<string, string>) =>
    post(new URLSearchParams(body).toString(), 'application/x-www-form-urlencoded');

  return {
    slack,
    user,
    url: bot.url,
    apiUrl: `${line.url}/api/`,
    calls,
    responses,
    heard,
    logged,
    behind: (other) => {
      handle = other;
    },
    busy: () => busy,
    answer: (next) => {
      script = next;
    },
    fail: (method, ...next) => void faults.set(method, next),
    failResponseUrl: (...statuses) => void refusals.push(...statuses),
    responseUrl: () => `${hooks.url}/commands/een`,
    post,
    form,
    payload: (body) => form({ payload: JSON.stringify(body) }),
    event: (body, headers = {}) => post(JSON.stringify(body), 'application/json', { headers }),
    trigger: async (view) =>
      (await api('views.generateTriggerId', { user_id: user, ...(view ? { view_id: view } : {}) })).trigger_id,
    async chat() {
      const { channel } = await api('conversations.open', { users: user });
      return (await api('conversations.history', { channel: channel.id })).messages.reverse();
    },
    api,
    async close() {
      await Promise.all([emulator.close(), line.close(), hooks.close(), bot.close()]);
    },
  };
}

async function pass(emulator: string, method: string, body: Buffer, token: string): Promise<string> {
  const answer = await fetch(`${emulator}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  });
  return answer.text();
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function serve(listener: Parameters<typeof createServer>[1]): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
