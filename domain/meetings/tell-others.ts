import { type CalendarDay, DAY, dayAt, type Instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { BodyKey, Member, MemberId } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import { type Nudge, nudgeKey } from '../nudges/nudge.ts';
import { type Attendance, delegatesIn } from './attendance.ts';
import type { MeetingName, MeetingStore } from './meeting.store.ts';
import type { Meeting } from './meetings.ts';

/** What people hear when somebody else did something with a meeting of theirs. */
export const meetingNews = [
  'meeting-moved',
  'meeting-cancelled',
  'meeting-restored',
  'meeting-delegate',
  'meeting-delegate-off',
] as const;
export type MeetingNews = (typeof meetingNews)[number];

interface TellWorld {
  readonly now: Instant;
  readonly network: NetworkView;
  readonly stores: { readonly meetings: MeetingStore; readonly ledger: Ledger };
}

/** What begins sooner than this does not wait for the message of the day. */
const SOON = 2 * DAY;

/** Everyone of the body, and who comes in somebody's name, hears that the meeting goes otherwise; not who caused it. */
export async function tellBody(
  news: 'meeting-moved' | 'meeting-cancelled' | 'meeting-restored',
  meeting: Meeting,
  version: number,
  soonest: Instant,
  causedBy: Member,
  world: TellWorld,
): Promise<void> {
  const delegates = delegatesIn(await world.stores.meetings.attendance([meeting]), world.network);
  const people = new Set([...world.network.membersOf(meeting.body).map(({ id }) => id), ...delegates]);
  people.delete(causedBy.id);
  const about = `${meetingSubject(meeting)}/${version}`;
  const nudges = [...people].map((member) => newsOf(news, about, member, meeting, soonest, world));
  await world.stores.ledger.owe(nudges, world.now);
}

/** Who was asked to come in a member's name hears so. */
export async function tellDelegate(attendance: Attendance, meeting: Meeting, world: TellWorld): Promise<void> {
  const { delegate } = attendance;
  if (!delegate) return;
  const nudge = newsOf('meeting-delegate', delegationOf(attendance), delegate, meeting, meeting.start, world);
  await world.stores.ledger.owe([nudge], world.now);
}

/** Who need not come any more hears so, when they had heard that they were asked; otherwise it is said no more. */
export async function tellNoLongerDelegate(before: Attendance, meeting: Meeting, world: TellWorld): Promise<void> {
  const { delegate } = before;
  if (!delegate) return;
  const about = delegationOf(before);
  const asked = newsOf('meeting-delegate', about, delegate, meeting, meeting.start, { ...world, now: before.toldAt });
  if ((await world.stores.ledger.find(asked.key))?.state === 'told') {
    const off = newsOf('meeting-delegate-off', about, delegate, meeting, meeting.start, world);
    await world.stores.ledger.owe([off], world.now);
  } else await world.stores.ledger.withdraw([asked.key]);
}

/** A meeting as what a nudge is about; it keeps its name when it moves. */
export function meetingSubject({ body, slot }: MeetingName): string {
  return `${body}:${slot}`;
}

/** The meeting that a nudge is about; news has more after a slash: which change, or whose name it is in. */
export function readMeetingSubject(about: string): MeetingName & { readonly rest: readonly string[] } {
  const [name = '', ...rest] = about.split('/');
  const cut = name.lastIndexOf(':');
  return { body: name.slice(0, cut) as BodyKey, slot: name.slice(cut + 1) as CalendarDay, rest };
}

/** In whose name somebody was asked to come, and when that was said. */
export function readDelegation(about: string): MeetingName & { readonly member: MemberId; readonly toldAt: Instant } {
  const { body, slot, rest } = readMeetingSubject(about);
  return { body, slot, member: (rest[0] ?? '') as MemberId, toldAt: Number(rest[1]) as Instant };
}

function delegationOf(attendance: Attendance): string {
  return `${meetingSubject(attendance)}/${attendance.member}/${attendance.toldAt}`;
}

function newsOf(
  news: MeetingNews,
  about: string,
  member: MemberId,
  meeting: Meeting,
  soonest: Instant,
  { now, network }: Pick<TellWorld, 'now' | 'network'>,
): Nudge {
  const to = { kind: 'member', member } as const;
  const key = nudgeKey(news, about, to, dayAt(now, network.settings.zone));
  const until = news === 'meeting-cancelled' ? meeting.end : meeting.start;
  return { key, kind: news, about, to, from: now, until, ...(soonest < now + SOON ? { pace: 'in-hours' } : {}) };
}
