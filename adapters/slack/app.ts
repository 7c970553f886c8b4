import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Receiver } from '@slack/bolt';
import type { Messenger } from '../../bot/conversation/messenger.ts';
import type { Converse } from '../../bot/conversation/reply.ts';
import type { Clock, Log } from '../../domain/kernel/ports.ts';
import { authorizeBy } from './authorize.ts';
import { clientOptionsFor, clientsWith } from './clients.ts';
import { receive } from './door.ts';
import type { Installations } from './installations.ts';
import { listen } from './listen.ts';
import { boltLogger } from './log.ts';
import { slackMessenger } from './messenger.ts';
import { type InstallDoor, installDoor } from './oauth.ts';
import { PunctualApp } from './punctual.ts';
import { removalFrom } from './removal.ts';
import { signedWith } from './signature.ts';
import { keepConnected } from './socket.ts';
import { manyWorkspaces, oneWorkspace, type Workspaces } from './workspaces.ts';

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

export interface SlackParts {
  readonly settings: SlackSettings;
  readonly converse: Converse;
  readonly log: Log;
  /** The machine's own: Slack's signatures say when they were made. */
  readonly clock: Clock;
  /** Where organisations brought the bot in; needed for many workspaces. */
  readonly installations?: Installations | undefined;
  /** Where people reach the bot: Slack sends them back there. */
  readonly publicUrl?: string | undefined;
}

export interface Slack {
  /** Takes `POST /slack/events`: commands, buttons, forms and events. It never throws. */
  handle(request: IncomingMessage & { rawBody?: Buffer }, response: ServerResponse): void;
  readonly messenger: Messenger;
  /** The pages by which an organisation brings the bot in; absent with one workspace. */
  readonly install?: InstallDoor | undefined;
  /** Connects by Socket Mode, where that is set, without waiting for it. */
  start(): void;
  /** Takes nothing new over its connection, and gives what was begun a few seconds. */
  close(): Promise<void>;
}

const GRACE_MS = 4_000;

/** The bot in Slack. Making it and starting it ask nothing of Slack: a call is made when there is something to say. */
export function createSlack(parts: SlackParts): Slack {
  const { settings, log } = parts;
  const logger = boltLogger(log);
  const workspaces = workspacesOf(parts);
  const clientOptions = clientOptionsFor(settings.apiUrl, logger);
  const app = new PunctualApp({
    receiver: ownDoor,
    logger,
    clientOptions,
    authorize: authorizeBy(workspaces, log),
    // What the bot says itself is told apart by its `bot_id`, without asking Slack who it is.
    ignoreSelf: false,
    convoStore: false,
  });
  listen(app, parts.converse, removalFrom(workspaces, log), log);
  const { appToken, signingSecret } = settings;
  const isSigned = signingSecret ? signedWith(signingSecret, parts.clock) : undefined;
  const socket = appToken ? keepConnected({ app, appToken, clientOptions, logger, log }) : undefined;
  return {
    handle: (request, response) => {
      // Without a signing secret nothing that comes in by HTTP can be believed.
      if (isSigned) void receive(app, isSigned, request, response, log);
      else response.writeHead(404).end();
    },
    messenger: slackMessenger(workspaces, clientsWith(clientOptions), log),
    install: installOf(parts, { workspaces, clientOptions, logger, log }),
    start: () => socket?.start(),
    async close() {
      socket?.drain();
      await app.settle(GRACE_MS);
      await socket?.close();
    },
  };
}

/** What comes in by HTTP is received at our own door, and by Socket Mode over its connection. */
const ownDoor: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };

function workspacesOf({ settings: { workspaces }, installations }: SlackParts): Workspaces {
  if (workspaces.kind === 'one') return oneWorkspace(workspaces.botToken);
  if (!installations) throw new Error('Many workspaces need somebody to remember them');
  return manyWorkspaces(installations);
}

function installOf(
  { settings, publicUrl }: SlackParts,
  house: Pick<Parameters<typeof installDoor>[0], 'workspaces' | 'clientOptions' | 'logger' | 'log'>,
): InstallDoor | undefined {
  const { workspaces: many, apiUrl, appToken } = settings;
  if (many.kind === 'one' || !publicUrl) return undefined;
  return installDoor({ ...many, publicUrl, apiUrl, appToken, ...house });
}
