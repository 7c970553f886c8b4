import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AdviceWish, recordAdvice } from '../../../domain/consultations/advise.ts';
import { bringIn } from '../../../domain/consultations/bring-in.ts';
import { wrapUp } from '../../../domain/consultations/close.ts';
import { type Consultation, numberOf } from '../../../domain/consultations/consultation.ts';
import { tellAsAsker, tellAsContact } from '../../../domain/consultations/follow-up.ts';
import { readConsultation } from '../../../domain/consultations/read-consultation.ts';
import { agreeToTable, declineTable, sayDiscussed } from '../../../domain/consultations/table.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse, aConsultation, advice, adviceBy, newsIn, stored, toldHow } from '../../builders/consultations.ts';
import type { House } from '../../builders/house.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const newsOf = async (kind: string) => (await newsIn(house)).filter((line) => line.includes(` consultation-${kind} `));
const readAs = async (who: string, { id }: Consultation) =>
  granted(await house.as(who, (turn) => readConsultation(turn.me, id, turn)));

describe('the table', () => {
  const agree = async (wish: Parameters<typeof agreeToTable>[2], life = aConsultation().fits().proposed()) => {
    const one = await life.in(house);
    return { one, outcome: await house.as('noor', (turn) => agreeToTable(turn.me, one.id, wish, turn)) };
  };

  test('waits until parents and youngster know of it, or can’t with a reason; meedenken never waits', async () => {
    const familyPart = 'at-the-table' as const;
    expect((await agree({ familyPart })).outcome).toMatchObject({ refusal: { code: 'family-first' } });
    const notYet = await agree({ family: { state: 'not-yet' }, familyPart });
    expect(notYet.outcome).toMatchObject({ refusal: { code: 'family-first' } });
    expect((await stored(house, notYet.one.id)).stage).toBe('table-proposed');
    expect((await agree({ family: { state: 'not-now' } })).outcome).toMatchObject({
      refusal: { code: 'because-missing' },
    });
    const can = await agree({ family: { state: 'not-now', because: 'Zij zijn op reis.' } });
    expect(can.outcome).toMatchObject({
      value: { stage: 'on-the-table', family: 'not-now', table: { familyPart: undefined } },
    });
    expect((await aConsultation().fits().alongWith('gijs').replied('gijs').in(house)).family).toBeUndefined();
  });

  test('asks the asker about the family’s part where the region leaves it so, and not where it does not', async () => {
    expect((await agree({ family: { state: 'yes' } })).outcome).toMatchObject({
      refusal: { code: 'family-part-missing' },
    });
    expect((await agree({ family: { state: 'yes' }, familyPart: 'before-and-after' })).outcome).toMatchObject({
      value: { table: { familyPart: 'before-and-after' } },
    });
    const elsewhere = aConsultation().askedBy('tess').fits('ravi').proposed('yara');
    const one = await elsewhere.in(house);
    const wish = { family: { state: 'yes' as const }, familyPart: 'at-the-table' as const };
    expect(await house.as('tess', (turn) => agreeToTable(turn.me, one.id, wish, turn))).toMatchObject({
      value: { table: { familyPart: 'before-and-after' } },
    });
  });

  test('is on the agenda by number and no word, once agreed; its chair and screener hear it', async () => {
    const { one, outcome } = await agree({ family: { state: 'yes' }, familyPart: 'at-the-table' });
    const slot = granted(outcome).table?.slot;
    expect(slot).toBe('2026-11-26');
    const agenda = await house.unit.run(({ meetings }) =>
      meetings.agenda([{ body: one.ret, slot: slot ?? house.today }]),
    );
    expect(agenda).toMatchObject([{ about: numberOf(one), consultation: one.number, by: house.member('saar').id }]);
    expect((await newsOf('table-agreed')).map((line) => line.split(' ')[0]).sort()).toEqual(['omar', 'saar']);
    expect(await newsOf('table-proposed')).toEqual(['noor consultation-table-proposed at-once']);
  });

  test('that was agreed on after its day is the next one', async () => {
    const one = await aConsultation().fits().proposed().daysLater(3).agreed().in(house);
    expect(one.table?.slot).toBe('2026-12-10');
  });

  test('declined leaves it as it was', async () => {
    const one = await aConsultation().fits().proposed().in(house);
    const back = granted(await house.as('noor', (turn) => declineTable(turn.me, one.id, turn)));
    expect([back.stage, back.table]).toEqual(['fits', undefined]);
    expect((await newsOf('table-declined')).map((line) => line.split(' ')[0]).sort()).toEqual(['omar', 'saar']);
  });

  test('is discussed on its day, not before', async () => {
    const one = await aConsultation().fits().proposed().agreed().in(house);
    expect(await house.as('omar', (turn) => sayDiscussed(turn.me, one.id, turn))).toMatchObject({
      refusal: { code: 'not-yet-discussed' },
    });
    expect((await aConsultation().fits().proposed().agreed().discussed().in(house)).stage).toBe('discussed');
    expect(await newsOf('discussed')).toEqual(['noor consultation-discussed at-once']);
  });
});

describe('bringing in', () => {
  test('tells the asker, and whom it concerns its number alone; each place once, with the reason', async () => {
    const one = await aConsultation().fits().broughtTo('ret-voorzitters').broughtTo('cce', 'saar').in(house);
    expect(await newsOf('brought-in')).toHaveLength(2);
    expect(await newsOf('brought-to-you')).toEqual(['yara consultation-brought-to-you in-hours']);
    const again = await house.as('omar', (turn) =>
      bringIn(turn.me, one.id, { place: 'cce', because: 'Nog eens.' }, turn),
    );
    expect(again).toMatchObject({ refusal: { code: 'already-brought-in' } });
    const silent = await house.as('omar', (turn) => bringIn(turn.me, one.id, { place: 'ben', because: ' ' }, turn));
    expect(silent).toMatchObject({ refusal: { code: 'nothing-said' } });
    const { thread } = await readAs('noor', one);
    expect(thread.filter(({ kind }) => kind === 'brought-in').map(({ text }) => text)).toHaveLength(2);
  });
});

describe('advies van het expertteam', () => {
  const onTable = () => aConsultation().fits().proposed().agreed().tableDay();
  const record = async (change: Partial<AdviceWish>, life = onTable()) => {
    const one = await life.in(house);
    return house.as('omar', (turn) => recordAdvice(turn.me, one.id, { ...adviceBy(turn, 'lena'), ...change }, turn));
  };

  test('has all its parts, a contactpersoon, and the weight that the region set', async () => {
    const one = granted(await record({}));
    expect(one).toMatchObject({
      stage: 'follow-up',
      advice: { status: 'zwaarwegend', contact: house.member('lena').id },
      answeredAt: house.moment,
      table: { discussedAt: house.moment },
    });
    expect((await readAs('noor', one)).text?.advice).toEqual(advice);
    expect(await newsOf('advice')).toEqual(['noor consultation-advice at-once']);
    expect(await newsOf('contact')).toEqual(['lena consultation-contact in-hours']);
  });

  test.each(Object.keys(advice))('is none without %s', async (part) => {
    expect(await record({ parts: { ...advice, [part]: ' ' } })).toMatchObject({
      refusal: { code: 'part-missing', part },
    });
  });

  test('is none without a contactpersoon whom the network knows', async () => {
    expect(await record({ contact: undefined })).toMatchObject({ refusal: { code: 'contact-missing' } });
    expect(await record({ contact: 'nobody' as MemberId })).toMatchObject({ refusal: { code: 'contact-unknown' } });
  });

  test('is none before the day of the table', async () => {
    expect(await record({}, aConsultation().fits().proposed().agreed())).toMatchObject({
      refusal: { code: 'not-yet-discussed' },
    });
  });

  test('is none in a region that did not say what it weighs', async () => {
    const wish = { family: { state: 'yes' as const } };
    const one = await aConsultation().askedBy('tess').fits('ravi').proposed('yara').agreed(wish).tableDay().in(house);
    const outcome = await house.as('yara', (turn) => recordAdvice(turn.me, one.id, adviceBy(turn, 'bram'), turn));
    expect(outcome).toMatchObject({ refusal: { code: 'no-status-set', region: { name: 'Midden-Holland' } } });
  });
});

describe('follow-up', () => {
  const advised = () => aConsultation().fits().alongWith('gijs').replied('gijs').proposed().agreed().advised('wim');

  test('by the contactpersoon is told once, and goes to who thought along, the screener and the asker', async () => {
    const one = await advised().contactTold('wim').in(house);
    expect((await newsOf('told')).map((line) => line.split(' ')[0]).sort()).toEqual(['gijs', 'noor', 'saar']);
    expect(await house.as('wim', (turn) => tellAsContact(turn.me, one.id, toldHow, turn))).toMatchObject({
      refusal: { code: 'already-told' },
    });
    expect((await readAs('gijs', one)).text?.contactTold).toEqual(toldHow);
  });

  test('by the asker closes it', async () => {
    const one = await advised().askerTold().in(house);
    expect(one).toMatchObject({ stage: 'closed', closedAt: house.moment, followUp: { asker: house.moment } });
    expect((await newsOf('told')).map((line) => line.split(' ')[0]).sort()).toEqual(['gijs', 'saar', 'wim']);
  });

  test('comes after an answer: without one there is nothing to tell or to round off', async () => {
    const { id } = await aConsultation().fits().alongWith('gijs').in(house);
    expect(await house.as('noor', (turn) => tellAsAsker(turn.me, id, toldHow, turn))).toMatchObject({
      refusal: { code: 'no-answer-yet' },
    });
    expect(await house.as('noor', (turn) => wrapUp(turn.me, id, turn))).toMatchObject({
      refusal: { code: 'no-answer-yet' },
    });
  });

  test('rounded off or closed by another, the asker hears it', async () => {
    const life = aConsultation().fits().alongWith('gijs').replied('gijs');
    expect((await life.wrappedUp('saar').in(house)).stage).toBe('follow-up');
    expect((await life.closed().in(house)).stage).toBe('closed');
    expect((await newsOf('wrapped-up')).sort()).toEqual([
      'gijs consultation-wrapped-up in-hours',
      'noor consultation-wrapped-up at-once',
    ]);
    expect((await newsOf('closed')).map((line) => line.split(' ')[0]).sort()).toEqual(['gijs', 'saar']);
  });
});
