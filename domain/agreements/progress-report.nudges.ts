import { addDays, type CalendarDay, DAY, type Instant, instant, momentOf } from '../kernel/time.ts';
import { workingDayOnOrBefore } from '../kernel/working-days.ts';
import { latestMeeting, type Meeting, type MeetingCalendar, nextMeeting } from '../meetings/meetings.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { NetworkStore } from '../network/network.store.ts';
import type { Body, BodyKey } from '../network/network.ts';
import { opens } from '../nudges/disturb.ts';
import type { Ledger } from '../nudges/ledger.ts';
import { type Nudge, nudgeKey } from '../nudges/nudge.ts';
import { holidaysOf } from '../nudges/reach.ts';
import { isOwed, type Rule } from '../nudges/rule.ts';
import { peopleBehind } from './agreement.permissions.ts';
import type { AgreementStore } from './agreement.store.ts';

/** The voortgangsbericht to a body's channel, and the look at it that its secretary is asked for beforehand. */
export const reportKinds = ['progress-report', 'progress-review'] as const;

/** How far back a body that never met before looks. */
const FIRST_REPORT_DAYS = 28;

export interface ReportStores {
  readonly network: NetworkStore;
  readonly agreements: AgreementStore;
  readonly ledger: Ledger;
}

/** What is needed to know when bodies meet; the zone is the network's own. */
export type ReportCalendar = Omit<MeetingCalendar, 'zone'>;

/** What `report-progress` owes: a report before a body's next meeting, if the body has any agreement to tell of. */
export function reportRule(calendar: ReportCalendar): Rule<ReportStores> {
  return {
    kinds: reportKinds,
    owed: async (stores, now) => {
      const network = await stores.network.load();
      const when = meetingCalendar(network, calendar);
      const nudges: Nudge[] = [];
      for (const body of network.bodies) {
        const meeting = nextMeeting(body, now, when);
        const owed = meeting ? reportNudges(body, meeting, network, when) : [];
        if (!owed.some((nudge) => isOwed(nudge, now))) continue;
        const which = { settledSince: reportsSince(body, now, when) };
        if ((await stores.agreements.ofBody(body.key, which)).length > 0) nudges.push(...owed);
      }
      return nudges;
    },
  };
}

/**
 * The report goes out on the working day on or before so many days ahead of the meeting. A body that wants to see it
 * first has it held, and whoever keeps its agreements is asked to look at it one working day earlier.
 */
export function reportNudges(
  body: Body,
  meeting: Meeting,
  network: NetworkView,
  calendar: MeetingCalendar,
): readonly Nudge[] {
  const named = workingDayOnOrBefore(addDays(meeting.day, -body.reminders.progressDays), calendar.holidays);
  const about = reportSubject(body.key, meeting.day);
  const until = meeting.start;
  const channel = { kind: 'channel', body: body.key } as const;
  const report: Nudge = {
    key: nudgeKey('progress-report', about, channel, named),
    kind: 'progress-report',
    about,
    to: channel,
    from: momentOf(named, opens, calendar.zone),
    until,
    ...(body.reminders.review ? { held: true } : {}),
  };
  if (!body.reminders.review) return [report];
  const before = workingDayOnOrBefore(addDays(named, -1), calendar.holidays);
  const reviews = peopleBehind({ kind: 'body', body: body.key }, network).map((member): Nudge => {
    const to = { kind: 'member', member: member.id } as const;
    const key = nudgeKey('progress-review', about, to, before);
    return { key, kind: 'progress-review', about, to, from: momentOf(before, opens, member.zone), until };
  });
  return [...reviews, report];
}

/** The report that a `progress-review` or a button is about; undefined when the body meets at another time by now. */
export function reportOf(
  about: string,
  network: NetworkView,
  now: Instant,
  calendar: ReportCalendar,
): { readonly body: Body; readonly meeting: Meeting; readonly nudge: Nudge } | undefined {
  const subject = readReportSubject(about);
  const body = network.body(subject.body);
  const when = meetingCalendar(network, calendar);
  const meeting = body && nextMeeting(body, now, when);
  if (!body || !meeting || meeting.day !== subject.meeting) return undefined;
  const nudge = reportNudges(body, meeting, network, when).find((each) => each.kind === 'progress-report');
  return nudge && { body, meeting, nudge };
}

/** Asked again when it is about to be said: the meeting may have moved, and what was sent needs no more looking at. */
export async function isReportNudgeWanted(
  nudge: Nudge,
  world: ReportCalendar & { readonly stores: ReportStores; readonly network: NetworkView; readonly now: Instant },
): Promise<boolean> {
  const found = reportOf(nudge.about, world.network, world.now, world);
  if (!found) return false;
  if (nudge.kind === 'progress-report') return true;
  const report = await world.stores.ledger.find(found.nudge.key);
  const people = peopleBehind({ kind: 'body', body: found.body.key }, world.network);
  return report?.state === 'held' && people.some(({ id }) => nudge.to.kind === 'member' && nudge.to.member === id);
}

/** A report tells what was settled since the body last met. */
export function reportsSince(body: Body, now: Instant, calendar: MeetingCalendar): Instant {
  return latestMeeting(body, now, calendar)?.start ?? instant(now - FIRST_REPORT_DAYS * DAY);
}

export function reportSubject(body: BodyKey, meeting: CalendarDay): string {
  return `${body}:${meeting}`;
}

export function readReportSubject(about: string): { readonly body: BodyKey; readonly meeting: CalendarDay } {
  const cut = about.lastIndexOf(':');
  return { body: about.slice(0, cut) as BodyKey, meeting: about.slice(cut + 1) as CalendarDay };
}

function meetingCalendar(network: NetworkView, calendar: ReportCalendar): MeetingCalendar {
  const holidays = holidaysOf(network, calendar.holidays);
  return { recurrence: calendar.recurrence, holidays, zone: network.settings.zone };
}
