import { describe, expect, it } from 'vitest';
import { mention as pointedAt } from '../../../bot/conversation/mentions.ts';
import { blockProblems, viewProblems } from './check-blocks.ts';
import {
  about,
  asked,
  card,
  command,
  done,
  doneText,
  eventually,
  form,
  later,
  methods,
  office,
  open,
  ownChat,
  posts,
  press,
  replace,
  show,
  spoken,
  submit,
  typed,
} from './office.ts';
import { mischief } from './samples.ts';
import { CHANNEL, type Json, TEAM } from './workspace.ts';

describe('a slash command', () => {
  it('carries its answer in the acknowledgement, for that person alone', async () => {
    office.answer(show(card));
    const answer: Json = await (await command('/uren', '90 intervisie gisteren')).json();
    expect(answer.response_type).toBe('ephemeral');
    expect(blockProblems(answer.blocks)).toEqual([]);
    expect(office.heard[0]).toMatchObject({
      from: { platform: 'slack', tenant: TEAM, user: office.user },
      address: office.user,
      place: 'private',
      what: { kind: 'said', text: 'uren 90 intervisie gisteren' },
    });
    expect(office.calls).toEqual([]);
  });

  it('is read without its wire form, and /schakel says the rest', async () => {
    office.answer(show(card));
    await command('/schakel', 'help');
    await command('/schakel', '');
    await command('/afspraak', 'mail &lt;b&gt; &amp; <mailto:jan@voorbeeld.example|jan@voorbeeld.example>');
    expect(office.heard.map((each) => each.what)).toEqual([
      { kind: 'said', text: 'help' },
      { kind: 'said', text: 'help' },
      { kind: 'said', text: 'afspraak mail <b> & jan@voorbeeld.example' },
    ]);
  });

  it('answers by response_url when it takes longer than Slack waits', async () => {
    office.answer(later(2300, show(card)));
    const response = await command('/uren', '');
    expect(await response.text()).toBe('');
    await eventually(() =>
      expect(office.responses).toMatchObject([{ response_type: 'ephemeral', replace_original: false }]),
    );
    expect(blockProblems(office.responses[0]?.blocks)).toEqual([]);
  });

  it('opens a form as a modal, and says the answer where the command was given', async () => {
    office.answer(open(form));
    await command('/afspraak', 'overzicht sturen', await office.trigger());
    await eventually(() => expect(methods()).toContain('views.open'));
    expect(viewProblems(JSON.parse(asked('views.open').view))).toEqual([]);
    office.answer(replace(done));
    const answer = await submit(about('overzicht sturen'));
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    await eventually(() => expect(office.responses).toMatchObject([{ replace_original: false, text: doneText }]));
    expect(office.heard[1]?.what).toEqual({
      kind: 'submitted',
      call: { name: 'afspraken.maak', input: { from: 'sar' } },
      values: { about: 'overzicht sturen' },
    });
  });

  it('offers the form by button when the moment to open it has passed', async () => {
    office.answer(open(form));
    await command('/afspraak', 'overzicht sturen', 'trigger-from-yesterday');
    await eventually(() => expect(office.responses).toHaveLength(1));
    expect(JSON.stringify(office.responses[0])).toContain('Formulier openen');
    expect(JSON.stringify(office.responses[0])).toContain('afspraak overzicht sturen');
  });
});

describe('a typed message', () => {
  it('is answered in the one-to-one chat', async () => {
    office.answer(show(card));
    const channel = await ownChat();
    const event = typed('uren 90 intervisie', { channel });
    expect((await office.event(event)).status).toBe(200);
    const sent = (await office.chat()).at(-1);
    expect(sent.text).toContain('Onze afspraken');
    expect(sent.metadata.event_payload.key).toBe(`slack:${event.event_id}`);
    expect(blockProblems(sent.blocks)).toEqual([]);
    expect(office.heard[0]).toMatchObject({ place: 'private', what: { text: 'uren 90 intervisie' } });
  });

  it('is answered once, however often Slack sends it', async () => {
    office.answer(later(100, show(card)));
    const event = typed('uren', { channel: await ownChat() });
    await Promise.all([office.event(event), office.event(event, { 'x-slack-retry-num': '1' })]);
    await office.event(event, { 'x-slack-retry-num': '2' });
    expect(posts()).toHaveLength(1);
  });

  it('is handed back to Slack when the answer could not be said, and answered when it comes again', async () => {
    office.answer(show(card));
    const event = typed('uren', { channel: await ownChat() });
    office.fail('chat.postMessage', { error: 'channel_not_found' });
    office.fail('conversations.open', { error: 'user_disabled' });
    expect((await office.event(event)).status).toBe(503);
    expect((await office.event(event, { 'x-slack-retry-num': '1' })).status).toBe(200);
    expect(posts()).toHaveLength(2);
  });

  it('waits as long as Slack asks when it is busy', async () => {
    office.answer(show(card));
    office.fail('chat.postMessage', { status: 429, retryAfter: 1 });
    const before = (await office.chat()).length;
    await office.event(typed('uren', { channel: await ownChat() }));
    expect(await office.chat()).toHaveLength(before + 1);
    expect(posts()).toHaveLength(2);
  });

  it('is not answered again when the line broke after the message had left', async () => {
    office.answer(show(card));
    office.fail('chat.postMessage', 'drop after');
    const before = (await office.chat()).length;
    const event = typed('uren', { channel: await ownChat() });
    await office.event(event);
    await office.event(event);
    expect(await office.chat()).toHaveLength(before + 1);
  });

  it('is acknowledged in time, also when the answer takes longer', async () => {
    office.answer(later(2900, show(card)));
    const start = Date.now();
    await office.event(typed('uren', { channel: await ownChat() }));
    expect(Date.now() - start).toBeLessThan(2900);
    await eventually(() => expect(methods()).toContain('chat.postMessage'));
  });

  it('gets a button that opens the form with the same words', async () => {
    office.answer(open(form));
    const channel = await ownChat();
    await office.event(typed(`afspraak ${mischief}`, { channel }));
    const waiting = (await office.chat()).at(-1);
    const button = waiting.blocks.at(-1).elements[0];
    expect(button.text.text).toBe('Formulier openen');

    office.heard.length = 0;
    await press({ channel, ts: waiting.ts }, { id: button.action_id, value: JSON.parse(button.value) });
    await eventually(() => expect(methods()).toContain('views.open'));
    expect(office.heard[0]?.what).toEqual({
      kind: 'said',
      text: `afspraak @channel ${pointedAt('U1')} *dik* _schuin_ \`x\` klik & @here :smile: ~weg~`,
    });

    office.answer(replace(done));
    await submit(about('x'));
    await eventually(async () =>
      expect((await office.chat()).at(-1)).toMatchObject({ ts: waiting.ts, text: doneText }),
    );
  });

  it('that opens a form which forgot the words gets a button without them, and what stands before its fields', async () => {
    const again = { name: 'consultations.open-question', input: { typed: 'private' } };
    office.answer(() => spoken({ kind: 'open', form: { ...form, intro: 'Haal je bericht weg.' }, again }));
    await office.event(typed('consultatie Bram eet niet', { channel: await ownChat() }));
    const { blocks } = (await office.chat()).at(-1);
    expect(JSON.stringify(blocks)).toContain('Haal je bericht weg.');
    expect(JSON.stringify(blocks)).not.toContain('Bram');
    const [button] = blocks.at(-1).elements;
    expect(button).toMatchObject({ action_id: again.name, value: JSON.stringify(again.input) });
  });

  it('gets that button also when it is longer than a button carries', async () => {
    office.answer(open(form));
    await office.event(typed(`afspraak ${'"👩‍👧 heel lang '.repeat(400)}`, { channel: await ownChat() }));
    const button = (await office.chat()).at(-1).blocks.at(-1).elements[0];
    expect(button.value.length).toBeLessThanOrEqual(2000);
    expect(button.value.length).toBeGreaterThan(1800);
    expect(JSON.parse(button.value).say).toMatch(/^afspraak "/);
  });

  it('is passed over when it is an edit, a join, empty, or from a bot', async () => {
    office.answer(show(card));
    for (const more of [
      { subtype: 'message_changed' },
      { subtype: 'channel_join' },
      { bot_id: 'B1' },
      { text: '' },
      { channel_type: 'channel' },
      { user: undefined },
    ]) {
      expect((await office.event(typed('uren', more))).status).toBe(200);
    }
    expect(office.heard).toEqual([]);
  });

  it('tells who says it only when asked, and nothing when Slack cannot say', async () => {
    office.answer(show(card));
    await office.event(typed('uren', { channel: await ownChat() }));
    expect(methods()).not.toContain('users.info');
    expect(await office.heard[0]?.profile()).toEqual({ email: 'noor@wijkteam.example', name: 'Noor Zandstra' });
    office.fail('users.info', { status: 500 });
    expect(await office.heard[0]?.profile()).toEqual({});
  });
});

describe('a mention in a channel', () => {
  const mention = (words: string) => {
    const event = typed(words);
    return {
      ...event,
      event: {
        ...event.event,
        type: 'app_mention',
        channel_type: 'channel',
        channel: CHANNEL,
        ts: '1700000000.000100',
      },
    };
  };

  it('is answered in the one-to-one chat, with one neutral line in the channel', async () => {
    office.answer(show(card));
    await office.event(mention('Dag <@U000000001>: afspraken van <@U000000009>'));
    expect(office.heard[0]).toMatchObject({
      place: 'channel',
      what: { text: `Dag afspraken van ${pointedAt('U000000009')}` },
    });
    expect((await office.chat()).at(-1).text).toContain('Onze afspraken');
    const line = asked('chat.postMessage');
    expect(line).toMatchObject({ channel: CHANNEL, thread_ts: '1700000000.000100' });
    expect(line.text).toBe('Ik heb je antwoord in ons eigen gesprek gezet.');
    expect(line.blocks).toBeUndefined();
  });

  it('says nothing in the channel when the answer did not arrive', async () => {
    office.answer(show(card));
    office.fail('conversations.open', { error: 'user_disabled' });
    await office.event(mention('<@U000000001> uren'));
    expect(methods()).toEqual(['conversations.open']);
  });
});
