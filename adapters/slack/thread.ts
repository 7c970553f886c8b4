import { z } from 'zod';
import type { Replied } from '../../bot/conversation/incoming.ts';
import type { Typed } from './incoming.ts';
import { readable } from './readable.ts';
import { type Door, turn } from './turn.ts';

const typed = z.object({
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  files: z.array(z.unknown()).optional(),
});

const eventShape = z.object({
  event_id: z.string(),
  team_id: z.string(),
  event: z
    .object({
      type: z.literal('message'),
      channel: z.string(),
      channel_type: z.literal('im'),
      subtype: z.string().optional(),
      message: typed.optional(),
      previous_message: typed.optional(),
    })
    .and(typed.partial()),
});

type Message = z.infer<typeof typed>;

/**
 * What somebody typed in a thread of the one-to-one chat, mended there or took away. What is no thread, or what the bot
 * itself wrote, is not for here.
 */
export function readReply(body: unknown, door: Door): Typed | undefined {
  const read = eventShape.safeParse(body).data;
  const said = read && actIn(read.event);
  if (!read || !said) return undefined;
  const { act, message } = said;
  const { thread_ts: thread, user, ts } = message;
  if (!thread || thread === ts || !user || message.bot_id) return undefined;
  const { channel } = read.event;
  const what: Replied = {
    kind: 'replied',
    act,
    under: `${channel}:${thread}`,
    source: `${channel}:${ts}`,
    text: readable(message.text).trim(),
    ...(message.files?.length ? { attached: true } : {}),
  };
  return { incoming: { ...turn(read.event_id, read.team_id, user, 'private', door), what }, channel, thread };
}

/** The subtypes by which Slack tells what became of a message; others are joins, names and the like. */
function actIn(
  event: z.infer<typeof eventShape>['event'],
): { readonly act: Replied['act']; readonly message: Message } | undefined {
  const { subtype, message, previous_message: before, ...own } = event;
  switch (subtype) {
    case 'message_changed':
      // Slack shows the preview of a link as a change too: then the words are the same.
      if (!message || message.text === before?.text) return undefined;
      return { act: 'mended', message };
    case 'message_deleted':
      return before && { act: 'taken-back', message: before };
    case undefined:
    case 'file_share':
    case 'thread_broadcast': {
      const read = typed.safeParse(own).data;
      return read && { act: 'said', message: read };
    }
    default:
      return undefined;
  }
}
