import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../../domain/kernel/ports.ts';
import { readActivity } from './activity.ts';
import type { TeamsAdapter, TeamsSettings } from './adapter.ts';
import { AnswerLost } from './answer.ts';
import { factsOf } from './failures.ts';

/** Answers `POST /api/messages`, whose body was read already. It never throws. */
export type Handle = (request: IncomingMessage, response: ServerResponse, body: Buffer) => Promise<void>;

interface Reaction {
  readonly status: number;
  readonly body?: unknown;
}

export function endpointFor(
  adapter: TeamsAdapter,
  settings: TeamsSettings,
  turn: (context: TurnContext) => Promise<unknown>,
  log: Log,
): Handle {
  const react = async (request: IncomingMessage, body: Buffer): Promise<Reaction> => {
    if (request.method !== 'POST') return { status: 405 };
    const activity = readActivity(body);
    if (!activity) return { status: 400 };
    if (settings.anonymous && !isLocalJson(request, activity)) return { status: 400 };
    return take(adapter, settings, activity, request.headers.authorization ?? '', turn, log);
  };
  return async (request, response, body) => {
    const { status, body: answer } = await react(request, body);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(answer === undefined ? '' : JSON.stringify(answer));
  };
}

async function take(
  adapter: TeamsAdapter,
  settings: TeamsSettings,
  activity: Activity,
  authorization: string,
  turn: (context: TurnContext) => Promise<unknown>,
  log: Log,
): Promise<Reaction> {
  let trusted = false;
  try {
    const answer = await adapter.receive(authorization, activity, async (context) => {
      trusted = true;
      await turn(context);
    });
    return { status: answer?.status ?? 200, body: answer?.body };
  } catch (error) {
    if (!trusted) log.warn('teams.not-trusted', factsOf(error));
    else log.error('teams.turn-failed', factsOf(error));
    if (!trusted) return { status: settings.anonymous ? 400 : 401 };
    return { status: error instanceof AnswerLost ? 503 : 500 };
  }
}

/**
 * Without authentication, answers go to this machine only. JSON by name keeps out forms on other sites' pages: a
 * browser asks leave before it sends that. A site that points a name of its own at this machine has that name as host.
 */
function isLocalJson({ headers }: IncomingMessage, activity: Partial<Activity>): boolean {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return false;
  if (!isHere(`http://${headers.host ?? ''}`) || (headers.origin && !isHere(headers.origin))) return false;
  return !activity.serviceUrl || isHere(activity.serviceUrl);
}

function isHere(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(host);
}
