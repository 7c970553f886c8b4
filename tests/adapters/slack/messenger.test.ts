import { describe, expect, it } from 'vitest';
import { createSlack } from '../../../adapters/slack/app.ts';
import { card, methods, office, ownChat, posts, spoken } from './office.ts';
import { CHANNEL, freePort, TEAM } from './workspace.ts';

describe('the messenger', () => {
  const toNoor = () => ({ kind: 'person', tenant: TEAM, user: office.user, address: office.user }) as const;
  const send = (key = 'k') => office.slack.messenger.send(toNoor(), { card, language: 'nl' }, key);

  it('writes to a person, with the key for who looks for it later', async () => {
    const sent = await send('bezorging-1');
    const message = (await office.chat()).at(-1);
    expect(sent).toEqual({ result: 'sent', messageId: `${await ownChat()}:${message.ts}` });
    expect(message.metadata).toEqual({ event_type: 'schakelbot_delivery', event_payload: { key: 'bezorging-1' } });
  });

  it('writes to a channel', async () => {
    const sent = await office.slack.messenger.send(
      { kind: 'channel', channel: CHANNEL },
      { card, language: 'nl' },
      'k',
    );
    expect(sent).toMatchObject({ result: 'sent', messageId: expect.stringMatching(/^C000000001:/) });
  });

  it.each([
    [
      { status: 429, retryAfter: 7 },
      { result: 'later', waitMs: 7000 },
    ],
    [{ status: 429 }, { result: 'later' }],
    [{ status: 503 }, { result: 'later' }],
    [{ error: 'service_unavailable' }, { result: 'later' }],
    [{ error: 'invalid_auth' }, { result: 'later' }],
    [{ status: 500 }, { result: 'uncertain' }],
    [{ error: 'fatal_error' }, { result: 'uncertain' }],
    ['drop before', { result: 'uncertain' }],
    ['drop after', { result: 'uncertain' }],
    [{ error: 'is_archived' }, { result: 'never', reason: 'no-channel' }],
    [{ error: 'not_in_channel' }, { result: 'never', reason: 'no-channel' }],
    [{ error: 'account_inactive' }, { result: 'never', reason: 'gone' }],
    [{ error: 'msg_blocks_too_long' }, { result: 'never', reason: 'too-long' }],
    [{ error: 'restricted_action' }, { result: 'never', reason: 'blocked' }],
    [{ error: 'iets_nieuws' }, { result: 'never', reason: 'refused' }],
  ] as const)('after %j says %j, and tries once', async (fault, result) => {
    office.fail('chat.postMessage', fault);
    expect(await send()).toEqual(result);
    expect(posts()).toHaveLength(1);
  });

  it('knows that nothing arrived when the chat could not be opened', async () => {
    office.fail('conversations.open', 'drop after', { status: 500 });
    expect(await send()).toEqual({ result: 'later' });
    expect(await send()).toEqual({ result: 'later' });
    office.fail('conversations.open', { error: 'user_not_found' });
    expect(await send()).toEqual({ result: 'never', reason: 'gone' });
    expect(methods()).not.toContain('chat.postMessage');
  });

  it('knows that nothing arrived when there is no connection at all', async () => {
    const log = { info() {}, warn() {}, error() {} };
    const apiUrl = `http://127.0.0.1:${await freePort()}/api/`;
    const settings = { signingSecret: 's', workspaces: { kind: 'one' as const, botToken: 'xoxb' }, apiUrl };
    const alone = createSlack({ settings, converse: async () => spoken({ kind: 'show', card }), log });
    const sent = await alone.messenger.send({ kind: 'channel', channel: CHANNEL }, { card, language: 'nl' }, 'k');
    expect(sent).toEqual({ result: 'later' });
  });
});
