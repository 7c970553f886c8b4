import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Incoming, Pointed } from '../../bot/conversation/incoming.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { type Instant, instant } from '../../domain/kernel/time.ts';
import { shortcutOf } from './entrances.ts';
import { codeOf } from './failures.ts';
import { cut, limits } from './limits.ts';
import { readable, wordsInBlocks } from './readable.ts';
import { type Door, turn } from './turn.ts';
import type { Place } from './where.ts';
import { within } from './within.ts';

/** A shortcut of ours that somebody chose. */
export interface Shortcut {
  readonly incoming: Incoming;
  readonly triggerId: string;
  readonly where: Place;
}

/** Asks Slack for the address of a message; undefined when it cannot say. */
export type LinkTo = (channel: string, ts: string) => Promise<string | undefined>;

/** A window opens within three seconds or not at all: the address may take this much of them. */
const LINK_MS = 800;

/** Where the bot is no member Slack does not say. */
export function linkTo(client: webApi.WebClient, log: Log): LinkTo {
  return async (channel, message_ts) => {
    const asked = client.chat.getPermalink({ channel, message_ts }).catch((error: unknown) => {
      log.warn('slack.permalink', { code: codeOf(error) });
      return undefined;
    });
    return (await within(asked, LINK_MS))?.permalink;
  };
}

const who = {
  callback_id: z.string(),
  trigger_id: z.string(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
};

const globalShape = z.object({ type: z.literal('shortcut'), ...who });

const messageShape = z.object({
  type: z.literal('message_action'),
  ...who,
  response_url: z.string().optional(),
  channel: z.object({ id: z.string() }),
  message_ts: z.string().optional(),
  message: z.object({
    ts: z.string(),
    text: z.string().nullish(),
    blocks: z.array(z.unknown()).nullish().catch(undefined),
    user: z.string().nullish(),
    bot_id: z.string().nullish(),
    subtype: z.string().nullish(),
  }),
});

/** The menu, from anywhere in Slack: the answer is what `help` gives. */
export function readGlobalShortcut(body: unknown, door: Door): Shortcut | undefined {
  const read = globalShape.safeParse(body).data;
  const tenant = read?.team?.id ?? read?.user.team_id;
  if (!read || !tenant || !shortcutOf(read.callback_id, 'global')) return undefined;
  return {
    incoming: { ...turn(read.trigger_id, tenant, read.user.id, 'private', door), what: { kind: 'said', text: 'help' } },
    triggerId: read.trigger_id,
    where: { kind: 'window' },
  };
}

/** A message that somebody wants to make something of. What has no words gives an empty form. */
export async function readMessageShortcut(body: unknown, door: Door, link: LinkTo): Promise<Shortcut | undefined> {
  const read = messageShape.safeParse(body).data;
  const tenant = read?.team?.id ?? read?.user.team_id;
  const wanted = read && shortcutOf(read.callback_id, 'message')?.wanted;
  if (!read || !tenant || !wanted) return undefined;
  const what: Pointed = {
    kind: 'pointed',
    wanted,
    message: {
      text: wordsOf(read.message),
      at: momentOf(read.message.ts),
      link: await link(read.channel.id, read.message_ts ?? read.message.ts),
      author: authorOf(read.message),
    },
  };
  return {
    incoming: { ...turn(read.trigger_id, tenant, read.user.id, 'private', door), what },
    triggerId: read.trigger_id,
    where: read.response_url ? { kind: 'url', url: read.response_url, replaces: false } : { kind: 'person' },
  };
}

type Message = z.infer<typeof messageShape>['message'];

function wordsOf({ text, blocks }: Message): string {
  const words = readable(text ?? '').trim() || wordsInBlocks(blocks).trim();
  return cut(words, limits.quotation);
}

/** A message's name in Slack is the second in which it was written. */
function momentOf(ts: string): Instant | undefined {
  const seconds = Number(ts);
  return seconds > 0 ? instant(Math.trunc(seconds * 1000)) : undefined;
}

/** Nobody for what an app said, even when it said it in somebody's name. */
function authorOf({ user, bot_id: bot, subtype }: Message): Pointed['message']['author'] {
  const byApp = Boolean(bot) || subtype === 'bot_message' || user === 'USLACKBOT';
  return user && !byApp ? { user, address: user } : undefined;
}
