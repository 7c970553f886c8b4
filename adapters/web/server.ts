import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../domain/kernel/ports.ts';
import { type Agenda, agendaRoute } from './agenda.ts';
import { answer, answerJson, protect } from './answers.ts';
import { readBody } from './body.ts';
import { type FetchFile, fileRoute } from './file.ts';
import type { Exposition } from './metrics.ts';
import type { Route } from './route.ts';

export interface ServerParts {
  /** Whether the bot can do its work: the database and its migrations are fine. */
  readonly ready: () => Promise<boolean>;
  /** Slack's own handler reads `rawBody` and checks the signature over it. */
  readonly slack?: ((request: WithRawBody, response: ServerResponse) => unknown) | undefined;
  /** The pages by which an organisation adds the bot to its Slack workspace. */
  readonly slackInstall?: { readonly begin: Visit; readonly comeBack: Visit } | undefined;
  readonly teams?: ((request: IncomingMessage, response: ServerResponse, body: Buffer) => unknown) | undefined;
  readonly agenda?: Agenda | undefined;
  readonly file?: FetchFile | undefined;
  /** What Prometheus reads. */
  readonly metrics?: (() => Promise<Exposition>) | undefined;
  /** Local mode's page; answers false for a path that it does not know. */
  readonly page?: PageHandler | undefined;
  readonly log: Log;
}

type Visit = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type WithRawBody = IncomingMessage & { rawBody: Buffer };

export type PageHandler = (request: IncomingMessage, response: ServerResponse, body: Buffer) => Promise<boolean>;

export interface WebServer {
  /** Answers the port, which is a free one when 0 was asked for. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no new requests, lets those under way finish for a few seconds, then closes. */
  close(): Promise<void>;
}

const GRACE = 5_000;

/** The one door of the process. Nothing that a request does ends it. */
export function createServer(parts: ServerParts): WebServer {
  const routes = routesOf(parts);
  const server = createHttpServer((request, response) => {
    serve(request, response, routes, parts).catch((error: unknown) => fail(response, error, parts.log));
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  server.keepAliveTimeout = 5_000;
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else socket.destroy();
  });
  return { listen: (port, host) => listen(server, port, host), close: () => close(server) };
}

function routesOf({ ready, slack, slackInstall, teams, metrics }: ServerParts): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  routes.set('/healthz', { method: 'GET', handle: (_request, response) => answerJson(response, 200, { alive: true }) });
  routes.set('/readyz', { method: 'GET', handle: (_request, response) => tellReady(response, ready) });
  if (metrics) {
    const tell = (response: ServerResponse) => metrics().then(({ type, text }) => answer(response, 200, type, text));
    routes.set('/metrics', { method: 'GET', handle: (_request, response) => tell(response) });
  }
  if (teams) routes.set('/api/messages', { method: 'POST', handle: teams });
  if (slack) {
    routes.set('/slack/events', {
      method: 'POST',
      handle: (request, response, rawBody) => slack(Object.assign(request, { rawBody }), response),
    });
  }
  if (slackInstall) {
    routes.set('/slack/install', { method: 'GET', handle: slackInstall.begin });
    routes.set('/slack/oauth_redirect', { method: 'GET', handle: slackInstall.comeBack });
  }
  return routes;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  routes: ReadonlyMap<string, Route>,
  { page, agenda, file }: ServerParts,
): Promise<void> {
  response.on('error', () => response.destroy());
  const path = pathOf(request);
  const route =
    path === undefined ? undefined : (routes.get(path) ?? agendaRoute(path, agenda) ?? fileRoute(path, file));
  // No browser shows what a platform is answered.
  if (route?.method !== 'POST') protect(response);
  if (path === undefined) return answerJson(response, 400, { error: 'bad-request' });
  if (!route && !page) return answerJson(response, 404, { error: 'not-found' });
  if (route && !allows(route, request)) {
    response.setHeader('allow', route.method);
    return answerJson(response, 405, { error: 'method-not-allowed' });
  }
  const body = await readBody(request);
  if (body.result === 'broken-off') return;
  if (body.result === 'too-large') {
    response.setHeader('connection', 'close');
    return answerJson(response, 413, { error: 'too-large' });
  }
  if (route) await route.handle(request, response, body.bytes);
  else if (!(await page?.(request, response, body.bytes))) answerJson(response, 404, { error: 'not-found' });
}

function allows(route: Route, { method }: IncomingMessage): boolean {
  return method === route.method || (method === 'HEAD' && route.method === 'GET');
}

/** The path without its query; undefined when the request line makes no sense. */
export function pathOf(request: IncomingMessage): string | undefined {
  const url = request.url ?? '';
  return url.startsWith('/') ? url.split('?', 1)[0] : undefined;
}

async function tellReady(response: ServerResponse, ready: () => Promise<boolean>): Promise<void> {
  const isReady = await ready().catch(() => false);
  answerJson(response, isReady ? 200 : 503, { ready: isReady });
}

function fail(response: ServerResponse, error: unknown, log: Log): void {
  log.error('web.request-failed', { error: error instanceof Error ? error.name : typeof error });
  if (response.headersSent) response.destroy();
  else answerJson(response, 500, { error: 'trouble' });
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE);
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(force);
      clearInterval(sweep);
      resolve();
    });
  });
}
