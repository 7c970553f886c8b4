import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as calls from '../../../bot/access/access.vocabulary.ts';
import type { Incoming } from '../../../bot/conversation/incoming.ts';
import type { Reply } from '../../../bot/conversation/reply.ts';
import { DAY, instant } from '../../../domain/kernel/time.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import { accessNetwork, account, anInstallation, asked, typed, visits, workspace } from '../../builders/access.ts';
import { filledIn, formOf, refusedWith, wordsOf } from '../../builders/calls.ts';
import { aHouse, everythingIn, type House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse({ network: accessNetwork });
});
afterEach(() => house.close());

type What = Incoming['what'];
const hello: What = { kind: 'said', text: 'hoi' };
const press = (call = calls.openAsk({})): What => ({ kind: 'pressed', call });
const send = (values: Readonly<Record<string, string>> = typed, call = calls.sendAsk({})): What => ({
  kind: 'submitted',
  call,
  values,
});
const requests = () => house.unit.run(({ accessRequests }) => accessRequests.open());
const latest = () => house.unit.run(({ accessRequests }) => accessRequests.of(account));
const labels = ({ answer }: Reply) => ('card' in answer ? (answer.card.buttons ?? []).map(({ label }) => label) : []);
const refuse = async (why?: string) => {
  const request = await latest();
  await house.submit('hans', calls.sendRefuse({ request: request?.id ?? '' }), why ? { why } : {});
};

describe('a stranger', () => {
  test.each<[string, What]>([
    ['says hello', hello],
    ['says a word of ours', { kind: 'said', text: 'afspraken ao' }],
    ['opens our page', { kind: 'opened' }],
    [
      'presses an old button',
      { kind: 'pressed', call: { name: 'agreements.done', input: { agreement: 'id-000001' } } },
    ],
    ['presses what was never a button', { kind: 'pressed', call: { name: '', input: null } }],
    ['sends in a form of ours', { kind: 'submitted', call: { name: 'hours.send', input: {} }, values: { kind: 'x' } }],
    ['presses a button of the bureau', press(calls.seeAccess({}))],
    ['points at a message', { kind: 'pointed', wanted: 'signal', message: { text: 'Kijk dit' } }],
  ])('who %s is greeted, with one button that opens a form', async (_does, what) => {
    const before = await everythingIn(house);
    const spoken = await visits(house, what);
    expect(wordsOf(spoken)).toContain('We kennen elkaar nog niet');
    expect(wordsOf(spoken)).toContain('els@meanderveld.example');
    expect(labels(spoken)).toEqual(['Toegang vragen', 'In English']);
    expect(spoken).toMatchObject({ language: 'nl', changed: [{ kind: 'refused', code: 'unknown-person' }] });
    expect([await everythingIn(house), await requests()]).toEqual([before, []]);
  });

  test('who left a form, or the bot, is answered nothing', async () => {
    const left = await visits(house, { kind: 'left', call: calls.sendAsk({}), values: typed });
    expect(left.answer).toMatchObject({ kind: 'show', card: { title: '', parts: [] } });
    expect(await requests()).toEqual([]);
  });

  test('gets the form with what the platform knows of them as a proposal', async () => {
    const spoken = await visits(house, press());
    expect(spoken.answer.kind).toBe('open');
    expect(filledIn(spoken)).toMatchObject({
      name: 'Fenna R.',
      email: 'fenna@elders.example',
      organisation: undefined,
    });
    const entrance = { kind: 'organisation', organisation: 'kiezelstroom' } as const;
    const through = await visits(house, press(), { entrance, profile: {} });
    expect(filledIn(through)).toMatchObject({ name: undefined, email: undefined, organisation: 'kiezelstroom' });
    const [choice] = formOf(through).fields.filter(({ kind }) => kind === 'choice');
    expect(choice?.kind === 'choice' && choice.options.map(({ label }) => label)).toEqual([
      'Stichting Meanderveld',
      'Kiezelstroom',
      'Anders',
    ]);
  });

  test('who sends it in hears what happens next; who writes again sees that it waits, and may change it', async () => {
    const spoken = await visits(house, send());
    expect(spoken).toMatchObject({
      answer: { kind: 'replace' },
      changed: [{ kind: 'access-request', state: 'asked' }],
    });
    expect(wordsOf(spoken)).toMatch(/Je vraag ligt bij het bureau.*op werkdagen.*els@meanderveld\.example/s);
    const again = await visits(house, hello);
    expect(wordsOf(again)).toContain('Je vraag ligt bij het bureau');
    const form = await visits(house, press());
    expect(filledIn(form)).toMatchObject(typed);
    const changed = await visits(house, send({ ...typed, name: 'Fenna Rozema-Smit' }));
    expect(changed.changed).toEqual([{ kind: 'access-request', state: 'changed' }]);
    expect((await requests()).map(({ name }) => name)).toEqual(['Fenna Rozema-Smit']);
  });

  test('who sends the same form in twice has asked once', async () => {
    const [first, second] = await Promise.all([
      visits(house, send(), { id: 'one' }),
      visits(house, send(), { id: 'one' }),
    ]);
    expect(second).toEqual(first);
    await visits(house, send(), { id: 'two' });
    expect(await requests()).toHaveLength(1);
  });

  test('gets the form back with a sentence beside the field, and nothing typed is lost', async () => {
    const wrong = { name: 'Fenna', email: 'geen adres', organisation: '*', note: 'Dit blijft staan.' };
    const spoken = await visits(house, send(wrong));
    expect(spoken).toMatchObject({ answer: { kind: 'invalid' }, changed: [] });
    expect(filledIn(spoken)).toMatchObject(wrong);
    expect(Object.keys(formOf(spoken).problems ?? {})).toEqual(['email', 'organisation']);
    expect(await requests()).toEqual([]);
    expect(filledIn(await visits(house, press()))).toMatchObject({ name: 'Fenna R.' });
  });

  test('who sends in what no form of ours can hold is asked for less, or not heard at all', async () => {
    const flood = await visits(house, send({ ...typed, note: 'x'.repeat(1_000_000) }));
    expect(filledIn(flood)['note']?.length).toBe(4000);
    expect(formOf(flood).problems).toEqual({ note: 'Hier passen 1000 tekens. Kan het korter?' });
    await visits(house, send({ ...typed, name: 'Fe\u0000nna\u202e' }));
    expect((await requests()).map(({ name }) => name)).toEqual(['Fenna']);
    expect((await visits(house, send(typed, { name: 'access.send-ask', input: [] } as never))).changed).toHaveLength(1);
  });

  test('who was not let in reads why the next time, and can ask once more after a day', async () => {
    await visits(house, send());
    await refuse('Vraag het je teamleider.');
    const told = await visits(house, hello);
    expect(wordsOf(told)).toMatch(/Het bureau kon je niet toelaten.*Vraag het je teamleider\..*Een dag na/s);
    expect(labels(told)).toEqual(['In English']);
    expect((await visits(house, press())).answer.kind).toBe('replace');
    expect((await visits(house, send())).changed).toEqual(refusedWith('asked-recently'));
    house.moment = instant(house.moment + DAY);
    const later = await visits(house, hello);
    expect(labels(later)).toEqual(['Nog eens vragen', 'In English']);
    expect(filledIn(await visits(house, press()))).toMatchObject({ name: 'Fenna R.' });
    expect((await visits(house, send())).changed).toEqual([{ kind: 'access-request', state: 'asked' }]);
  });

  test('who was linked is one of us, with the next thing they say', async () => {
    await visits(house, send());
    const request = (await latest())?.id ?? '';
    await house.submit('hans', calls.sendLink({ request }), { member: house.member('wim').id });
    const spoken = await visits(house, { kind: 'said', text: 'uren 90 intervisie gisteren' });
    expect(spoken.changed).toMatchObject([{ kind: 'supervision' }]);
    expect(await house.as('wim', ({ stores, me }) => stores.supervision.all(me.id))).toHaveLength(1);
    // Their own platform may call them what it wants: the account is the member's.
    const renamed = await visits(
      house,
      { kind: 'said', text: 'uren' },
      { profile: { email: 'els@meanderveld.example' } },
    );
    expect(wordsOf(renamed)).toContain('1,5 uur');
  });

  test('who is a member no more is a stranger, and may ask', async () => {
    const member = 'left-long-ago' as MemberId;
    await house.unit.run(({ accounts }) => accounts.save({ ...account, member, address: '', seenAt: house.moment }));
    expect(wordsOf(await visits(house, hello))).toContain('We kennen elkaar nog niet');
    expect(filledIn(await visits(house, press()))).toMatchObject({ name: undefined, email: undefined });
    expect((await visits(house, send())).changed).toEqual([{ kind: 'access-request', state: 'asked' }]);
  });

  test('can have it in English, from button to form to answer, and back', async () => {
    const english = await visits(house, press(calls.seeDoor({ language: 'en' })));
    expect(english).toMatchObject({
      language: 'en',
      answer: { kind: 'replace', card: { title: 'We do not know each other yet' } },
    });
    const form = await visits(house, press(calls.openAsk({ language: 'en' })));
    expect(form.language).toBe('en');
    const { submit } = formOf(form);
    expect(await visits(house, send({}, submit.call as never))).toMatchObject({
      language: 'en',
      answer: { kind: 'invalid' },
    });
    expect(wordsOf(await visits(house, send(typed, submit.call as never)))).toContain('The bureau has your request');
    expect(await visits(house, press(calls.seeDoor({})))).toMatchObject({ language: 'nl' });
  });
});

describe('where the bureau has not opened the door', () => {
  const entrance = { kind: 'waiting' } as const;

  test.each<[string, What]>([
    ['saying something', hello],
    ['the button', press()],
    ['the form', send()],
    ['our page', { kind: 'opened' }],
  ])('%s gives a kind answer without a form, and nothing is stored', async (_which, what) => {
    const before = await everythingIn(house);
    const spoken = await visits(house, what, { entrance });
    expect(wordsOf(spoken)).toContain('Ik luister hier nog niet');
    expect(labels(spoken)).toEqual([]);
    expect(spoken.changed).toEqual(refusedWith('not-approved'));
    expect([await everythingIn(house), await latest()]).toEqual([before, undefined]);
  });

  test('a member who was known there is not heard either, and sees nothing of their own', async () => {
    const from = { ...account, tenant: workspace.tenant };
    await anInstallation(house);
    const member = house.member('vera').id;
    const known = { ...from, member, address: '', seenAt: house.moment };
    await house.unit.run(({ accounts }) => accounts.save(known));
    const spoken = await visits(house, { kind: 'said', text: 'uren 90 intervisie gisteren' }, { entrance, from });
    expect(wordsOf(spoken)).toContain('Ik luister hier nog niet');
    expect(await house.as('vera', ({ stores, me }) => stores.supervision.all(me.id))).toEqual([]);
    expect(await house.unit.run(({ accounts }) => accounts.find(from))).toEqual(known);
  });
});

test('what a stranger wrote stands in no answer to anybody but them and the bureau', async () => {
  await asked(house, undefined, { name: 'Zonderling', note: 'Zonderling', occupation: 'Zonderling' });
  for (const { key } of house.network.members.filter((member) => !['hans', 'marit'].includes(member.key)))
    for (const words of ['help', 'aanmeldingen', 'toegang', 'expertise zonderling', 'afspraken'])
      expect(wordsOf(await house.say(key, words))).not.toContain('Zonderling');
  expect(wordsOf(await visits(house, hello, { from: { ...account, user: 'U-ELSE' } }))).not.toContain('Zonderling');
  expect(JSON.stringify(house.logged)).not.toContain('Zonderling');
});
