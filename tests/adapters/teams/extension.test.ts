import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../../adapters/teams/extension.ts';
import { wordsInHtml } from '../../../adapters/teams/html-words.ts';
import type { Pointed } from '../../../bot/conversation/incoming.ts';
import { mention } from '../../../bot/conversation/mentions.ts';
import type { Form } from '../../../bot/view/form.ts';
import { complaintsAbout, elementsIn } from './adaptive-cards.ts';
import { cardOf, type Delivered, Rig, tenant } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.start();
});
afterEach(() => rig.reset());
afterAll(() => rig.stop());

const link = 'https://teams.microsoft.com/l/message/19:overleg@thread.v2/1764061200000';
const payload = {
  id: '1764061200000',
  createdDateTime: '2026-11-25T09:00:00.000Z',
  linkToMessage: link,
  body: { contentType: 'html', content: '<div><p>Ik stuur het <b>overzicht</b></p><p>voor 1&nbsp;december</p></div>' },
  from: { application: null, user: { userIdentityType: 'aadUser', id: 'aad-jan', displayName: 'Jan de Wit' } },
};
const sending = { name: 'agreements.send', input: {} };
const form: Form = {
  title: 'Een afspraak maken',
  fields: [{ kind: 'line', name: 'about', label: 'Wat', value: 'overzicht sturen' }],
  submit: { label: 'Vastleggen', call: sending },
};
const card = (title: string) => ({ title, parts: [] });

/** Two people's own chat, in which the bot has no part; Teams calls it personal. */
const theirChat = {
  conversation: { id: '19:noor_jan@unq.gbl.spaces', conversationType: 'personal', tenantId: tenant },
};

function chooses(value: unknown, own: Record<string, unknown> = {}): Promise<Delivered> {
  const name = 'composeExtension/fetchTask';
  return rig.deliver(rig.activity({ type: 'invoke', name, value, ...theirChat, ...own }));
}

function sendsIn(data: unknown, own: Record<string, unknown> = {}): Promise<Delivered> {
  const name = 'composeExtension/submitAction';
  const value = { commandId: 'makeAgreement', commandContext: 'message', data, messagePayload: payload };
  return rig.deliver(rig.activity({ type: 'invoke', name, value, ...theirChat, ...own }));
}

const makes = (own: object = {}) => ({
  commandId: 'makeAgreement',
  commandContext: 'message',
  messagePayload: { ...payload, ...own },
});

function pointed(): Pointed['message'] {
  const what = rig.heard.at(-1)?.what;
  if (what?.kind !== 'pointed') throw new Error(`Not pointed at but ${what?.kind}`);
  return what.message;
}

describe('a command on a message', () => {
  test.each(Object.entries(commands))('%s is heard with the message and who wrote it', async (commandId, wanted) => {
    rig.answer = () => ({ kind: 'open', form });
    await chooses({ ...makes(), commandId });
    expect(rig.heard).toMatchObject([{ from: { platform: 'teams', tenant, user: 'aad-noor' }, what: { wanted } }]);
    const { author, ...message } = pointed();
    expect(message).toEqual({
      text: 'Ik stuur het overzicht\nvoor 1 december',
      at: Date.parse(payload.createdDateTime),
      link,
    });
    expect(author?.user).toBe('aad-jan');
  });

  test('opens the form in a dialog', async () => {
    rig.answer = () => ({ kind: 'open', form });
    const { status, body } = await chooses(makes());
    expect(status).toBe(200);
    expect(body.task).toMatchObject({ type: 'continue', value: { title: 'Een afspraak maken' } });
    const drawn = body.task.value.card.content;
    expect(complaintsAbout(drawn)).toEqual([]);
    expect(elementsIn(drawn).find(({ type }) => type === 'Action.Submit')).toMatchObject({
      data: { call: sending, form: true },
    });
    expect(rig.connector.calls).toEqual([]);
  });

  test('says in the dialog what else comes of it, such as that its author is asked first', async () => {
    rig.answer = () => ({ kind: 'show', card: card('Ik vraag het eerst aan Jan') });
    expect((await chooses(makes())).body.task.value.title).toBe('Ik vraag het eerst aan Jan');
  });

  test('never takes the chat that it stands in for ours with whoever chose it', async () => {
    rig.answer = () => ({ kind: 'open', form });
    await chooses(makes());
    const { address = '' } = rig.heard[0] ?? {};
    expect(JSON.parse(address)).not.toHaveProperty('conversation');
    const to = { kind: 'person', tenant, user: 'aad-noor', address } as const;
    await rig.teams.messenger.send(to, { card: card('Herinnering'), language: 'nl' }, 'k-1');
    expect(rig.connector.posts.map(({ path }) => path)).toEqual(['/v3/conversations/a:made-for-two/activities']);
  });

  test('leaves an address at which its author can be asked', async () => {
    await chooses(makes());
    const { address = '' } = pointed().author ?? {};
    const to = { kind: 'person', tenant, user: 'aad-jan', address } as const;
    const asked = await rig.teams.messenger.send(to, { card: card('Mag dat?'), language: 'nl' }, 'k-2');
    expect(asked).toMatchObject({ result: 'sent' });
    const made = rig.connector.calls.find(({ path }) => path === '/v3/conversations');
    expect(made?.body).toMatchObject({ isGroup: false, tenantId: tenant, members: [{ id: 'aad-jan' }] });
  });

  test('on what an app wrote, or without words, names nobody and has no words', async () => {
    await chooses(makes({ from: { application: { id: 'bot' }, user: null }, body: null }));
    expect(pointed()).toEqual({ text: '', at: Date.parse(payload.createdDateTime), link });
  });

  test.each([
    'http://teams.microsoft.com/l/x',
    'https://teams.microsoft.com.elders.example/x',
    'javascript:alert(1)',
    7,
  ])('shows nobody an address that is not in Teams: %s', async (linkToMessage) => {
    await chooses(makes({ linkToMessage, createdDateTime: 'ooit' }));
    expect(pointed()).not.toHaveProperty('link');
    expect(pointed()).not.toHaveProperty('at');
  });

  test.each([[undefined], ['x'], [{ ...makes(), commandId: 'erase' }], [{ commandId: 'makeSignal' }]])(
    'that is not ours, or has no message, gets a kind answer: %j',
    async (value) => {
      rig.answer = ({ what }) => ({ kind: 'show', card: card(what.kind === 'pressed' ? what.call.name : what.kind) });
      expect((await chooses(value)).body.task.value.title).toBe('teams.unknown');
    },
  );
});

describe('the form that a command opened', () => {
  async function opened() {
    rig.answer = () => ({ kind: 'open', form });
    const { body } = await chooses(makes());
    return elementsIn(body).find(({ type }) => type === 'Action.Submit')?.data as object;
  }

  test('is taken; its answer stands in the one-to-one chat, and the dialog says so', async () => {
    const data = await opened();
    rig.answer = () => ({ kind: 'replace', card: card('Afgesproken') });
    const { body } = await sendsIn({ ...data, 'field.about': 'het overzicht sturen' });
    expect(rig.heard.at(-1)?.what).toEqual({
      kind: 'submitted',
      call: sending,
      values: { about: 'het overzicht sturen' },
    });
    expect(body).toEqual({ task: { type: 'message', value: 'Ik heb je antwoord in ons eigen gesprek gezet.' } });
    expect(rig.connector.posts.map(({ path }) => path)).toEqual(['/v3/conversations/a:made-for-two/activities']);
    expect(cardOf(rig.connector.posts[0]).body[0].text).toBe('Afgesproken');
  });

  test('comes back filled when something is missing, and is one turn however often Teams sends it', async () => {
    const data = await opened();
    rig.answer = () => ({ kind: 'invalid', form: { ...form, problems: { about: 'Wat spraken jullie af?' } } });
    const first = await sendsIn(data, { id: 'f:1' });
    const second = await sendsIn(data, { id: 'f:2' });
    expect(JSON.stringify(first.body.task.value.card)).toContain('Wat spraken jullie af?');
    expect(second).toEqual(first);
    expect(new Set(rig.heard.slice(1).map(({ id }) => id)).size).toBe(1);
  });

  test('stands in the dialog itself for whoever has no chat with the bot yet', async () => {
    const data = await opened();
    rig.answer = () => ({ kind: 'replace', card: card('Afgesproken') });
    rig.connector.next('POST', { status: 403 });
    expect((await sendsIn(data)).body.task).toMatchObject({ type: 'continue', value: { title: 'Afgesproken' } });
  });
});

describe('the words of a message', () => {
  test.each([
    ['<p>Eén &amp; twee</p><p>drie</p>', 'Eén & twee\ndrie'],
    ['<at id="0">Anna Smit</at> belt &lt;morgen&gt;', `${mention('aad-0', 'Anna Smit')} belt <morgen>`],
    ['<ul><li>een</li><li>twee</li></ul>', 'een\ntwee'],
    ['a<br>b<br />c', 'a\nb\nc'],
    ['<emoji id="smile" alt="🙂" title="Lach"></emoji> fijn', '🙂 fijn'],
    ['<attachment id="9"></attachment><blockquote>oud</blockquote>nieuw', 'oud\nnieuw'],
    ['&#39;t is &#x41;&#0;&#99999999;', "'t is A&#99999999;"],
    ['1<2 en <b>3</b>', '1<2 en 3'],
    ['', ''],
  ])('%s reads as %j', (html, words) => expect(wordsInHtml(html, (id) => `aad-${id}`)).toBe(words));

  test('take no long time to read, whatever they are', () => {
    const began = performance.now();
    for (const piece of ['<', '&#', '<img ', ' \n', '<p alt="', '<at ', '<at id="'])
      wordsInHtml(piece.repeat(60_000), () => '');
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
