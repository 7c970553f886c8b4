import { describe, expect, it } from 'vitest';
import {
  about,
  asked,
  card,
  done,
  doneText,
  eventually,
  methods,
  office,
  ownChat,
  posts,
  press,
  replace,
  show,
  shown,
  submit,
  typed,
} from './office.ts';
import { CHANNEL, TEAM } from './workspace.ts';

const gedaan = { id: 'afspraken.gedaan', value: { id: 'a2' } };

function mention(words: string, more: Record<string, unknown> = {}) {
  const said = { type: 'app_mention', channel_type: 'channel', channel: CHANNEL, ts: '1700000000.000100', ...more };
  return typed(`<@U000000001> ${words}`, said);
}

describe('where somebody is', () => {
  it.each([
    ['a channel', CHANNEL],
    ['the one-to-one chat', 'D000000001'],
    ['a chat with others', 'G000000001'],
  ])('a command is answered to who gave it alone: in %s', async (_where, channel_id) => {
    office.answer(show(card));
    const command = { command: '/uren', text: '90 intervisie', team_id: TEAM, user_id: office.user, channel_id };
    const response = await office.form({
      ...command,
      trigger_id: `t-${channel_id}`,
      response_url: office.responseUrl(),
    });
    expect(await response.json()).toMatchObject({ response_type: 'ephemeral' });
    expect(office.heard[0]).toMatchObject({ place: 'private' });
    expect(office.calls).toEqual([]);
  });

  it('a message in a thread is answered in it', async () => {
    office.answer(show(card));
    const channel = await ownChat();
    const { ts } = await office.api('chat.postMessage', { channel, text: 'begin' });
    await office.event(typed('uren', { channel, thread_ts: ts }));
    expect(asked('chat.postMessage')).toMatchObject({ channel, thread_ts: ts });
  });

  it('a button in a thread is answered in it', async () => {
    office.answer(show(done));
    const at = await shown();
    await press({ ...at, thread: '17.0' }, gedaan);
    await eventually(() => expect(asked('chat.postMessage')).toMatchObject({ thread_ts: '17.0', text: doneText }));
  });

  it('a mention in a thread gets its one neutral line there', async () => {
    office.answer(show(card));
    await office.event(mention('afspraken', { thread_ts: '1600000000.000100' }));
    expect(asked('chat.postMessage')).toMatchObject({ channel: CHANNEL, thread_ts: '1600000000.000100' });
    expect(asked('chat.postMessage').text).toBe('Ik heb je antwoord in ons eigen gesprek gezet.');
    expect(posts()).toHaveLength(2);
  });

  it('a mention is answered once, however often Slack sends it', async () => {
    office.answer(show(card));
    const event = mention('afspraken');
    await office.event(event);
    const again = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    expect((await office.event(event, again)).status).toBe(200);
    expect(posts()).toHaveLength(2);
    expect(office.heard).toHaveLength(1);
  });

  it('a message that was mended says nothing new', async () => {
    office.answer(show(card));
    await office.event(mention('afspraken', { edited: { user: office.user, ts: '1.0' } }));
    const message = { type: 'message', user: office.user, text: 'uren 90', ts: '1.0' };
    await office.event(typed('', { subtype: 'message_changed', message, previous_message: message }));
    await office.event(typed('', { subtype: 'message_deleted', previous_message: message }));
    expect(office.heard).toEqual([]);
  });
});

describe('what an earlier version posted', () => {
  it('is answered when it is pressed', async () => {
    office.answer(replace(done));
    const { channel, ts } = await shown();
    const body = {
      type: 'block_actions',
      user: { id: office.user, username: 'noor', name: 'noor', team_id: TEAM },
      api_app_id: 'A1',
      token: 'x',
      container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false },
      trigger_id: await office.trigger(),
      team: { id: TEAM, domain: 'netwerk' },
      enterprise: null,
      is_enterprise_install: false,
      channel: { id: channel, name: 'directmessage' },
      message: { type: 'message', user: 'U000000001', ts, bot_id: 'B1', text: 'Onze afspraken', blocks: [] },
      state: { values: {} },
      response_url: office.responseUrl(),
      actions: [
        {
          action_id: 'agreements.done#2',
          block_id: 'Ab1',
          text: { type: 'plain_text', text: 'Gedaan', emoji: false },
          value: '{"agreement":"a2","version":3}',
          style: 'primary',
          type: 'button',
          action_ts: '1700000000.1',
        },
      ],
    };
    expect((await office.payload(body)).status).toBe(200);
    await eventually(async () => expect((await office.chat()).at(-1)).toMatchObject({ ts, text: doneText }));
    expect(office.heard[0]?.what).toEqual({
      kind: 'pressed',
      call: { name: 'agreements.done', input: { agreement: 'a2', version: 3 } },
    });
  });

  it.each([
    { kind: 'url', url: 'hook', replaces: true },
    { kind: 'message', channel: 'D', ts: '1.1' },
    { kind: 'chat', channel: 'D' },
    { kind: 'person' },
  ])('is answered when its form is sent in: %j', async (place) => {
    office.answer(replace(done));
    const at = await shown();
    const where = {
      ...place,
      ...(place.kind === 'url' ? { url: office.responseUrl() } : {}),
      ...('channel' in place ? { channel: at.channel } : {}),
      ...(place.kind === 'message' ? { ts: at.ts } : {}),
    };
    const context = { call: { name: 'afspraken.maak', input: { from: 'sar' } }, language: 'nl', where };
    const view = {
      id: `V-${place.kind}`,
      callback_id: 'schakelbot.form',
      private_metadata: JSON.stringify(context),
      blocks: [],
    };
    expect((await submit(about('x'), view)).status).toBe(200);
    await eventually(async () => {
      const said = [...office.responses, ...(await office.chat())].at(place.kind === 'url' ? 0 : -1);
      expect(said).toMatchObject({ text: doneText });
    });
    expect(office.heard[0]?.what).toMatchObject({ kind: 'submitted', call: context.call, values: { about: 'x' } });
    expect(methods()).not.toContain('views.publish');
  });
});
