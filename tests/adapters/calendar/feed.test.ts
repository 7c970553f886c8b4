import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarText } from '../../../adapters/calendar/feed.ts';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import {
  addDays,
  type CalendarDay,
  day,
  dayAt,
  type Instant,
  momentOf,
  type WallTime,
} from '../../../domain/kernel/time.ts';
import { openFeed, readFeed, renewFeed, stopFeed } from '../../../domain/meetings/calendar-feed.ts';
import { cancelMeeting, moveMeeting, restoreMeeting } from '../../../domain/meetings/change-meeting.ts';
import { comingMeetings } from '../../../domain/meetings/meetings.ts';
import type { BodyKey, Network } from '../../../domain/network/network.ts';
import { granted } from '../../builders/agreements.ts';
import { at, type House, holidays, zone } from '../../builders/house.ts';
import {
  adviesraad,
  aMeetingHouse,
  ao,
  aPoint,
  asking,
  brought,
  meetingNetwork,
  ret,
  told,
} from '../../builders/meetings.ts';
import { type Read, readFeedText } from './read-feed.ts';

let house: House;
beforeEach(async () => {
  house = await aMeetingHouse();
});
afterEach(() => house.close());

const secretOf = (who: string) => asking(house, who, (turn) => openFeed(turn.me, turn));
const textOf = (secret: string) =>
  asking(house, 'noor', async (turn) => {
    const feed = await readFeed(secret, turn);
    return feed && calendarText(feed, turn);
  });
const feedOf = async (who: string) => readFeedText((await textOf(await secretOf(who))) ?? '');
const found = (feed: readonly Read[], uid: string) => feed.find((each) => each.uid === `${uid}@schakelbot`);
const move = (on: string) =>
  asking(house, 'els', async (turn) =>
    granted(
      await moveMeeting(turn.me, { ...ao, to: { day: day(on), time: '13:00' }, why: 'De zaal; is, bezet' }, turn),
    ),
  );

describe('a member’s calendar feed', () => {
  it('has exactly the meetings of the bodies one takes part in, a month back and a year ahead', async () => {
    const today = day('2026-11-25');
    const within = { from: addDays(today, -31), to: addDays(today, 366) };
    const calendar = { recurrence, holidays, zone };
    const expected = ['ret-haaglanden', 'ret-voorzitters'].flatMap((key) => {
      const body = house.network.body(key as BodyKey);
      return body ? comingMeetings(body, within, calendar) : [];
    });
    const feed = await feedOf('omar');
    expect(momentsOf(feed)).toEqual(momentsOf(expected));
    expect(feed.length).toBeGreaterThan(50);
    expect(new Set(feed.map(({ uid }) => uid)).size).toBe(feed.length);
    expect(found(feed, 'ret-haaglanden-2026-11-26')).toMatchObject({
      summary: 'Regionaal expertteam Haaglanden (RET Haaglanden)',
      location: 'Wijkhuis De Brug, zaal 2',
      status: 'CONFIRMED',
      sequence: 0,
    });
  });

  it.each<[string, WallTime]>([
    ['by day', '13:30'],
    ['in the hour that is skipped or doubled', '02:30'],
    ['just before it', '01:00'],
    ['just after it', '03:00'],
    ['late in the evening', '23:30'],
  ])('is read at the same moments over both changes of the clock, five years on, %s', async (_when, time) => {
    await house.close();
    house = await aMeetingHouse({ network: onSundays(time) });
    const secret = await secretOf('jamal');
    const read: Instant[] = [];
    for (const year of [2026, 2027, 2028, 2029, 2030]) {
      house.moment = at(`${year}-01-15`, '12:00');
      const feed = readFeedText((await textOf(secret)) ?? '');
      const within = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
      const body = house.network.body(ao.body);
      if (!body) throw new Error('No body');
      const expected = comingMeetings(body, within, { recurrence, holidays, zone }).map(({ start }) => start);
      const starts = feed.map(({ start }) => start);
      expect(starts.filter((start) => dayAt(start, zone).startsWith(`${year}`))).toEqual(expected);
      read.push(...expected);
    }
    const nights = ['2026-03-29', '2026-10-25', '2030-03-31', '2030-10-27'];
    for (const night of nights) expect(read).toContain(momentOf(day(night), time, zone));
  });

  it('follows a move, a cancellation and a restoration under the same name, each counted', async () => {
    const first = found(await feedOf('jamal'), 'ao-2026-12-16');
    await move('2026-12-18');
    const moved = found(await feedOf('jamal'), 'ao-2026-12-16');
    expect(moved).toMatchObject({
      start: at('2026-12-18', '13:00'),
      end: at('2026-12-18', '15:00'),
      status: 'CONFIRMED',
    });
    expect(moved?.description).toBe('Stond eerst op woensdag 16 december.\nDe zaal; is, bezet');
    await asking(house, 'els', (turn) => cancelMeeting(turn.me, ao, turn));
    const cancelled = found(await feedOf('jamal'), 'ao-2026-12-16');
    expect(cancelled).toMatchObject({ status: 'CANCELLED', summary: 'Gaat niet door: Afstemmingsoverleg Jeugd (AO)' });
    await asking(house, 'els', (turn) => restoreMeeting(turn.me, ao, turn));
    const restored = found(await feedOf('jamal'), 'ao-2026-12-16');
    expect(restored).toMatchObject({ start: first?.start, status: 'CONFIRMED' });
    const counted = [first, moved, cancelled, restored].map((each) => each?.sequence ?? -1);
    expect(counted).toEqual([...counted].sort((one, other) => one - other));
    expect(new Set(counted).size).toBe(4);
  });

  it('follows the network file too', async () => {
    const bodies = meetingNetwork.bodies.map((body) =>
      body.key === 'ao'
        ? { ...body, changes: [{ day: ao.slot, to: { day: day('2026-12-17'), time: '10:00' as const } }] }
        : body,
    );
    await house.unit.run((stores) => stores.network.replace({ ...meetingNetwork, bodies }, house.moment));
    expect(found(await feedOf('jamal'), 'ao-2026-12-16')).toMatchObject({
      start: at('2026-12-17', '10:00'),
      sequence: 1,
    });
  });

  it('leaves out what one declined, and has where one goes in somebody’s name', async () => {
    await told(house, 'jamal', ao, 'delegate', 'noor');
    await told(house, 'gijs', ret, 'no');
    expect(found(await feedOf('jamal'), 'ao-2026-12-16')).toBeUndefined();
    expect(found(await feedOf('gijs'), 'ret-haaglanden-2026-11-26')).toBeUndefined();
    expect(await feedOf('noor')).toMatchObject([
      { uid: 'ao-2026-12-16@schakelbot', description: 'Je komt namens Jamal Amrani.' },
    ]);
    await told(house, 'jamal', ao, 'yes');
    expect(found(await feedOf('jamal'), 'ao-2026-12-16')).toBeDefined();
    expect(await feedOf('noor')).toEqual([]);
  });

  it('has the agenda’s points, and nothing of a consultatie', async () => {
    await brought(
      house,
      'saar',
      aPoint(ret, { about: 'Wachttijden, en wat helpt; zie \\ lijst\r\nBEGIN:VEVENT\u0000\u202e' }),
    );
    await brought(house, 'saar', aPoint(ret, { consultation: 7 }));
    await brought(house, 'saar', aPoint(ret, { about: 'Tweede punt' }));
    const text = (await textOf(await secretOf('gijs'))) ?? '';
    expect(text).not.toMatch(/C-7|consulta/i);
    const event = found(readFeedText(text), 'ret-haaglanden-2026-11-26');
    expect(event?.description).toBe(
      'Op de agenda:\n1. Wachttijden, en wat helpt; zie \\ lijst\nBEGIN:VEVENT\n2. Tweede punt',
    );
    expect(readFeedText(text)).toHaveLength((await feedOf('lena')).length);
  });

  it('is in the member’s language', async () => {
    await house.unit.run(({ preferences }) => preferences.save({ member: house.member('jamal').id, language: 'en' }));
    await brought(house, 'jamal', aPoint(ao));
    await move('2026-12-18');
    expect(found(await feedOf('jamal'), 'ao-2026-12-16')?.description).toMatch(
      /^First planned on Wednesday 16 December\./,
    );
    expect(found(await feedOf('jamal'), 'ao-2026-12-16')?.description).toContain('On the agenda:');
  });

  it('keeps to what the standard asks of a line', async () => {
    await brought(house, 'saar', aPoint(ret, { about: 'é'.repeat(300) }));
    const text = (await textOf(await secretOf('gijs'))) ?? '';
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  });

  it('of the adviesraad shows its agenda to its members and to who organises it', async () => {
    await brought(house, 'rosa', aPoint(adviesraad));
    for (const who of ['karel', 'hans'])
      expect(found(await feedOf(who), 'adviesraad-2026-12-03')?.description).toContain('Wachttijden');
  });
});

describe('the secret of a feed', () => {
  it('stays the same until it is renewed, and then the old one is dead', async () => {
    const old = await secretOf('jamal');
    expect(await secretOf('jamal')).toBe(old);
    const fresh = await asking(house, 'jamal', (turn) => renewFeed(turn.me, turn));
    expect(fresh).not.toBe(old);
    expect(await textOf(old)).toBeUndefined();
    expect(await textOf(fresh)).toBeDefined();
  });

  it('opens nobody else’s calendar, and is gone when it is stopped', async () => {
    const [jamal, piet] = [await secretOf('jamal'), await secretOf('piet')];
    expect(jamal).not.toBe(piet);
    expect(await asking(house, 'jamal', (turn) => stopFeed(turn.me, turn))).toBe(true);
    expect(await asking(house, 'jamal', (turn) => stopFeed(turn.me, turn))).toBe(false);
    expect(await textOf(jamal)).toBeUndefined();
    expect(await textOf(piet)).toBeDefined();
  });

  it('opens nothing any more when its owner left the network', async () => {
    const secret = await secretOf('jamal');
    const members = meetingNetwork.members.filter(({ key }) => key !== 'jamal');
    await house.unit.run((stores) => stores.network.replace({ ...meetingNetwork, members }, house.moment));
    expect(await textOf(secret)).toBeUndefined();
  });
});

function momentsOf(meetings: readonly { readonly start: Instant; readonly end: Instant }[]) {
  return meetings.map(({ start, end }) => `${start} ${end}`).sort();
}

/** The AO meets every Sunday, so on every night on which the clock changes. */
function onSundays(time: WallTime): Network {
  const start: CalendarDay = day('2026-01-04');
  const cadence = { rule: 'FREQ=WEEKLY;BYDAY=SU', start, time, minutes: 60 };
  const bodies = meetingNetwork.bodies.map((body) => (body.key === 'ao' ? { ...body, cadence } : body));
  return { ...meetingNetwork, bodies };
}
