import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recurrence } from '../../adapters/calendar/recurrence.ts';
import { ids } from '../../adapters/system/ids.ts';
import { type CalendarDay, day, dayAt, type Instant } from '../../domain/kernel/time.ts';
import { addItem } from '../../domain/meetings/add-item.ts';
import { tellAttendance } from '../../domain/meetings/attend.ts';
import { cancelMeeting, moveMeeting } from '../../domain/meetings/change-meeting.ts';
import { isMeetingNudgeWanted } from '../../domain/meetings/meeting.nudges.ts';
import type { MeetingName } from '../../domain/meetings/meeting.store.ts';
import { isMeetingNewsWanted } from '../../domain/meetings/meeting-news.nudges.ts';
import type { BringingWorld } from '../../domain/meetings/meeting-world.ts';
import { meetingKinds } from '../../domain/meetings/reminder-days.ts';
import type { Body, BodyKey, Member } from '../../domain/network/network.ts';
import { openDesk } from '../../domain/privacy/desk.ts';
import { guard } from '../builders/guard.ts';
import { aHouse, type TestHouse } from '../domain/nudges/house.ts';
import { aBody, aMember, amsterdam, aNetwork, at, holidays, seat } from '../domain/nudges/world.ts';

/** Meets on Tuesdays 10 November and 8 December 2026, at half past one. */
const sar = aBody('sar', {
  type: 'sar',
  cadence: { rule: 'FREQ=MONTHLY;BYDAY=2TU', start: day('2026-01-01'), time: '13:30', minutes: 120 },
});
const december: MeetingName = { body: 'sar' as BodyKey, slot: day('2026-12-08') };

let house: TestHouse;
const open = async (body: Body = sar) => {
  const members = [
    aMember('chair', { seats: [seat(body.key, 'chair')] }),
    aMember('expert', { seats: [seat(body.key, 'expert')] }),
    aMember('secretary', { seats: [seat(body.key, 'secretary')] }),
    aMember('outsider'),
    aMember('cur', { zone: 'America/Curacao' }),
  ];
  house = await aHouse(aNetwork({ members, bodies: [body] }), at('2026-11-20', '08:00'));
  house.courier.isWanted = async (nudge, stores, now) => {
    const world = { now, stores, network: await stores.network.load(), recurrence, holidays };
    const reminds = meetingKinds.some((kind) => kind === nudge.kind);
    return reminds ? isMeetingNudgeWanted(nudge, world) : isMeetingNewsWanted(nudge, world);
  };
};
beforeEach(() => open());
afterEach(() => house.close());

const beat = async (now: Instant) => {
  house.clock.moment = now;
  await house.jobs['remind-meetings'].run({ now });
  await house.jobs['deliver-nudges'].run({ now });
};
const morning = (on: string) => beat(at(on, '09:00'));
const acting = (by: string, work: (me: Member, world: BringingWorld) => Promise<{ readonly done: boolean }>) =>
  house.unit.run(async (stores) => {
    const now = house.clock.now();
    const network = await stores.network.load();
    const world = {
      now,
      today: dayAt(now, amsterdam),
      ids,
      network,
      recurrence,
      holidays,
      stores,
      guard: openDesk(guard),
    };
    expect((await work(house.member(by), world)).done).toBe(true);
  });
const point = { kind: 'bespreken', about: 'Wachttijden', minutes: 20 } as const;
const heard = () =>
  house.courier.arrived
    .flatMap(({ at: when, to, nudges }) =>
      nudges.map(({ kind }) => {
        const who = house.network.members.find(({ id }) => to.kind === 'member' && to.member === id);
        return `${dayAt(when, amsterdam)} ${kind.replace('meeting-', '')} ${who?.key}`;
      }),
    )
    .sort();
const allHear = (on: string, kind: string, ...who: string[]) => who.map((key) => `${on} ${kind} ${key}`);

describe('remind-meetings', () => {
  it('asks for points two weeks ahead, and shows the agenda a week and a working day ahead', async () => {
    for (const on of ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01', '2026-12-07']) await morning(on);
    await beat(at('2026-12-08', '13:29'));
    expect(heard()).toEqual([
      ...allHear('2026-11-24', 'ask', 'chair', 'expert', 'secretary'),
      ...allHear('2026-12-01', 'week', 'chair', 'expert', 'secretary'),
      ...allHear('2026-12-07', 'day', 'chair', 'expert', 'secretary'),
    ]);
  });

  it('reminds nobody twice, run again and again or after days off', async () => {
    for (const hour of ['09:00', '09:05', '12:00', '16:59'] as const) await beat(at('2026-12-01', hour));
    for (const hour of ['09:00', '11:00'] as const) await beat(at('2026-12-03', hour));
    expect(heard()).toEqual(allHear('2026-12-01', 'week', 'chair', 'expert', 'secretary'));
  });

  it('catches up once after an outage, with what is still of use', async () => {
    await beat(at('2026-12-03', '11:00'));
    expect(heard()).toEqual(allHear('2026-12-03', 'week', 'chair', 'expert', 'secretary'));
  });

  it('asks no points of who brought one in, nor of who cannot come', async () => {
    await acting('expert', (me, world) => addItem(me, { ...december, ...point }, world));
    await acting('chair', (me, world) => tellAttendance(me, { ...december, coming: 'no' }, world));
    await morning('2026-11-24');
    expect(heard()).toEqual(allHear('2026-11-24', 'ask', 'secretary'));
  });

  it('asks no points for the adviesraad of who organises it, but reminds them of it', async () => {
    await house.close();
    await open({ ...sar, type: 'adviesraad' });
    for (const on of ['2026-11-24', '2026-12-01']) await morning(on);
    expect(heard()).toEqual([
      ...allHear('2026-11-24', 'ask', 'chair', 'expert'),
      ...allHear('2026-12-01', 'week', 'chair', 'expert', 'secretary'),
    ]);
  });

  it('reminds the delegate in the place of who cannot come, at nine on their own clock', async () => {
    const delegate = house.id('cur');
    await acting('expert', (me, world) => tellAttendance(me, { ...december, coming: 'delegate', delegate }, world));
    await beat(at('2026-11-20', '15:00'));
    await morning('2026-12-01');
    await beat(at('2026-12-01', '14:00'));
    expect(heard()).toEqual(['2026-11-20 delegate cur', ...allHear('2026-12-01', 'week', 'chair', 'cur', 'secretary')]);
  });

  it('leaves alone who wants no reminders of meetings', async () => {
    await house.unit.run(({ preferences }) => preferences.save({ member: house.id('chair'), meetingReminders: false }));
    await morning('2026-12-01');
    expect(heard()).toEqual(allHear('2026-12-01', 'week', 'expert', 'secretary'));
  });

  it('says nothing of what was switched off, declined or cancelled after it was planned', async () => {
    await house.jobs['remind-meetings'].run({ now: at('2026-11-30', '12:00') });
    await house.unit.run(({ preferences }) => preferences.save({ member: house.id('chair'), meetingReminders: false }));
    house.clock.moment = at('2026-11-30', '20:00');
    await acting('expert', (me, world) => tellAttendance(me, { ...december, coming: 'no' }, world));
    await morning('2026-12-01');
    expect(heard()).toEqual(allHear('2026-12-01', 'week', 'secretary'));
    await house.jobs['remind-meetings'].run({ now: at('2026-12-06', '20:00') });
    house.clock.moment = at('2026-12-06', '20:00');
    await acting('secretary', (me, world) => cancelMeeting(me, december, world));
    await morning('2026-12-07');
    expect(heard().filter((line) => line.includes(' day '))).toEqual([]);
    expect(heard().filter((line) => line.includes('2026-12-07'))).toEqual(
      allHear('2026-12-07', 'cancelled', 'chair', 'expert'),
    );
  });

  it('follows a meeting that moves away after it was planned, and reminds of its new day', async () => {
    await house.jobs['remind-meetings'].run({ now: at('2026-11-30', '12:00') });
    house.clock.moment = at('2026-11-30', '20:00');
    await move(day('2026-12-17'));
    for (const on of ['2026-12-01', '2026-12-03', '2026-12-08', '2026-12-10', '2026-12-16']) await morning(on);
    expect(heard()).toEqual([
      ...allHear('2026-12-01', 'moved', 'chair', 'expert'),
      ...allHear('2026-12-03', 'ask', 'chair', 'expert', 'secretary'),
      ...allHear('2026-12-10', 'week', 'chair', 'expert', 'secretary'),
      ...allHear('2026-12-16', 'day', 'chair', 'expert', 'secretary'),
    ]);
  });

  it('does not catch up with what lay before a meeting was moved nearer', async () => {
    house.clock.moment = at('2026-11-30', '12:00');
    await move(day('2026-12-04'));
    await beat(at('2026-11-30', '12:01'));
    await morning('2026-12-03');
    expect(heard()).toEqual([
      ...allHear('2026-11-30', 'moved', 'chair', 'expert'),
      ...allHear('2026-12-03', 'day', 'chair', 'expert', 'secretary'),
    ]);
  });

  it('speaks of the next meeting only when the one before is over', async () => {
    await house.close();
    await open({
      ...sar,
      cadence: { rule: 'FREQ=WEEKLY;BYDAY=TU', start: day('2026-01-06'), time: '08:30', minutes: 60 },
    });
    for (const on of ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-07', '2026-12-08']) await morning(on);
    expect(heard()).toEqual([
      ...allHear('2026-11-30', 'day', 'chair', 'expert', 'secretary'),
      ...allHear('2026-12-07', 'day', 'chair', 'expert', 'secretary'),
    ]);
  });

  it('tells beforehand what it would say, and stores nothing', async () => {
    const { told } = await house.jobs['remind-meetings'].preview({ now: at('2026-12-01', '09:00') });
    expect(told.map(({ kind }) => kind)).toEqual(Array(3).fill('meeting-week'));
    expect((await house.unit.run(({ ledger }) => ledger.counts())).open).toBe(0);
  });

  const move = (on: CalendarDay) =>
    acting('secretary', (me, world) => moveMeeting(me, { ...december, to: { day: on, time: '13:30' } }, world));
});
