import type { webApi } from '@slack/bolt';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import type { SlackMessage } from './block-kit.ts';
import { afterStatus, beforeSending, type Failure, failureOf, lostConnection } from './failures.ts';

/** A call that Slack has not answered by then counts as lost. */
export const PATIENCE_MS = 10_000;

/** The kind of metadata by which a message of ours is recognised. */
export const DELIVERY = 'schakelbot_delivery';

/** A message in Slack, by its channel and time: together they are its id. */
export interface Posted {
  readonly channel: string;
  readonly thread?: string | undefined;
  /** Kept in the message's metadata, so that a copy of it can be recognised in the channel's history. */
  readonly key: string;
}

/** What came of a call: what the ledger wants to know, with Slack's own word for a failure. */
export type Outcome = Extract<SendResult, { readonly result: 'sent' }> | Failure;

/** Posts one message; once, for who calls knows whether to try again. */
export async function post(client: webApi.WebClient, to: Posted, message: SlackMessage): Promise<Outcome> {
  try {
    const sent = await client.chat.postMessage({
      channel: to.channel,
      text: message.text,
      ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
      ...(to.thread ? { thread_ts: to.thread } : {}),
      mrkdwn: false,
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: DELIVERY, event_payload: { key: to.key } },
    });
    return { result: 'sent', messageId: `${sent.channel ?? to.channel}:${sent.ts ?? ''}` };
  } catch (error) {
    return failureOf(error);
  }
}

/** Posts to a person's one-to-one chat, which is opened when it was not yet. */
export async function postToPerson(
  client: webApi.WebClient,
  user: string,
  message: SlackMessage,
  to: Omit<Posted, 'channel'>,
): Promise<Outcome> {
  const chat = await chatWith(client, user);
  return typeof chat === 'string' ? post(client, { ...to, channel: chat }, message) : chat;
}

/** The one-to-one chat with somebody; Slack gives the same however often it is asked. */
export async function chatWith(client: webApi.WebClient, user: string): Promise<string | Failure> {
  try {
    return (await client.conversations.open({ users: user })).channel?.id ?? { result: 'later' };
  } catch (error) {
    return beforeSending(failureOf(error));
  }
}

/** Puts a message in the place of an earlier one. */
export async function update(
  client: webApi.WebClient,
  channel: string,
  ts: string,
  message: SlackMessage,
): Promise<Outcome> {
  try {
    await client.chat.update({ channel, ts, text: message.text, blocks: message.blocks });
    return { result: 'sent', messageId: `${channel}:${ts}` };
  } catch (error) {
    return failureOf(error);
  }
}

/** Answers by response_url: seen by one person, or in the place of the message that was pressed. */
export async function respond(url: string, message: SlackMessage, replaces: boolean): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...message, response_type: 'ephemeral', replace_original: replaces }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (response.ok) return { result: 'sent', messageId: '' };
    return afterStatus(response.status, response.headers.get('retry-after'));
  } catch (error) {
    return lostConnection(error);
  }
}
