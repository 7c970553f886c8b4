import { beforeEach, describe, expect, it } from 'vitest';
import { text } from '../../../bot/view/card.ts';
import type { Form } from '../../../bot/view/form.ts';
import { viewProblems } from './check-blocks.ts';
import {
  about,
  asked,
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
  press,
  replace,
  show,
  shown,
  spoken,
  submit,
} from './office.ts';
import { forms } from './samples.ts';
import { CHANNEL, type Json, TEAM } from './workspace.ts';

describe('a button', () => {
  const gedaan = { id: 'afspraken.gedaan#2', value: { id: 'a2' } };

  it('replaces the message it stands in', async () => {
    office.answer(replace(done));
    const at = await shown();
    expect((await press(at, gedaan)).status).toBe(200);
    await eventually(async () => expect((await office.chat()).at(-1)).toMatchObject({ ts: at.ts, text: doneText }));
    expect(office.heard[0]).toMatchObject({
      place: 'private',
      what: { kind: 'pressed', call: { name: 'afspraken.gedaan', input: { id: 'a2' } } },
    });
  });

  it('replaces an ephemeral message by its response_url', async () => {
    office.answer(replace(done));
    await press({ channel: CHANNEL, ephemeral: true }, gedaan);
    await eventually(() => expect(office.responses).toMatchObject([{ replace_original: true }]));
  });

  it('never replaces what a channel reads: who pressed gets the answer alone', async () => {
    office.answer(replace(done));
    await press({ channel: CHANNEL, ts: '1.0' }, gedaan);
    await eventually(() =>
      expect(office.responses).toMatchObject([{ replace_original: false, response_type: 'ephemeral' }]),
    );
    expect(office.heard[0]?.place).toBe('channel');
    expect(methods()).not.toContain('chat.update');
  });

  it('answers in the one-to-one chat when the response_url is used up', async () => {
    office.answer(replace(done));
    office.failResponseUrl(404);
    await press({ channel: CHANNEL, ephemeral: true }, gedaan);
    await eventually(async () => expect((await office.chat()).at(-1).text).toBe(doneText));
  });

  it('answers anew when the message it stood in is gone', async () => {
    office.answer(replace(done));
    await press({ channel: await ownChat(), ts: '1.000001' }, gedaan);
    await eventually(async () => expect((await office.chat()).at(-1).text).toBe(doneText));
  });

  it('shows something new below, and leaves its own message', async () => {
    office.answer(show(done));
    const at = await shown();
    await press(at, gedaan);
    await eventually(async () => expect((await office.chat()).at(-1).ts).not.toBe(at.ts));
    expect((await office.chat()).find((message) => message.ts === at.ts)?.text).toContain('Onze afspraken');
  });

  it('keeps the message when something broke', async () => {
    office.answer(() => spoken({ kind: 'trouble', card: done }));
    const at = await shown();
    await press(at, gedaan);
    await eventually(() => expect(methods().at(-1)).toBe('chat.postMessage'));
    expect(methods()).not.toContain('chat.update');
  });

  it.each([
    { error: 'expired_trigger_id' },
    { error: 'exchanged_trigger_id' },
    { error: 'invalid_trigger_id' },
    { status: 500 },
    'drop before' as const,
  ])('can be pressed again when its form could not open: %j', async (fault) => {
    office.answer(open(form));
    office.fail('views.open', fault);
    const at = await shown();
    await press(at, gedaan);
    await eventually(async () => expect((await office.chat()).at(-1).ts).not.toBe(at.ts));
    const again = (await office.chat()).at(-1).blocks.at(-1).elements[0];
    expect([again.text.text, again.action_id, again.value]).toEqual([
      'Formulier openen',
      'afspraken.gedaan',
      '{"id":"a2"}',
    ]);
  });

  it.each([
    ['is no button', { type: 'static_select', action_id: 'x', selected_option: {} }],
    ['has a broken value', { type: 'button', action_id: 'x', value: '{' }],
    ['has no value', { type: 'button', action_id: 'x' }],
    ['says nothing again', { type: 'button', action_id: 'slack.say', value: '{"other":1}' }],
  ])('that %s is passed over', async (_what, action) => {
    const response = await office.payload({
      type: 'block_actions',
      user: { id: office.user },
      team: { id: TEAM },
      trigger_id: 't',
      container: {},
      actions: [action],
    });
    expect(response.status).toBe(200);
    await eventually(() => expect(office.logged).toContain('slack.unknown {"what":"button"}'));
    expect(office.heard).toEqual([]);
  });
});

describe('a form that is sent in', () => {
  beforeEach(async () => {
    office.answer(open(form));
    await command('/afspraak', 'overzicht sturen', await office.trigger());
    await eventually(() => expect(methods()).toContain('views.open'));
    office.heard.length = 0;
  });

  it('stays open with a sentence beside the field', async () => {
    office.answer(() =>
      spoken({
        kind: 'invalid',
        form: { ...form, problems: { due: 'Die dag bestaat niet.', onbekend: 'En nog iets.' } },
      }),
    );
    expect(await (await submit(about('x'))).json()).toEqual({
      response_action: 'errors',
      errors: { due: 'Die dag bestaat niet.', about: 'En nog iets.' },
    });
  });

  it('stays open with all that was typed when something broke', async () => {
    office.answer(() =>
      spoken({ kind: 'trouble', card: { title: 'Dat lukte nu niet', parts: [text('Er is niets opgeslagen.')] } }),
    );
    expect(await (await submit(about('x'))).json()).toEqual({
      response_action: 'errors',
      errors: { about: 'Dat lukte nu niet. Er is niets opgeslagen.' },
    });
  });

  it('stays open when it takes longer than Slack waits', async () => {
    office.answer(later(2700, replace(done)));
    const answer: Json = await (await submit(about('x'))).json();
    expect(answer.errors.about).toContain('Wat je invulde staat er nog.');
  });

  it('makes way for the next form', async () => {
    office.answer(open(forms['with-problems'] as Form));
    const answer: Json = await (await submit(about('x'))).json();
    expect(answer.response_action).toBe('update');
    expect(viewProblems(answer.view)).toEqual([]);
  });

  it('is one turn when it is sent in twice, and another when it was mended', async () => {
    office.answer(replace(done));
    await submit(about('x'));
    await submit(about('x'));
    await submit(about('beter'));
    const ids = office.heard.map((each) => each.id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    await eventually(() => expect(office.responses).toHaveLength(2));
  });

  it('is answered once when it is sent in twice', async () => {
    office.answer(show(done));
    await Promise.all([submit(about('dubbel')), submit(about('dubbel'))]);
    await eventually(() => expect(office.responses).toHaveLength(1));
    await submit(about('dubbel'));
    expect(office.heard).toHaveLength(3);
    expect(office.responses).toHaveLength(1);
  });

  it('reads every kind of field, and leaves out what is empty', async () => {
    office.answer(replace(done));
    const view = JSON.parse(asked('views.open').view);
    await office.payload({
      type: 'view_submission',
      user: { id: office.user },
      team: { id: TEAM },
      view: {
        ...view,
        id: 'V2',
        hash: 'h',
        state: {
          values: {
            about: { value: { type: 'plain_text_input', value: 'iets' } },
            more: { value: { type: 'plain_text_input', value: null } },
            due: { value: { type: 'datepicker', selected_date: '2026-12-01' } },
            owner: { value: { type: 'static_select', selected_option: { value: 'm1', text: {} } } },
            with: { value: { type: 'checkboxes', selected_options: [{ value: 'school' }, { value: 'team' }] } },
          },
        },
      },
    });
    expect(office.heard[0]?.what).toMatchObject({
      values: { about: 'iets', due: '2026-12-01', owner: 'm1', with: 'school,team' },
    });
    expect(office.heard[0]?.what).not.toHaveProperty('values.more');
  });

  it('that is not ours is passed over', async () => {
    const response = await submit({}, { private_metadata: '{"x":1}', callback_id: 'iets', blocks: [] });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(office.heard).toEqual([]);
  });
});
