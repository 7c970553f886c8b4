import { z } from 'zod';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import { readable } from './readable.ts';
import { type Door, turn } from './turn.ts';
import type { Where } from './where.ts';

/** What a reader found: the turn for the conversation, and what the adapter needs to answer it. */
export interface Command {
  readonly incoming: Incoming;
  readonly triggerId: string;
  readonly where: Where;
}

export interface Typed {
  readonly incoming: Incoming;
  readonly channel: string;
  /** The thread to answer in; a mention always starts or continues one. */
  readonly thread: string | undefined;
}

const commandShape = z.object({
  command: z.string().startsWith('/'),
  text: z.string().default(''),
  team_id: z.string(),
  user_id: z.string(),
  trigger_id: z.string(),
  response_url: z.string(),
});

/** `/uren 90 intervisie` is "uren 90 intervisie"; `/schakel help` is "help". */
export function readCommand(body: unknown, door: Door): Command | undefined {
  const read = commandShape.safeParse(body).data;
  if (!read) return undefined;
  const word = read.command.slice(1);
  const rest = readable(read.text).trim();
  const text = word === 'schakel' ? rest || 'help' : `${word} ${rest}`.trim();
  return {
    // Slack brings events again, commands never.
    incoming: { ...said(read.trigger_id, read.team_id, read.user_id, 'private', text, door), comesOnce: true },
    triggerId: read.trigger_id,
    where: { kind: 'url', url: read.response_url, replaces: false },
  };
}

const eventShape = z.object({
  event_id: z.string(),
  team_id: z.string(),
  authorizations: z.array(z.object({ user_id: z.string().nullish() })).nullish(),
  event: z.object({
    type: z.string(),
    subtype: z.string().optional(),
    bot_id: z.string().nullish(),
    channel: z.string(),
    channel_type: z.string().optional(),
    user: z.string(),
    text: z.string().default(''),
    ts: z.string(),
    thread_ts: z.string().optional(),
    edited: z.unknown().optional(),
  }),
});

/** Subtypes in which a person says something new; the others are edits, joins and the like. */
const ownWords = new Set([undefined, 'file_share', 'thread_broadcast']);

/** Words typed in the one-to-one chat. */
export function readDirectMessage(body: unknown, door: Door): Typed | undefined {
  const read = eventShape.safeParse(body).data;
  if (read?.event.type !== 'message' || read.event.channel_type !== 'im') return undefined;
  const { event } = read;
  const self = read.authorizations?.[0]?.user_id;
  const text = readable(self ? withoutName(event.text, self) : event.text).trim();
  if (event.bot_id || !ownWords.has(event.subtype) || text === '') return undefined;
  return {
    incoming: said(read.event_id, read.team_id, event.user, 'private', text, door),
    channel: event.channel,
    thread: event.thread_ts,
  };
}

/** The bot's name in a channel, with words around it. */
export function readMention(body: unknown, door: Door): Typed | undefined {
  const read = eventShape.safeParse(body).data;
  if (read?.event.type !== 'app_mention' || read.event.bot_id || !ownWords.has(read.event.subtype)) return undefined;
  const { event } = read;
  // Slack tells of a mention again when its message was mended.
  if (event.edited) return undefined;
  const text = readable(withoutName(event.text, read.authorizations?.[0]?.user_id)).replace(/\s+/g, ' ').trim();
  return {
    incoming: said(read.event_id, read.team_id, event.user, 'channel', text, door),
    channel: event.channel,
    thread: event.thread_ts ?? event.ts,
  };
}

/** Slack says who the bot is; when it does not, the first name is the bot's. */
function withoutName(text: string, self: string | null | undefined): string {
  if (!self) return text.replace(/<@[^>]+>[:,]?/, ' ');
  return text.replace(/<@([^>|]+)(?:\|[^>]*)?>[:,]?/g, (name, user: string) => (user === self ? ' ' : name));
}

function said(id: string, tenant: string, user: string, place: Incoming['place'], text: string, door: Door): Incoming {
  return { ...turn(id, tenant, user, place, door), what: { kind: 'said', text } };
}
