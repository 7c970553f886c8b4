import { beforeEach, describe, expect, it } from 'vitest';
import { helpCall, stayHome } from '../../../bot/conversation/conversation.vocabulary.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import type { Answer, Change } from '../../../bot/conversation/reply.ts';
import { type Card, text } from '../../../bot/view/card.ts';
import { homeProblems, viewProblems } from './check-blocks.ts';
import {
  about,
  asked,
  card,
  done,
  eventually,
  form,
  methods,
  office,
  opensHome,
  openWindow,
  page,
  pressIn,
  quiet,
  show,
  spoken,
  submit,
} from './office.ts';
import type { Json, Script } from './workspace.ts';

const ownPage = (words: string): Card => ({
  title: 'Wat er voor je openstaat',
  parts: [text(words)],
  buttons: [{ label: 'Uren noteren', call: { name: 'uren.open', input: null } }],
});
const pageWords = () => JSON.stringify(page().blocks);
const change: Change = { kind: 'agreement-removed', about: 'x' };

/** A conversation that has a page, and answers all else as told. */
function answering(answer: Answer, changed: Change[] = [change]): Script {
  return ({ what }) =>
    what.kind === 'opened'
      ? spoken({ kind: 'show', card: ownPage(`pagina ${office.heard.length}`) })
      : { ...spoken(answer), changed };
}

/** The page as Slack has it now, for who presses on it. */
async function opened(): Promise<Json> {
  office.answer(show(ownPage('het begin')));
  await office.event(opensHome());
  const { view } = office.calls.findLast(({ method }) => method === 'views.publish')?.answer ?? {};
  for (const seen of [office.calls, office.heard]) seen.length = 0;
  return view;
}

const opens = (incoming: Incoming) => incoming.what.kind === 'opened';

describe('the own page', () => {
  it('shows what is open when somebody comes in', async () => {
    office.answer(show(card));
    expect((await office.event(opensHome())).status).toBe(200);
    expect(office.heard[0]).toMatchObject({ place: 'private', address: office.user, what: { kind: 'opened' } });
    expect(asked('views.publish').user_id).toBe(office.user);
    expect(homeProblems(page())).toEqual([]);
    expect(pageWords()).toContain('Onze afspraken');
  });

  it('is not what the chat with the bot opens', async () => {
    await office.event(opensHome({ tab: 'messages' }));
    await office.event(opensHome({ tab: undefined }));
    expect(office.heard).toEqual([]);
    expect(office.calls).toEqual([]);
  });

  it('is asked for once, however often Slack says so', async () => {
    office.answer(show(card));
    const event = opensHome();
    await office.event(event);
    await office.event(event, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' });
    expect(methods()).toEqual(['views.publish']);
  });

  it('never puts what is older over what is newer', async () => {
    const { hash } = await opened();
    await office.event(opensHome({ view: { hash } }));
    office.answer(() => spoken({ kind: 'show', card: ownPage(`keer ${office.heard.length}`) }));
    office.heard.length = 0;
    await office.event(opensHome({ view: { hash } }));
    expect(office.heard.map(({ what }) => what.kind)).toEqual(['opened', 'opened']);
    expect(new Set(office.heard.map(({ id }) => id)).size).toBe(2);
    expect(asked('views.publish').hash).toBeUndefined();
    expect(pageWords()).toContain('keer 2');
  });

  it('is published once more when Slack is busy, and given up when Slack will not have it', async () => {
    office.answer(show(card));
    office.fail('views.publish', { status: 429, retryAfter: 1 });
    await office.event(opensHome());
    expect(methods()).toEqual(['views.publish', 'views.publish']);
    office.calls.length = 0;
    office.fail('views.publish', { error: 'not_enabled' });
    expect((await office.event(opensHome())).status).toBe(200);
    expect(methods()).toEqual(['views.publish']);
  });

  it('has a button for a form that cannot open by itself', async () => {
    office.answer(() => spoken({ kind: 'open', form, again: { name: 'access.ask', input: {} } }));
    await office.event(opensHome());
    expect(page().blocks.at(-1).elements[0]).toMatchObject({ action_id: 'access.ask', value: '{}' });
  });
});

describe('a button on the own page', () => {
  const vast = { id: 'agreements.stuck', value: { id: 'a1' } };
  let view: Json;
  beforeEach(async () => {
    view = await opened();
  });

  it('whose answer is that page replaces it', async () => {
    const call = stayHome({ name: 'agreements.done', input: { id: 'a1' } });
    office.answer(answering({ kind: 'replace', card: ownPage('Gedaan, fijn') }));
    await pressIn(view, { id: call.name, value: call.input });
    await eventually(() => expect(pageWords()).toContain('Gedaan, fijn'));
    expect(methods()).toEqual(['views.publish']);
    expect(asked('views.publish').hash).toBe(view.hash);
    expect(office.heard[0]).toMatchObject({ place: 'private', what: { kind: 'pressed', call } });
  });

  it('asks the page anew when another was published meanwhile', async () => {
    const call = stayHome({ name: 'agreements.done', input: { id: 'a1' } });
    office.answer(answering({ kind: 'replace', card: ownPage('verouderd') }));
    await pressIn({ ...view, hash: '1.1' }, { id: call.name, value: call.input });
    await eventually(() => expect(pageWords()).toContain('pagina 2'));
  });

  it.each(['show', 'replace'] as const)('shows its own answer in a window: %s', async (kind) => {
    office.answer(answering({ kind, card: done }));
    await pressIn(view, vast);
    await eventually(() => expect(methods()).toEqual(['views.open', 'views.publish']));
    const window = await openWindow();
    expect(viewProblems(window)).toEqual([]);
    expect([window.title.text, window.close.text, window.submit]).toEqual(['Vastgelegd', 'Sluiten', undefined]);
    expect(JSON.stringify(window.blocks)).toContain('Dank je wel.');
  });

  it('leaves the page alone when nothing changed', async () => {
    office.answer(answering({ kind: 'show', card }, []));
    await pressIn(view, { id: helpCall.callName, value: {} });
    await eventually(() => expect(methods()).toContain('views.open'));
    await quiet();
    expect(office.heard.filter(opens)).toEqual([]);
  });

  it('opens a form; the answer comes in its window, and the page is published anew', async () => {
    office.answer(answering({ kind: 'open', form }, []));
    await pressIn(view, vast);
    await eventually(() => expect(methods()).toEqual(['views.open']));
    const window = await openWindow();
    expect(viewProblems(window)).toEqual([]);

    office.answer(answering({ kind: 'replace', card: done }));
    const answer: Json = await (await submit(about('x'), window)).json();
    expect(answer.response_action).toBe('update');
    expect(viewProblems(answer.view)).toEqual([]);
    expect(answer.view.title.text).toBe('Vastgelegd');
    await eventually(() => expect(methods()).toEqual(['views.open', 'views.publish']));
    expect(await office.chat()).not.toContainEqual(expect.objectContaining({ text: expect.stringContaining('Dank') }));

    office.calls.length = 0;
    office.answer(answering({ kind: 'replace', card: done }));
    await pressIn({ ...answer.view, id: window.id }, { id: 'agreements.undo', value: {} });
    await eventually(() => expect(methods()).toEqual(['views.update', 'views.publish']));
  });

  it('says it in the one-to-one chat when no window opens', async () => {
    office.answer(answering({ kind: 'replace', card: done }));
    office.fail('views.open', { error: 'expired_trigger_id' });
    await pressIn(view, vast);
    await eventually(() => expect(methods()).toContain('views.publish'));
    expect((await office.chat()).at(-1).text).toContain('Dank je wel.');
  });

  it('tells of trouble in a window, and leaves the page as it was', async () => {
    const trouble: Answer = { kind: 'trouble', card: { title: 'Dat lukte nu niet', parts: [] } };
    office.answer(() => spoken(trouble));
    await pressIn(view, vast);
    await eventually(() => expect(methods()).toEqual(['views.open']));
    await quiet();
    expect(methods()).toEqual(['views.open']);
  });
});
