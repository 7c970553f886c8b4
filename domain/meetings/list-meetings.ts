import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { addDays, dayAt, type Period } from '../kernel/time.ts';
import type { Body, BodyKey, Member, MemberId } from '../network/network.ts';
import { type AgendaItem, inOrder } from './agenda.ts';
import { type Attendance, delegatesIn, ofItsMembers } from './attendance.ts';
import { byMeeting } from './group.ts';
import { type MeetingAction, mayMeeting, meetingActions } from './meeting.permissions.ts';
import { type MeetingName, meetingKey } from './meeting.store.ts';
import { type BodyMeeting, calendarOf, findMeeting, isOver, type MeetingWorld } from './meeting-world.ts';
import { furthestMove, scheduledMeetings } from './meetings.ts';

/** A meeting as one member may see it. */
export interface ListedMeeting extends BodyMeeting {
  readonly over: boolean;
  /** What the asker told about coming. */
  readonly mine?: Attendance | undefined;
  /** In whose names the asker comes. */
  readonly namens: readonly MemberId[];
  /** Who comes: for who takes part in the body. */
  readonly coming?: WhoComes | undefined;
  /** The points in order: for who may see them; that there is an agenda everyone may know. */
  readonly agenda?: readonly AgendaItem[] | undefined;
  readonly hasAgenda: boolean;
  /** What the asker may do with it; nothing but seeing when it is over. */
  readonly may: readonly MeetingAction[];
}

export interface WhoComes {
  readonly yes: readonly MemberId[];
  readonly no: readonly MemberId[];
  readonly delegated: readonly { readonly member: MemberId; readonly delegate: MemberId }[];
  /** Members of the body who told nothing yet. */
  readonly silent: readonly MemberId[];
}

export interface WhichMeetings {
  /** One body; otherwise those that the asker takes part in. */
  readonly body?: BodyKey | undefined;
  /** Those around the asker instead: of their own region, and the national ones. */
  readonly around?: boolean | undefined;
  /** Otherwise from today on. */
  readonly period?: Period | undefined;
  /** Counted from zero. */
  readonly page?: number | undefined;
}

export interface MeetingList {
  readonly meetings: readonly ListedMeeting[];
  /** Whether there is a page after this one. */
  readonly more: boolean;
}

export type ListWorld = Pick<MeetingWorld, 'now' | 'network' | 'recurrence' | 'holidays'> & {
  readonly stores: Pick<MeetingWorld['stores'], 'meetings'>;
};

export const MEETINGS_A_PAGE = 6;

/** How far is looked for the next meetings: first what lies near, further only when that is too little. */
const distances = [45, 130, 400];

/** The next meetings, cancelled ones among them: of one body, of those around, or those that the asker takes part in. */
export async function comingFor(
  asker: Member,
  which: WhichMeetings,
  world: ListWorld,
): Promise<Outcome<MeetingList, { readonly code: 'body-unknown' }>> {
  const bodies = which.body ? [world.network.body(which.body)].filter((body) => body !== undefined) : undefined;
  if (bodies?.length === 0) return refused({ code: 'body-unknown' });
  const from = MEETINGS_A_PAGE * Math.max(0, which.page ?? 0);
  const lent = bodies ? [] : await lentMeetings(asker, which.period, world);
  const found = meetingsOf(
    bodies ?? (which.around ? bodiesAround(asker, world) : ownBodies(asker, world)),
    which.period,
    from,
    lent,
    world,
  );
  const page = found.slice(from, from + MEETINGS_A_PAGE);
  return done({ meetings: await listed(asker, page, world), more: found.length > from + MEETINGS_A_PAGE });
}

/** All meetings within the period that the member takes part in, or goes to in somebody's name. */
export async function takenPartIn(member: Member, period: Period, world: ListWorld): Promise<BodyMeeting[]> {
  return meetingsOf(ownBodies(member, world), period, 0, await lentMeetings(member, period, world), world);
}

/** One meeting, as far as the asker may see it. */
export async function oneMeeting(
  asker: Member,
  name: MeetingName,
  world: ListWorld,
): Promise<Outcome<ListedMeeting, { readonly code: 'meeting-not-found' }>> {
  const found = findMeeting(name, world);
  const [meeting] = found ? await listed(asker, [found], world) : [];
  return meeting ? done(meeting) : refused({ code: 'meeting-not-found' });
}

/** What the asker may know of each of these meetings. */
export async function listed(
  asker: Member,
  meetings: readonly BodyMeeting[],
  world: ListWorld,
): Promise<ListedMeeting[]> {
  const names = meetings.map(({ meeting }) => meeting);
  const told = byMeeting(ofItsMembers(await world.stores.meetings.attendance(names), world.network));
  const points = byMeeting(await world.stores.meetings.agenda(names));
  return meetings.map((each) => {
    const key = meetingKey(each.meeting);
    return listedMeeting(asker, each, told.get(key) ?? [], points.get(key) ?? [], world);
  });
}

function listedMeeting(
  asker: Member,
  { meeting, body }: BodyMeeting,
  told: readonly Attendance[],
  points: readonly AgendaItem[],
  world: ListWorld,
): ListedMeeting {
  const subject = { body, delegates: delegatesIn(told, world.network) };
  const over = isOver(meeting, world.now);
  const closed = over || meeting.cancelled;
  const agenda = [...points].sort(inOrder);
  return {
    meeting,
    body,
    over,
    mine: told.find(({ member }) => member === asker.id),
    namens: told.filter(({ delegate }) => delegate === asker.id).map(({ member }) => member),
    coming: mayMeeting(asker, 'attend', subject) ? whoComes(body, told, world) : undefined,
    agenda: mayMeeting(asker, 'see-agenda', subject) ? agenda : undefined,
    hasAgenda: agenda.length > 0,
    may: meetingActions.filter((action) => {
      if (action === 'change-meeting' ? meeting.start <= world.now : closed && !action.startsWith('see')) return false;
      return mayMeeting(asker, action, subject);
    }),
  };
}

function whoComes(body: Body, told: readonly Attendance[], { network }: ListWorld): WhoComes {
  const members = network.membersOf(body.key).map(({ id }) => id);
  const known = told.filter(({ member }) => members.includes(member));
  const those = (coming: Attendance['coming']) => known.filter((each) => each.coming === coming);
  return {
    yes: those('yes').map(({ member }) => member),
    no: those('no').map(({ member }) => member),
    delegated: those('delegate').flatMap(({ member, delegate }) => (delegate ? [{ member, delegate }] : [])),
    silent: members.filter((id) => !known.some(({ member }) => member === id)),
  };
}

function bodiesAround({ region }: Member, { network }: ListWorld): Body[] {
  return network.bodies.filter((body) => !body.landsdeel && (!body.region || body.region === region));
}

function ownBodies(member: Member, { network }: ListWorld): Body[] {
  return member.seats.flatMap((seat) => network.body(seat.body) ?? []);
}

/** Enough meetings in order of time to fill the page, and to know whether there is another. */
function meetingsOf(
  bodies: readonly Body[],
  period: Period | undefined,
  from: number,
  lent: readonly BodyMeeting[],
  world: ListWorld,
): BodyMeeting[] {
  const calendar = calendarOf(world);
  const today = dayAt(world.now, calendar.zone);
  const periods = period ? [period] : distances.map((days) => ({ from: today, to: addDays(today, days) }));
  let found: BodyMeeting[] = [];
  for (const within of periods) {
    const own = bodies.flatMap((body) =>
      scheduledMeetings(body, within, calendar).map((meeting) => ({ meeting, body })),
    );
    found = [...own, ...lent.filter((other) => !own.some((each) => isSame(each, other)))]
      .filter(({ meeting }) => period !== undefined || !isOver(meeting, world.now))
      .sort((one, other) => one.meeting.start - other.meeting.start);
    if (found.length > from + MEETINGS_A_PAGE) break;
  }
  return found;
}

/** Meetings of other bodies to which the asker goes in somebody's name. */
async function lentMeetings(asker: Member, period: Period | undefined, world: ListWorld): Promise<BodyMeeting[]> {
  const today = dayAt(world.now, world.network.settings.zone);
  const within = period ?? { from: today, to: addDays(today, distances.at(-1) ?? 0) };
  const planned = { from: addDays(within.from, -furthestMove), to: addDays(within.to, furthestMove) };
  const delegated = ofItsMembers(await world.stores.meetings.delegatedTo(asker.id, planned), world.network);
  const names = new Map(delegated.map((each) => [meetingKey(each), each]));
  return [...names.values()]
    .flatMap((name) => findMeeting(name, world) ?? [])
    .filter(({ meeting }) => within.from <= meeting.day && meeting.day <= within.to);
}

function isSame(one: BodyMeeting, other: BodyMeeting): boolean {
  return meetingKey(one.meeting) === meetingKey(other.meeting);
}
