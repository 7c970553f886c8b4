import { afterEach, describe, expect, it } from 'vitest';
import type { Destination } from '../../../bot/conversation/messenger.ts';
import { HOUR, instant, MINUTE } from '../../../domain/kernel/time.ts';
import type { Sought } from '../../../domain/nudges/delivery.ts';
import { asked, card, methods, office, ownChat } from './office.ts';
import { CHANNEL, type Fault, type Json, TEAM } from './workspace.ts';

const nine = instant(Date.parse('2026-11-23T08:00:00Z'));
const noor = (): Destination => ({ kind: 'person', tenant: TEAM, user: office.user, address: office.user });
const channel: Destination = { kind: 'channel', channel: CHANNEL };
const send = (to: Destination, key: string) => office.slack.messenger.send(to, { card, language: 'nl' }, key);
const seek = async (to: Destination, key: string, since = nine) =>
  office.slack.messenger.seek?.(to, key, since) as Promise<Sought>;
const looks = () => methods().filter((method) => method === 'conversations.history');

describe('looking for a message of which nobody knows whether it arrived', () => {
  afterEach(() => office.fail('conversations.history'));

  it('finds the one that Slack took before the line broke', async () => {
    office.fail('chat.postMessage', 'drop after');
    expect(await send(noor(), 'gebroken')).toEqual({ result: 'uncertain' });
    const { ts } = (await office.chat()).at(-1);
    expect(await seek(noor(), 'gebroken')).toEqual({ result: 'there', messageId: `${await ownChat()}:${ts}` });
  });

  it('says that one which never left is not there', async () => {
    office.fail('chat.postMessage', 'drop before');
    await send(noor(), 'nooit vertrokken');
    expect(await seek(noor(), 'nooit vertrokken')).toEqual({ result: 'not-there' });
  });

  it('names a message as sending it did', async () => {
    const sent = await send(noor(), 'twee keer genoemd');
    expect(sent).toEqual({ ...(await seek(noor(), 'twee keer genoemd')), result: 'sent' });
  });

  it('asks once, for as little as Slack gives any app, from a bit before the attempt', async () => {
    await seek(noor(), 'k', nine);
    expect(looks()).toHaveLength(1);
    const { channel: chat, oldest, limit, include_all_metadata } = asked('conversations.history');
    expect({ chat, limit, include_all_metadata }).toEqual({
      chat: await ownChat(),
      limit: '15',
      include_all_metadata: 'true',
    });
    expect(oldest).toBe('1795420500.000000');
    expect(Number(oldest) * 1000).toBe(nine - 5 * MINUTE);
  });

  it('takes no message of another kind, and no other key', async () => {
    const other = { metadata: { event_type: 'iets_anders', event_payload: { key: 'gezocht' } }, ts: '1.0' };
    const bare = { metadata: { event_type: 'schakelbot_delivery' }, ts: '2.0' };
    const ours = { metadata: { event_type: 'schakelbot_delivery', event_payload: { key: 'gezocht 2' } }, ts: '3.0' };
    says({ messages: [other, bare, ours, { text: 'gezocht' }], has_more: false });
    expect(await seek(noor(), 'gezocht')).toEqual({ result: 'not-there' });
  });

  it('goes on where it was, a page a time, and is sure only once it saw all', async () => {
    await send(noor(), 'onder de rest');
    const chat = await ownChat();
    for (let more = 0; more < 16; more += 1) await office.api('chat.postMessage', { channel: chat, text: `${more}` });
    expect(await seek(noor(), 'onder de rest')).toEqual({ result: 'later' });
    expect(await seek(noor(), 'onder de rest')).toMatchObject({ result: 'there' });
    const inAll = Math.ceil((await office.chat()).length / 15);
    for (let page = 1; page < inAll; page += 1) expect(await seek(noor(), 'nergens')).toEqual({ result: 'later' });
    expect(await seek(noor(), 'nergens')).toEqual({ result: 'not-there' });
    expect(await seek(noor(), 'nergens')).toEqual({ result: 'later' });
  });

  it('is never sure of a page that may not be the last', async () => {
    for (const page of [{ messages: [], has_more: true }, { has_more: false }]) {
      says(page);
      expect(await seek(noor(), 'k')).toEqual({ result: 'later' });
    }
  });

  it('begins anew when Slack forgot where it was', async () => {
    says({ messages: [], has_more: true, response_metadata: { next_cursor: 'verder' } });
    await seek(noor(), 'vergeten');
    office.fail('conversations.history', { error: 'invalid_cursor' });
    expect(await seek(noor(), 'vergeten')).toEqual({ result: 'later' });
    expect(asked('conversations.history').cursor).toBe('verder');
    await seek(noor(), 'vergeten');
    expect(asked('conversations.history').cursor).toBeUndefined();
  });

  it.each<[Fault, Sought]>([
    [
      { status: 429, retryAfter: 60 },
      { result: 'later', waitMs: 60_000 },
    ],
    [{ status: 429 }, { result: 'later' }],
    [{ status: 500 }, { result: 'later' }],
    [{ status: 503 }, { result: 'later' }],
    [{ error: 'ratelimited' }, { result: 'later' }],
    [{ error: 'internal_error' }, { result: 'later' }],
    [{ error: 'invalid_auth' }, { result: 'later' }],
    ['drop before', { result: 'later' }],
    ['drop after', { result: 'later' }],
    [{ error: 'missing_scope' }, { result: 'no-telling' }],
    [{ error: 'not_allowed_token_type' }, { result: 'no-telling' }],
    [{ error: 'channel_not_found' }, { result: 'no-telling' }],
    [{ error: 'not_in_channel' }, { result: 'no-telling' }],
    [{ error: 'no_permission' }, { result: 'no-telling' }],
    [{ error: 'ekm_access_denied' }, { result: 'no-telling' }],
    [{ error: 'account_inactive' }, { result: 'no-telling' }],
  ])('after %j says %j', async (fault, sought) => {
    office.fail('conversations.history', fault);
    expect(await seek(noor(), 'k')).toEqual(sought);
    expect(looks()).toHaveLength(1);
  });

  it('needs the chat first', async () => {
    office.fail('conversations.open', { status: 429, retryAfter: 3 }, 'drop after', { error: 'user_not_found' });
    expect(await seek(noor(), 'k')).toEqual({ result: 'later', waitMs: 3000 });
    expect(await seek(noor(), 'k')).toEqual({ result: 'later' });
    expect(await seek(noor(), 'k')).toEqual({ result: 'no-telling' });
    expect(looks()).toEqual([]);
  });

  it('has no telling in a channel, for there the bot may not read', async () => {
    expect(await send(channel, 'verslag')).toMatchObject({ result: 'sent' });
    expect(await seek(channel, 'verslag')).toEqual({ result: 'no-telling' });
    expect(office.logged).toContainEqual(
      'slack.not-sought {"key":"verslag","code":"missing_scope","result":"no-telling"}',
    );
  });

  it('finds it in a channel where an organisation lets the bot read', async () => {
    await send(channel, 'verslag met leesrecht');
    const { messages } = await office.api('conversations.history', { channel: CHANNEL });
    says({ messages, has_more: false });
    const at = `${CHANNEL}:${messages[0].ts}`;
    expect(await seek(channel, 'verslag met leesrecht', instant(nine - HOUR))).toEqual({
      result: 'there',
      messageId: at,
    });
  });
});

/** Slack's next answer about a history. */
function says(answer: Json): void {
  office.fail('conversations.history', { instead: () => ({ ok: true, ...answer }) });
}
