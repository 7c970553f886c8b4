import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, DAY, day, daysOf, instant, momentOf } from '../../../domain/kernel/time.ts';
import { comingMeetings, latestMeeting, type MeetingCalendar, nextMeeting } from '../../../domain/meetings/meetings.ts';
import type { Body, BodyKey } from '../../../domain/network/network.ts';

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
const days = (meetings: readonly { day: CalendarDay }[]) => meetings.map((meeting) => meeting.day);

describe('the meetings of a body', () => {
  it('are those of its rhythm, at its time on the network’s clock in winter and in summer', () => {
    const found = comingMeetings(projectgroep, { from: day('2026-03-23'), to: day('2026-03-30') }, calendar);
    expect(found).toEqual([
      { body: 'projectgroep', day: '2026-03-23', time: '09:30', start: Date.parse('2026-03-23T08:30:00Z') },
      { body: 'projectgroep', day: '2026-03-30', time: '09:30', start: Date.parse('2026-03-30T07:30:00Z') },
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
