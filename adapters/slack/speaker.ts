import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Log } from '../../domain/kernel/ports.ts';
import type { SlackMessage } from './block-kit.ts';
import { type Outcome, type Posted, post, postToPerson, respond, update } from './outlet.ts';
import type { Where } from './where.ts';

/** Whom an answer is for, where they are, and the id of the turn it answers. */
export interface Listener {
  readonly user: string;
  readonly where: Where;
  readonly key: string;
}

/** Says answers: patiently when Slack is busy, and in the one-to-one chat when the place itself is gone. */
export interface Speaker {
  /** A new message. False when nothing can have arrived. */
  say(to: Listener, message: SlackMessage): Promise<boolean>;
  /** In the place of the message that was pressed, where there is one. */
  replace(to: Listener, message: SlackMessage): Promise<boolean>;
  /** A line in a channel, where it may fail without harm: what it points at has arrived. */
  note(to: Posted, message: SlackMessage): Promise<void>;
}

const TRIES = 3;
const LONGEST_PAUSE_MS = 20_000;

/** An answer is not in the ledger, so it is tried again here; never after an outcome that nobody knows. */
export function slackSpeaker(client: webApi.WebClient, log: Log): Speaker {
  const patiently = async (send: () => Promise<Outcome>): Promise<boolean> => {
    for (let attempt = 1; ; attempt += 1) {
      const sent = await send();
      if (sent.result === 'sent') return true;
      log.warn('slack.answer', { attempt, ...sent });
      if (sent.result === 'uncertain') return true;
      if (sent.result === 'never' || attempt === TRIES) return false;
      await pause(Math.min(sent.waitMs ?? 500, LONGEST_PAUSE_MS));
    }
  };

  const inOwnChat = (to: Listener, message: SlackMessage) =>
    patiently(() => postToPerson(client, to.user, message, { key: to.key }));

  return {
    async say(to, message) {
      const { where, key } = to;
      const said = await (() => {
        switch (where.kind) {
          case 'url':
            return patiently(() => respond(where.url, message, false));
          case 'message':
          case 'chat':
            return patiently(() => post(client, { channel: where.channel, thread: where.thread, key }, message));
          case 'person':
            return false;
          default:
            return unknownPlace(where);
        }
      })();
      return said || inOwnChat(to, message);
    },

    async replace(to, message) {
      const { where } = to;
      if (where.kind === 'message') {
        const replaced = await patiently(() => update(client, where.channel, where.ts, message));
        return replaced || inOwnChat(to, message);
      }
      if (where.kind === 'url' && where.replaces) {
        const replaced = await patiently(() => respond(where.url, message, true));
        return replaced || inOwnChat(to, message);
      }
      return this.say(to, message);
    },

    async note(to, message) {
      await patiently(() => post(client, to, message));
    },
  };
}

function unknownPlace(where: never): never {
  throw new Error(`Unknown place: ${JSON.stringify(where)}`);
}
