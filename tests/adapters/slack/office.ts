import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { Answer, Spoken } from '../../../bot/conversation/reply.ts';
import type { Card } from '../../../bot/view/card.ts';
import { text } from '../../../bot/view/card.ts';
import type { Form } from '../../../bot/view/form.ts';
import { cards, forms } from './samples.ts';
import { CHANNEL, type Json, openWorkspace, TEAM, type Workspace } from './workspace.ts';

export const card = cards['every-part'] as Card;
export const form = forms['every-field'] as Form;
export const done: Card = { title: 'Vastgelegd', parts: [text('Dank je wel.')] };
export const doneText = 'Vastgelegd\n\nDank je wel.';

export const spoken = (answer: Answer): Spoken => ({ answer, changed: [], language: 'nl' });
export const show = (shown: Card) => () => spoken({ kind: 'show', card: shown });
export const replace = (shown: Card) => () => spoken({ kind: 'replace', card: shown });
export const open = (opened: Form) => () => spoken({ kind: 'open', form: opened });
export const later = (milliseconds: number, then: () => Spoken) => () =>
  new Promise<Spoken>((resolve) => setTimeout(() => resolve(then()), milliseconds));

/** The workspace of this test file; fresh ears for every test. */
export let office: Workspace;
let count = 0;
beforeAll(async () => {
  office = await openWorkspace();
});
afterAll(() => office.close());
afterEach(() => quiet());
beforeEach(() => {
  for (const seen of [office.calls, office.responses, office.heard, office.logged]) seen.length = 0;
});

/** Slack is acknowledged before all is done: this waits until the bot asks nothing of it any more. */
export async function quiet(): Promise<void> {
  for (let still = 0; still < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    still = office.busy() === 0 ? still + 1 : 0;
  }
}

export const methods = () => office.calls.map((call) => call.method);
export const posts = () => methods().filter((method) => method === 'chat.postMessage');
export const asked = (method: string): Json => office.calls.findLast((call) => call.method === method)?.body;
export const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 8000, interval: 20 });

export async function command(name: string, words: string, trigger = `trigger-${++count}`) {
  return office.form({
    command: name,
    text: words,
    team_id: TEAM,
    user_id: office.user,
    channel_id: CHANNEL,
    trigger_id: trigger,
    response_url: office.responseUrl(),
  });
}

export function typed(words: string, more: Record<string, unknown> = {}) {
  return {
    type: 'event_callback',
    event_id: `Ev${++count}`,
    team_id: TEAM,
    authorizations: [{ team_id: TEAM, user_id: 'U000000001', is_bot: true }],
    event: { type: 'message', channel_type: 'im', channel: 'D1', user: office.user, text: words, ts: '1.0', ...more },
  };
}

export async function ownChat(): Promise<string> {
  return (await office.api('conversations.open', { users: office.user })).channel.id;
}

export async function press(
  at: { channel: string; ts?: string; thread?: string; ephemeral?: boolean },
  action: { id: string; value: unknown },
) {
  return office.payload({
    type: 'block_actions',
    user: { id: office.user, team_id: TEAM },
    team: { id: TEAM },
    trigger_id: await office.trigger(),
    response_url: office.responseUrl(),
    channel: { id: at.channel },
    container: {
      type: 'message',
      message_ts: at.ts,
      thread_ts: at.thread,
      channel_id: at.channel,
      is_ephemeral: at.ephemeral ?? false,
    },
    actions: [{ type: 'button', action_id: action.id, value: JSON.stringify(action.value), action_ts: '2.0' }],
  });
}

/** Sends in the modal that the bot opened last, as the person filled it in. */
export function submit(filled: Record<string, Json>, view = JSON.parse(asked('views.open').view)) {
  const values = Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, { value }]));
  const blocks = view.blocks.map((block: Json) => ({ ...block, block_id: block.block_id ?? 'x' }));
  return office.payload({
    type: 'view_submission',
    user: { id: office.user, team_id: TEAM },
    team: { id: TEAM },
    view: { ...view, id: view.id ?? `V-${asked('views.open').trigger_id}`, hash: 'h1', blocks, state: { values } },
  });
}

const who = () => ({ user: { id: office.user, team_id: TEAM }, team: { id: TEAM } });

/** What one sees on one's own page. */
export const page = (): Json => JSON.parse(asked('views.publish').view);

export function opensHome(more: Record<string, unknown> = {}) {
  count += 1;
  const event = { type: 'app_home_opened', tab: 'home', user: office.user, channel: 'D1', event_ts: '1.0', ...more };
  return { type: 'event_callback', event_id: `Ev-home-${count}`, team_id: TEAM, event };
}

/** Presses a button on the own page or in a window. */
export async function pressIn(view: Json, action: { id: string; value: unknown }, trigger?: string) {
  return office.payload({
    type: 'block_actions',
    ...who(),
    trigger_id: trigger ?? (await office.trigger(view.type === 'modal' ? view.id : undefined)),
    container: { type: 'view', view_id: view.id },
    view,
    actions: [{ type: 'button', action_id: action.id, value: JSON.stringify(action.value), action_ts: '2.0' }],
  });
}

export async function menuShortcut(callback_id = 'schakel', trigger_id?: string) {
  return office.payload({
    type: 'shortcut',
    ...who(),
    callback_id,
    trigger_id: trigger_id ?? (await office.trigger()),
  });
}

/** Points at a message; in a channel unless said otherwise. */
export async function pointAt(message: Json, more: Record<string, unknown> = {}) {
  return office.payload({
    type: 'message_action',
    ...who(),
    callback_id: 'make_agreement',
    trigger_id: await office.trigger(),
    response_url: office.responseUrl(),
    channel: { id: CHANNEL, name: 'general' },
    message_ts: message.ts,
    message: { type: 'message', ...message },
    ...more,
  });
}

const windowCalls = ['views.open', 'views.push', 'views.update'];

/** The window that is open, as Slack has it: the last that the bot opened, pushed or put. */
export async function openWindow(): Promise<Json> {
  await quiet();
  const call = office.calls.findLast(({ method }) => windowCalls.includes(method));
  return { ...JSON.parse(call?.body['view'] ?? '{}'), id: call?.body['view_id'] ?? call?.answer.view?.id, hash: 'h1' };
}

/** Fills in, or clears, something in a form that is open. */
export function types(view: Json, filled: Record<string, Json>, action_ts: string, type = 'plain_text_input') {
  const values = Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, { value }]));
  return office.payload({
    type: 'block_actions',
    ...who(),
    trigger_id: 't',
    container: { type: 'view', view_id: view.id },
    view: { ...view, state: { values } },
    actions: [{ type, block_id: 'about', action_id: 'value', action_ts }],
  });
}

export function closes(view: Json) {
  return office.payload({ type: 'view_closed', ...who(), view: { ...view, state: { values: {} } }, is_cleared: true });
}

export const about = (value: string) => ({ about: { type: 'plain_text_input', value } });

/** A card in the one-to-one chat. */
export async function shown(): Promise<{ channel: string; ts: string }> {
  const sent = await office.slack.messenger.send(
    { kind: 'person', tenant: TEAM, user: office.user, address: office.user },
    { card, language: 'nl' },
    `key-${++count}`,
  );
  const [channel = '', ts = ''] = sent.result === 'sent' ? sent.messageId.split(':') : [];
  return { channel, ts };
}
