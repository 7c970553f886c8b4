import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../../domain/kernel/time.ts';
import { cancelMeeting, type MoveWish, moveMeeting, restoreMeeting } from '../../../domain/meetings/change-meeting.ts';
import { oneMeeting } from '../../../domain/meetings/list-meetings.ts';
import type { MeetingName } from '../../../domain/meetings/meeting.store.ts';
import { isMeetingNewsWanted } from '../../../domain/meetings/meeting-news.nudges.ts';
import { granted } from '../../builders/agreements.ts';
import { at, type House } from '../../builders/house.ts';
import {
  adviesraad,
  aMeetingHouse,
  ao,
  aPoint,
  asking,
  brought,
  keptOf,
  meeting,
  meetingNetwork,
  owedTo,
  ret,
  sar,
  told,
} from '../../builders/meetings.ts';

let house: House;
beforeEach(async () => {
  house = await aMeetingHouse();
});
afterEach(() => house.close());

const to = (on: string, time: MoveWish['to']['time'] = '10:00') => ({ day: day(on), time });
const moving = (by: string, of: MeetingName, where: MoveWish['to'], why?: string) =>
  asking(house, by, (turn) => moveMeeting(turn.me, { ...of, to: where, why }, turn));
const cancelling = (by: string, of: MeetingName, why?: string) =>
  asking(house, by, (turn) => cancelMeeting(turn.me, { ...of, why }, turn));
const restoring = (by: string, of: MeetingName) => asking(house, by, (turn) => restoreMeeting(turn.me, of, turn));
const seen = (of: MeetingName, by = 'piet') =>
  asking(house, by, async (turn) => granted(await oneMeeting(turn.me, of, turn)));

async function refusedWith(code: string, work: () => Promise<{ done: boolean }>, ...of: MeetingName[]) {
  const before = await keptOf(house, ...of, ao);
  expect(await work()).toMatchObject({ done: false, refusal: { code } });
  expect(await keptOf(house, ...of, ao)).toEqual(before);
}
const wantedNews = () =>
  asking(house, 'noor', async (turn) => {
    const wanted: string[] = [];
    for (const nudge of await turn.stores.ledger.due(turn.now))
      if (await isMeetingNewsWanted(nudge, turn)) wanted.push(nudge.kind);
    return [...new Set(wanted)];
  });

describe('moving a meeting', () => {
  test('takes its agenda and who comes along, and keeps its name', async () => {
    await brought(house, 'jamal', aPoint(ao));
    await told(house, 'jamal', ao, 'yes');
    granted(await moving('els', ao, to('2026-12-18', '13:00'), '  De zaal is bezet. '));
    expect(await seen(ao)).toMatchObject({
      meeting: { ...ao, day: '2026-12-18', time: '13:00', moved: true, why: 'De zaal is bezet.' },
      agenda: [{ about: 'Wachttijden in de regio' }],
      coming: { yes: [house.member('jamal').id] },
    });
  });

  test('is heard by everyone of the body and by who comes in a name, not by who did it', async () => {
    await told(house, 'jamal', ao, 'delegate', 'noor');
    await told(house, 'iris', ao, 'no');
    granted(await moving('els', ao, to('2026-12-18')));
    expect(await owedTo(house)).toEqual([
      ['iris', 'meeting-moved'],
      ['jamal', 'meeting-moved'],
      ['noor', 'meeting-delegate'],
      ['noor', 'meeting-moved'],
      ['piet', 'meeting-moved'],
    ]);
  });

  test('is for the secretariat, who organises, and who leads', async () => {
    granted(await moving('piet', ao, to('2026-12-18')));
    granted(await moving('hans', adviesraad, to('2026-12-04')));
    granted(await moving('karel', adviesraad, to('2026-12-07')));
    granted(await moving('sanne', sar, to('2026-12-09')));
    await refusedWith('not-yours-to-arrange', () => moving('jamal', ao, to('2026-12-17')));
    await refusedWith('not-yours-to-arrange', () => moving('rosa', adviesraad, to('2026-12-08')));
    await refusedWith('not-your-meeting', () => moving('hans', sar, to('2026-12-10')), sar);
    await refusedWith('not-your-meeting', () => moving('hans', ao, to('2026-12-17')));
    await refusedWith('not-your-meeting', () => moving('noor', ao, to('2026-12-17')));
  });

  test.each<[string, string, MoveWish['to']]>([
    ['moment-in-past', 'els', to('2026-11-24')],
    ['moment-in-past', 'els', to('2026-11-25', '10:15')],
    ['too-far-to-move', 'els', to('2027-02-15')],
    ['day-taken', 'els', to('2027-01-13', '15:00')],
  ])('is refused: %s', async (code, by, where) => {
    await refusedWith(code, () => moving(by, ao, where));
  });

  test('reaches sixty days, and the day of a meeting that was cancelled', async () => {
    granted(await moving('els', ao, to('2027-02-14')));
    granted(await cancelling('els', meeting('ao', '2027-01-13')));
    granted(await moving('els', ao, to('2027-01-13')));
    expect((await seen(ao)).meeting).toMatchObject({ slot: '2026-12-16', day: '2027-01-13' });
  });

  test('of what is not planned, or has begun, is refused', async () => {
    await refusedWith('meeting-not-found', () => moving('els', meeting('ao', '2026-12-17'), to('2026-12-18')));
    await refusedWith('meeting-over', () => moving('els', meeting('ao', '2026-11-18'), to('2026-12-18')));
    house.moment = at('2026-12-16', '10:00');
    await refusedWith('meeting-over', () => moving('els', ao, to('2026-12-18')));
  });

  test('asked twice is done once', async () => {
    granted(await moving('els', ao, to('2026-12-18')));
    const before = await keptOf(house, ao);
    expect(granted(await moving('els', ao, to('2026-12-18'))).meeting.day).toBe('2026-12-18');
    expect(await keptOf(house, ao)).toEqual(before);
  });

  test('of two secretaries the latest counts, and only that is said', async () => {
    granted(await moving('els', ao, to('2026-12-18')));
    granted(await moving('piet', ao, to('2026-12-17')));
    expect((await seen(ao)).meeting.day).toBe('2026-12-17');
    const jamal = (await house.unit.run(({ ledger }) => ledger.due(house.moment))).filter(
      ({ to: who }) => who.kind === 'member' && who.member === house.member('jamal').id,
    );
    const wanted = await asking(house, 'jamal', (turn) =>
      Promise.all(jamal.map((nudge) => isMeetingNewsWanted(nudge, turn))),
    );
    expect(jamal.map(({ about }, index) => [about, wanted[index]])).toEqual([
      ['ao:2026-12-16/1', false],
      ['ao:2026-12-16/2', true],
    ]);
  });

  test('there and back and there again on one day is said as it is in the end', async () => {
    for (const on of ['2026-12-18', '2026-12-16', '2026-12-18']) granted(await moving('els', ao, to(on)));
    expect(await wantedNews()).toEqual(['meeting-moved']);
    expect((await keptOf(house, ao)).versions).toMatchObject([{ version: 3 }]);
  });

  test('takes a reason of 300 letters', async () => {
    await refusedWith('too-long', () => moving('els', ao, to('2026-12-18'), 'x'.repeat(301)));
    granted(await moving('els', ao, to('2026-12-18'), 'x'.repeat(300)));
  });

  test('stands after the network file is imported again', async () => {
    granted(await moving('els', ao, to('2026-12-18')));
    await house.unit.run((stores) => stores.network.replace(meetingNetwork, house.moment));
    expect((await seen(ao)).meeting.day).toBe('2026-12-18');
  });
});

describe('cancelling a meeting', () => {
  test('is said with its reason, and keeps what was prepared', async () => {
    await brought(house, 'jamal', aPoint(ao));
    granted(await cancelling('els', ao, 'Er is te weinig te bespreken.'));
    expect(await seen(ao)).toMatchObject({
      meeting: { cancelled: true, why: 'Er is te weinig te bespreken.' },
      agenda: [{ about: 'Wachttijden in de regio' }],
      may: ['see', 'see-agenda', 'change-meeting'],
    });
    expect(await wantedNews()).toEqual(['meeting-cancelled']);
    const before = await keptOf(house, ao);
    granted(await cancelling('els', ao));
    expect(await keptOf(house, ao)).toEqual(before);
  });

  test('of what is tomorrow does not wait for the message of the day', async () => {
    granted(await cancelling('omar', ret));
    const due = await house.unit.run(({ ledger }) => ledger.due(house.moment));
    expect(due.map(({ kind, pace }) => [kind, pace])).toEqual(Array(3).fill(['meeting-cancelled', 'in-hours']));
  });
});

describe('restoring a meeting', () => {
  test('puts it back as it was planned, and everyone hears only that', async () => {
    await brought(house, 'jamal', aPoint(ao));
    granted(await moving('els', ao, to('2026-12-18')));
    granted(await cancelling('els', ao));
    granted(await restoring('els', ao));
    const { meeting: restored, agenda } = await seen(ao);
    expect(restored).toMatchObject({ day: '2026-12-16', time: '10:00' });
    expect(restored).not.toHaveProperty('moved');
    expect(restored).not.toHaveProperty('cancelled');
    expect(agenda).toHaveLength(1);
    expect(await wantedNews()).toEqual(['meeting-restored']);
  });

  test('of what goes as planned changes nothing', async () => {
    const before = await keptOf(house, ao);
    granted(await restoring('els', ao));
    expect(await keptOf(house, ao)).toEqual(before);
    await refusedWith('not-yours-to-arrange', () => restoring('jamal', ao));
  });

  test('is refused when another meeting has taken its day', async () => {
    granted(await moving('els', ao, to('2026-12-18')));
    granted(await moving('els', meeting('ao', '2027-01-13'), to('2026-12-16', '15:00')));
    await refusedWith('day-taken', () => restoring('els', ao));
  });

  test('of what the file moved from a free day is refused: the rhythm has no meeting there', async () => {
    const fridays = { rule: 'FREQ=WEEKLY;BYDAY=FR', start: day('2026-01-02'), time: '10:00', minutes: 60 } as const;
    const changes = [{ day: day('2026-12-25'), to: to('2026-12-22') }];
    const bodies = meetingNetwork.bodies.map((body) =>
      body.key === 'ao' ? { ...body, cadence: fridays, changes } : body,
    );
    await house.close();
    house = await aMeetingHouse({ network: { ...meetingNetwork, bodies } });
    await refusedWith('free-day', () => restoring('els', meeting('ao', '2026-12-25')));
  });
});
