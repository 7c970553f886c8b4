import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WireMessage, WirePeople, WirePulse, WireTurn } from '../../../adapters/web/playground/wire.ts';
import { openScene, type Scene } from './scene.ts';
import { reminder } from './script.ts';

const unknownId = randomUUID();
let scene: Scene;
let me: string;
let other: string;

beforeAll(async () => {
  scene = await openScene();
  other = scene.members[1]?.id ?? '';
});
afterAll(() => scene.close());
beforeEach(() => {
  // Every test has a member of its own, so that no test sees the chat of another.
  me = scene.members[next++ % scene.members.length]?.id ?? '';
  scene.bot.language = 'nl';
});
let next = 2;

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${scene.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const turn = async (path: string, body: object): Promise<WireTurn> => {
  const answer = await post(path, { id: randomUUID(), member: me, ...body });
  expect(answer.status).toBe(200);
  return answer.json() as Promise<WireTurn>;
};

const pulse = async (box = `member:${me}`, extra: object = {}): Promise<WirePulse> =>
  (await post('/local/pulse', { member: me, box, seen: {}, ...extra })).json() as Promise<WirePulse>;

const messages = async (box?: string): Promise<readonly WireMessage[]> => (await pulse(box)).messages ?? [];

const sentence = async (answer: Response): Promise<string> => ((await answer.json()) as { sentence: string }).sentence;

describe('the people of local mode', () => {
  it('are listed by the part of the network they are in, wijkteams first', async () => {
    const people = (await (await fetch(`${scene.url}/local/people`)).json()) as WirePeople;
    expect(people.members).toHaveLength(scene.members.length);
    expect(people.members.slice(0, 2).map(({ group }) => group)).toEqual(['practice', 'practice']);
    expect(new Set(people.members.map(({ group }) => group))).toEqual(
      new Set(['practice', 'ret', 'landsdeel', 'national', 'bureau']),
    );
    expect(people.channels.map(({ body }) => body)).toContain('sar');
    expect(JSON.stringify(people)).not.toContain('@');
  });
});

describe('saying something', () => {
  it('writes the words and the answer into the chat, in both looks', async () => {
    const answered = await turn('/local/say', { text: 'uren 90 intervisie gisteren' });
    const [words, answer] = await messages();
    expect(words).toMatchObject({ by: 'member', body: { kind: 'words', text: 'uren 90 intervisie gisteren' } });
    expect(answer).toMatchObject({ id: answered.message, by: 'bot', title: 'Intervisie genoteerd' });
    expect(answer?.body).toMatchObject({
      kind: 'card',
      teams: { type: 'AdaptiveCard' },
      slack: { blocks: expect.any(Array) },
    });
  });

  it('comes in as a turn of that member, whose e-mail is given when it is asked for', async () => {
    await turn('/local/say', { text: 'help' });
    const incoming = scene.bot.turns.at(-1);
    const member = scene.members.find(({ id }) => id === me);
    expect(incoming).toMatchObject({ from: { platform: 'local', tenant: 'local', user: me }, place: 'private' });
    expect(await incoming?.profile()).toEqual({ email: member?.email, name: member?.name });
  });

  it('twice with one id is one turn, at once or later', async () => {
    const id = randomUUID();
    const before = scene.bot.turns.length;
    const copies = await Promise.all([1, 2, 3].map(() => turn('/local/say', { id, text: 'help' })));
    const late = await turn('/local/say', { id, text: 'help' });
    expect(new Set([...copies, late].map(({ message }) => message)).size).toBe(1);
    expect(scene.bot.turns.length - before).toBe(1);
    expect(await messages()).toHaveLength(2);
  });

  it('keeps the order of what is said at once', async () => {
    const said = Array.from({ length: 20 }, (_, at) => `keer ${at}`);
    await Promise.all(said.map((text) => turn('/local/say', { text })));
    expect((await messages()).map(({ title }) => title)).toEqual(said.flatMap((text) => [text, 'Je schreef']));
  });

  it('is one’s own: the same id of another member is another turn', async () => {
    const id = randomUUID();
    await turn('/local/say', { id, text: 'mijn woorden' });
    me = scene.members.at(-1)?.id ?? '';
    await turn('/local/say', { id, text: 'andere woorden' });
    expect((await messages()).map(({ title }) => title)).toContain('andere woorden');
  });
});

describe('pressing a button', () => {
  it('puts the answer in the place of the message', async () => {
    const { message } = await turn('/local/say', { text: 'uren 90 intervisie' });
    const pressed = await turn('/local/press', { message, call: { name: 'demo.undo', input: {} } });
    expect(pressed).toMatchObject({ kind: 'replace', message });
    expect((await messages()).map(({ title }) => title)).toEqual(['uren 90 intervisie', 'Weggehaald']);
  });

  it('late for a second time does not undo what came after it', async () => {
    const { message } = await turn('/local/say', { text: 'afspraken' });
    const first = { id: randomUUID(), message, call: { name: 'demo.undo', input: {} } };
    await turn('/local/press', first);
    await turn('/local/press', { message, call: { name: 'demo.done', input: { number: 1 } } });
    await turn('/local/press', first);
    expect((await messages()).at(-1)?.title).toBe('Gedaan');
  });

  it('that nobody knows says so, and leaves the message', async () => {
    const { message } = await turn('/local/say', { text: 'afspraken' });
    const pressed = await turn('/local/press', { message, call: { name: 'no.such.call', input: null } });
    expect(pressed).toMatchObject({ kind: 'trouble', trouble: expect.stringContaining('niets opgeslagen') });
    expect((await messages()).map(({ title }) => title)).toEqual(['afspraken', 'Jouw afspraken', 'Dat lukte nu niet']);
  });

  it('on a message in somebody else’s chat is refused', async () => {
    const { message } = await turn('/local/say', { text: 'afspraken' });
    me = other;
    const answer = await post('/local/press', {
      id: randomUUID(),
      member: me,
      message,
      call: { name: 'demo.undo', input: {} },
    });
    expect(answer.status).toBe(404);
    expect(await sentence(answer)).toContain('Dit bericht is er niet meer');
  });

  it('in a channel is answered in one’s own chat', async () => {
    await scene.messenger.send(
      { kind: 'channel', channel: 'ao' },
      { card: reminder(), language: 'nl' },
      'press-in-channel',
    );
    const [posted] = await messages('channel:ao');
    const pressed = await turn('/local/press', { message: posted?.id, call: { name: 'demo.undo', input: {} } });
    expect(pressed.box).toBe(`member:${me}`);
    expect(scene.bot.turns.at(-1)?.place).toBe('channel');
    expect((await messages('channel:ao'))[0]?.title).toBe(reminder().title);
    expect((await messages()).map(({ title }) => title)).toEqual(['Weggehaald']);
  });
});

describe('a form', () => {
  const openForm = () => turn('/local/say', { text: 'uren' });
  const call = { name: 'demo.save', input: {} };

  it('stays in the chat, in both looks', async () => {
    expect((await openForm()).kind).toBe('open');
    expect((await messages()).at(-1)?.body).toMatchObject({
      kind: 'form',
      submit: call,
      fields: ['minutes', 'entry', 'note'],
      teams: { type: 'AdaptiveCard' },
      slack: { type: 'modal' },
    });
  });

  it('comes back filled, with a sentence beside the field', async () => {
    const { message } = await openForm();
    const sent = await turn('/local/submit', {
      message,
      call,
      values: { minutes: 'anderhalf', entry: 'supervisie', note: ' ' },
    });
    expect(sent).toMatchObject({ kind: 'invalid', message });
    const again = (await messages()).at(-1);
    expect(again?.body).toMatchObject({ problems: { minutes: expect.stringContaining('geen aantal minuten') } });
    expect(JSON.stringify(again)).toContain('anderhalf');
  });

  it('makes way for its answer, and what was left empty is absent', async () => {
    const { message } = await openForm();
    await turn('/local/submit', { message, call, values: { minutes: '90', note: ' ' } });
    expect(scene.bot.turns.at(-1)?.what).toMatchObject({ kind: 'submitted', values: { minutes: '90' } });
    expect((await messages()).map(({ title }) => title)).toEqual(['uren', 'Opgeslagen']);
  });

  it('stays when something broke', async () => {
    const { message } = await openForm();
    const sent = await turn('/local/submit', { message, call: { name: 'demo.fail', input: {} }, values: {} });
    expect(sent.kind).toBe('trouble');
    expect((await messages()).map(({ body }) => body.kind)).toEqual(['words', 'form', 'card']);
  });

  it('can be put away, with what was typed in it', async () => {
    const { message } = await openForm();
    const before = scene.bot.turns.length;
    await turn('/local/cancel', { message });
    expect(scene.bot.turns.slice(before)).toMatchObject([{ what: { kind: 'left', values: {} } }]);
    expect(JSON.stringify((await messages()).at(-1))).toContain('Er is niets opgeslagen');
  });
});

describe('a request that makes no sense', () => {
  const say = { id: randomUUID(), member: '', text: 'help' };

  it.each([
    ['no JSON', '{"text":'],
    ['no object', '"help"'],
    ['nothing at all', ''],
    ['no text', { ...say, text: '   ' }],
    ['an id of one’s own making', { ...say, id: 'x' }],
    ['a number for a text', { ...say, text: 7 }],
  ])('is refused with a sentence: %s', async (_what, body) => {
    const asked = typeof body === 'string' ? body : { ...body, member: me };
    const answer = await post('/local/say', asked);
    expect(answer.status).toBe(400);
    expect(await sentence(answer)).toContain('niet goed te lezen');
  });

  it('says how long a text may be', async () => {
    const answer = await post('/local/say', { ...say, member: me, text: 'a'.repeat(4_001) });
    expect(answer.status).toBe(400);
    expect(await sentence(answer)).toContain('4000 tekens');
    expect(await messages()).toEqual([]);
  });

  it('knows no member, message or moment that is not there', async () => {
    expect((await post('/local/say', { ...say, member: unknownId })).status).toBe(404);
    const pressed = await post('/local/press', {
      ...say,
      member: me,
      message: unknownId,
      call: { name: 'a', input: 1 },
    });
    expect(pressed.status).toBe(404);
    expect((await post('/local/travel', { option: 'yesterday' })).status).toBe(400);
    expect((await post('/local/pulse', { member: unknownId, box: 'member:x', seen: {} })).status).toBe(404);
  });

  it('asks for a method or a path that is not there', async () => {
    expect((await fetch(`${scene.url}/local/say`)).status).toBe(405);
    expect((await post('/local/people', {})).status).toBe(405);
    expect((await post('/', {})).status).toBe(405);
    expect((await fetch(`${scene.url}/elsewhere`)).status).toBe(404);
    expect((await fetch(`${scene.url}/page/..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${scene.url}/page/no-such.css`)).status).toBe(404);
  });

  it('is too large', async () => {
    expect((await post('/local/say', 'a'.repeat(1024 * 1024 + 1))).status).toBe(413);
  });

  it('is answered in the language of the page', async () => {
    const answer = await post('/local/travel', { option: 'yesterday' }, { 'accept-language': 'en' });
    expect(await sentence(answer)).toContain('I do not know that moment');
  });
});

describe('somebody else’s website', () => {
  it('does not reach the page by a name of its own', async () => {
    expect(await statusWith({ host: `evil.example:${scene.port}` })).toBe(403);
    expect(await statusWith({ host: 'localhost.evil.example' })).toBe(403);
    expect(await statusWith({ host: `localhost:${scene.port}` })).toBe(200);
    expect(await statusWith({ host: `[::1]:${scene.port}` })).toBe(200);
  });

  it('posts nothing', async () => {
    const body = { id: randomUUID(), member: me, text: 'help' };
    const from = (origin: string) => post('/local/say', body, { origin });
    expect((await from('https://evil.example')).status).toBe(403);
    expect((await from('null')).status).toBe(403);
    expect((await from(`http://localhost:${scene.port}`)).status).toBe(403);
    expect((await post('/local/say', body, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('/local/say', body, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect(await messages()).toEqual([]);
    expect((await from(scene.url)).status).toBe(200);
  });
});

describe('time', () => {
  it('brings reminders to the right chats, once each', async () => {
    const seen = Object.fromEntries(
      [`member:${other}`, 'channel:sar', `member:${me}`].map((box) => [box, scene.clock.now()]),
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    const travelled = await (await post('/local/travel', { option: 'tomorrow' })).json();
    expect(travelled).toMatchObject({ told: 3, now: expect.any(Number) });
    const { unread, time } = await pulse(undefined, { seen });
    expect(unread).toMatchObject({ [`member:${other}`]: 1, 'channel:sar': 1 });
    expect(unread[`member:${me}`] ?? 0).toBe(0);
    expect(time.options.map(({ key }) => key)).toContain('friday');
    expect(await (await fetch(`${scene.url}/local/time`)).json()).toMatchObject({ options: time.options });
    expect((await messages('channel:sar')).at(-1)).toMatchObject({ by: 'reminder' });
  });

  it('a pulse leaves out what the page has already', async () => {
    await turn('/local/say', { text: 'help' });
    const { version } = await pulse();
    expect(await pulse(undefined, { have: version })).not.toHaveProperty('messages');
    await turn('/local/say', { text: 'help' });
    expect(await pulse(undefined, { have: version })).toHaveProperty('messages');
  });
});

describe('the messenger of local mode', () => {
  const message = { card: reminder(), language: 'nl' } as const;

  it('writes the same message once', async () => {
    const to = { kind: 'person', tenant: 'local', user: me, address: me } as const;
    const first = await scene.messenger.send(to, message, 'one-key');
    expect(await scene.messenger.send(to, message, 'one-key')).toEqual(first);
    expect(first).toMatchObject({ result: 'sent' });
    expect((await messages()).filter(({ by }) => by === 'reminder')).toHaveLength(1);
  });

  it('says that somebody is not here any more', async () => {
    const to = { kind: 'person', tenant: 'local', user: unknownId, address: '' } as const;
    expect(await scene.messenger.send(to, message, 'gone')).toEqual({ result: 'never', reason: 'gone' });
  });
});

it('logs nothing of what people typed', () => {
  expect(JSON.stringify(scene.logged)).not.toMatch(/woorden|uren|anderhalf/);
});

function statusWith(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { port: scene.port, host: '127.0.0.1', path: '/local/people', headers };
    const request = httpRequest(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    request.end();
  });
}
