import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, DAY, day, daysOf, instant, momentOf } from '../../../domain/kernel/time.ts';
import {
  comingMeetings,
  latestMeeting,
  type MeetingCalendar,
  meetingOf,
  nextMeeting,
  scheduledMeetings,
} from '../../../domain/meetings/meetings.ts';
import type { Body, BodyKey, Cadence, MeetingChange } from '../../../domain/network/network.ts';

const zone = 'Europe/Amsterdam';
const monday = day('2026-01-05');

/** Every Monday, whatever the rule says: what a rule means is the calendar's business. */
const calendar: MeetingCalendar = {
  zone,
  holidays: { on: (one) => (one === '2026-04-06' ? 'Tweede paasdag' : undefined) },
  recurrence: {
    days: (_rule, start, within) =>
      daysOf(within).filter((one) => one >= start && (Date.parse(one) - Date.parse(monday)) % (7 * DAY) === 0),
  },
};

const projectgroep: Body = {
  key: 'projectgroep' as BodyKey,
  type: 'projectgroep',
  name: 'projectgroep',
  fullName: 'Projectgroep',
  landsdeel: 'zuid-west',
  cadence: { rule: 'FREQ=WEEKLY;BYDAY=MO', start: monday, time: '09:30', minutes: 90 },
  dates: [],
  reminders: { progressDays: 2, review: false },
};
const at = (on: string, time: `${number}:${number}`) => momentOf(day(on), time, zone);
const weekOf = (from: string) => ({ from: day(from), to: addDays(day(from), 6) });
const withRhythm = (more: Partial<Cadence>): Body => ({
  ...projectgroep,
  cadence: { rule: 'FREQ=WEEKLY;BYDAY=MO', start: monday, time: '09:30', minutes: 90, ...more },
});
const changedBy = (...changes: MeetingChange[]): Body => ({ ...projectgroep, changes });
const days = (meetings: readonly { day: CalendarDay }[]) => meetings.map((meeting) => meeting.day);

describe('the meetings of a body', () => {
  it('are those of its rhythm, at its time on the network’s clock in winter and in summer', () => {
    const found = comingMeetings(projectgroep, { from: day('2026-03-23'), to: day('2026-03-30') }, calendar);
    expect(found.map(({ day, time, start }) => [day, time, new Date(start).toISOString()])).toEqual([
      ['2026-03-23', '09:30', '2026-03-23T08:30:00.000Z'],
      ['2026-03-30', '09:30', '2026-03-30T07:30:00.000Z'],
    ]);
  });

  it('say how long, until when and where they are', () => {
    const [found] = comingMeetings({ ...projectgroep, venue: 'zaal 2' }, weekOf('2026-03-23'), calendar);
    expect(found).toEqual({
      body: 'projectgroep',
      slot: '2026-03-23',
      day: '2026-03-23',
      time: '09:30',
      minutes: 90,
      start: at('2026-03-23', '09:30'),
      end: at('2026-03-23', '11:00'),
      venue: 'zaal 2',
    });
    const single = { ...projectgroep, cadence: undefined, dates: [{ day: day('2026-03-24'), time: '10:00' as const }] };
    expect(comingMeetings(single, weekOf('2026-03-23'), calendar)[0]?.minutes).toBe(120);
  });

  it('leave out the days on which the rhythm makes an exception, but not a single date on such a day', () => {
    const except = withRhythm({ except: [day('2026-03-23'), day('2026-03-30')] });
    const withDate = { ...except, dates: [{ day: day('2026-03-30'), time: '15:00' as const }] };
    const found = comingMeetings(withDate, { from: day('2026-03-16'), to: day('2026-04-05') }, calendar);
    expect(found.map((meeting) => [meeting.day, meeting.time])).toEqual([
      ['2026-03-16', '09:30'],
      ['2026-03-30', '15:00'],
    ]);
  });

  it('leave out a public holiday of the rhythm', () => {
    const found = comingMeetings(projectgroep, { from: day('2026-03-30'), to: day('2026-04-13') }, calendar);
    expect(days(found)).toEqual(['2026-03-30', '2026-04-13']);
  });

  it('hold on to a single date, a holiday or not', () => {
    const withDate = { ...projectgroep, dates: [{ day: day('2026-04-06'), time: '13:00' as const }] };
    const found = comingMeetings(withDate, { from: day('2026-04-06'), to: day('2026-04-06') }, calendar);
    expect(found.map(({ day, time }) => [day, time])).toEqual([['2026-04-06', '13:00']]);
  });

  it('take the single date’s time on a day that both name', () => {
    const withDate = { ...projectgroep, dates: [{ day: day('2026-03-23'), time: '15:00' as const }] };
    const found = comingMeetings(withDate, { from: day('2026-03-23'), to: day('2026-03-23') }, calendar);
    expect(found.map((meeting) => meeting.time)).toEqual(['15:00']);
  });

  it('are single dates alone, in order, for a body without a rhythm', () => {
    const dates = ['2026-09-01', '2026-05-01', '2027-01-10'].map((one) => ({ day: day(one), time: '10:00' as const }));
    const bouwteam = { ...projectgroep, cadence: undefined, dates };
    const found = comingMeetings(bouwteam, { from: day('2026-05-01'), to: day('2026-12-31') }, calendar);
    expect(days(found)).toEqual(['2026-05-01', '2026-09-01']);
  });

  it('are none for a body that names no day', () => {
    const ben = { ...projectgroep, cadence: undefined };
    expect(nextMeeting(ben, at('2026-01-05', '09:00'), calendar)).toBeUndefined();
    expect(latestMeeting(ben, at('2026-01-05', '09:00'), calendar)).toBeUndefined();
  });
});

describe('a meeting that is moved', () => {
  const moved = changedBy({
    day: day('2026-03-23'),
    to: { day: day('2026-03-26'), time: '13:00' },
    why: 'De zaal is bezet.',
  });
  const facts = { slot: '2026-03-23', day: '2026-03-26', time: '13:00', moved: true, why: 'De zaal is bezet.' };

  it('is on its new day, and keeps the name of the day it was planned on', () => {
    const found = comingMeetings(moved, { from: day('2026-03-23'), to: day('2026-03-30') }, calendar);
    expect(found[0]).toMatchObject({ ...facts, start: at('2026-03-26', '13:00'), end: at('2026-03-26', '14:30') });
    expect(days(found)).toEqual(['2026-03-26', '2026-03-30']);
  });

  it('comes into a period in which it was not planned, and leaves the one in which it was', () => {
    expect(comingMeetings(moved, { from: day('2026-03-24'), to: day('2026-03-27') }, calendar)).toMatchObject([facts]);
    expect(comingMeetings(moved, { from: day('2026-03-22'), to: day('2026-03-25') }, calendar)).toEqual([]);
    const ahead = changedBy({ day: day('2026-03-23'), to: { day: day('2026-01-22'), time: '09:30' } });
    expect(days(comingMeetings(ahead, weekOf('2026-01-19'), calendar))).toEqual(['2026-01-19', '2026-01-22']);
  });

  it('stands beside another one on the same day, in the order of the clock', () => {
    const both = changedBy({ day: day('2026-03-23'), to: { day: day('2026-03-30'), time: '08:00' } });
    const found = comingMeetings(both, weekOf('2026-03-30'), calendar);
    expect(found.map(({ slot, time }) => [slot, time])).toEqual([
      ['2026-03-23', '08:00'],
      ['2026-03-30', '09:30'],
    ]);
  });

  it('to its own day and time goes as planned', () => {
    const back = changedBy({ day: day('2026-03-23'), to: { day: day('2026-03-23'), time: '09:30' }, why: 'Toch wel' });
    expect(comingMeetings(back, weekOf('2026-03-23'), calendar)).toEqual(
      comingMeetings(projectgroep, weekOf('2026-03-23'), calendar),
    );
  });

  it('only in time has moved as well', () => {
    const later = changedBy({ day: day('2026-03-23'), to: { day: day('2026-03-23'), time: '11:00' } });
    expect(comingMeetings(later, weekOf('2026-03-23'), calendar)).toMatchObject([{ time: '11:00', moved: true }]);
  });

  it('takes place though it was planned on a public holiday: somebody decided on it', () => {
    const easter = changedBy({ day: day('2026-04-06'), to: { day: day('2026-04-07'), time: '09:30' } });
    expect(days(comingMeetings(easter, weekOf('2026-04-06'), calendar))).toEqual(['2026-04-07']);
    expect(meetingOf(easter, day('2026-04-06'), calendar)?.day).toBe('2026-04-07');
  });

  it('is the next or the latest one on its new day', () => {
    expect(nextMeeting(moved, at('2026-03-23', '09:00'), calendar)?.day).toBe('2026-03-26');
    expect(latestMeeting(moved, at('2026-03-26', '12:59'), calendar)?.day).toBe('2026-03-16');
    expect(latestMeeting(moved, at('2026-03-26', '13:00'), calendar)?.slot).toBe('2026-03-23');
  });

  it('that was never planned is none', () => {
    const tuesday = changedBy({ day: day('2026-03-24'), to: { day: day('2026-03-26'), time: '13:00' } });
    expect(days(comingMeetings(tuesday, weekOf('2026-03-23'), calendar))).toEqual(['2026-03-23']);
  });
});

describe('a meeting that is cancelled', () => {
  const cancelled = changedBy({ day: day('2026-03-23'), why: 'Er zijn geen vragen.' });

  it('is left out, unless the cancelled ones are asked for as well', () => {
    expect(comingMeetings(cancelled, weekOf('2026-03-23'), calendar)).toEqual([]);
    expect(scheduledMeetings(cancelled, weekOf('2026-03-23'), calendar)).toMatchObject([
      { slot: '2026-03-23', day: '2026-03-23', time: '09:30', cancelled: true, why: 'Er zijn geen vragen.' },
    ]);
  });

  it('is never the next or the latest', () => {
    expect(nextMeeting(cancelled, at('2026-03-23', '09:00'), calendar)?.day).toBe('2026-03-30');
    expect(latestMeeting(cancelled, at('2026-03-24', '09:00'), calendar)?.day).toBe('2026-03-16');
  });

  it('on a public holiday was none', () => {
    const easter = changedBy({ day: day('2026-04-06') });
    expect(scheduledMeetings(easter, weekOf('2026-04-06'), calendar)).toEqual([]);
  });
});

describe('the meeting of a day', () => {
  const body = {
    ...changedBy({ day: day('2026-03-23'), to: { day: day('2026-05-20'), time: '13:00' } }, { day: day('2026-03-30') }),
    dates: [{ day: day('2026-04-02'), time: '15:00' as const }],
  };
  const on = (slot: string) => meetingOf(body, day(slot), calendar);

  it('is found by the day it was planned on, however far it moved and cancelled ones too', () => {
    expect(on('2026-03-16')).toMatchObject({ slot: '2026-03-16', day: '2026-03-16' });
    expect(on('2026-03-23')).toMatchObject({ slot: '2026-03-23', day: '2026-05-20', moved: true });
    expect(on('2026-03-30')).toMatchObject({ slot: '2026-03-30', cancelled: true });
    expect(on('2026-04-02')).toMatchObject({ slot: '2026-04-02', time: '15:00' });
  });

  it('is not found by the day it moved to, nor on a day on which none was planned', () => {
    expect(on('2026-05-20')).toBeUndefined();
    expect(on('2026-03-24')).toBeUndefined();
    expect(on('2026-04-06')).toBeUndefined();
    expect(meetingOf(withRhythm({ except: [day('2026-03-16')] }), day('2026-03-16'), calendar)).toBeUndefined();
  });

  it('is the one that the list has, whatever changed', () => {
    const someSlot = fc.integer({ min: 0, max: 40 }).map((weeks) => addDays(monday, weeks * 7));
    const someChange = fc.record(
      {
        day: someSlot,
        to: fc.record({
          day: fc.integer({ min: 0, max: 280 }).map((count) => addDays(monday, count)),
          time: fc.constantFrom('08:00' as const, '09:30' as const),
        }),
      },
      { requiredKeys: ['day'] },
    );
    const someChanges = fc.uniqueArray(someChange, { selector: (change) => change.day, maxLength: 8 });
    const year = { from: day('2025-12-01'), to: day('2026-12-31') };
    fc.assert(
      fc.property(someChanges, (changes) => {
        const one = changedBy(...changes);
        const all = scheduledMeetings(one, year, calendar);
        for (const meeting of all) expect(meetingOf(one, meeting.slot, calendar)).toEqual(meeting);
        expect(new Set(all.map(({ slot }) => slot)).size).toBe(all.length);
        const byDay = daysOf(year).flatMap((each) => scheduledMeetings(one, { from: each, to: each }, calendar));
        expect(byDay).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the next and the latest meeting', () => {
  it('turn over at the moment that it begins', () => {
    const start = at('2026-03-23', '09:30');
    const before = instant(start - 1);
    const after = instant(start + 1);
    expect(nextMeeting(projectgroep, before, calendar)?.day).toBe('2026-03-23');
    expect(nextMeeting(projectgroep, start, calendar)?.day).toBe('2026-03-23');
    expect(nextMeeting(projectgroep, after, calendar)?.day).toBe('2026-03-30');
    expect(latestMeeting(projectgroep, before, calendar)?.day).toBe('2026-03-16');
    expect(latestMeeting(projectgroep, start, calendar)?.day).toBe('2026-03-23');
  });

  it('reach over the half year between meetings of the slowest bodies', () => {
    const dates = [day('2025-12-01'), day('2026-06-15')].map((one) => ({ day: one, time: '16:00' as const }));
    const ambassadeurs = { ...projectgroep, cadence: undefined, dates };
    expect(nextMeeting(ambassadeurs, at('2025-12-02', '09:00'), calendar)?.day).toBe('2026-06-15');
    expect(latestMeeting(ambassadeurs, at('2026-06-15', '15:59'), calendar)?.day).toBe('2025-12-01');
  });

  it('have no meeting between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60 * 24, max: 600 * 24 * 60 }), (minutes) => {
        const now = instant(momentOf(monday, '00:00', zone) + 30 * DAY + minutes * 60_000);
        const next = nextMeeting(projectgroep, now, calendar);
        const latest = latestMeeting(projectgroep, now, calendar);
        if (!next || !latest) throw new Error('A weekly body always has a next and a latest meeting');
        expect(latest.start <= now && now <= next.start).toBe(true);
        const between = { from: addDays(latest.day, 1), to: addDays(next.day, -1) };
        if (latest.day !== next.day) expect(comingMeetings(projectgroep, between, calendar)).toEqual([]);
      }),
    );
  });
});
