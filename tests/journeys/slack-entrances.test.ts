import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { CHANNEL, type Json, TEAM } from '../adapters/slack/workspace.ts';
import { type House, leave, openHouse } from './house.ts';
import { type SlackGround, slackGround } from './platforms/slack.ts';

const example = parse(readFileSync(new URL('../../prisma/example-network.yaml', import.meta.url), 'utf8'));
const lieke = example.members.find(({ key }: Json) => key.startsWith('lieke'));
const bodies = example.bodies.map(({ key }: Json) => key);
const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 8000, interval: 20 });

describe('what only Slack has, with the whole bot behind it', () => {
  let slack: SlackGround;
  let house: House;
  let who: Json;
  let count = 0;
  beforeAll(async () => {
    slack = await slackGround([lieke], bodies);
    who = { user: { id: slack.workspace.user, team_id: TEAM }, team: { id: TEAM } };
  });
  beforeEach(async () => {
    house = await openHouse(slack.ground);
    if (house.doors.parts.slack) slack.workspace.behind(house.doors.parts.slack);
    slack.workspace.calls.length = 0;
  });
  afterEach(() => house.close());
  afterAll(async () => {
    await slack.close();
    await leave(slack.ground);
  });

  /** What the bot last had Slack show, with the id that it has there. */
  async function view(...methods: string[]): Promise<Json> {
    const called = () => slack.workspace.calls.findLast(({ method }) => methods.includes(method));
    await eventually(() => expect(called()?.answer?.view).toBeDefined());
    return called()?.answer?.view;
  }

  async function opensHome(): Promise<Json> {
    count += 1;
    const event = { type: 'app_home_opened', tab: 'home', user: slack.workspace.user };
    await slack.workspace.event({ type: 'event_callback', event_id: `Ev-home-${count}`, team_id: TEAM, event });
    return view('views.publish');
  }

  async function presses(surface: Json, label: string) {
    const buttons = surface.blocks.flatMap((block: Json) => (block.type === 'actions' ? block.elements : []));
    const button = buttons.find(({ text }: Json) => text.text === label);
    if (!button) throw new Error(`No button ${label} among ${buttons.map(({ text }: Json) => text.text)}`);
    const trigger_id = await slack.workspace.trigger(surface.type === 'modal' ? surface.id : undefined);
    await slack.workspace.payload({
      type: 'block_actions',
      ...who,
      trigger_id,
      container: { type: 'view', view_id: surface.id },
      view: surface,
      actions: [{ type: 'button', action_id: button.action_id, value: button.value }],
    });
  }

  function stateOf(form: Json, filled: Record<string, string | null>) {
    const inputs = form.blocks.filter(({ type }: Json) => type === 'input');
    const entries = inputs.map(({ block_id, element }: Json) => {
      if (element.type === 'checkboxes') throw new Error('No form here has boxes to tick');
      const initial = element.initial_value ?? element.initial_date ?? element.initial_option?.value ?? null;
      const value = block_id in filled ? filled[block_id] : initial;
      const chosen = element.type === 'static_select' && value !== null ? { value } : null;
      const date = element.type === 'datepicker' ? value : null;
      const words = element.type === 'plain_text_input' ? value : null;
      return [block_id, { value: { type: element.type, value: words, selected_date: date, selected_option: chosen } }];
    });
    return { values: Object.fromEntries(entries) };
  }

  async function leaves(form: Json, filled: Record<string, string | null>) {
    count += 1;
    const actions = [{ type: 'plain_text_input', action_id: 'value', action_ts: `${1_763_800_000 + count}.0` }];
    const state = stateOf(form, filled);
    await slack.workspace.payload({
      type: 'block_actions',
      ...who,
      trigger_id: 't',
      container: {},
      view: { ...form, state },
      actions,
    });
    await slack.workspace.payload({ type: 'view_closed', ...who, view: form });
    await eventually(() => expect(house.turning()).toBe(0));
  }

  const field = (form: Json, label: RegExp) => form.blocks.find((block: Json) => label.test(block.label?.text ?? ''));

  it('the own page opens a form, keeps what was typed in it, and says what became of it', async () => {
    const home = await opensHome();
    await presses(home, 'Afspraak maken');
    const form = await view('views.open');
    const about = field(form, /Wat spreken we af/).block_id;
    await leaves(form, { [about]: 'ik bel de scholen' });

    await presses(home, 'Afspraak maken');
    await eventually(async () => expect((await view('views.open')).id).not.toBe(form.id));
    const again = await view('views.open');
    expect(field(again, /Wat spreken we af/).element.initial_value).toBe('ik bel de scholen');
    await leaves(again, { [about]: null });

    await presses(home, 'Afspraak maken');
    await eventually(async () => expect((await view('views.open')).id).not.toBe(again.id));
    const third = await view('views.open');
    expect(field(third, /Wat spreken we af/).element.initial_value).toBeUndefined();

    const due = field(third, /Voor wanneer/).block_id;
    const state = stateOf(third, { [about]: 'ik bel de scholen', [due]: '2026-12-01' });
    const sent = await slack.workspace.payload({ type: 'view_submission', ...who, view: { ...third, state } });
    const answer: Json = await sent.json();
    expect(answer.response_action).toBe('update');
    expect(JSON.stringify(answer.view.blocks)).toContain('bel de scholen');
    await eventually(async () => expect(JSON.stringify(await view('views.publish'))).toContain('bel de scholen'));
    expect(house.logged.join('\n')).not.toContain('scholen');
  });

  it('the own page itself answers what can be said on it', async () => {
    const home = await opensHome();
    await presses(home, 'Ik ben erbij');
    await eventually(async () => expect((await view('views.publish')).hash).not.toBe(home.hash));
    expect(JSON.stringify(await view('views.publish'))).toContain('Je bent erbij');
    const asked = slack.workspace.calls.map(({ method }) => method);
    expect(asked.filter((method) => /^(chat|views)/.test(method))).toEqual(['views.publish', 'views.publish']);
  });

  it('a message of one’s own becomes an afspraak, with the way back to it', async () => {
    await opensHome();
    const { ts } = await slack.workspace.api('chat.postMessage', { channel: CHANNEL, text: 'begin' });
    await slack.workspace.payload({
      type: 'message_action',
      ...who,
      callback_id: 'make_agreement',
      trigger_id: await slack.workspace.trigger(),
      response_url: slack.workspace.responseUrl(),
      channel: { id: CHANNEL },
      message_ts: ts,
      message: { type: 'message', user: slack.workspace.user, ts, text: 'ik bel de scholen voor 1 december' },
    });
    const form = await view('views.open');
    expect(field(form, /Wat spreken we af/).element.initial_value).toContain('bel de scholen');

    const due = field(form, /Voor wanneer/).block_id;
    const state = stateOf(form, { [due]: '2026-12-01' });
    await slack.workspace.payload({ type: 'view_submission', ...who, view: { ...form, state } });
    await eventually(() => expect(house.turning()).toBe(0));
    slack.workspace.calls.length = 0;
    const home = JSON.stringify(await opensHome());
    expect(home).toContain('bel de scholen');
    expect(home).toContain('dinsdag 1 december');
  });

  it('the menu opens from anywhere, and its buttons open forms over it', async () => {
    const trigger_id = await slack.workspace.trigger();
    await slack.workspace.payload({ type: 'shortcut', ...who, callback_id: 'schakel', trigger_id });
    const menu = await view('views.open');
    const button = menu.blocks.find(({ type }: Json) => type === 'actions').elements[0];
    await presses(menu, button.text.text);
    await view('views.push', 'views.update');
  });
});
