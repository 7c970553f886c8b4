import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Instant, MINUTE } from '../../../domain/kernel/time.ts';
import { tellAttendance } from '../../../domain/meetings/attend.ts';
import type { Coming } from '../../../domain/meetings/attendance.ts';
import { cancelMeeting } from '../../../domain/meetings/change-meeting.ts';
import type { MeetingName } from '../../../domain/meetings/meeting.store.ts';
import { isMeetingNewsWanted } from '../../../domain/meetings/meeting-news.nudges.ts';
import { at, type House } from '../../builders/house.ts';
import {
  adviesraad,
  aMeetingHouse,
  ao,
  asking,
  keptOf,
  meeting,
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

async function refusedWith(code: string, by: string, of: MeetingName, coming: Coming = 'yes', delegate?: string) {
  const before = await keptOf(house, of);
  const wish = { ...of, coming, delegate: delegate as never };
  expect(await asking(house, by, (turn) => tellAttendance(turn.me, wish, turn))).toMatchObject({
    done: false,
    refusal: { code },
  });
  expect(await keptOf(house, of)).toEqual(before);
}
const comingTo = async (of: MeetingName) =>
  (await keptOf(house, of)).attendance.map(({ member, coming }) => [
    house.network.members.find(({ id }) => id === member)?.key,
    coming,
  ]);
const wantedNews = (by: string) =>
  asking(house, by, async (turn) => {
    const due = await turn.stores.ledger.due(turn.now);
    const kinds: string[] = [];
    for (const nudge of due) if (await isMeetingNewsWanted(nudge, turn)) kinds.push(nudge.kind);
    return kinds;
  });

describe('telling whether one comes', () => {
  test('is kept, and what is told later takes its place', async () => {
    await told(house, 'jamal', ao, 'yes');
    await told(house, 'els', ao, 'yes');
    await told(house, 'jamal', ao, 'no');
    expect((await comingTo(ao)).sort()).toEqual([
      ['els', 'yes'],
      ['jamal', 'no'],
    ]);
    expect(await comingTo(meeting('ao', '2027-01-13'))).toEqual([]);
  });

  test('is for members, secretariat and who organises, and for nobody else', async () => {
    for (const [who, where] of [
      ['piet', ao],
      ['els', ao],
      ['hans', adviesraad],
    ] as const)
      await told(house, who, where, 'yes');
    await refusedWith('not-your-meeting', 'noor', ao);
    await refusedWith('not-your-meeting', 'hans', sar);
  });

  test('said twice changes nothing', async () => {
    await told(house, 'jamal', ao, 'delegate', 'noor');
    const before = await keptOf(house, ao);
    house.moment = (house.moment + MINUTE) as Instant;
    await told(house, 'jamal', ao, 'delegate', 'noor');
    expect(await keptOf(house, ao)).toMatchObject({ attendance: before.attendance, owed: before.owed });
  });

  test('is about a meeting that was planned, goes on and is not over', async () => {
    await refusedWith('meeting-not-found', 'jamal', meeting('ao', '2026-12-17'));
    await refusedWith('meeting-not-found', 'jamal', meeting('nowhere', '2026-12-16'));
    await refusedWith('meeting-over', 'jamal', meeting('ao', '2026-11-18'));
    await asking(house, 'els', (turn) => cancelMeeting(turn.me, ao, turn));
    await refusedWith('meeting-cancelled', 'jamal', ao);
  });

  test('can be done until the meeting ends', async () => {
    house.moment = at('2026-12-16', '11:59');
    await told(house, 'jamal', ao, 'yes');
    house.moment = at('2026-12-16', '12:00');
    await refusedWith('meeting-over', 'jamal', ao, 'no');
  });
});

describe('a delegate', () => {
  test('hears of it, whoever they are in the network', async () => {
    await told(house, 'jamal', ao, 'delegate', 'noor');
    expect(await owedTo(house)).toEqual([['noor', 'meeting-delegate']]);
    expect(await wantedNews('noor')).toEqual(['meeting-delegate']);
  });

  test('is somebody that the network knows, and not oneself', async () => {
    await refusedWith('delegate-unknown', 'jamal', ao, 'delegate');
    await refusedWith('delegate-unknown', 'jamal', ao, 'delegate', 'nobody');
    await refusedWith('delegate-yourself', 'jamal', ao, 'delegate', house.member('jamal').id);
  });

  test('is told at once of a meeting that is near', async () => {
    await told(house, 'gijs', ret, 'delegate', 'noor');
    await told(house, 'jamal', ao, 'delegate', 'noor');
    const due = await house.unit.run((stores) => stores.ledger.due(house.moment));
    expect(due.map(({ about, pace }) => [about.split('/')[0], pace]).sort()).toEqual([
      ['ao:2026-12-16', undefined],
      ['ret-haaglanden:2026-11-26', 'in-hours'],
    ]);
  });

  test('hears nothing when the member comes after all before it was said', async () => {
    await told(house, 'jamal', ao, 'delegate', 'noor');
    await told(house, 'jamal', ao, 'yes');
    expect(await owedTo(house)).toEqual([]);
  });

  test('hears that they need not come when they had heard that they were asked', async () => {
    await told(house, 'jamal', ao, 'delegate', 'noor');
    await deliverAll();
    house.moment = at('2026-11-26', '11:00');
    await told(house, 'jamal', ao, 'delegate', 'vera');
    expect(await owedTo(house)).toEqual([
      ['noor', 'meeting-delegate-off'],
      ['vera', 'meeting-delegate'],
    ]);
    expect((await wantedNews('noor')).sort()).toEqual(['meeting-delegate', 'meeting-delegate-off']);
  });

  test('asked, let go and asked again on one day is asked', async () => {
    await told(house, 'jamal', ao, 'delegate', 'noor');
    house.moment = at('2026-11-25', '10:20');
    await told(house, 'jamal', ao, 'no');
    house.moment = at('2026-11-25', '10:25');
    await told(house, 'jamal', ao, 'delegate', 'noor');
    expect(await owedTo(house)).toEqual([['noor', 'meeting-delegate']]);
    expect(await wantedNews('noor')).toEqual(['meeting-delegate']);
  });

  test('need not hear of a meeting that was cancelled meanwhile', async () => {
    await told(house, 'jamal', ao, 'delegate', 'noor');
    await asking(house, 'els', (turn) => cancelMeeting(turn.me, ao, turn));
    expect(await owedTo(house)).toContainEqual(['noor', 'meeting-cancelled']);
    const said = await wantedNews('noor');
    expect(said).not.toContain('meeting-delegate');
    expect(said).toContain('meeting-cancelled');
  });

  async function deliverAll() {
    await house.unit.run(async ({ ledger }) => {
      const nudges = await ledger.due(house.moment);
      const id = 'delivery-1' as never;
      const to = nudges[0]?.to;
      if (!to) throw new Error('Nothing is owed');
      const until = Math.max(...nudges.map((nudge) => nudge.until)) as Instant;
      await ledger.bundle({
        id,
        to,
        day: house.today,
        nudges: nudges.map(({ key }) => key),
        state: 'owed',
        attempts: 0,
        notBefore: house.moment,
        until,
      });
      await ledger.claim(house.moment, until);
      await ledger.sending({ id, attempts: 1 }, house.moment, until, { via: 'here', lanes: [] });
      await ledger.sent(id, 'message-1', house.moment);
    });
  }
});
