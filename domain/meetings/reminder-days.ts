import type { Holidays } from '../kernel/ports.ts';
import { addDays, type CalendarDay, dayAt, type Instant, momentOf, type Zone } from '../kernel/time.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../kernel/working-days.ts';
import { opens } from '../nudges/disturb.ts';
import type { Meeting } from './meetings.ts';

/** Points are asked for two weeks ahead; a week and a working day before, the agenda is shown. */
export const meetingKinds = ['meeting-ask', 'meeting-week', 'meeting-day'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** A reminder of a meeting, to be said from the opening of that day on. */
export interface ReminderDay {
  readonly kind: MeetingKind;
  readonly day: CalendarDay;
  /** The day on which the next reminder takes its place; the last one holds until the meeting begins. */
  readonly next?: CalendarDay | undefined;
}

/**
 * On which days people are reminded of a meeting. None comes before the meeting before it is over, so a body that meets
 * often hears less: asking for points waits until the working day after it, the other two are left out.
 */
export function reminderDays(
  meeting: Meeting,
  previousEnd: Instant | undefined,
  { holidays, zone }: { readonly holidays: Holidays; readonly zone: Zone },
): readonly ReminderDay[] {
  const before = (days: number) => workingDayOnOrBefore(addDays(meeting.day, -days), holidays);
  const fits = (day: CalendarDay) => previousEnd === undefined || momentOf(day, opens, zone) >= previousEnd;
  const [day, week] = [before(1), before(7)];
  const shown: ReminderDay[] = [];
  if (fits(day)) shown.unshift({ kind: 'meeting-day', day });
  if (fits(week) && week < day) shown.unshift({ kind: 'meeting-week', day: week, next: day });
  const ask = fits(before(14)) ? before(14) : afterDay(previousEnd, holidays, zone);
  if (ask < week) shown.unshift({ kind: 'meeting-ask', day: ask, next: shown[0]?.day });
  return shown;
}

function afterDay(moment: Instant | undefined, holidays: Holidays, zone: Zone): CalendarDay {
  return workingDayOnOrAfter(addDays(dayAt(moment ?? (0 as Instant), zone), 1), holidays);
}
