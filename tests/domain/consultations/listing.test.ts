import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  allLists,
  type ListKind,
  listConsultations,
  listKinds,
} from '../../../domain/consultations/list-consultations.ts';
import { findByNumber, lookAt } from '../../../domain/consultations/read-consultation.ts';
import { aCareHouse, aConsultation, secret } from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const list = async (who: string, kind: ListKind, page = {}) => {
  const { items } = await house.as(who, (turn) => listConsultations(turn.me, kind, page, turn));
  return items.map(({ number, stage }) => `${number} ${stage}`);
};
const others = ['tess', 'ravi', 'iris', 'hans', 'wim', 'els'];

describe('lists', () => {
  test('show everybody what is theirs, and nobody else anything', async () => {
    await aConsultation().in(house);
    await aConsultation().fits().alongWith('gijs', 'bram').notNow('bram').broughtTo('ret-voorzitters').in(house);
    await aConsultation().fits().proposed().agreed().advised('lena').in(house);
    await aConsultation().askedBack().in(house);
    expect(await list('noor', 'own')).toEqual(['4 question-back', '3 follow-up', '2 thinking-along', '1 asked']);
    expect(await list('saar', 'to-screen')).toEqual(['4 question-back', '1 asked']);
    expect(await list('saar', 'team')).toEqual(['3 follow-up', '2 thinking-along']);
    expect(await list('omar', 'team')).toEqual(['3 follow-up', '2 thinking-along']);
    expect(await list('omar', 'to-screen')).toEqual([]);
    expect(await list('gijs', 'asked-of-me')).toEqual(['2 thinking-along']);
    expect(await list('bram', 'asked-of-me')).toEqual([]);
    expect(await list('lena', 'contact-of')).toEqual(['3 follow-up']);
    expect(await list('gijs', 'table')).toEqual(['3 follow-up']);
    expect(await list('yara', 'brought-in')).toEqual(['2 thinking-along']);
    for (const who of others) {
      for (const kind of listKinds) expect([who, kind, await list(who, kind)]).toEqual([who, kind, []]);
    }
  });

  test('tell who was brought in number and stage, and no more', async () => {
    await aConsultation().fits().broughtTo('ret-voorzitters').daysLater(3).in(house);
    const lists = await house.as('yara', (turn) => allLists(turn.me, 5, turn));
    expect([...lists]).toEqual([
      [
        'brought-in',
        {
          items: [expect.objectContaining({ number: 1, stage: 'fits', days: 3, outline: undefined, steps: [] })],
          next: undefined,
        },
      ],
    ]);
  });

  test('go on page after page', async () => {
    for (let made = 0; made < 5; made += 1) await aConsultation().in(house);
    const first = await house.as('noor', (turn) => listConsultations(turn.me, 'own', { size: 2 }, turn));
    expect(first.next).toBe(4);
    expect(await list('noor', 'own', { size: 2, below: 4 })).toEqual(['3 asked', '2 asked']);
    const last = await house.as('noor', (turn) => listConsultations(turn.me, 'own', { size: 2, below: 2 }, turn));
    expect([last.items.length, last.next]).toEqual([1, undefined]);
  });

  test('open no text, and note no reading', async () => {
    const { id } = await aConsultation().fits().in(house);
    const found = await house.as('saar', (turn) => allLists(turn.me, 5, turn));
    expect(JSON.stringify([...found])).not.toContain(secret);
    expect(await house.unit.run(({ consultations }) => consultations.readings(id))).toEqual([]);
  });
});

describe('looking at one', () => {
  test('by its number is for who may hear of it; to others it does not exist', async () => {
    const { number } = await aConsultation().in(house);
    const find = (who: string, which: number) => house.as(who, (turn) => findByNumber(turn.me, which, turn));
    expect((await find('omar', number)).done).toBe(true);
    const nothing = await find('hans', 99);
    expect(await find('hans', number)).toEqual(nothing);
    expect(await find('gijs', number)).toEqual(nothing);
  });

  test('gives the chair stage and outline before the asker agreed, without a text or a line', async () => {
    const { id } = await aConsultation().fits().in(house);
    const seen = await house.as('omar', (turn) => lookAt(turn.me, id, turn));
    expect(seen).toMatchObject({ value: { consultation: { stage: 'fits', ageBand: '12-15' }, relations: ['chair'] } });
    expect(seen.done && seen.value.steps).toEqual(['propose-table', 'bring-in']);
    expect(JSON.stringify(seen)).not.toContain(secret);
  });
});
