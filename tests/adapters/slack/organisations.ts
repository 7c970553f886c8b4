import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { freePort, type Json } from './workspace.ts';

export const CLIENT = {
  clientId: '123.456',
  clientSecret: 'een-verzonnen-geheim',
  stateSecret: 'nog-een-verzonnen-geheim',
};
export const SIGNING = 'weer-een-verzonnen-geheim';
export const APP = 'A0SCHAKEL1';
/** Everybody's Slack has this person, and this channel. */
export const PERSON = 'U000000001';
export const CHANNEL = 'C000000001';
/** What an emulator calls its workspace, whichever it is. */
const EMULATED_TEAM = 'T000000001';
const EMULATED_EMAIL = 'admin@emulate.dev';

/** A workspace of an organisation, by Slack's own name for it, with the address that it gives its one person. */
export interface Wish {
  readonly team: string;
  readonly name: string;
  readonly email: string;
}

export interface Call {
  readonly method: string;
  /** Whose token it was made with. */
  readonly team: string | undefined;
  readonly body: Record<string, string>;
}

/** Several workspaces behind one Slack: whose token it is decides which of them is spoken to. */
export interface Organisations {
  readonly apiUrl: string;
  readonly calls: Call[];
  /** Somebody agrees in Slack: where their browser is sent next. */
  agree(team: string, slackUrl: string): Promise<string>;
  /** What Slack says instead of granting a token, once. */
  grant(answer: (granted: Json) => Json): void;
  /** From now on Slack answers this to the workspace's token. */
  refuse(team: string, error: string | undefined): void;
  tokenOf(team: string): string | undefined;
  /** What stands in the person's chat with the bot, or in the channel, oldest first. */
  chat(team: string): Promise<string[]>;
  channel(team: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function openOrganisations(wishes: readonly Wish[], redirectUri: string): Promise<Organisations> {
  const emulators = new Map<string, { url: string; close(): Promise<void> }>();
  for (const { team, name } of wishes) {
    const oauthApp = {
      app_id: APP,
      client_id: CLIENT.clientId,
      client_secret: CLIENT.clientSecret,
      name: 'Schakelbot',
    };
    const slack = {
      team: { name },
      oauth_apps: [{ ...oauthApp, redirect_uris: [redirectUri] }],
      tokens: [readerOf(team)],
    };
    emulators.set(team, await createEmulator({ service: 'slack', port: await freePort(), seed: { slack } }));
  }
  const tokens = new Map<string, string>();
  const codes = new Map<string, string>();
  const refusals = new Map<string, string>();
  const calls: Call[] = [];
  let grants: ((granted: Json) => Json) | undefined;

  const pass = async (team: string, method: string, token: string, body: string): Promise<Json> => {
    const answer = await fetch(`${emulators.get(team)?.url}/api/${method}`, {
      method: 'POST',
      headers: { ...(token && { authorization: token }), 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    const email = wishes.find((wish) => wish.team === team)?.email ?? '';
    return JSON.parse((await answer.text()).replaceAll(EMULATED_TEAM, team).replaceAll(EMULATED_EMAIL, email));
  };
  const answer = async (method: string, authorization: string, raw: string): Promise<Json> => {
    const body = Object.fromEntries(new URLSearchParams(raw));
    const token = authorization.replace(/^Bearer /, '');
    const isGrant = method === 'oauth.v2.access';
    const team = isGrant ? codes.get(body['code'] ?? '') : tokens.get(token);
    calls.push({ method, team, body });
    if (!team) return { ok: false, error: isGrant ? 'invalid_code' : 'invalid_auth' };
    const refusal = refusals.get(team);
    if (refusal && !isGrant) return { ok: false, error: refusal };
    const answered = await pass(team, method, authorization, raw);
    if (!isGrant || !answered.ok) return answered;
    const granted = grants ? grants(answered) : answered;
    grants = undefined;
    tokens.set(granted.access_token, team);
    return granted;
  };
  const line = await serve(async (request, response) => {
    const raw = await read(request);
    const method = (request.url ?? '').replace('/api/', '');
    const said = await answer(method, request.headers.authorization ?? '', raw);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  });
  const look = (team: string, method: string, body: Record<string, string>) =>
    pass(team, method, `Bearer ${readerOf(team).token}`, new URLSearchParams(body).toString());
  const history = async (team: string, channel: string) =>
    (await look(team, 'conversations.history', { channel })).messages.map(({ text }: Json) => text).reverse();

  return {
    apiUrl: `${line.url}/api/`,
    calls,
    async agree(team, slackUrl) {
      const asked = new URL(slackUrl).searchParams;
      const form = new URLSearchParams({ user_id: PERSON });
      for (const name of ['client_id', 'redirect_uri', 'scope', 'state']) form.set(name, asked.get(name) ?? '');
      const url = `${emulators.get(team)?.url}/oauth/v2/authorize/callback`;
      const sent = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
      const back = sent.headers.get('location') ?? '';
      codes.set(new URL(back).searchParams.get('code') ?? '', team);
      return back;
    },
    grant: (change) => {
      grants = change;
    },
    refuse: (team, error) => void (error ? refusals.set(team, error) : refusals.delete(team)),
    tokenOf: (team) => [...tokens].findLast(([, of]) => of === team)?.[0],
    async chat(team) {
      const bot = (await look(team, 'users.list', {})).members.find(({ is_bot }: Json) => is_bot);
      const { channel } = await look(team, 'conversations.open', { users: bot.id });
      return history(team, channel.id);
    },
    channel: (team) => history(team, CHANNEL),
    async close() {
      await Promise.all([line.close(), ...[...emulators.values()].map((emulator) => emulator.close())]);
    },
  };
}

/** The person's own eyes. */
function readerOf(team: string) {
  return { token: `xoxp-${team}-ogen`, user: 'admin' };
}

/** A page that somebody's browser shows, with the cookies that it keeps. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  async open(url: string): Promise<{ status: number; html: string; headers: Headers }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { headers: { cookie }, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name = '', value = ''] = pair.split('=', 2);
      if (/Expires=Thu, 01 Jan 1970/.test(set)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return { status: response.status, html: await response.text(), headers: response.headers };
  }

  /** Where the one link of the page leads. */
  static linkIn(html: string): string {
    return (/<a href="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
  }

  cookies(): Map<string, string> {
    return this.#cookies;
  }
}

/** Goes the whole way: our page, Slack's question, and back. */
export async function install(browser: Browser, botUrl: string, slack: Organisations, team: string) {
  const { html } = await browser.open(`${botUrl}/slack/install`);
  return browser.open(await slack.agree(team, Browser.linkIn(html)));
}

/** A signed request, as Slack makes it. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const form = typeof body === 'string';
  const text = form ? body : JSON.stringify(body);
  const time = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SIGNING).update(`v0:${time}:${text}`).digest('hex');
  return fetch(`${url}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
      'x-slack-request-timestamp': time,
      'x-slack-signature': `v0=${signature}`,
      ...headers,
    },
    body: text,
  });
}

let count = 0;

/** Something that happened in a workspace. */
export function eventFrom(team: string, event: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const authorizations = [{ team_id: team, enterprise_id: null, is_bot: true, is_enterprise_install: false }];
  const wrapper = { type: 'event_callback', team_id: team, api_app_id: APP, event_id: `Ev-${team}-${++count}` };
  return { ...wrapper, event_time: Math.floor(Date.now() / 1000), authorizations, event, ...more };
}

/** The person there types something to the bot. */
export function typedIn(team: string, text: string) {
  const at = { channel_type: 'im', channel: 'D000000001', ts: `${++count}.000100` };
  return eventFrom(team, { type: 'message', user: PERSON, text, ...at });
}

export async function serve(listener: RequestListener): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
