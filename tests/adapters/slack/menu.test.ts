import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../bot/conversation/reply.ts';
import { viewProblems } from './check-blocks.ts';
import {
  about,
  card,
  done,
  doneText,
  eventually,
  form,
  later,
  menuShortcut,
  methods,
  office,
  open,
  openWindow,
  pressIn,
  replace,
  show,
  spoken,
  submit,
} from './office.ts';
import type { Json } from './workspace.ts';

describe('the menu from anywhere', () => {
  it('shows in a window what one can do', async () => {
    office.answer(show(card));
    await menuShortcut();
    await eventually(() => expect(methods()).toEqual(['views.open']));
    expect(office.heard[0]).toMatchObject({ place: 'private', what: { kind: 'said', text: 'help' } });
    expect(viewProblems(await openWindow())).toEqual([]);
  });

  it('is passed over when it is not ours', async () => {
    await menuShortcut('make_agreement');
    await eventually(() => expect(office.logged).toContain('slack.unknown {"what":"shortcut"}'));
  });

  const menu = async (): Promise<Json> => {
    office.answer(show(card));
    await menuShortcut();
    await eventually(() => expect(methods()).toContain('views.open'));
    const window = await openWindow();
    for (const seen of [office.calls, office.heard]) seen.length = 0;
    return window;
  };
  const gedaan = { id: 'afspraken.gedaan#2', value: { id: 'a2' } };

  it('opens a form over it, whose answer comes in its place', async () => {
    const window = await menu();
    office.answer(open(form));
    await pressIn(window, gedaan);
    await eventually(() => expect(methods()).toEqual(['views.push']));
    expect(office.heard[0]).toMatchObject({
      place: 'private',
      what: { kind: 'pressed', call: { name: 'afspraken.gedaan', input: { id: 'a2' } } },
    });
    office.answer(replace(done));
    const answer: Json = await (await submit(about('x'), await openWindow())).json();
    expect([answer.response_action, answer.view.title.text]).toEqual(['update', 'Vastgelegd']);
  });

  it.each(['expired_trigger_id', 'exchanged_trigger_id', 'push_limit_reached'])(
    'puts the form in its own place after %s',
    async (error) => {
      const window = await menu();
      office.answer(open(form));
      office.fail('views.push', { error });
      await pressIn(window, gedaan);
      await eventually(() => expect(methods()).toEqual(['views.push', 'views.update']));
      expect((await openWindow()).id).toBe(window.id);
      expect(viewProblems(await openWindow())).toEqual([]);
    },
  );

  it('is replaced by an answer that replaces, and stays under any other', async () => {
    const window = await menu();
    office.answer(replace(done));
    await pressIn(window, gedaan);
    await eventually(() => expect(methods()).toEqual(['views.update']));
    office.answer(show(done));
    await pressIn(window, gedaan);
    await eventually(() => expect(methods()).toEqual(['views.update', 'views.push']));
  });

  it('says it in the one-to-one chat when the window was closed meanwhile', async () => {
    const window = await menu();
    office.answer(replace(done));
    await pressIn({ ...window, id: 'V-weg' }, gedaan, await office.trigger());
    await eventually(async () => expect((await office.chat()).at(-1)?.text).toBe(doneText));
  });

  it('keeps what is in the window when something broke', async () => {
    const window = await menu();
    const trouble: Answer = { kind: 'trouble', card: done };
    office.answer(() => spoken(trouble));
    office.fail('views.push', { error: 'expired_trigger_id' });
    await pressIn(window, gedaan);
    await eventually(async () => expect((await office.chat()).at(-1)?.text).toBe(doneText));
    expect(methods()).not.toContain('views.update');
  });

  it('gets a button in the one-to-one chat when Slack waited too long', async () => {
    office.answer(later(3100, open(form)));
    await menuShortcut();
    await eventually(async () => {
      const { elements } = (await office.chat()).at(-1)?.blocks?.at(-1) ?? {};
      expect(elements?.[0]).toMatchObject({ action_id: 'slack.say', value: '{"say":"help"}' });
    });
    expect(office.logged).toContain('slack.open {"code":"expired_trigger_id"}');
  });
});
