import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { toAdaptiveCard } from '../../../adapters/teams/adaptive-card.ts';
import { bytesOf, limits } from '../../../adapters/teams/limits.ts';
import type { Form } from '../../../bot/view/form.ts';
import { complaintsAbout, elementsIn } from './adaptive-cards.ts';
import { cardOf, type Delivered, Rig, tenant } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.start();
});
afterEach(() => rig.reset());
afterAll(() => rig.stop());

const opening = { name: 'agreements.open-tell', input: { agreement: 'a-1' } };
const sending = { name: 'agreements.send-tell', input: { agreement: 'a-1' } };
const card = (title: string) => ({ title, parts: [] });
const school = { value: 'school', label: 'De school' };
const team = { value: 'team', label: 'Het wijkteam' };
const form: Form = {
  title: 'Hoe staat het ermee?',
  intro: 'Een of twee zinnen.',
  fields: [
    { kind: 'long', name: 'text', label: 'Wat is er gebeurd?' },
    { kind: 'day', name: 'day', label: 'Wanneer', optional: true },
    { kind: 'choice', name: 'who', label: 'Wie', options: [{ value: 'm-1', label: 'Noor' }], optional: true },
    { kind: 'several', name: 'with', label: 'Met wie', options: [school, team], optional: true },
  ],
  submit: { label: 'Vertellen', call: sending },
};
const trouble = {
  kind: 'trouble',
  card: { title: 'Dat lukte nu niet', parts: [{ kind: 'text', text: 'Code AB12.' }] },
} as const;

/** A pressed button that opens a dialog, as Teams tells it. */
function fetches(data: unknown, own: Record<string, unknown> = {}): Promise<Delivered> {
  const value = { data, context: { theme: 'default' } };
  return rig.deliver(rig.activity({ type: 'invoke', name: 'task/fetch', replyToId: 'card-1', value, ...own }));
}

/** Something pressed in the dialog: Teams does not tell from which message that was opened. */
function sendsIn(data: unknown, own: Record<string, unknown> = {}): Promise<Delivered> {
  return rig.deliver(rig.activity({ type: 'invoke', name: 'task/submit', value: { data }, ...own }));
}

const inChannel = () => {
  const { conversation, channelData } = rig.inChannel();
  return { conversation, channelData };
};

/** What the button in an open dialog sends. */
// biome-ignore lint/suspicious/noExplicitAny: the data of a button as JSON
function dataIn({ body }: Delivered): any {
  const buttons = elementsIn(body.task.value.card.content).filter(({ type }) => type === 'Action.Submit');
  return buttons.at(-1)?.data;
}

async function opened(own: Record<string, unknown> = {}) {
  rig.answer = () => ({ kind: 'open', form });
  return dataIn(await fetches({ call: opening }, own));
}

describe('a button that opens a form', () => {
  test('asks Teams for a dialog; any other is Action.Execute', () => {
    const buttons = [
      { label: 'Vertellen', call: { ...opening, opens: 'form' as const } },
      { label: 'Gedaan', call: { name: 'agreements.done', input: {} } },
    ];
    const drawn = toAdaptiveCard({ title: 'Afspraak', parts: [], buttons }, 'nl');
    const [tell, done] = elementsIn(drawn).filter(({ type }) => String(type).startsWith('Action.'));
    expect(tell).toMatchObject({
      type: 'Action.Submit',
      data: { call: opening, msteams: { type: 'task/fetch' } },
      associatedInputs: 'none',
    });
    expect(done).toMatchObject({ type: 'Action.Execute', fallback: { type: 'Action.Submit' } });
    expect(complaintsAbout(drawn)).toEqual([]);
  });

  test('opens it in a dialog, sent in by the only kind of button that a dialog takes', async () => {
    rig.answer = () => ({ kind: 'open', form });
    const { status, body } = await fetches({ call: opening, msteams: { type: 'task/fetch' } }, { id: 'f-1' });
    expect(status).toBe(200);
    expect(rig.heard).toMatchObject([
      { id: `teams:${tenant}:a:noor-and-bot:f-1`, place: 'private', what: { kind: 'pressed', call: opening } },
    ]);
    expect(body.task).toMatchObject({
      type: 'continue',
      value: {
        title: form.title,
        height: 'medium',
        width: 'medium',
        card: { contentType: 'application/vnd.microsoft.card.adaptive' },
      },
    });
    const drawn = body.task.value.card.content;
    expect(complaintsAbout(drawn)).toEqual([]);
    expect(elementsIn(drawn).filter(({ type }) => String(type).startsWith('Action.'))).toMatchObject([
      { type: 'Action.Submit', title: 'Vertellen', data: { call: sending, form: true, dialog: { message: 'card-1' } } },
    ]);
    expect(rig.connector.calls).toEqual([]);
  });

  test('whose form is not to be had any more says so in the dialog, and leaves the card', async () => {
    const buttons = [{ label: 'Mijn afspraken', call: { name: 'agreements.see', input: {} } }];
    rig.answer = () => ({ kind: 'show', card: { title: 'Die afspraak is er niet meer', parts: [], buttons } });
    const { body } = await fetches({ call: opening });
    expect(body.task).toMatchObject({ type: 'continue', value: { title: 'Die afspraak is er niet meer' } });
    expect(elementsIn(body.task.value.card.content).filter(({ type }) => type === 'Action.Execute')).toEqual([]);
    expect(rig.connector.calls).toEqual([]);
    rig.answer = () => ({ kind: 'show', card: card('Jouw afspraken') });
    const after = await sendsIn(dataIn({ status: 200, body }));
    expect(after).toEqual({ status: 200, body: undefined });
    expect(rig.heard.at(-1)?.what).toEqual({ kind: 'pressed', call: buttons[0]?.call });
    expect(cardOf(rig.connector.posts[0]).body[0].text).toBe('Jouw afspraken');
  });

  test('says in the dialog what is wrong when something broke here', async () => {
    rig.answer = () => trouble;
    const { body } = await fetches({ call: opening });
    expect(body.task.value.title).toBe('Dat lukte nu niet');
  });

  test('on a client without dialogs gets the form as a card, and so do typed words', async () => {
    rig.answer = () => ({ kind: 'open', form });
    await rig.submits({ call: opening, msteams: { type: 'task/fetch' } });
    const kinds = cardOf(rig.connector.made('PUT')[0]).body.map(({ type }: { type: string }) => type);
    expect(kinds).toContain('Input.Text');
    await rig.says('afspraak');
    expect(JSON.stringify(cardOf(rig.connector.posts[0]))).toContain('Annuleren');
  });
});

describe('a form that is sent in from a dialog', () => {
  test('is taken with what was filled in, takes the place of the card it came from, and closes', async () => {
    const data = await opened();
    rig.answer = () => ({ kind: 'replace', card: card('Genoteerd') });
    const { status, body } = await sendsIn({ ...data, 'field.text': 'Jan belde.', 'field.day': '' });
    expect({ status, body }).toEqual({ status: 200, body: undefined });
    expect(rig.heard.at(-1)?.what).toEqual({ kind: 'submitted', call: sending, values: { text: 'Jan belde.' } });
    expect(rig.connector.posts).toEqual([]);
    expect(rig.connector.made('PUT').map(({ path }) => path)).toEqual([
      '/v3/conversations/a:noor-and-bot/activities/card-1',
    ]);
    expect(cardOf(rig.connector.made('PUT')[0]).body[0].text).toBe('Genoteerd');
  });

  test('whose card is gone has its answer as a new message', async () => {
    const data = await opened();
    rig.answer = () => ({ kind: 'replace', card: card('Genoteerd') });
    rig.connector.next('PUT', { status: 404 });
    await sendsIn(data);
    expect(cardOf(rig.connector.posts[0]).body[0].text).toBe('Genoteerd');
  });

  test('opened from no message of ours has its answer as a new message', async () => {
    const data = await opened({ replyToId: undefined });
    rig.answer = () => ({ kind: 'replace', card: card('Genoteerd') });
    await sendsIn(data);
    expect(rig.connector.made('PUT')).toEqual([]);
    expect(cardOf(rig.connector.posts[0]).body[0].text).toBe('Genoteerd');
  });

  test('comes back filled with a sentence at its field, and remembers where it was opened', async () => {
    const data = await opened();
    const problem = 'Op die dag was er niets.';
    rig.answer = ({ what }) => {
      if (what.kind === 'submitted' && what.values.day === '2026-11-24') return { kind: 'replace', card: card('Goed') };
      const fields = form.fields.map((field) => (field.kind === 'long' ? { ...field, value: 'Jan belde.' } : field));
      return { kind: 'invalid', form: { ...form, fields, problems: { day: problem } } };
    };
    const wrong = await sendsIn({ ...data, 'field.text': 'Jan belde.', 'field.day': '2026-11-23' });
    expect(JSON.stringify(wrong.body.task.value.card)).toContain(problem);
    expect(elementsIn(wrong.body).find(({ id }) => id === 'field.text')).toMatchObject({ value: 'Jan belde.' });
    expect(rig.connector.calls).toEqual([]);
    const again = dataIn(wrong);
    await sendsIn({ ...again, 'field.text': 'Jan belde.', 'field.day': '2026-11-24' });
    const [first, second] = rig.heard.slice(-2).map(({ id }) => id);
    expect(first).not.toBe(second);
    expect(rig.connector.made('PUT').map(({ path }) => path.split('/').at(-1))).toEqual(['card-1']);
  });

  test('that Teams delivers again under another id is the same turn, with the same answer, posted once', async () => {
    const data = { ...(await opened({ replyToId: undefined })), 'field.text': 'Jan belde.' };
    rig.answer = () => ({ kind: 'show', card: card('Genoteerd') });
    const [first, second] = await Promise.all([sendsIn(data, { id: 'f:one' }), sendsIn(data, { id: 'f:two' })]);
    const third = await sendsIn(data, { id: 'f:three' });
    expect([second, third]).toEqual([first, first]);
    expect(new Set(rig.heard.slice(1).map(({ id }) => id)).size).toBe(1);
    expect(rig.connector.posts).toHaveLength(1);
    await sendsIn({ ...data, 'field.text': 'Jan belde twee keer.' });
    expect(rig.connector.posts).toHaveLength(2);
  });

  test('in a channel is answered in the one-to-one chat; the dialog says so, and the channel hears nothing', async () => {
    rig.answer = () => ({ kind: 'open', form });
    const fetched = await fetches({ call: opening }, inChannel());
    expect(rig.heard[0]).toMatchObject({ place: 'channel' });
    rig.answer = () => ({ kind: 'replace', card: card('Bedankt') });
    const { body } = await sendsIn({ ...dataIn(fetched), 'field.text': 'Ik help.' }, inChannel());
    expect(body).toEqual({ task: { type: 'message', value: 'Ik heb je antwoord in ons eigen gesprek gezet.' } });
    expect(rig.heard[1]).toMatchObject({ place: 'private' });
    expect(rig.connector.posts.map(({ path }) => path)).toEqual(['/v3/conversations/a:made-for-two/activities']);
    expect(rig.connector.made('PUT')).toEqual([]);
  });

  test('of somebody who cannot be written to has its answer in the dialog', async () => {
    rig.answer = () => ({ kind: 'open', form });
    const fetched = await fetches({ call: opening }, inChannel());
    rig.answer = () => ({ kind: 'replace', card: card('Bedankt') });
    rig.connector.next('POST', { status: 403 });
    const { body } = await sendsIn(dataIn(fetched), inChannel());
    expect(body.task).toMatchObject({ type: 'continue', value: { title: 'Bedankt' } });
  });

  test('is answered in time when Teams is slow to take a message: the dialog itself shows it', async () => {
    const data = await opened({ replyToId: undefined });
    rig.answer = () => ({ kind: 'replace', card: card('Genoteerd') });
    rig.connector.next('POST', 'hang');
    const began = performance.now();
    const { body } = await sendsIn(data);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(body.task.value.title).toBe('Genoteerd');
  });
});

describe('a form that is sent in when something is broken here', () => {
  const typed = {
    'field.text': 'Jan belde, en **niet** voor niets.',
    'field.day': '2026-11-24',
    'field.who': 'm-1',
    'field.with': 'school,team',
  };

  test('comes back with all that was typed below the sentence that says so, and can be sent again', async () => {
    const data = { ...(await opened()), ...typed };
    rig.answer = () => trouble;
    const broken = await sendsIn(data);
    const drawn = broken.body.task.value.card.content;
    expect(complaintsAbout(drawn)).toEqual([]);
    expect(JSON.stringify(drawn.body[0])).toContain('Dat lukte nu niet');
    expect(JSON.stringify(drawn)).toContain('Code AB12.');
    expect(JSON.stringify(drawn)).toContain('Een of twee zinnen.');
    const inputs = elementsIn(drawn).filter(({ type }) => String(type).startsWith('Input.'));
    expect(Object.fromEntries(inputs.map(({ id, value }) => [id, value]))).toEqual(typed);
    expect(drawn.fallbackText).not.toContain('niet** voor niets');
    rig.answer = () => ({ kind: 'replace', card: card('Genoteerd') });
    await sendsIn({ ...dataIn(broken), ...typed });
    expect(rig.heard.at(-1)?.what).toMatchObject({
      kind: 'submitted',
      values: { who: 'm-1', day: '2026-11-24', with: 'school,team' },
    });
    expect(rig.connector.made('PUT')).toHaveLength(1);
  });

  test('stays as it is when it is too big to travel along', async () => {
    const options = Array.from({ length: 400 }, (_, index) => ({ value: `m-${index}`, label: `Lid ${index}` }));
    const big: Form = { ...form, fields: [{ kind: 'choice', name: 'who', label: 'Wie', options }] };
    rig.answer = () => ({ kind: 'open', form: big });
    const fetched = await fetches({ call: opening });
    expect(bytesOf(fetched.body.task.value.card.content)).toBeLessThanOrEqual(limits.cardBytes);
    expect(JSON.stringify(fetched.body)).toContain('Lid 399');
    rig.answer = () => trouble;
    expect(await sendsIn({ ...dataIn(fetched), 'field.who': 'm-7' })).toEqual({ status: 500, body: undefined });
  });
});

describe('what our dialogs never sent', () => {
  const hostile: [string, unknown][] = [
    ['nothing', undefined],
    ['a sentence', 'hoi'],
    ['a list', [1, 2]],
    ['a call without a name', { call: { input: {} }, form: true }],
    ['a call that is a word', { call: 'agreements.done', form: true }],
  ];

  test.each(hostile)('%s gets a kind answer in the dialog', async (_name, data) => {
    rig.answer = ({ what }) => ({ kind: 'show', card: card(what.kind === 'pressed' ? what.call.name : what.kind) });
    for (const send of [fetches, sendsIn]) {
      rig.connector.next('POST', { status: 404 });
      expect((await send(data)).body.task.value.title).toBe('teams.unknown');
    }
    expect(rig.logged.join()).not.toContain('turn-failed');
  });

  test('such as an address for a message or a forged form does no harm', async () => {
    const data = await opened();
    rig.answer = () => ({ kind: 'replace', card: card('Genoteerd') });
    await sendsIn({ ...data, dialog: { ...data.dialog, message: '../../elsewhere' } });
    expect(rig.connector.made('PUT')).toEqual([]);
    rig.answer = () => trouble;
    for (const forged of [{ title: 7 }, 'x', { title: 'x', label: 'y', fields: [{ kind: 'nonsense' }] }]) {
      expect((await sendsIn({ ...data, dialog: { ...data.dialog, form: forged } })).status).toBe(500);
    }
    expect((await sendsIn({ ...data, dialog: 'no' })).status).toBe(500);
  });

  test('such as half a megabyte of text is answered within what a dialog takes', async () => {
    const data = await opened();
    rig.answer = () => trouble;
    const { body } = await sendsIn({ ...data, 'field.text': 'wachtlijst '.repeat(50_000) });
    expect(bytesOf(body.task.value.card.content)).toBeLessThanOrEqual(limits.cardBytes);
    expect(JSON.stringify(body)).toContain('wachtlijst');
  });
});
