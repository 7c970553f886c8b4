import type { Holidays, Recurrence } from '../kernel/ports.ts';
import {
  addDays,
  type CalendarDay,
  dayAt,
  type Instant,
  includes,
  instant,
  MINUTE,
  momentOf,
  type Period,
  type WallTime,
  type Zone,
} from '../kernel/time.ts';
import type { Body, BodyKey, MeetingChange } from '../network/network.ts';

/** Bijeenkomst: a body comes together on a day, at a time on the network's clock. */
export interface Meeting {
  readonly body: BodyKey;
  /** The day it was planned on: its name for ever, however far it moves. */
  readonly slot: CalendarDay;
  readonly day: CalendarDay;
  readonly time: WallTime;
  readonly minutes: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly venue?: string | undefined;
  readonly moved?: true;
  readonly cancelled?: true;
  /** Why it moved or was cancelled. */
  readonly why?: string | undefined;
}

/** What it takes to turn a rhythm into days. */
export interface MeetingCalendar {
  readonly recurrence: Recurrence;
  readonly holidays: Holidays;
  /** The network's zone: a meeting has one clock, wherever its members live. */
  readonly zone: Zone;
}

/** How many days a meeting can move: further away it is another meeting. */
export const furthestMove = 60;

/** The slowest bodies meet every half year; a rhythm that is silent for longer than this has no next meeting. */
const horizon = 400;

/** A rhythm goes on for ever, and counting so far takes long: nobody plans beyond this day. */
const lastDay = '2099-12-31' as CalendarDay;

/** How long a body meets that has no rhythm to say it. */
const usualMinutes = 120;

/** The body's meetings whose day falls within the period, in order; cancelled ones are left out. */
export function comingMeetings(body: Body, within: Period, calendar: MeetingCalendar): Meeting[] {
  return scheduledMeetings(body, within, calendar).filter((meeting) => !meeting.cancelled);
}

/** As `comingMeetings`, with the cancelled ones in, marked, on the day they were planned on. */
export function scheduledMeetings(body: Body, within: Period, calendar: MeetingCalendar): Meeting[] {
  const changes = new Map(body.changes?.map((change) => [change.day, change]));
  const planned = plannedTimes(body, within, changes, calendar);
  for (const { day, to } of changes.values()) {
    if (!to || !includes(within, to.day) || includes(within, day)) continue;
    for (const [slot, time] of plannedTimes(body, { from: day, to: day }, changes, calendar)) planned.set(slot, time);
  }
  return [...planned]
    .map(([slot, time]) => meetingAt(body, slot, time, changes.get(slot), calendar.zone))
    .filter((meeting) => includes(within, meeting.day))
    .sort((one, other) => one.start - other.start || (one.slot < other.slot ? -1 : 1));
}

/** The meeting that was planned on that day, however far it moved, cancelled or not; undefined when none was. */
export function meetingOf(body: Body, slot: CalendarDay, calendar: MeetingCalendar): Meeting | undefined {
  const change = body.changes?.findLast(({ day }) => day === slot);
  const changes = new Map(change && [[slot, change]]);
  const time = plannedTimes(body, { from: slot, to: slot }, changes, calendar).get(slot);
  return time && meetingAt(body, slot, time, change, calendar.zone);
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

type Changes = ReadonlyMap<CalendarDay, MeetingChange>;

/**
 * The days on which the body planned to meet. Its rhythm skips public holidays, since nobody decided to meet on that
 * very day, unless somebody said when it meets instead. A single date was decided on, so it stands, and it takes the
 * place of the rhythm's own on that day.
 */
function plannedTimes(body: Body, within: Period, changes: Changes, calendar: MeetingCalendar) {
  const times = new Map<CalendarDay, WallTime>();
  if (body.cadence && within.from <= lastDay) {
    const { rule, start, time, except = [] } = body.cadence;
    for (const day of calendar.recurrence.days(rule, start, within)) {
      const isFree = calendar.holidays.on(day) !== undefined && changes.get(day)?.to === undefined;
      if (!isFree && !except.includes(day)) times.set(day, time);
    }
  }
  for (const { day, time } of body.dates) {
    if (includes(within, day)) times.set(day, time);
  }
  return times;
}

function meetingAt(
  body: Body,
  slot: CalendarDay,
  time: WallTime,
  change: MeetingChange | undefined,
  zone: Zone,
): Meeting {
  const to = change?.to ?? { day: slot, time };
  const minutes = body.cadence?.minutes ?? usualMinutes;
  const start = momentOf(to.day, to.time, zone);
  const asPlanned = !change || (to.day === slot && to.time === time && change.to !== undefined);
  return {
    body: body.key,
    slot,
    day: to.day,
    time: to.time,
    minutes,
    start,
    end: instant(start + minutes * MINUTE),
    ...(body.venue ? { venue: body.venue } : {}),
    ...(asPlanned ? {} : change.to ? { moved: true } : { cancelled: true }),
    ...(!asPlanned && change.why ? { why: change.why } : {}),
  };
}
