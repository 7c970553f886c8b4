import type { webApi } from '@slack/bolt';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Sought } from '../../domain/nudges/delivery.ts';
import { codeOf, type Failure, failureOf } from './failures.ts';
import { DELIVERY } from './outlet.ts';

/** What was seen in a conversation's history: the message, or for sure that it is not there. */
export type Seen = Extract<Sought, { readonly result: 'there' | 'not-there' }>;

/** Looks for the message with a key in a channel or chat, from a moment on; one page of its history a call. */
export type Look = (client: webApi.WebClient, channel: string, sought: Wanted) => Promise<Seen | Failure>;

export interface Wanted {
  readonly key: string;
  readonly since: Instant;
  /** Below which message it was posted: the history of a chat does not show its threads. */
  readonly thread?: string | undefined;
}

/** As much as Slack lets some apps see of a history in a minute. */
const PAGE = 15;

/**
 * Slack dates a message by its own clock, and `since` is by ours. Signed requests are refused when the two are further
 * apart than this.
 */
const CLOCKS_APART_MS = 5 * 60 * 1000;

/** How many conversations are kept in mind of which a page was seen, and not the last. */
const KEPT = 1000;

/**
 * Where more was said than goes on a page, looking goes on with the next page at the next call. Which end Slack begins
 * at then does not matter: only who saw every page says that it is not there. Another process begins anew.
 */
export function looking(): Look {
  const leftOff = new Map<string, string>();
  const remember = (key: string, cursor: string) => {
    leftOff.set(key, cursor);
    const oldest = leftOff.keys().next().value;
    if (leftOff.size > KEPT && oldest !== undefined) leftOff.delete(oldest);
  };
  return async (client, channel, { key, since, thread }) => {
    const cursor = leftOff.get(key);
    try {
      const asked = {
        channel,
        oldest: slackTime(since - CLOCKS_APART_MS),
        limit: PAGE,
        include_all_metadata: true,
        ...(cursor ? { cursor } : {}),
      };
      const page = thread
        ? await client.conversations.replies({ ...asked, ts: thread })
        : await client.conversations.history(asked);
      leftOff.delete(key);
      const found = page.messages?.find((message) => carries(message, key));
      if (found) return { result: 'there', messageId: `${channel}:${found.ts ?? ''}` };
      const next = page.response_metadata?.next_cursor;
      if (next) remember(key, next);
      if (next || page.has_more || !page.messages) return { result: 'later', code: 'more_to_see' };
      return { result: 'not-there' };
    } catch (error) {
      if (codeOf(error) !== 'invalid_cursor') return failureOf(error);
      leftOff.delete(key);
      return { result: 'later', code: 'invalid_cursor' };
    }
  };
}

/** What a look that failed means: scopes, and being in a channel, are not mended while one waits. */
export function soughtAfter(failure: Failure): Sought {
  if (failure.result === 'never' || lasting.has(failure.code ?? '')) return { result: 'no-telling' };
  return failure.result === 'later' ? { result: 'later', waitMs: failure.waitMs } : { result: 'later' };
}

const lasting = new Set(['missing_scope', 'not_allowed_token_type']);

type Message = Pick<NonNullable<webApi.ConversationsHistoryResponse['messages']>[number], 'metadata'>;

function carries({ metadata }: Message, key: string): boolean {
  const payload: { readonly key?: unknown } = metadata?.event_payload ?? {};
  return metadata?.event_type === DELIVERY && payload.key === key;
}

/** Seconds with a fraction, as Slack writes them. */
function slackTime(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(6);
}
