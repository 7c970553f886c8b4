import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../../domain/kernel/time.ts';
import { cancelMeeting, moveMeeting } from '../../../domain/meetings/change-meeting.ts';
import { comingFor, MEETINGS_A_PAGE, oneMeeting, type WhichMeetings } from '../../../domain/meetings/list-meetings.ts';
import type { MeetingName } from '../../../domain/meetings/meeting.store.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { granted } from '../../builders/agreements.ts';
import { at, type House } from '../../builders/house.ts';
import {
  adviesraad,
  aMeetingHouse,
  ao,
  aPoint,
  asking,
  brought,
  meeting,
  meetingNetwork,
  ret,
  sar,
  told,
} from '../../builders/meetings.ts';

let house: House;
beforeEach(async () => {
  house = await aMeetingHouse();
});
afterEach(() => house.close());

const listing = (by: string, which: WhichMeetings = {}) =>
  asking(house, by, async (turn) => granted(await comingFor(turn.me, which, turn)));
const names = async (by: string, which: WhichMeetings = {}) =>
  (await listing(by, which)).meetings.map((each) => `${each.body.key} ${each.meeting.day}`);
const seen = (by: string, of: MeetingName) =>
  asking(house, by, async (turn) => granted(await oneMeeting(turn.me, of, turn)));
const of = (body: string): WhichMeetings => ({ body: body as BodyKey });
const arrange = (by: string, name: MeetingName, on?: string) =>
  asking(house, by, async (turn) =>
    granted(
      on
        ? await moveMeeting(turn.me, { ...name, to: { day: day(on), time: '10:00' } }, turn)
        : await cancelMeeting(turn.me, name, turn),
    ),
  );

describe('the list of meetings', () => {
  test('has the next ones of all bodies that one takes part in, in order of time', async () => {
    expect(await names('iris')).toEqual([
      'ao 2026-12-16',
      'ao 2027-01-13',
      'ao 2027-02-10',
      'ao 2027-03-10',
      'ao 2027-04-07',
      'ao 2027-05-05',
    ]);
    expect((await names('omar')).slice(0, 3)).toEqual([
      'ret-voorzitters 2026-11-25',
      'ret-haaglanden 2026-11-26',
      'ret-voorzitters 2026-12-09',
    ]);
  });

  test('goes on page after page without a gap, and says whether there is more', async () => {
    const pages = [0, 1, 2].map((page) => listing('omar', { page }));
    const all = (await Promise.all(pages)).flatMap(({ meetings }) => meetings.map(({ meeting: { start } }) => start));
    expect(all).toEqual([...all].sort());
    expect(new Set(all).size).toBe(3 * MEETINGS_A_PAGE);
    expect((await listing('omar')).more).toBe(true);
    expect((await listing('karel')).more).toBe(false);
    expect(await listing('karel', { page: 1 })).toEqual({ meetings: [], more: false });
  });

  test('of one body is for everybody, and of those around one too', async () => {
    expect(await names('noor', of('adviesraad'))).toEqual(['adviesraad 2026-12-03']);
    const around = await names('noor', { around: true });
    expect(around.slice(0, 2)).toEqual(['ret-haaglanden 2026-11-26', 'adviesraad 2026-12-03']);
    expect(around.join()).not.toMatch(/midden-holland|voorzitters/);
    expect(await names('noor')).toEqual([]);
    const unknown = await asking(house, 'noor', (turn) => comingFor(turn.me, of('nowhere'), turn));
    expect(unknown).toMatchObject({ done: false, refusal: { code: 'body-unknown' } });
  });

  test('of a period has all that lies in it, also what is over', async () => {
    const november = { from: day('2026-11-01'), to: day('2026-11-30') };
    expect(await names('iris', { period: november })).toEqual(['ao 2026-11-18']);
    expect(await names('noor', { ...of('ret-haaglanden'), period: november })).toEqual([
      'ret-haaglanden 2026-11-12',
      'ret-haaglanden 2026-11-26',
    ]);
    expect((await listing('iris', { period: november })).meetings).toMatchObject([
      { over: true, may: ['see', 'see-agenda'] },
    ]);
  });

  test('holds a meeting until it is over', async () => {
    house.moment = at('2026-12-16', '11:59');
    expect((await names('iris'))[0]).toBe('ao 2026-12-16');
    house.moment = at('2026-12-16', '12:00');
    expect((await names('iris'))[0]).toBe('ao 2027-01-13');
  });

  test('follows what was moved and marks what was cancelled', async () => {
    await arrange('els', ao, '2026-12-18');
    await arrange('els', meeting('ao', '2027-01-13'));
    const { meetings } = await listing('iris');
    expect(meetings.slice(0, 2)).toMatchObject([
      { meeting: { day: '2026-12-18', moved: true } },
      { meeting: { day: '2027-01-13', cancelled: true } },
    ]);
  });

  test('has the meeting to which one goes in somebody’s name', async () => {
    await told(house, 'jamal', ao, 'delegate', 'noor');
    expect(await names('noor')).toEqual(['ao 2026-12-16']);
    expect((await listing('noor')).meetings).toMatchObject([{ namens: [house.member('jamal').id] }]);
    await told(house, 'jamal', ao, 'delegate', 'iris');
    expect(await names('noor')).toEqual([]);
    expect((await names('iris')).filter((name) => name === 'ao 2026-12-16')).toHaveLength(1);
    await arrange('els', ao, '2027-01-20');
    expect((await listing('iris')).meetings.at(1)).toMatchObject({ meeting: ao, namens: [house.member('jamal').id] });
  });
});

describe('a meeting', () => {
  test('shows its day and place to everybody, and that there is an agenda', async () => {
    await brought(house, 'saar', aPoint(ret));
    await told(house, 'gijs', ret, 'yes');
    const shown = await seen('noor', ret);
    expect(shown).toMatchObject({ meeting: { venue: 'Wijkhuis De Brug, zaal 2' }, hasAgenda: true, may: ['see'] });
    expect([shown.agenda, shown.coming, shown.mine, shown.namens]).toEqual([undefined, undefined, undefined, []]);
    expect((await seen('noor', ao)).hasAgenda).toBe(false);
  });

  test('shows its agenda and who comes to who takes part', async () => {
    const point = await brought(house, 'jamal', aPoint(ao));
    await told(house, 'jamal', ao, 'yes');
    await told(house, 'piet', ao, 'delegate', 'noor');
    const id = (key: string) => house.member(key).id;
    expect(await seen('els', ao)).toMatchObject({
      agenda: [point],
      coming: {
        yes: [id('jamal')],
        no: [],
        delegated: [{ member: id('piet'), delegate: id('noor') }],
        silent: [id('els'), id('iris')],
      },
    });
    expect(await seen('noor', ao)).toMatchObject({ agenda: [point], coming: undefined, may: ['see', 'see-agenda'] });
    expect((await seen('jamal', ao)).mine).toMatchObject({ coming: 'yes' });
  });

  test('of the adviesraad is seen whole by the bureau, which may arrange and not agender', async () => {
    const point = await brought(house, 'rosa', aPoint(adviesraad));
    expect(await seen('hans', adviesraad)).toMatchObject({
      agenda: [point],
      may: ['see', 'see-agenda', 'attend', 'change-meeting'],
    });
    expect((await seen('hans', sar)).may).toEqual(['see']);
  });

  test('that was never planned is not there', async () => {
    const nowhere = await asking(house, 'iris', (turn) => oneMeeting(turn.me, meeting('ao', '2026-12-17'), turn));
    expect(nowhere).toMatchObject({ done: false, refusal: { code: 'meeting-not-found' } });
  });

  test('counts who left the body no more', async () => {
    await told(house, 'jamal', ao, 'yes');
    const members = meetingNetwork.members.map((each) => (each.key === 'jamal' ? { ...each, seats: [] } : each));
    await house.unit.run((stores) => stores.network.replace({ ...meetingNetwork, members }, house.moment));
    expect((await seen('els', ao)).coming?.yes).toEqual([]);
  });
});
