import { setTimeout as pause } from 'node:timers/promises';
import { type App, type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';
import { LARGEST_BODY } from './door.ts';
import { codeOf } from './failures.ts';
import { Unanswered } from './unanswered.ts';
import { within } from './within.ts';

/** The connection over which Slack brings everything, where the bot cannot be reached from outside (Socket Mode). */
export interface Socket {
  /** Connects, and stays connected; it waits for nothing. */
  start(): void;
  /** Takes nothing new from now on. What was begun can still be acknowledged. */
  drain(): void;
  close(): Promise<void>;
}

export interface SocketParts {
  readonly app: App;
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
  readonly log: Log;
}

/** Slack greets within moments; a line that stays silent is given up. */
const GREETING_MS = 15_000;
/** What came over a line that Slack is about to close is still acknowledged over it. */
const LINGER_MS = 5_000;
const GOODBYE_MS = 1_000;
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [500, 30_000];

/**
 * Each line is a receiver of its own: Bolt's client reconnects by itself, but a refusal while it does ends the process,
 * and it closes the old line before it opens the next.
 */
export function keepConnected(parts: SocketParts): Socket {
  const over = new AbortController();
  const lines = new Set<Line>();
  let draining = false;

  const stay = async () => {
    for (let failures = 0; !over.signal.aborted; ) {
      const line = openLine(parts, () => draining);
      lines.add(line);
      void line.closed.then(() => lines.delete(line));
      const failure = await line.greeted;
      failures = failure ? failures + 1 : 0;
      if (failure || over.signal.aborted) void line.close();
      if (over.signal.aborted) return;
      if (failure) parts.log.warn('slack.not-connected', { code: failure, failures });
      else {
        parts.log.info('slack.connected');
        await line.ended;
      }
      await pause(pauseAfter(failures), undefined, { signal: over.signal }).catch(() => {});
    }
  };

  return {
    start: () => void stay(),
    drain: () => {
      draining = true;
    },
    async close() {
      draining = true;
      over.abort();
      await Promise.all([...lines].map((line) => line.close()));
    },
  };
}

function pauseAfter(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, failures - 1), LONGEST_PAUSE_MS);
}

interface Line {
  /** Undefined once Slack greeted; else why it did not. */
  readonly greeted: Promise<string | undefined>;
  /** Slack is leaving, or left: time for the next line. */
  readonly ended: Promise<void>;
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

function openLine({ app, appToken, clientOptions, logger, log }: SocketParts, isDraining: () => boolean): Line {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions } },
    processEventErrorHandler: async ({ error }) => {
      // What is not acknowledged comes again, so only what may go better then.
      if (!(error instanceof Unanswered)) log.warn('slack.malformed', { code: codeOf(error) });
      return false;
    },
  });
  receiver.init(app);
  const { client } = receiver;
  const closed = new Promise<void>((resolve) => client.on('disconnected', () => resolve()));
  const farewell = new Promise<void>((resolve) => {
    listenCarefully(client, isDraining, log, () => {
      resolve();
      setTimeout(() => void client.disconnect(), LINGER_MS).unref();
    });
  });
  return {
    greeted: greeting(client.start()),
    ended: Promise.race([closed, farewell]),
    closed,
    async close() {
      await within(client.disconnect(), GOODBYE_MS);
    },
  };
}

async function greeting(starting: Promise<unknown>): Promise<string | undefined> {
  const outcome = starting.then(
    () => undefined,
    (error: unknown) => codeOf(error),
  );
  const soon = await within(
    outcome.then((failure) => ({ failure })),
    GREETING_MS,
  );
  return soon ? soon.failure : 'silent';
}

type Client = SocketModeReceiver['client'];

/** Lets through what can be taken apart: the client throws at anything else where nobody catches it. */
function listenCarefully(client: Client, isDraining: () => boolean, log: Log, farewell: () => void): void {
  const [take] = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    const message = readMessage(data);
    if (!message) return log.warn('slack.malformed', { code: 'envelope' });
    if (message.type === 'disconnect') return farewell();
    if (isDraining() && message.type !== 'hello') return;
    Promise.resolve(take?.(data, isBinary)).catch((error) => log.warn('slack.malformed', { code: codeOf(error) }));
  });
}

function readMessage(data: unknown): { readonly type?: unknown } | undefined {
  if (typeof data !== 'string' || data.length > LARGEST_BODY) return undefined;
  try {
    const message: unknown = JSON.parse(data);
    return typeof message === 'object' && message !== null ? message : undefined;
  } catch {
    return undefined;
  }
}
