import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../../bot/conversation/reply.ts';
import { features } from '../../../bot/features.ts';
import type { Call, CallType } from '../../../bot/view/call.ts';
import { buttonsOn } from '../../../bot/view/card.ts';
import { aHouse, type House } from '../../builders/house.ts';
import type { Scene } from '../../gallery/scene.ts';
import { scenesIn } from '../../gallery/scenes.ts';

const bot = new URL('../../../bot/', import.meta.url);
const files = readdirSync(bot, { recursive: true, encoding: 'utf8' });
const vocabularies: readonly object[] = await Promise.all(
  files.filter((file) => file.endsWith('.vocabulary.ts')).map((file) => import(new URL(file, bot).href)),
);

/** Whether each call is marked to open a form, by its name. */
const marks = new Map(
  vocabularies
    .flatMap((vocabulary) => Object.values(vocabulary) as unknown[])
    .filter((value): value is CallType<never> => typeof value === 'function' && 'callName' in value)
    .map((type) => [type.callName, type({} as never).opens === 'form'] as const),
);

/**
 * These do what they say, and ask for what is missing only when they can't. That is not known before they are pressed, so
 * on Teams their form takes the place of the card.
 */
const mayAsk = new Set(['agreements.note', 'agreements.remind-me', 'hours.log', 'signals.note']);

/** Pressed by who is no member, and answered before there is a feature for it. */
const forStrangers = new Set(['access.open-ask']);

/** So often each kind of button is pressed: after that it tells nothing new. */
const MOST_PRESSES = 2;

interface Pressed {
  readonly name: string;
  readonly opens: boolean;
  readonly reply: Reply;
}

const pressed: Pressed[] = [];

beforeAll(async () => {
  for (const scene of scenesIn('nl')) await play(scene);
}, 600_000);

describe('a button that opens a form', () => {
  test('is marked so, for Teams has to know before it is pressed', () => {
    const unmarked = pressed.filter(
      ({ name, opens, reply }) => !opens && reply.answer.kind === 'open' && !mayAsk.has(name),
    );
    expect(namesOf(unmarked)).toEqual([]);
  });

  test('opens it when it is marked, or says why that cannot be', () => {
    const others = pressed.filter(({ opens, reply }) => opens && reply.answer.kind !== 'open' && !isRefused(reply));
    expect(namesOf(others)).toEqual([]);
  });

  test('bears its mark wherever it stands', () => {
    expect(namesOf(pressed.filter(({ name, opens }) => marks.has(name) && marks.get(name) !== opens))).toEqual([]);
  });

  test('of every kind was seen to open it', () => {
    const opened = new Set(pressed.filter(({ reply }) => reply.answer.kind === 'open').map(({ name }) => name));
    const marked = [...marks].flatMap(([name, opens]) => (opens && !forStrangers.has(name) ? [name] : []));
    expect(marked.filter((name) => !opened.has(name))).toEqual([]);
    expect(marked.length).toBeGreaterThan(30);
  });

  test('is of a kind that has a handler', () => {
    const handled = features.flatMap((feature) => feature.calls.map(({ callName }) => callName));
    const withForm = [...marks].flatMap(([name, opens]) => (opens && !forStrangers.has(name) ? [name] : []));
    expect(withForm.filter((name) => !handled.includes(name))).toEqual([]);
  });
});

test('a card that asks how it stands does so by the call that showed it, and is never about a case', () => {
  const asking = pressed.flatMap(({ name, reply: { answer } }) =>
    'card' in answer && answer.card.refresh ? [{ name, by: answer.card.refresh.name }] : [],
  );
  expect(asking.filter(({ name, by }) => name !== by)).toEqual([]);
  expect([...new Set(asking.map(({ by }) => by))].sort()).toEqual([
    'agreements.see-one',
    'meetings.see-one',
    'reminders.see',
    'signals.see-one',
  ]);
});

/** Plays a scene, hears every button that is pressed in it, and presses those that it ends with. */
async function play(scene: Scene): Promise<void> {
  const house = await aHouse(scene.network ? { network: scene.network } : {});
  try {
    let reader = 'noor';
    const watched = listening(house, (key) => {
      reader = key;
    });
    const picture = await scene.draw(watched);
    if ('form' in picture) return;
    for (const { call } of buttonsOn(picture.card)) {
      const before = pressed.filter(({ name }) => name === call.name).length;
      if (before < MOST_PRESSES) await watched.press(reader, call);
    }
  } finally {
    await house.close();
  }
}

/** The same house, of which is told who did something last. */
function listening(house: House, acts: (key: string) => void): House {
  const press = async (key: string, call: Call) => {
    acts(key);
    const reply = await house.press(key, call);
    pressed.push({ name: call.name, opens: call.opens === 'form', reply });
    return reply;
  };
  const say: House['say'] = (key, text) => {
    acts(key);
    return house.say(key, text);
  };
  const submit: House['submit'] = (key, call, values) => {
    acts(key);
    return house.submit(key, call, values);
  };
  const compose: House['compose'] = (to, nudges) => {
    if ('member' in to) acts(to.member);
    return house.compose(to, nudges);
  };
  const own: Partial<House> = { press, say, submit, compose };
  return new Proxy(house, { get: (target, name) => Reflect.get(name in own ? own : target, name) });
}

function isRefused({ changed }: Reply): boolean {
  return changed.some(({ kind }) => kind === 'refused');
}

function namesOf(some: readonly Pressed[]): string[] {
  return [
    ...new Set(
      some.map(
        ({ name, reply }) => `${name}: ${reply.answer.kind} ${'card' in reply.answer ? reply.answer.card.title : ''}`,
      ),
    ),
  ];
}
