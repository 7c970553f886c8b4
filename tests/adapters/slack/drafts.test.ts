import { beforeEach, describe, expect, it } from 'vitest';
import { draftKeeper } from '../../../adapters/slack/drafts.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import type { Spoken } from '../../../bot/conversation/reply.ts';
import { viewProblems } from './check-blocks.ts';
import {
  about,
  closes,
  command,
  done,
  eventually,
  form,
  later,
  methods,
  office,
  open,
  openWindow,
  replace,
  spoken,
  submit,
  types,
} from './office.ts';
import type { Json } from './workspace.ts';

const left = () => office.heard.flatMap(({ what }) => (what.kind === 'left' ? [what.values] : []));
const nothing = () => spoken({ kind: 'show', card: { title: '', parts: [] } });

describe('a form that is open', () => {
  let window: Json;
  beforeEach(async () => {
    office.answer(open(form));
    await command('/afspraak', 'x', await office.trigger());
    await eventually(() => expect(methods()).toContain('views.open'));
    window = await openWindow();
    office.heard.length = 0;
    office.answer(nothing);
  });

  it('tells of each field while it is filled in, and of being closed', () => {
    expect(viewProblems(window)).toEqual([]);
    expect(window.notify_on_close).toBe(true);
    const inputs = window.blocks.filter((block: Json) => block.type === 'input');
    expect(inputs.map((block: Json) => block.dispatch_action)).toEqual([true, true, true, true, true]);
    expect(inputs.map((block: Json) => block.element.dispatch_action_config?.trigger_actions_on)).toEqual([
      ['on_character_entered'],
      ['on_character_entered'],
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('hands over what was typed last when it is closed', async () => {
    await types(window, about('overzicht'), '10.1');
    await types(
      window,
      { ...about('overzicht sturen'), due: { type: 'datepicker', selected_date: '2026-12-01' } },
      '10.2',
    );
    await closes(window);
    await eventually(() => expect(left().at(-1)).toEqual({ about: 'overzicht sturen', due: '2026-12-01' }));
    expect(office.heard[0]).toMatchObject({
      place: 'private',
      what: { call: { name: 'afspraken.maak', input: { from: 'sar' } } },
    });
  });

  it('hands it over within a second or so when nobody closes it', async () => {
    await types(window, about('a'), '11.1');
    await types(window, about('ab'), '11.2');
    await eventually(() => expect(left().at(-1)).toEqual({ about: 'ab' }));
  });

  it('is not set back by a request that was overtaken', async () => {
    await types(window, about('nieuw'), '12.000002');
    await types(window, about('oud'), '12.000001');
    await closes(window);
    await eventually(() => expect(left()).toEqual([{ about: 'nieuw' }]));
    await types(window, about('ouder'), '12.000000');
    await closes(window);
    expect(left()).toEqual([{ about: 'nieuw' }]);
  });

  it('says that a field was cleared', async () => {
    await types(window, { about: { type: 'plain_text_input', value: null } }, '13.1');
    await closes(window);
    await eventually(() => expect(left()).toEqual([{ about: '' }]));
  });

  it('hands over which boxes are ticked, and that none is any more', async () => {
    const ticked = (...values: string[]) => ({
      with: { type: 'checkboxes', selected_options: values.map((value) => ({ value })) },
    });
    await types(window, ticked('school', 'huisarts'), '13.5', 'checkboxes');
    await closes(window);
    await eventually(() => expect(left()).toEqual([{ with: 'school,huisarts' }]));
    await types(window, ticked(), '13.6', 'checkboxes');
    await closes(window);
    await eventually(() => expect(left().at(-1)).toEqual({ with: '' }));
  });

  it('hands over nothing when nothing was touched', async () => {
    expect((await closes(window)).status).toBe(200);
    expect(office.heard).toEqual([]);
  });

  it('hands over nothing any more once it was sent in', async () => {
    office.answer(({ what }) => (what.kind === 'left' ? nothing() : replace(done)()));
    await types(window, about('verstuurd'), '14.1');
    await submit(about('verstuurd'), window);
    const told = left().length;
    await types(window, about('verstuur'), '14.0');
    await types(window, about('verstuurd!'), '14.2');
    await closes(window);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(left()).toHaveLength(told);
  });

  it('hands over what is in it when it stays open after all', async () => {
    const problems = { ...form, problems: { about: 'Kan dit korter?' } };
    office.answer(({ what }) => (what.kind === 'left' ? nothing() : spoken({ kind: 'invalid', form: problems })));
    await types(window, about('veel te lang'), '15.1');
    await submit(about('veel te lang'), window);
    await closes(window);
    await eventually(() => expect(left()).toEqual([{ about: 'veel te lang' }]));
  });

  it('waits with handing over while it is being sent in', async () => {
    office.answer((incoming) => (incoming.what.kind === 'left' ? nothing() : later(1300, replace(done))()));
    const sent = submit(about('onderweg'), window);
    await eventually(() => expect(office.heard).toHaveLength(1));
    await types(window, about('onderweg'), '16.1');
    await sent;
    expect(left()).toEqual([]);
  });

  it.each([
    { view: { id: 'V1', private_metadata: '{"x":1}', state: { values: {} } } },
    { view: { id: 'V1', private_metadata: '', state: null } },
    { view: null },
  ])('that is not ours is passed over: %j', async (more) => {
    const actions = [{ type: 'plain_text_input', action_ts: '1.0' }];
    const body = { type: 'block_actions', user: { id: 'U1', team_id: 'T1' }, trigger_id: 't', container: {}, actions };
    expect((await office.payload({ ...body, ...more })).status).toBe(200);
    expect((await office.payload({ ...body, ...more, type: 'view_closed' })).status).toBe(200);
    expect(office.heard).toEqual([]);
  });
});

describe('drafts', () => {
  const log = { info() {}, warn() {}, error() {} };
  const incoming = (id: string): Incoming => ({ ...blank, id });

  it('are told one after the other for one form, also when the first takes longer', async () => {
    const told: string[] = [];
    const slow: (() => void)[] = [];
    const drafts = draftKeeper(async ({ id }): Promise<Spoken> => {
      if (id === 'een') await new Promise<void>((resolve) => slow.push(resolve));
      told.push(id);
      return nothing();
    }, log);
    drafts.note({ form: 'f', at: 1, incoming: incoming('een') });
    const first = drafts.closed('f');
    drafts.note({ form: 'f', at: 2, incoming: incoming('twee') });
    const second = drafts.closed('f');
    await Promise.resolve();
    slow[0]?.();
    await Promise.all([first, second]);
    expect(told).toEqual(['een', 'twee']);
  });

  it('are kept of so many forms, and none is lost when there are more', async () => {
    const told = new Set<string>();
    const drafts = draftKeeper(async ({ id }) => {
      told.add(id);
      return nothing();
    }, log);
    for (let index = 0; index < 2100; index += 1) {
      drafts.note({ form: `f${index}`, at: 1, incoming: incoming(String(index)) });
    }
    await Promise.resolve();
    expect([told.size, told.has('0'), told.has('99'), told.has('100')]).toEqual([100, true, true, false]);
  });

  it('that nobody could take end nothing', async () => {
    const logged: unknown[] = [];
    const drafts = draftKeeper(
      async () => {
        throw new Error('GEHEIM');
      },
      { ...log, error: (...all) => void logged.push(all) },
    );
    drafts.note({ form: 'f', at: 1, incoming: incoming('een') });
    await drafts.closed('f');
    expect(logged).toEqual([['slack.draft', { code: 'Error' }]]);
  });

  const blank: Incoming = {
    id: '',
    from: { platform: 'slack', tenant: 'T1', user: 'U1' },
    address: 'U1',
    entrance: { kind: 'shared' },
    profile: async () => ({}),
    place: 'private',
    what: { kind: 'left', call: { name: 'a.b', input: null }, values: {} },
  };
});
