import { describe, expect, it } from 'vitest';
import { entrances } from '../../../adapters/slack/entrances.ts';
import { mention } from '../../../bot/conversation/mentions.ts';
import { nothingToSay } from '../../../bot/conversation/reply.ts';
import { viewProblems } from './check-blocks.ts';
import {
  about,
  card,
  done,
  doneText,
  eventually,
  form,
  methods,
  office,
  open,
  openWindow,
  pointAt,
  replace,
  show,
  submit,
} from './office.ts';
import { mischief } from './samples.ts';
import { CHANNEL, type Json, TEAM } from './workspace.ts';

const message = { user: 'U000000009', ts: '1763800000.000200', text: 'Ik stuur het overzicht voor vrijdag' };
const pointed = () => office.heard[0]?.what as Json;

describe('the entrances', () => {
  it('have names that fit in the manifest', () => {
    for (const { name, description, callbackId } of entrances.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
      expect(callbackId.length).toBeLessThanOrEqual(255);
    }
  });
});

describe('a message that somebody points at', () => {
  it('is handed over with its words, its author, its moment and the way back to it', async () => {
    office.answer(open(form));
    const posted = (await office.api('chat.postMessage', { channel: CHANNEL, text: 'hoi' })).ts;
    await pointAt({ ...message, ts: posted });
    await eventually(() => expect(methods()).toContain('views.open'));
    expect(office.heard[0]).toMatchObject({ from: { tenant: TEAM, user: office.user }, place: 'private' });
    expect(pointed()).toEqual({
      kind: 'pointed',
      wanted: 'agreement',
      message: {
        text: message.text,
        at: Math.trunc(Number(posted) * 1000),
        link: expect.stringContaining(`/archives/${CHANNEL}/p${posted.replace('.', '')}`),
        author: { user: 'U000000009', address: 'U000000009' },
      },
    });
  });

  it('can become a signal too', async () => {
    office.answer(open(form));
    await pointAt(message, { callback_id: 'make_signal' });
    await eventually(() => expect(office.heard).toHaveLength(1));
    expect(pointed().wanted).toBe('signal');
  });

  it('has no way back where the bot is not, and nobody waits for Slack to say so', async () => {
    office.answer(open(form));
    office.fail('chat.getPermalink', { error: 'channel_not_found' });
    await pointAt(message);
    await eventually(() => expect(methods()).toContain('views.open'));
    expect(pointed().message.link).toBeUndefined();
  });

  it.each([
    ['an app', { bot_id: 'B1' }],
    ['an app in the name of a person', { bot_id: 'B1', app_id: 'A1' }],
    ['an old kind of app', { subtype: 'bot_message', user: undefined }],
    ['Slack itself', { user: 'USLACKBOT' }],
  ])('has no author when it is of %s', async (_who, more) => {
    office.answer(open(form));
    await pointAt({ ...message, ...more });
    await eventually(() => expect(office.heard).toHaveLength(1));
    expect(pointed().message.author).toBeUndefined();
  });

  const rich = (...elements: Json[]) => [{ type: 'rich_text', elements }];
  it.each([
    [
      'its own words, out of the wire form',
      { text: 'a &lt;b&gt; <@U1> <https://x.example|klik>' },
      `a <b> ${mention('U1')} klik`,
    ],
    [
      'the words of its blocks',
      {
        text: '',
        blocks: rich(
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Bel <jij> ' },
              { type: 'user', user_id: 'U2' },
              { type: 'emoji', name: 'wave' },
              { type: 'broadcast', range: 'here' },
              { type: 'link', url: 'https://x.example' },
            ],
          },
          {
            type: 'rich_text_list',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'morgen' }] }],
          },
        ),
      },
      `Bel <jij> ${mention('U2')}:wave:@herehttps://x.example\nmorgen`,
    ],
    ['none for only a file', { text: '', files: [{ id: 'F1' }] }, ''],
    ['none for blocks that nobody knows', { text: null, blocks: [null, 3, { type: 'iets' }] }, ''],
    ['as many as there is room for', { text: 'w'.repeat(5000) }, `${'w'.repeat(2999)}…`],
  ])('has %s', async (_what, more, words) => {
    office.answer(open(form));
    await pointAt({ ...message, ...more });
    await eventually(() => expect(office.heard).toHaveLength(1));
    expect(pointed().message.text).toBe(words);
  });

  it('is answered, once the form is sent in, to who pointed alone', async () => {
    office.answer(open(form));
    await pointAt(message);
    await eventually(() => expect(methods()).toContain('views.open'));
    office.answer(replace(done));
    const answer = await submit(about('x'), await openWindow());
    expect(await answer.text()).toBe('');
    await eventually(() =>
      expect(office.responses).toMatchObject([{ text: doneText, response_type: 'ephemeral', replace_original: false }]),
    );
  });

  it('is answered with a card in a window', async () => {
    office.answer(show(card));
    await pointAt(message);
    await eventually(() => expect(methods()).toContain('views.open'));
    expect(viewProblems(await openWindow())).toEqual([]);
    expect(office.responses).toEqual([]);
  });

  it('is answered beside the message, and else in the one-to-one chat, when no window opens', async () => {
    office.answer(show(done));
    office.fail('views.open', { error: 'expired_trigger_id' });
    await pointAt(message);
    await eventually(() => expect(office.responses).toMatchObject([{ text: doneText, response_type: 'ephemeral' }]));

    office.fail('views.open', { error: 'expired_trigger_id' });
    office.failResponseUrl(404);
    await pointAt(message);
    await eventually(async () => expect((await office.chat()).at(-1)?.text).toBe(doneText));
  });

  it('is answered with silence when there is nothing to say', async () => {
    office.answer(() => ({ ...nothingToSay, language: 'nl' }));
    await pointAt(message);
    await eventually(() => expect(office.heard).toHaveLength(1));
    expect(methods()).toEqual(['chat.getPermalink']);
  });

  it.each([
    { callback_id: 'iets_anders' },
    { callback_id: 'schakel' },
    { message: null },
    { message: { ts: 3 } },
    { channel: 'C1' },
    { team: null, user: { id: 'U1' } },
  ])('is passed over when it is not ours: %j', async (more) => {
    expect((await pointAt(message, more)).status).toBe(200);
    await eventually(() => expect(office.logged).toContain('slack.unknown {"what":"shortcut"}'));
    expect(office.heard).toEqual([]);
  });

  it('never reaches a log', async () => {
    office.answer(() => {
      throw new Error(mischief);
    });
    await pointAt({ ...message, text: mischief });
    await eventually(() => expect(office.logged.join()).toContain('slack.turn'));
    expect(office.logged.join('\n')).not.toContain('kwaad');
  });
});
