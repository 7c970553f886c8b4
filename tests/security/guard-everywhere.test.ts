import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendAsk } from '../../bot/access/access.vocabulary.ts';
import * as agreements from '../../bot/agreements/agreements.vocabulary.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import { features } from '../../bot/features.ts';
import * as signals from '../../bot/signals/signals.vocabulary.ts';
import type { Field, Form, Values } from '../../bot/view/form.ts';
import { accessNetwork } from '../builders/access.ts';
import { number } from '../builders/guard.ts';
import { aHouse, type House, incomingFrom } from '../builders/house.ts';
import { known, link } from '../builders/quotes.ts';
import { rowsWith } from '../builders/stored-words.ts';
import { moveIn, templateOf } from '../builders/template.ts';
import { type Opened, openers } from './guard-everywhere.forms.ts';

const words = `Bel over ${number} terug`;

/** Fields whose words are kept by nobody, and why: they are looked for all the same. */
const kept: Readonly<Record<string, string>> = {
  'hours.send minutes': 'read as a duration',
  'meetings.send-point minutes': 'read as a number',
  'meetings.send-point-change minutes': 'read as a number',
  'signals.send-step minutes': 'read as a number',
  'meetings.send-move time': 'read as a time',
  'preferences.send-times opens': 'read as a time',
  'preferences.send-times closes': 'read as a time',
  'meetings.send-delegate name': 'a member is looked up by it',
  'expertise.send-search words': 'searched for',
  'lessons.send-search words': 'searched for',
  'consultations.send-advice name': 'a member is looked up by it',
};

/** Fields in which a professional’s name or number is just what is asked for, and to whom it is told. */
const meant: Readonly<Record<string, string>> = {
  'consultations.send-elsewhere to': 'where somebody is expected: told to the asker',
  'consultations.send-elsewhere contact': 'who expects them: told to the asker',
  'consultations.send-elsewhere phone': 'how they are reached: told to the asker',
  'consultations.send-call-me phone': 'one’s own number: told to the screener, and erased when she called',
};

let room: Awaited<ReturnType<typeof moveIn>>;
let house: House;
const opened: Opened[] = [];
beforeAll(async () => {
  room = await moveIn(await templateOf(accessNetwork));
  house = await aHouse({ network: accessNetwork, stored: room });
  await known(house, ...house.network.members.map(({ key }) => key));
  const { moment } = house;
  for (const open of openers) opened.push(await open(house));
  house.moment = moment;
});
afterAll(() => house.close());

/** Where it lies after each of these was done, that did not lie there before. */
async function leaksOf(deeds: readonly (readonly [name: string, act: () => Promise<unknown>])[]): Promise<string[]> {
  const leaks: string[] = [];
  let before = await rowsWith(number, room);
  for (const [name, act] of deeds) {
    await act();
    const after = await rowsWith(number, room);
    if (after.length > before.length) leaks.push(`${name}: ${after.filter((table) => !before.includes(table))}`);
    before = after;
  }
  if (JSON.stringify(house.logged).includes(number)) leaks.push('the log');
  return leaks;
}

const tell = (who: string, what: Incoming['what']) => house.converse(incomingFrom(who, what, house.ids));

/** What a field takes nothing else than, so that what is typed in another one is looked at. */
const fitting: Values = { minutes: '15', time: '10.00', phone: '070 000 01 99', domains: 'ggz', family: 'not-now' };

const isText = (field: Field) => field.kind === 'line' || field.kind === 'long';
const textsOf = ({ form }: Opened) => form.fields.filter(isText).map(({ name }) => `${form.submit.call.name} ${name}`);

function filled({ fields, submit }: Form, name: string): Values {
  const valueFor = (field: Field) => {
    if (field.name === name) return words;
    if (field.name in fitting) return fitting[field.name];
    if (field.kind === 'choice' || field.kind === 'several') return field.value ?? field.options[0]?.value;
    if (field.kind === 'day') return (!/move/.test(submit.call.name) && field.value) || '2026-12-10';
    return field.value ?? 'Iets anders';
  };
  return Object.fromEntries(fields.map((field) => [field.name, valueFor(field) ?? '']));
}

describe('a citizen service number', () => {
  test('is sought in every form there is', () => {
    const sent = features
      .flatMap(({ calls }) => calls.map(({ callName }) => callName))
      .filter((name) => /\.send(-|$)/.test(name));
    // A stranger's form is no feature's.
    const all = [...sent, sendAsk.callName].sort();
    expect([...new Set(opened.map(({ form }) => form.submit.call.name))].sort()).toEqual(all);
    const texts = opened.flatMap(textsOf);
    expect(Object.keys({ ...kept, ...meant }).filter((field) => !texts.includes(field))).toEqual([]);
  });

  test('typed in any field of a form is taken by none, and lies nowhere', async () => {
    const fields = opened.flatMap(({ who, form }) =>
      form.fields
        .filter((field) => isText(field) && !(`${form.submit.call.name} ${field.name}` in meant))
        .map(({ name }) => ({ who, form, name })),
    );
    const taken: unknown[] = [];
    const deeds = fields.map(({ who, form, name }) => {
      const { call } = form.submit;
      const field = `${call.name} ${name}`;
      const values = filled(form, name);
      const act = async () => {
        const { changed, answer } = await tell(who, { kind: 'submitted', call, values });
        const isRefused = answer.kind === 'invalid' && 'code' in (changed[0] ?? {});
        if (!(field in kept) && !isRefused) taken.push([field, answer.kind, changed]);
        await tell(who, { kind: 'left', call, values });
      };
      return [field, act] as const;
    });
    expect([await leaksOf(deeds), taken]).toEqual([[], []]);
  });

  test('said behind any word, or in a sentence, lies nowhere', async () => {
    const names = features.flatMap((feature) => feature.words.map(({ names: [name] }) => name));
    const sentences = [
      ...names.map((name) => `${name} ${words}`),
      words,
      `wij zien steeds vaker dat ${number} lang wacht`,
      `ik bel over ${number} voor 1 december`,
      `uren 60 intervisie over ${number}`,
      `intervisie over ${number}`,
      `wie kan meedenken over ${number}`,
      `weg van ${number}`,
    ];
    const deeds = sentences.map((text) => [text, () => tell('jamal', { kind: 'said', text })] as const);
    expect(await leaksOf(deeds)).toEqual([]);
  });

  test('on a button that holds words, or in a message that is pointed at, lies nowhere', async () => {
    const message = { text: words, link, author: { user: 'jamal', address: 'jamal' } };
    const calls = [signals.noteSentence({ words }), agreements.noteSentence({ words: `ik ${words} voor 1 december` })];
    const pressed = calls.map((call) => [call.name, () => tell('jamal', { kind: 'pressed', call })] as const);
    const pointed = (['signal', 'agreement'] as const).flatMap((wanted) =>
      ['jamal', 'piet'].map(
        (who) => [`${wanted} ${who}`, () => tell(who, { kind: 'pointed', wanted, message })] as const,
      ),
    );
    expect(await leaksOf([...pressed, ...pointed])).toEqual([]);
  });
});

test('what is sought would be found', async () => {
  const keep = () =>
    house.unit.run(({ drafts }) => drafts.keep(house.member('noor').id, '["x",{}]', { text: words }, house.moment));
  expect(await leaksOf([['a draft', keep]])).toEqual(['a draft: Draft']);
});
