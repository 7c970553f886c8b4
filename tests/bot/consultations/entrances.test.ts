import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pathOf } from '../../../adapters/database/sqlite-file.ts';
import { openQuestion, sendQuestion } from '../../../bot/consultations/asking.vocabulary.ts';
import { openAdvice, sendAdvice } from '../../../bot/consultations/helpers.vocabulary.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import { buttonsOn } from '../../../bot/view/card.ts';
import { plainText } from '../../../bot/view/copy.ts';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import { aCareHouse, aConsultation, secret } from '../../builders/consultations.ts';
import { at, type House, incomingFrom } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { moveIn, templateOf } from '../../builders/template.ts';

let house: House;
let folder: string;
beforeEach(async () => {
  const stored = await moveIn(await templateOf(careNetwork, 'nl'));
  folder = dirname(pathOf(stored.url));
  house = await aCareHouse({ stored });
  for (const key of ['noor', 'omar']) await tell({ kind: 'said', text: 'hoi' }, key);
});
afterEach(() => house.close());

function tell(what: Incoming['what'], key = 'noor', more: Partial<Incoming> = {}) {
  return house.converse({ ...incomingFrom(key, what, house.ids), ...more });
}
type Spoken = Awaited<ReturnType<typeof tell>>;

/** Presses what leads on, as somebody would, until the form stands there. */
async function toForm(spoken: Spoken, ...labels: readonly string[]): Promise<Spoken> {
  let at = spoken;
  for (const label of labels) {
    if ('form' in at.answer) return at;
    const button = buttonsOn(at.answer.card).find((each) => each.label === label);
    if (button) at = await tell({ kind: 'pressed', call: button.call });
  }
  return at;
}

function formIn({ answer }: Spoken) {
  if (!('form' in answer)) throw new Error(`No form but ${answer.card.title}`);
  const { fields, intro, submit } = answer.form;
  const filled = Object.fromEntries(fields.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  return { filled, submit, intro: intro === undefined ? '' : plainText(intro) };
}

describe('the form to ask advice with', () => {
  const steps = ['Meedenken vragen', 'Mijn vraag stellen', 'Mijn vraag stellen'];

  test.each([
    ['the word', 'consultatie'],
    ['another word for it', 'advies'],
    ['meedenken', 'meedenken'],
    ['a question', 'vraag'],
    ['help', 'help'],
    ['the own page', 'overzicht'],
    ['a sentence that sounds like it', 'ik loop vast met een gezin'],
    ['a case typed behind the word', 'consultatie een meisje van vijftien wil niet naar school'],
  ])('is reached by %s', async (_what, text) => {
    const form = formIn(await toForm(await tell({ kind: 'said', text }), ...steps));
    expect(form.submit.call.name).toBe(sendQuestion({}).name);
    expect(Object.keys(form.filled)).toEqual([]);
  });

  test('is reached by naming the bot in a channel, and says that others read along there', async () => {
    const text = 'consultatie een meisje wil niet meer naar school';
    const form = formIn(await tell({ kind: 'said', text }, 'noor', { place: 'channel' }));
    expect(form.intro).toContain('In dat kanaal lezen anderen mee');
  });
});

const kept = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('\n');
const typedBefore = 'Wat je hier eerder typte, staat er nog in.';

describe('what was typed in a form that was left', () => {
  const half = { question: `Wie kent een weg naar hulp (${secret})?`, age: '12-15' };
  const leave = (call: ReturnType<typeof sendQuestion>, values: Record<string, string>, key = 'noor') =>
    tell({ kind: 'left', call, values }, key);

  test.each([
    ['the word', { kind: 'said', text: 'consultatie' }],
    ['the own page', { kind: 'said', text: 'overzicht' }],
    ['the button', { kind: 'pressed', call: openQuestion({}) }],
  ] as const)('stands there again by %s, is ciphertext, and is in no log', async (_how, what) => {
    await leave(sendQuestion({}), half);
    const form = formIn(await toForm(await tell(what), 'Meedenken vragen', 'Mijn vraag stellen'));
    expect([form.filled, form.intro.includes(typedBefore)]).toEqual([half, true]);
    expect(kept()).not.toContain(secret);
    expect(JSON.stringify(house.logged)).not.toContain(secret);
  });

  test('is gone after a day, and is nobody’s question', async () => {
    await leave(sendQuestion({}), half);
    house.moment = instant(house.moment + DAY + 1);
    await house.unit.run(({ drafts }) => drafts.eraseBefore(instant(house.moment - DAY)));
    expect(formIn(await tell({ kind: 'pressed', call: openQuestion({}) })).filled).toEqual({});
    expect(await house.unit.run(({ consultations }) => consultations.findNumber(1))).toBeUndefined();
  });

  test('is kept for a half-typed advies of the chair, who goes on where she was', async () => {
    const { id } = await aConsultation().fits().proposed().agreed().in(house);
    house.moment = at('2026-11-26', '14:00');
    const parts = { help: `Hulp thuis ${secret}`, order: 'Eerst rust' };
    await leave(sendAdvice({ consultation: id }), parts, 'omar');
    const again = formIn(await tell({ kind: 'pressed', call: openAdvice({ consultation: id }) }, 'omar'));
    expect(again.filled).toMatchObject(parts);
    expect(kept()).not.toContain(secret);
  });
});
