import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { discussLessons, emptyTable, type Proposal } from '../../../domain/consultations/no-case.ts';
import { readConsultation } from '../../../domain/consultations/read-consultation.ts';
import { withdrawConsultation } from '../../../domain/consultations/withdraw.ts';
import { day } from '../../../domain/kernel/time.ts';
import { cancelMeeting, moveMeeting, restoreMeeting } from '../../../domain/meetings/change-meeting.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { granted } from '../../builders/agreements.ts';
import { aCareHouse, aConsultation, newsIn, stored } from '../../builders/consultations.ts';
import { at, type House } from '../../builders/house.ts';
import { rounds } from '../../builders/screening.ts';

let house: House;
beforeEach(async () => {
  house = await aCareHouse();
});
afterEach(() => house.close());

const ret = 'ret-haaglanden' as BodyKey;
const first = day('2026-11-26');
const second = day('2026-12-10');
const onTable = () => aConsultation().fits().proposed().agreed();
const agendaOf = async (slot: typeof first) =>
  house.unit.run(async ({ meetings }) => (await meetings.agenda([{ body: ret, slot }])).map(({ about }) => about));
const asTold = async (work: Parameters<House['as']>[1]) => house.as('omar', work);
const newsOf = async (kind: string) => (await newsIn(house)).filter((line) => line.includes(kind)).sort();

describe('a table that is cancelled', () => {
  test('goes to the next meeting: its number leaves the one agenda for the other, and the asker hears it', async () => {
    const one = await onTable().in(house);
    expect(await agendaOf(first)).toEqual(['C-1']);
    await asTold(async (turn) => granted(await cancelMeeting(turn.me, { body: ret, slot: first }, turn)));
    await rounds(house);
    await rounds(house);
    expect([await agendaOf(first), await agendaOf(second)]).toEqual([[], ['C-1']]);
    expect(await stored(house, one.id)).toMatchObject({ stage: 'on-the-table', table: { slot: second } });
    expect(await newsOf('table-moved')).toEqual([
      'noor consultation-table-moved in-hours',
      'omar consultation-table-moved in-hours',
      'saar consultation-table-moved in-hours',
    ]);
    await asTold(async (turn) => granted(await restoreMeeting(turn.me, { body: ret, slot: first }, turn)));
    await rounds(house);
    expect(await agendaOf(first)).toEqual([]);
  });

  test('that moves to another day is told to the asker, each new day once', async () => {
    await onTable().in(house);
    const move = (on: string) =>
      asTold(async (turn) =>
        granted(await moveMeeting(turn.me, { body: ret, slot: first, to: { day: day(on), time: '13:00' } }, turn)),
      );
    house.moment = at('2026-11-25', '10:30');
    await move('2026-11-27');
    await rounds(house);
    await rounds(house);
    expect(await newsOf('table-moved')).toEqual(['noor consultation-table-moved in-hours']);
    await move('2026-11-30');
    await rounds(house);
    expect(await newsOf('table-moved')).toHaveLength(2);
  });

  test('leaves the agenda when the question is withdrawn, also after it went to another meeting', async () => {
    await onTable().in(house);
    await asTold(async (turn) => granted(await cancelMeeting(turn.me, { body: ret, slot: first }, turn)));
    await rounds(house);
    const { id } = await house.unit.run(async ({ consultations }) => {
      const found = await consultations.findNumber(1);
      if (!found) throw new Error('It is gone');
      return found;
    });
    await house.as('noor', async (turn) => granted(await withdrawConsultation(turn.me, id, turn)));
    expect([await agendaOf(first), await agendaOf(second)]).toEqual([[], []]);
    const read = await house.as('omar', (turn) => readConsultation(turn.me, id, turn));
    expect(read.done).toBe(false);
  });
});

describe('what waits for the asker', () => {
  test('is said once, kindly, after a week; for a question back and for a table alike', async () => {
    await aConsultation().askedBack().in(house);
    await aConsultation().fits().proposed().in(house);
    house.moment = at('2026-12-01', '11:00');
    await rounds(house);
    expect(await newsOf('waits-for-you')).toEqual([]);
    for (const on of ['2026-12-02', '2026-12-03', '2026-12-09']) {
      house.moment = at(on, '11:00');
      await rounds(house);
    }
    expect(await newsOf('waits-for-you')).toEqual(Array(2).fill('noor consultation-waits-for-you in-hours'));
  });
});

describe('a table without a case', () => {
  const lessons: readonly Proposal[] = [
    { id: 'one', number: 4, text: 'Bel de huisarts voor het gesprek met school.' },
    { id: 'two', number: 9, text: 'Vraag het gezin eerst wat rust geeft.' },
  ];
  const proposals = async () => lessons;
  const about = { body: ret, slot: second };

  test('is told to chair and screener, some working days before, once', async () => {
    house.moment = at('2026-12-04', '10:00');
    await rounds(house);
    expect(await newsOf('no-case')).toEqual([]);
    for (const on of ['2026-12-07', '2026-12-08']) {
      house.moment = at(on, '10:00');
      await rounds(house);
    }
    const haaglanden = (await newsOf('no-case')).filter((line) => /^(omar|saar)/.test(line));
    expect(haaglanden).toEqual(['omar consultation-no-case in-hours', 'saar consultation-no-case in-hours']);
  });

  test('gets leerpunten on its agenda with one press, and then it has something to discuss', async () => {
    house.moment = at('2026-12-07', '10:00');
    expect(await house.as('omar', async (turn) => granted(await discussLessons(turn.me, about, proposals, turn)))).toBe(
      2,
    );
    expect(await agendaOf(second)).toEqual([
      'L-4: Bel de huisarts voor het gesprek met school.',
      'L-9: Vraag het gezin eerst wat rust geeft.',
    ]);
    const again = await house.as('saar', (turn) => discussLessons(turn.me, about, proposals, turn));
    expect(again).toMatchObject({ done: false, refusal: { code: 'nothing-to-discuss' } });
  });

  test('is none with a case on it, without leerpunten, or for who does not sit in it', async () => {
    house.moment = at('2026-12-07', '10:00');
    expect(await house.as('omar', (turn) => emptyTable(about, async () => [], turn))).toBeUndefined();
    const outside = await house.as('ravi', (turn) => discussLessons(turn.me, about, proposals, turn));
    expect(outside).toMatchObject({ refusal: { code: 'not-your-meeting' } });
    await aConsultation().fits().proposed().agreed().in(house);
    expect(await house.as('omar', (turn) => emptyTable(about, proposals, turn))).toBeUndefined();
    await rounds(house);
    expect((await newsOf('no-case')).filter((line) => line.startsWith('omar'))).toEqual([]);
  });
});
