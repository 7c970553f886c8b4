import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FollowUpAnswers } from '../../../domain/consultations/consultation.ts';
import { lookBack, type Side } from '../../../domain/consultations/look-back.ts';
import { readConsultation } from '../../../domain/consultations/read-consultation.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse, aConsultation, newsIn, stored } from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const advised = () =>
  aConsultation().fits().alongWith('gijs').replied('gijs').proposed().agreed().advised('wim').in(house);
const tell = (by: string, side: Side, answers: Partial<FollowUpAnswers>) =>
  house.as(by, async (turn) => {
    const found = await turn.stores.consultations.findNumber(1);
    if (!found) throw new Error('It is gone');
    return lookBack(turn.me, found.id, side, answers, turn);
  });
const told = async (reader: string) =>
  house.as(reader, async (turn) => {
    const found = await turn.stores.consultations.findNumber(1);
    return found && granted(await readConsultation(turn.me, found.id, turn)).text;
  });
const newsOf = async (kind: string) => (await newsIn(house)).filter((line) => line.includes(kind)).sort();

describe('how it went, in two taps', () => {
  test('the first tap is kept and told to who thought along, also when nothing follows', async () => {
    const one = await advised();
    granted(await tell('wim', 'contact', { carriedOut: 'partly' }));
    expect((await told('gijs'))?.contactTold).toEqual({ carriedOut: 'partly' });
    expect((await stored(house, one.id)).followUp.contact).toBe(house.moment);
    expect(await newsOf('consultation-told')).toEqual(
      ['gijs', 'noor', 'saar'].map((who) => `${who} consultation-told in-hours`),
    );
  });

  test('the second tap and what is added afterwards are kept beside it, and told no more', async () => {
    await advised();
    granted(await tell('wim', 'contact', { carriedOut: 'yes' }));
    granted(await tell('wim', 'contact', { useful: 'yes' }));
    granted(await tell('wim', 'contact', { parents: 'Er is weer rust.', youngster: ' ' }));
    expect((await told('gijs'))?.contactTold).toEqual({
      carriedOut: 'yes',
      useful: 'yes',
      parents: 'Er is weer rust.',
    });
    expect(await newsOf('consultation-told')).toHaveLength(3);
  });

  test('with the asker’s second tap it is closed, once; words may still be added, and keep its term', async () => {
    const one = await advised();
    granted(await tell('noor', 'asker', { carriedOut: 'yes' }));
    expect((await stored(house, one.id)).stage).toBe('follow-up');
    granted(await tell('noor', 'asker', { useful: 'no' }));
    const closed = await stored(house, one.id);
    expect(closed).toMatchObject({ stage: 'closed', closedAt: house.moment });
    house.moment = (house.moment + 1000) as typeof house.moment;
    granted(await tell('noor', 'asker', { learned: 'Eerder bellen.' }));
    expect((await stored(house, one.id)).closedAt).toBe(closed.closedAt);
    expect((await told('gijs'))?.askerTold).toEqual({ carriedOut: 'yes', useful: 'no', learned: 'Eerder bellen.' });
  });

  test('the same tap twice changes nothing; another one mends it', async () => {
    const one = await advised();
    granted(await tell('wim', 'contact', { carriedOut: 'yes' }));
    const { version } = await stored(house, one.id);
    granted(await tell('wim', 'contact', { carriedOut: 'yes' }));
    expect((await stored(house, one.id)).version).toBe(version);
    granted(await tell('wim', 'contact', { carriedOut: 'no' }));
    expect((await told('gijs'))?.contactTold).toEqual({ carriedOut: 'no' });
  });

  test('is refused to who it is not asked of, out of order, and once it is closed untold', async () => {
    const one = await advised();
    expect(await tell('gijs', 'contact', { carriedOut: 'yes' })).toMatchObject({ refusal: { code: 'not-yours' } });
    expect(await tell('noor', 'contact', { carriedOut: 'yes' })).toMatchObject({ refusal: { code: 'not-yours' } });
    expect(await tell('wim', 'contact', { useful: 'yes' })).toMatchObject({ refusal: { code: 'carried-out-first' } });
    granted(await tell('noor', 'asker', { carriedOut: 'yes' }));
    granted(await tell('noor', 'asker', { useful: 'yes' }));
    expect(await tell('wim', 'contact', { carriedOut: 'yes' })).toMatchObject({ refusal: { code: 'wrong-stage' } });
    expect((await stored(house, one.id)).followUp.contact).toBeUndefined();
  });
});
