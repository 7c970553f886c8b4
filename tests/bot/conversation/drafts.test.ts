import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTell, sendTell } from '../../../bot/agreements/agreements.vocabulary.ts';
import { openQuestion, sendQuestion } from '../../../bot/consultations/asking.vocabulary.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import { openTimesForm, sendTimesForm } from '../../../bot/preferences/preferences.vocabulary.ts';
import { openHoursForm, sendHoursForm } from '../../../bot/supervision/supervision.vocabulary.ts';
import type { Call } from '../../../bot/view/call.ts';
import { plainText } from '../../../bot/view/copy.ts';
import type { Values } from '../../../bot/view/form.ts';
import { anAgreement } from '../../builders/agreements.ts';
import { aCareHouse, secret } from '../../builders/consultations.ts';
import { type House, incomingFrom } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
  for (const key of ['noor', 'els']) await tell({ kind: 'said', text: 'hoi' }, key);
});
afterEach(() => house.close());

function tell(what: Incoming['what'], key = 'noor', more: Partial<Incoming> = {}) {
  return house.converse({ ...incomingFrom(key, what, house.ids), ...more });
}

const say = (text: string) => tell({ kind: 'said', text });
const press = (call: Call, key = 'noor') => tell({ kind: 'pressed', call }, key);
const submit = (call: Call, values: Values) => tell({ kind: 'submitted', call, values });
const leave = (call: Call, values: Values, key = 'noor', more: Partial<Incoming> = {}) =>
  tell({ kind: 'left', call, values }, key, more);

/** What stands in the form that opened, and what is said above it. */
function formIn({ answer }: Awaited<ReturnType<typeof tell>>) {
  if (!('form' in answer)) throw new Error(`No form but ${answer.card.title}`);
  const { fields, intro } = answer.form;
  const filled = Object.fromEntries(fields.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  return { filled, intro: intro === undefined ? '' : plainText(intro) };
}

const typed = 'Wat je hier eerder typte, staat er nog in.';
const half = { minutes: '90 minuten', note: 'Goed gesprek over grenzen.' };
const hours = sendHoursForm({});

describe('a form that was left', () => {
  test('answers nothing, and asks the platform nothing', async () => {
    const profile = () => Promise.reject(new Error('not asked'));
    const spoken = await leave(hours, half, 'wim', { profile });
    expect(spoken).toEqual({ answer: { kind: 'show', card: { title: '', parts: [] } }, changed: [], language: 'nl' });
  });

  test('opens with what was typed in it, and says so', async () => {
    await leave(hours, half);
    const { filled, intro } = formIn(await press(openHoursForm({})));
    expect(filled).toMatchObject(half);
    expect(intro).toContain(typed);
  });

  test('holds what was typed later before what stands ready in it', async () => {
    await leave(hours, { day: '2026-11-20', kind: 'supervisie' });
    expect(formIn(await press(openHoursForm({}))).filled).toEqual({ day: '2026-11-20', kind: 'supervisie' });
  });

  test('holds what is said now before what was typed earlier, field by field', async () => {
    await leave(hours, { ...half, kind: 'supervisie', day: '2026-11-20' });
    const { filled } = formIn(await say('uren intervisie gisteren'));
    expect(filled).toEqual({ ...half, kind: 'intervisie', day: '2026-11-24' });
  });

  test('is another’s never', async () => {
    await leave(hours, half);
    expect(formIn(await press(openHoursForm({}), 'els'))).toEqual({ filled: { day: '2026-11-25' }, intro: '' });
  });

  test('is about one thing: the form about another opens empty', async () => {
    const [one, other] = [await anAgreement().ownedBy('noor').in(house), await anAgreement().ownedBy('noor').in(house)];
    await leave(sendTell({ agreement: one.id }), { text: 'De helft is klaar.' });
    const tellOf = async (id: typeof one.id) => formIn(await press(openTell({ agreement: id }))).filled;
    expect([await tellOf(other.id), await tellOf(one.id)]).toEqual([{}, { text: 'De helft is klaar.' }]);
  });

  test('is the same one whatever warning stood above it', async () => {
    await leave(sendQuestion({ warned: true }), { question: secret });
    expect(formIn(await press(openQuestion({}))).filled).toMatchObject({ question: secret });
  });

  test.each<[string, Values]>([
    ['a choice that is not offered', { kind: 'koffie' }],
    ['a day that does not exist', { day: '2026-02-30' }],
    ['a field that it does not have', { constructor: 'x', __proto__: 'y' }],
  ])('leaves out %s', async (_what, values) => {
    await leave(hours, values);
    expect(formIn(await press(openHoursForm({})))).toEqual({ filled: { day: '2026-11-25' }, intro: '' });
  });

  test('holds which days were chosen, as far as they are days, in their own order', async () => {
    const times = sendTimesForm({});
    await leave(times, { days: '7,0,6', opens: '8.30' });
    const usual = { opens: '8.30', closes: '17.00' };
    expect(formIn(await press(openTimesForm({}))).filled).toEqual({ ...usual, days: '6,7' });
    await leave(times, { days: 'nooit' });
    expect(formIn(await press(openTimesForm({}))).filled).toEqual({
      opens: '09.00',
      closes: '17.00',
      days: '1,2,3,4,5',
    });
    await leave(times, { days: '', opens: '8.30' });
    expect(formIn(await press(openTimesForm({}))).filled).toEqual(usual);
  });

  test('holds no more than a message does, and no signs that nobody types', async () => {
    await leave(hours, { minutes: `\u0000${'9'.repeat(9000)}`, note: '   ' });
    expect(formIn(await press(openHoursForm({}))).filled).toEqual({ day: '2026-11-25', minutes: '9'.repeat(60) });
  });

  test('stands in no log', async () => {
    await leave(hours, { note: secret });
    await press(openHoursForm({}));
    expect(JSON.stringify(house.logged)).not.toContain(secret);
    expect(house.logged.at(-2)?.facts).toMatchObject({ what: 'left hours.send' });
  });
});

describe('nothing is kept', () => {
  const kept = () => house.as('noor', ({ stores, me }) => stores.drafts.of(me.id));

  test('of a form that was sent in', async () => {
    await leave(hours, half);
    await submit(hours, { kind: 'intervisie', minutes: '90', day: '2026-11-24' });
    expect(await kept()).toEqual([]);
    expect(formIn(await press(openHoursForm({}))).intro).toBe('');
  });

  test('unless it came back', async () => {
    await leave(hours, half);
    await submit(hours, { kind: 'intervisie', minutes: 'lang', day: '2026-11-24' });
    expect(await kept()).toEqual([half]);
  });

  test('of a form that was put away empty', async () => {
    await leave(hours, half);
    await leave(hours, { note: ' ' });
    expect(await kept()).toEqual([]);
  });

  test.each<[string, Call, Partial<Incoming>]>([
    ['a form that is not ours', { name: 'hours.long-gone', input: {} }, {}],
    ['a door that is not open', hours, { entrance: { kind: 'waiting' } }],
    ['who is not known', hours, { from: { platform: 'slack', tenant: 'T9', user: 'noor' } }],
  ])('of %s', async (_what, call, more) => {
    await leave(call, half, 'noor', more);
    expect(await kept()).toEqual([]);
  });
});
