import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../../domain/kernel/ports.ts';
import { readActivity, tenantsIn } from './activity.ts';
import { AnswerLost } from './answer.ts';
import { factsOf } from './failures.ts';
import { accepts, type Registration, type Registrations } from './registrations.ts';

/** Answers `POST /api/messages`, whose body was read already. It never throws. */
export type Handle = (request: IncomingMessage, response: ServerResponse, body: Buffer) => Promise<void>;

type Turn = (registration: Registration, context: TurnContext) => Promise<unknown>;

interface Reaction {
  readonly status: number;
  readonly body?: unknown;
}

/** What comes in is given to the registration that it is addressed to, which alone says whether its token is sound. */
export function endpointFor(registrations: Registrations, turn: Turn, log: Log): Handle {
  const react = async (request: IncomingMessage, body: Buffer): Promise<Reaction> => {
    if (request.method !== 'POST') return { status: 405 };
    const activity = readActivity(body);
    if (!activity) return { status: 400 };
    if (registrations.anonymous && !isLocalJson(request, activity)) return { status: 400 };
    const registration = registrations.addressed(activity);
    if (registration) return take(registration, activity, request.headers.authorization ?? '', turn, log);
    log.warn('teams.not-trusted', { error: 'UnknownRegistration' });
    return { status: 401 };
  };
  return async (request, response, body) => {
    const { status, body: answer } = await react(request, body);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(answer === undefined ? '' : JSON.stringify(answer));
  };
}

/** A sound token, about an organisation that this registration is not for. */
class OtherTenant extends Error {
  override readonly name = 'OtherTenant';
}

async function take(
  registration: Registration,
  activity: Activity,
  authorization: string,
  turn: Turn,
  log: Log,
): Promise<Reaction> {
  let trusted = false;
  try {
    const answer = await registration.adapter.receive(authorization, activity, async (context) => {
      trusted = true;
      if (!isForItsTenant(registration, activity)) throw new OtherTenant();
      await turn(registration, context);
    });
    return { status: answer?.status ?? 200, body: answer?.body };
  } catch (error) {
    if (!trusted) log.warn('teams.not-trusted', factsOf(error));
    else if (error instanceof OtherTenant) log.warn('teams.other-tenant', { app: registration.appId });
    else log.error('teams.turn-failed', factsOf(error));
    return { status: trusted ? statusOf(error) : refusalOf(registration) };
  }
}

/** Every tenant that an activity names has to be the registration's, and one has to be named. */
function isForItsTenant({ home }: Registration, activity: Activity): boolean {
  const named = tenantsIn(activity);
  return home.entrance.kind === 'shared' || (named.length > 0 && named.every((tenant) => accepts(home, tenant)));
}

function statusOf(error: unknown): number {
  if (error instanceof OtherTenant) return 403;
  return error instanceof AnswerLost ? 503 : 500;
}

function refusalOf({ appId }: Registration): number {
  return appId ? 401 : 400;
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
