import type { Holidays, Recurrence } from '../kernel/ports.ts';
import {
  addDays,
  type CalendarDay,
  dayAt,
  type Instant,
  includes,
  momentOf,
  type Period,
  type WallTime,
  type Zone,
} from '../kernel/time.ts';
import type { Body, BodyKey } from '../network/network.ts';

/** Bijeenkomst: a body comes together on a day, at a time on the network's clock. */
export interface Meeting {
  readonly body: BodyKey;
  readonly day: CalendarDay;
  readonly time: WallTime;
  readonly start: Instant;
}

/** What it takes to turn a rhythm into days. */
export interface MeetingCalendar {
  readonly recurrence: Recurrence;
  readonly holidays: Holidays;
  /** The network's zone: a meeting has one clock, wherever its members live. */
  readonly zone: Zone;
}

/** The slowest bodies meet every half year; a rhythm that is silent for longer than this has no next meeting. */
const horizon = 400;

/**
 * The body's meetings within the period, in order. Its rhythm skips public holidays, since nobody decided to meet on
 * that very day; a single date was decided on, so it stands, and it takes the place of the rhythm's own on that day.
 */
export function comingMeetings(body: Body, within: Period, calendar: MeetingCalendar): Meeting[] {
  const times = new Map<CalendarDay, WallTime>();
  if (body.cadence) {
    const { rule, start, time } = body.cadence;
    for (const day of calendar.recurrence.days(rule, start, within)) {
      if (calendar.holidays.on(day) === undefined) times.set(day, time);
    }
  }
  for (const date of body.dates) {
    if (includes(within, date.day)) times.set(date.day, date.time);
  }
  return [...times]
    .map(([day, time]) => ({ body: body.key, day, time, start: momentOf(day, time, calendar.zone) }))
    .sort((one, other) => one.start - other.start);
}

/** The first meeting that begins at that moment or later. */
export function nextMeeting(body: Body, from: Instant, calendar: MeetingCalendar): Meeting | undefined {
  const today = dayAt(from, calendar.zone);
  const meetings = comingMeetings(body, { from: today, to: addDays(today, horizon) }, calendar);
  return meetings.find((meeting) => meeting.start >= from);
}

/** The last meeting that had begun by that moment. */
export function latestMeeting(body: Body, by: Instant, calendar: MeetingCalendar): Meeting | undefined {
  const today = dayAt(by, calendar.zone);
  const meetings = comingMeetings(body, { from: addDays(today, -horizon), to: today }, calendar);
  return meetings.findLast((meeting) => meeting.start <= by);
}
