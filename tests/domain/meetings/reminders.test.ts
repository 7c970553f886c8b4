import { describe, expect, test } from 'vitest';
import { recurrence } from '../../../adapters/calendar/recurrence.ts';
import { day, instant, momentOf } from '../../../domain/kernel/time.ts';
import { scheduledMeetings } from '../../../domain/meetings/meetings.ts';
import { reminderDays } from '../../../domain/meetings/reminder-days.ts';
import type { Body, BodyKey } from '../../../domain/network/network.ts';
import { holidays, zone } from '../../builders/house.ts';

const calendar = { recurrence, holidays, zone };

function meets(rule: string, start: string, more: Partial<Body> = {}): Body {
  const cadence = { rule, start: day(start), time: '10:00', minutes: 120 } as const;
  const reminders = { progressDays: 3, review: false };
  return { key: 'ao' as BodyKey, type: 'ao', name: 'AO', fullName: 'AO', dates: [], reminders, cadence, ...more };
}

/** On which days a body is reminded of its meeting of that day. */
function remindedOf(body: Body, on: string): string[] {
  const meetings = scheduledMeetings(body, { from: day('2026-01-01'), to: day('2027-12-31') }, calendar);
  const index = meetings.findIndex((meeting) => meeting.day === on);
  const meeting = meetings[index];
  if (!meeting) throw new Error(`No meeting on ${on}`);
  const days = reminderDays(meeting, meetings[index - 1]?.end, calendar);
  return days.map(({ kind, day: at }) => `${kind.replace('meeting-', '')} ${at}`);
}

describe('the days on which people are reminded of a meeting', () => {
  test('are two weeks, a week and a working day before', () => {
    expect(remindedOf(meets('FREQ=MONTHLY;BYDAY=2TU', '2026-01-01'), '2026-12-08')).toEqual([
      'ask 2026-11-24',
      'week 2026-12-01',
      'day 2026-12-07',
    ]);
  });

  test('lie on a working day, earlier when it is free', () => {
    expect(remindedOf(meets('FREQ=MONTHLY;BYDAY=1MO', '2026-01-01'), '2026-12-07')).toContain('day 2026-12-04');
    expect(remindedOf(meets('FREQ=MONTHLY;BYDAY=2FR', '2026-01-01'), '2027-01-08')).toEqual([
      'ask 2026-12-24',
      'week 2026-12-31',
      'day 2027-01-07',
    ]);
  });

  test('of a body that meets every two weeks ask for points the day after the meeting before', () => {
    expect(remindedOf(meets('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', '2026-01-08'), '2026-12-10')).toEqual([
      'ask 2026-11-27',
      'week 2026-12-03',
      'day 2026-12-09',
    ]);
  });

  test('of a body that meets every week are only the working day before', () => {
    expect(remindedOf(meets('FREQ=WEEKLY;BYDAY=TU', '2026-01-06'), '2026-12-08')).toEqual(['day 2026-12-07']);
  });

  test('of a body that meets on two days running are none', () => {
    expect(remindedOf(meets('FREQ=WEEKLY;BYDAY=TU,WE', '2026-01-06'), '2026-12-09')).toEqual([]);
  });

  test('never come before the meeting before is over, and each ends where the next begins', () => {
    for (const rule of [
      'FREQ=WEEKLY;BYDAY=MO',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
      'FREQ=MONTHLY;BYDAY=-1FR',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=FR,MO',
    ]) {
      let previous = instant(0);
      for (const meeting of scheduledMeetings(
        meets(rule, '2026-01-01'),
        { from: day('2026-01-01'), to: day('2028-12-31') },
        calendar,
      )) {
        const days = reminderDays(meeting, previous, calendar);
        for (const [index, { day: at, next }] of days.entries()) {
          expect(momentOf(at, '09:00', zone)).toBeGreaterThanOrEqual(previous);
          expect(next).toBe(days[index + 1]?.day);
          expect(next === undefined || at < next).toBe(true);
          expect(momentOf(at, '09:00', zone)).toBeLessThan(meeting.start);
        }
        previous = meeting.end;
      }
    }
  });
});
