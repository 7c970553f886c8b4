import { describe, expect, it } from 'vitest';
import { createSlack } from '../../../adapters/slack/app.ts';
import { systemClock as clock } from '../../../adapters/system/clock.ts';
import { asked, card, done, doneText, methods, office, ownChat, posts, spoken } from './office.ts';
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

  it('writes to a channel that says in which workspace it is', async () => {
    const channel = `${TEAM}/${CHANNEL}`;
    await office.slack.messenger.send({ kind: 'channel', channel }, { card, language: 'nl' }, 'k');
    expect(asked('chat.postMessage').channel).toBe(CHANNEL);
  });

  it('puts a message in the place of one that it sent', async () => {
    const sent = await send();
    const messageId = sent.result === 'sent' ? sent.messageId : '';
    const replaced = await office.slack.messenger.update?.(toNoor(), messageId, { card: done, language: 'nl' });
    expect(replaced).toEqual({ result: 'sent', messageId });
    expect((await office.chat()).at(-1)).toMatchObject({ ts: messageId.split(':')[1], text: doneText });
    office.fail('chat.update', { error: 'message_not_found' }, 'drop after');
    for (const result of ['never', 'uncertain'])
      expect(await office.slack.messenger.update?.(toNoor(), messageId, { card, language: 'nl' })).toMatchObject({
        result,
      });
  });

  it('logs what Slack called it, and nothing that it would have said', async () => {
    office.fail('chat.postMessage', { error: 'restricted_action' });
    await send();
    expect(office.logged).toEqual([
      'slack.not-sent {"key":"k","code":"restricted_action","result":"never","reason":"blocked"}',
    ]);
  });

  it.each([
    [
      { status: 429, retryAfter: 7 },
      { result: 'later', waitMs: 7000 },
    ],
    [{ status: 429 }, { result: 'later' }],
    [{ status: 429, retryAfter: 'Mon, 23 Nov 2026 08:00:07 GMT' }, { result: 'later' }],
    [{ error: 'ratelimited' }, { result: 'later' }],
    [{ error: 'rate_limited' }, { result: 'later' }],
    [{ status: 503 }, { result: 'later' }],
    [{ error: 'service_unavailable' }, { result: 'later' }],
    [{ error: 'invalid_auth' }, { result: 'later' }],
    [{ error: 'token_revoked' }, { result: 'later' }],
    [{ error: 'missing_scope' }, { result: 'later' }],
    [{ error: 'team_added_to_org' }, { result: 'later' }],
    [{ status: 403 }, { result: 'later' }],
    [{ status: 408 }, { result: 'later' }],
    [{ status: 413 }, { result: 'never', reason: 'too-long' }],
    [{ status: 500 }, { result: 'uncertain' }],
    [{ status: 502 }, { result: 'uncertain' }],
    [{ status: 504 }, { result: 'uncertain' }],
    [{ error: 'fatal_error' }, { result: 'uncertain' }],
    [{ error: 'internal_error' }, { result: 'uncertain' }],
    ['drop before', { result: 'uncertain' }],
    ['drop after', { result: 'uncertain' }],
    [{ error: 'is_archived' }, { result: 'never', reason: 'no-channel' }],
    [{ error: 'not_in_channel' }, { result: 'never', reason: 'no-channel' }],
    [{ error: 'channel_not_found' }, { result: 'never', reason: 'no-channel' }],
    [{ error: 'no_permission' }, { result: 'never', reason: 'no-channel' }],
    [{ error: 'account_inactive' }, { result: 'never', reason: 'gone' }],
    [{ error: 'user_disabled' }, { result: 'never', reason: 'gone' }],
    [{ error: 'user_not_found' }, { result: 'never', reason: 'gone' }],
    [{ error: 'cannot_dm_bot' }, { result: 'never', reason: 'gone' }],
    [{ error: 'msg_too_long' }, { result: 'never', reason: 'too-long' }],
    [{ error: 'msg_blocks_too_long' }, { result: 'never', reason: 'too-long' }],
    [{ error: 'cannot_dm_user' }, { result: 'never', reason: 'blocked' }],
    [{ error: 'messages_tab_disabled' }, { result: 'never', reason: 'blocked' }],
    [{ error: 'restricted_action' }, { result: 'never', reason: 'blocked' }],
    [{ error: 'restricted_action_read_only_channel' }, { result: 'never', reason: 'blocked' }],
    [{ error: 'ekm_access_denied' }, { result: 'never', reason: 'blocked' }],
    [{ error: 'iets_nieuws' }, { result: 'never', reason: 'refused' }],
  ] as const)('after %j says %j, and tries once', async (fault, result) => {
    office.fail('chat.postMessage', fault);
    expect(await send()).toEqual(result);
    expect(posts()).toHaveLength(1);
  });

  it('writes nothing to somebody who was deactivated, whom Slack would let us write to', async () => {
    office.fail('users.info', { instead: (answer) => ({ ...answer, user: { ...answer.user, deleted: true } }) });
    expect(await send()).toEqual({ result: 'never', reason: 'gone' });
    expect(posts()).toEqual([]);
    office.fail('users.info', { error: 'missing_scope' });
    expect(await send()).toMatchObject({ result: 'sent' });
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
    const alone = createSlack({ settings, converse: async () => spoken({ kind: 'show', card }), log, clock });
    const sent = await alone.messenger.send({ kind: 'channel', channel: CHANNEL }, { card, language: 'nl' }, 'k');
    expect(sent).toEqual({ result: 'later' });
  });
});
