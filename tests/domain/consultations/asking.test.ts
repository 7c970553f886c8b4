import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addMore, type MoreWish } from '../../../domain/consultations/add-more.ts';
import { askConsultation, type Question } from '../../../domain/consultations/ask.ts';
import { askForCall, endCall, openCalls, readCall } from '../../../domain/consultations/call-me.ts';
import type { CallWords } from '../../../domain/consultations/consultation.ts';
import { readConsultation } from '../../../domain/consultations/read-consultation.ts';
import { withdrawConsultation } from '../../../domain/consultations/withdraw.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse, aConsultation, newsIn, question, secret, stored } from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const asked: Question = { question, ageBand: '12-15', wait: 'this-week' };
const ask = (change: Partial<Question> = {}, by = 'noor') =>
  house.as(by, (turn) => askConsultation(turn.me, { ...asked, ...change }, turn));
const countedSoFar = () => house.unit.run(({ counters }) => counters.next('consultation'));

describe('asking', () => {
  test('sends the question with three fields, to the asker’s own expertteam, under the next number', async () => {
    const one = granted(await ask({ question: `  ${question} ` }));
    expect(one).toMatchObject({
      number: 1,
      region: 'haaglanden',
      ret: 'ret-haaglanden',
      stage: 'asked',
      ageBand: '12-15',
    });
    expect(granted(await ask()).number).toBe(2);
    const file = granted(await house.as('noor', (turn) => readConsultation(turn.me, one.id, turn)));
    expect(file.text).toEqual({ question, more: {} });
    expect(await newsIn(house)).toEqual(['saar consultation-new in-hours', 'saar consultation-new in-hours']);
  });

  test.each([
    ['nothing-asked', { question: ' \n ' }],
    ['too-long', { question: 'a'.repeat(1501) }],
    ['age-band-missing', { ageBand: undefined }],
    ['age-band-missing', { ageBand: '40+' }],
    ['wait-missing', { wait: undefined }],
    ['wait-missing', { wait: 'soon' }],
  ])('is refused (%s) with %j, and no number is used', async (code, change) => {
    expect(await ask(change)).toMatchObject({ refusal: { code } });
    expect(await countedSoFar()).toBe(1);
    expect(await newsIn(house)).toEqual([]);
  });

  test('takes a question of exactly the longest length', async () => {
    expect((await ask({ question: 'a'.repeat(1500) })).done).toBe(true);
  });

  test('what is acute is not filed, whatever else is filled in: the region’s own number is said', async () => {
    const urgent = careNetwork.regions[0]?.consultation?.urgent;
    expect(await ask({ wait: 'acute', question: '' })).toEqual({ done: false, refusal: { code: 'acute', urgent } });
    expect(await ask({ wait: 'acute' })).toMatchObject({ refusal: { code: 'acute' } });
    // Also who has no region gets the national numbers, and not a question where they work.
    expect(await ask({ wait: 'acute' }, 'hans')).toEqual({
      done: false,
      refusal: { code: 'acute', urgent: undefined },
    });
    expect(await countedSoFar()).toBe(1);
    expect(await newsIn(house)).toEqual([]);
  });

  test('is for who has a region', async () => {
    expect(await ask({}, 'hans')).toMatchObject({ refusal: { code: 'no-region' } });
  });
});

describe('telling more', () => {
  const more = async (wish: MoreWish, life = aConsultation()) => {
    const { id } = await life.in(house);
    return { id, outcome: await house.as('noor', (turn) => addMore(turn.me, id, wish, turn)) };
  };
  const textOf = async (id: Parameters<typeof stored>[1]) =>
    granted(await house.as('noor', (turn) => readConsultation(turn.me, id, turn))).text;

  test('keeps what was told before, and takes away what is emptied', async () => {
    const { id } = await more({ texts: { tried: ' Gesprekken ', missing: 'GGZ' }, domains: ['ggz', 'onderwijs'] });
    granted(
      await house.as('noor', (turn) => addMore(turn.me, id, { texts: { missing: ' ' }, analysis: 'partly' }, turn)),
    );
    expect((await textOf(id))?.more).toEqual({ tried: 'Gesprekken' });
    expect(await stored(house, id)).toMatchObject({
      domains: ['jeugdzorg', 'ggz', 'onderwijs'].slice(1),
      analysis: 'partly',
    });
  });

  test('is heard by the screener and those who think along, and by nobody else', async () => {
    await more(
      { texts: { waiting: 'Negen maanden' } },
      aConsultation().fits().alongWith('gijs', 'bram').notNow('bram'),
    );
    const news = (await newsIn(house)).filter((line) => line.includes('consultation-more'));
    expect(news.sort()).toEqual(['gijs consultation-more in-hours', 'saar consultation-more in-hours']);
  });

  test('that parents can’t know of it now needs its reason; that they don’t yet does not', async () => {
    const refused = await more({ family: { state: 'not-now', because: '  ' } });
    expect(refused.outcome).toMatchObject({ refusal: { code: 'because-missing' } });
    const reason = await more({ family: { state: 'not-now', because: ' Moeder is opgenomen. ' } });
    expect((await textOf(reason.id))?.because).toBe('Moeder is opgenomen.');
    granted(await house.as('noor', (turn) => addMore(turn.me, reason.id, { family: { state: 'yes' } }, turn)));
    expect((await textOf(reason.id))?.because).toBeUndefined();
    expect((await more({ family: { state: 'not-yet' } })).outcome).toMatchObject({ value: { family: 'not-yet' } });
  });

  test('names the field that is too long, and keeps none of it', async () => {
    const { id, outcome } = await more({ texts: { tried: 'kort', goodOutcome: 'a'.repeat(3001) } });
    expect(outcome).toMatchObject({ refusal: { code: 'too-long', field: 'goodOutcome' } });
    expect((await textOf(id))?.more).toEqual({});
  });

  test('ends with the discussion', async () => {
    const { outcome } = await more(
      { texts: { tried: 'Meer' } },
      aConsultation().fits().proposed().agreed().discussed(),
    );
    expect(outcome).toMatchObject({ refusal: { code: 'wrong-stage', consultation: { stage: 'discussed' } } });
  });
});

describe('withdrawing', () => {
  test('is heard by who was involved, and takes the number from the agenda', async () => {
    const { id, table } = await aConsultation().fits().alongWith('gijs').proposed().agreed().in(house);
    const onAgenda = () =>
      house.unit.run(async ({ meetings }) => {
        const slot = table?.slot ?? house.today;
        return (await meetings.agenda([{ body: 'ret-haaglanden' as never, slot }])).map(({ about }) => about);
      });
    expect(await onAgenda()).toEqual(['C-1']);
    granted(await house.as('noor', (turn) => withdrawConsultation(turn.me, id, turn)));
    expect(await onAgenda()).toEqual([]);
    const news = (await newsIn(house)).filter((line) => line.includes('withdrawn'));
    expect(news.map((line) => line.split(' ')[0]).sort()).toEqual(['gijs', 'omar', 'saar']);
  });
});

describe('Bel mij', () => {
  const words: CallWords = { phone: ' 06-1234 5678 ', when: 'Na vieren' };
  const call = (change: Partial<CallWords> = {}, by = 'noor') =>
    house.as(by, (turn) => askForCall(turn.me, { ...words, ...change }, turn));

  test('is heard by the screener in hours, without a question, and lists no number', async () => {
    const made = granted(await call());
    expect(await newsIn(house)).toEqual(['saar consultation-call in-hours']);
    const open = await house.as('saar', (turn) => openCalls(turn.me, turn));
    expect(open).toMatchObject([{ id: made.id, asker: house.member('noor').id }]);
    expect(JSON.stringify(open)).not.toContain('1234');
    const read = granted(await house.as('saar', (turn) => readCall(turn.me, made.id, turn)));
    expect(read.words).toEqual({ phone: '06-1234 5678', when: 'Na vieren' });
  });

  test('shows its number to the screeners of that region and the asker alone', async () => {
    const { id } = granted(await call());
    for (const { key } of house.network.members) {
      const read = await house.as(key, (turn) => readCall(turn.me, id, turn));
      expect([key, read.done]).toEqual([key, key === 'saar' || key === 'noor']);
      const listed = await house.as(key, (turn) => openCalls(turn.me, turn));
      expect([key, listed.length]).toEqual([key, key === 'saar' ? 1 : 0]);
    }
  });

  test('erases the number when it is done, once', async () => {
    const { id } = granted(await call());
    granted(await house.as('saar', (turn) => endCall(turn.me, id, turn)));
    expect(await house.as('saar', (turn) => endCall(turn.me, id, turn))).toMatchObject({
      refusal: { code: 'call-done' },
    });
    const kept = await house.unit.run(({ consultations }) => consultations.findCall(id));
    expect(kept?.words).toBeUndefined();
    expect(await house.as('omar', (turn) => endCall(turn.me, id, turn))).toMatchObject({
      refusal: { code: 'call-not-found' },
    });
  });

  test.each([
    ['phone-missing', { phone: '  ' }],
    ['phone-unreadable', { phone: 'bel maar' }],
    ['phone-unreadable', { phone: '0'.repeat(31) }],
    ['too-long', { when: 'a'.repeat(201) }],
  ])('is refused (%s) with %j', async (code, change) => {
    expect(await call(change)).toMatchObject({ refusal: { code } });
    expect(await newsIn(house)).toEqual([]);
  });

  test('is for who has a region with a team', async () => {
    expect(await call({}, 'hans')).toMatchObject({ refusal: { code: 'no-region' } });
  });
});

test('no refusal, list or piece of news ever carries a word of the case', async () => {
  await aConsultation()
    .fits()
    .alongWith('gijs')
    .replied('gijs')
    .broughtTo('ben')
    .proposed()
    .agreed()
    .advised()
    .in(house);
  const owed = await house.unit.run(({ ledger }) => ledger.due(house.moment));
  expect(owed.length).toBeGreaterThan(7);
  expect(JSON.stringify(owed)).not.toContain(secret);
  expect(JSON.stringify(house.logged)).not.toContain(secret);
});
