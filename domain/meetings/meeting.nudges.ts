import type { Holidays } from '../kernel/ports.ts';
import { addDays, dayAt, type Instant, momentOf } from '../kernel/time.ts';
import type { NetworkStore } from '../network/network.store.ts';
import type { Body, MemberId } from '../network/network.ts';
import { longestLead, nextAllowed, opens, type Reach, reachableFrom } from '../nudges/disturb.ts';
import { type Nudge, nudgeKey, recipientKey } from '../nudges/nudge.ts';
import type { PreferenceStore } from '../nudges/preferences.ts';
import { holidaysOf, usualReach } from '../nudges/reach.ts';
import { isOwed, type Rule } from '../nudges/rule.ts';
import { isSnoozed } from '../nudges/snooze.ts';
import type { AgendaItem } from './agenda.ts';
import { type Attendance, delegatesIn } from './attendance.ts';
import { byMeeting } from './group.ts';
import { mayMeeting } from './meeting.permissions.ts';
import { type MeetingStore, meetingKey } from './meeting.store.ts';
import { calendarOf, findMeeting, type When } from './meeting-world.ts';
import { comingMeetings, type Meeting } from './meetings.ts';
import { meetingKinds, type ReminderDay, reminderDays } from './reminder-days.ts';
import { meetingSubject, readMeetingSubject } from './tell-others.ts';

export interface MeetingNudgeStores {
  readonly network: NetworkStore;
  readonly preferences: PreferenceStore;
  readonly meetings: MeetingStore;
}

/** A meeting that is near, with the days on which people are reminded of it. */
interface Near {
  readonly meeting: Meeting;
  readonly body: Body;
  readonly days: readonly ReminderDay[];
}

/** What was told about a meeting, and when it was last changed. */
interface Told {
  readonly attendance: readonly Attendance[];
  readonly points: readonly AgendaItem[];
  readonly changedAt?: Instant | undefined;
}

/** As far ahead as points are asked for, with the free days before it; and back to the meeting before. */
const DAYS_AROUND = 35;

/** What `remind-meetings` owes: see `reminderDays` and `remindersOf`. */
export function meetingRule(calendar: Omit<When, 'network'>): Rule<MeetingNudgeStores> {
  return {
    kinds: meetingKinds,
    owed: async (stores, now) => {
      const when = { ...calendar, network: await stores.network.load() };
      const near = when.network.bodies.flatMap((body) => nearMeetings(body, now, when));
      const told = await whatWasTold(near, stores.meetings);
      const nudges = near.flatMap((each) => remindersOf(each, told(each.meeting), when));
      return (await asTheyWish(nudges, stores.preferences, when)).filter((nudge) => isOwed(nudge, now));
    },
  };
}

/** Asked again when it is about to be said: moved, cancelled, declined or switched off meanwhile, it is not. */
export async function isMeetingNudgeWanted(
  nudge: Nudge,
  world: When & { readonly now: Instant; readonly stores: MeetingNudgeStores },
): Promise<boolean> {
  const found = findMeeting(readMeetingSubject(nudge.about), world);
  if (!found || nudge.to.kind !== 'member' || found.meeting.cancelled || found.meeting.start <= world.now) return false;
  if ((await world.stores.preferences.of(nudge.to.member)).meetingReminders === false) return false;
  const { meeting, body } = found;
  const near = {
    meeting,
    body,
    days: reminderDays(meeting, previousEnd(found.meeting, body, world), calendarOf(world)),
  };
  const told = (await whatWasTold([near], world.stores.meetings))(meeting);
  if (!isSnoozed(nudge)) return remindersOf(near, told, world).some(({ key }) => key === nudge.key);
  const any = remindersOf(near, { ...told, changedAt: undefined }, world);
  return any.some(({ kind, to }) => kind === nudge.kind && recipientKey(to) === recipientKey(nudge.to));
}

/**
 * Points are asked of who may bring them in and did not yet; the agenda is shown to all who come, and to those who come
 * in their name. Who said that they can't come is left alone, and so is what lay before the meeting was moved.
 */
function remindersOf({ meeting, body, days }: Near, told: Told, when: When): Nudge[] {
  const sent = told.attendance.filter(({ coming }) => coming !== 'yes').map(({ member }) => member);
  const members = when.network.membersOf(body.key).filter(({ id }) => !sent.includes(id));
  const bringers = members
    .filter((member) => mayMeeting(member, 'add-item', { body }))
    .filter(({ id }) => !told.points.some(({ by }) => by === id));
  const comers = new Set([...members.map(({ id }) => id), ...delegatesIn(told.attendance, when.network)]);
  return days.flatMap((reminder) => {
    const to = reminder.kind === 'meeting-ask' ? bringers.map(({ id }) => id) : [...comers];
    const nudges = to.flatMap((member) => nudgeOf(reminder, meeting, member, when) ?? []);
    return nudges.filter(({ from }) => from >= (told.changedAt ?? 0));
  });
}

function nudgeOf(
  { kind, day, next }: ReminderDay,
  meeting: Meeting,
  id: MemberId,
  { network }: When,
): Nudge | undefined {
  const member = network.member(id);
  if (!member) return undefined;
  const about = meetingSubject(meeting);
  const to = { kind: 'member', member: id } as const;
  const until = next ? momentOf(next, opens, member.zone) : meeting.start;
  return { key: nudgeKey(kind, about, to, day), kind, about, to, from: momentOf(day, opens, member.zone), until };
}

/** The body's coming meetings of which a reminder can be of use within a day, also to who hears it days before. */
function nearMeetings(body: Body, now: Instant, when: When): Near[] {
  const calendar = calendarOf(when);
  const today = dayAt(now, calendar.zone);
  const within = { from: addDays(today, -DAYS_AROUND), to: addDays(today, DAYS_AROUND) };
  const meetings = comingMeetings(body, within, calendar);
  return meetings.flatMap((meeting, index) => {
    if (meeting.start <= now) return [];
    const days = reminderDays(meeting, meetings[index - 1]?.end, calendar).filter(
      ({ day, next }) => day <= addDays(today, longestLead + 2) && (next ?? meeting.day) >= addDays(today, -1),
    );
    return days.length > 0 ? [{ meeting, body, days }] : [];
  });
}

function previousEnd(meeting: Meeting, body: Body, when: When): Instant | undefined {
  const within = { from: addDays(meeting.day, -2 * DAYS_AROUND), to: meeting.day };
  return comingMeetings(body, within, calendarOf(when)).findLast(({ start }) => start < meeting.start)?.end;
}

async function whatWasTold(near: readonly Near[], meetings: MeetingStore): Promise<(meeting: Meeting) => Told> {
  const names = near.map(({ meeting }) => meeting);
  const attendance = byMeeting(await meetings.attendance(names));
  const points = byMeeting(await meetings.agenda(names));
  const changes = new Map((await meetings.versions(names)).map((change) => [meetingKey(change), change.changedAt]));
  return (meeting) => {
    const key = meetingKey(meeting);
    return { attendance: attendance.get(key) ?? [], points: points.get(key) ?? [], changedAt: changes.get(key) };
  };
}

/** Nothing for who wants none, and for who has days of their own what they can hear on those. */
async function asTheyWish(nudges: readonly Nudge[], preferences: PreferenceStore, when: When): Promise<Nudge[]> {
  const groups = new Map<MemberId, Nudge[]>();
  for (const nudge of nudges) {
    if (nudge.to.kind === 'member') groups.set(nudge.to.member, [...(groups.get(nudge.to.member) ?? []), nudge]);
  }
  const chosen = new Map((await preferences.ofAll([...groups.keys()])).map((each) => [each.member, each]));
  const holidays = holidaysOf(when.network, when.holidays);
  return [...groups].flatMap(([id, theirs]) => {
    const [wish, member] = [chosen.get(id), when.network.member(id)];
    if (!wish || !member) return theirs;
    return wish.meetingReminders === false ? [] : onTheirDays(theirs, usualReach(member, wish), holidays);
  });
}

/**
 * The last reminder of a meeting comes on the last day of theirs before it, however early that is; an earlier one ends
 * there, and is left out when they have no day before that.
 */
function onTheirDays(theirs: readonly Nudge[], reach: Reach, holidays: Holidays): Nudge[] {
  const kept: Nudge[] = [];
  const nextOf = new Map<string, Instant>();
  for (const nudge of theirs.toReversed()) {
    const { about, from, until } = nudge;
    const next = nextOf.get(about);
    const end = next !== undefined && next < until ? next : until;
    const begin = next === undefined ? reachableFrom(from, end, reach, holidays) : from;
    if (next !== undefined && nextAllowed(from, reach, holidays) >= end) continue;
    nextOf.set(about, begin);
    kept.unshift({ ...nudge, from: begin, until: end });
  }
  return kept;
}
