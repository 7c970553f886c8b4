import type { IncomingMessage, ServerResponse } from 'node:http';
import { App, HTTPReceiver, type ReceiverEvent, webApi } from '@slack/bolt';
import type { Entrance } from '../../bot/conversation/incoming.ts';
import type { Messenger } from '../../bot/conversation/messenger.ts';
import type { Converse } from '../../bot/conversation/reply.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { admit } from './door.ts';
import { codeOf } from './failures.ts';
import { listen, Unanswered } from './listen.ts';
import { boltLogger } from './log.ts';
import { slackMessenger } from './messenger.ts';
import { PATIENCE_MS } from './outlet.ts';
import { within } from './within.ts';

export interface SlackSettings {
  readonly signingSecret?: string | undefined;
  readonly workspaces: OneWorkspace | ManyWorkspaces;
  /** Socket Mode. */
  readonly appToken?: string | undefined;
  /** Slack's own unless said otherwise; ends in `/api/`. */
  readonly apiUrl?: string | undefined;
}

export interface OneWorkspace {
  readonly kind: 'one';
  readonly botToken: string;
}

export interface ManyWorkspaces {
  readonly kind: 'many';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
}

export interface Slack {
  /** Takes `POST /slack/events`: commands, buttons, forms and events. It never throws. */
  handle(request: IncomingMessage & { rawBody?: Buffer }, response: ServerResponse): void;
  readonly messenger: Messenger;
}

/** The bot in one Slack workspace, over HTTP. Starting asks nothing of Slack: a call is made when there is something to say. */
export function createSlack(parts: { settings: SlackSettings; converse: Converse; log: Log }): Slack {
  const { settings, log } = parts;
  const botToken = settings.workspaces.kind === 'one' ? settings.workspaces.botToken : '';
  const signingSecret = settings.signingSecret ?? '';
  const logger = boltLogger(log);
  // One try a call: the ledger, and for answers the speaker, decide about another.
  const clientOptions = {
    ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl } : {}),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: PATIENCE_MS,
    logger,
  };
  const client = new webApi.WebClient(botToken, clientOptions);
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    processEventErrorHandler: async ({ response, error }) => {
      const unanswered = error instanceof Unanswered;
      // All else that arrives here is a payload that Bolt could not take apart.
      if (!unanswered) log.warn('slack.malformed', { code: codeOf(error) });
      if (!response.headersSent) response.writeHead(unanswered ? 503 : 400).end();
      return true;
    },
  });
  const app = new PunctualApp({
    receiver,
    logger,
    clientOptions,
    authorize: async () => ({ botToken, entrance: { kind: 'shared' } satisfies Entrance }),
    // What the bot says itself is told apart by its `bot_id`, without asking Slack who it is.
    ignoreSelf: false,
    convoStore: false,
  });
  listen(app, parts.converse, log);
  return {
    handle: (request, response) => void admit(receiver, signingSecret, request, response, log),
    messenger: slackMessenger(client, log),
  };
}

/** Slack sends an event again that is not acknowledged in three seconds. */
const ACKNOWLEDGE_EVENT_MS = 2500;

/**
 * Acknowledges in time, and not before its time: Bolt acknowledges an event before anybody handled it, so that a crash
 * would lose it, and leaves what nobody listens to waiting for three seconds.
 */
class PunctualApp extends App {
  override async processEvent(event: ReceiverEvent): Promise<void> {
    const isEvent = event.body.type === 'event_callback';
    let acknowledged = false;
    const ack: ReceiverEvent['ack'] = async (answer) => {
      acknowledged = true;
      await event.ack(answer);
    };
    const work = super.processEvent({ ...event, ack: isEvent ? async () => {} : ack });
    if (isEvent) await within(work, ACKNOWLEDGE_EVENT_MS);
    else await work;
    if (!acknowledged) await ack();
    await work;
  }
}
