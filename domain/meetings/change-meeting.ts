import { done, type Outcome, refused } from '../kernel/outcome.ts';
import {
  type CalendarDay,
  dayAt,
  daysBetween,
  type Instant,
  instant,
  momentOf,
  type WallTime,
} from '../kernel/time.ts';
import type { Body, MeetingChange, Member } from '../network/network.ts';
import type { Identifying } from '../privacy/desk.ts';
import { mayMeeting } from './meeting.permissions.ts';
import type { MeetingName } from './meeting.store.ts';
import {
  type BodyMeeting,
  type BringingWorld,
  calendarOf,
  findMeeting,
  type MeetingRefusal,
  type MeetingWorld,
  refusalOf,
} from './meeting-world.ts';
import { comingMeetings, furthestMove, type Meeting, meetingOf } from './meetings.ts';
import { tellBody } from './tell-others.ts';

export type ChangeMeetingRefusal =
  | MeetingRefusal
  | { readonly code: 'too-long'; readonly most: number }
  /** The new moment has passed already. */
  | { readonly code: 'moment-in-past'; readonly day: CalendarDay }
  | { readonly code: 'too-far-to-move'; readonly most: number; readonly planned: CalendarDay }
  /** The body meets on that day already. */
  | { readonly code: 'day-taken'; readonly day: CalendarDay }
  /** It was planned on a free day, on which the rhythm has no meeting. */
  | { readonly code: 'free-day'; readonly day: CalendarDay }
  | Identifying;

type Changed = Promise<Outcome<BodyMeeting, ChangeMeetingRefusal>>;

const LONGEST_REASON = 300;

export interface MoveWish extends MeetingName {
  readonly to: { readonly day: CalendarDay; readonly time: WallTime };
  readonly why?: string | undefined;
}

/** Another day or time for this one meeting; its agenda and who comes go with it, and everyone of the body hears. */
export async function moveMeeting(asker: Member, wish: MoveWish, world: BringingWorld): Changed {
  const found = arrangeable(asker, wish, world);
  if (!found.done) return found;
  const { meeting, body } = found.value;
  const { day, time } = wish.to;
  if (!meeting.cancelled && meeting.day === day && meeting.time === time) return found;
  const refusal =
    checkReason(wish.why) ??
    checkMoment(wish.to, meeting, body, world) ??
    world.guard.refuse('why', reasonOf(wish.why));
  if (refusal) return refused(refusal);
  return change(asker, found.value, { day: meeting.slot, to: wish.to, why: reasonOf(wish.why) }, world);
}

/** It does not take place; what was prepared stays with it, in case it is restored. */
export async function cancelMeeting(
  asker: Member,
  wish: MeetingName & { readonly why?: string | undefined },
  world: BringingWorld,
): Changed {
  const found = arrangeable(asker, wish, world);
  if (!found.done) return found;
  if (found.value.meeting.cancelled) return found;
  const refusal = checkReason(wish.why) ?? world.guard.refuse('why', reasonOf(wish.why));
  if (refusal) return refused(refusal);
  return change(asker, found.value, { day: wish.slot, why: reasonOf(wish.why) }, world);
}

/** As it was planned, after it was moved or cancelled. */
export async function restoreMeeting(asker: Member, name: MeetingName, world: MeetingWorld): Changed {
  const found = arrangeable(asker, name, world);
  if (!found.done) return found;
  const { meeting, body } = found.value;
  if (!meeting.cancelled && !meeting.moved) return found;
  const planned = meetingOf({ ...body, changes: [] }, name.slot, calendarOf(world));
  if (!planned) return refused({ code: 'free-day', day: name.slot });
  const refusal = checkMoment(planned, meeting, body, world);
  if (refusal) return refused(refusal);
  return change(asker, found.value, { day: name.slot, to: { day: planned.day, time: planned.time } }, world);
}

/** A meeting that has not begun, for who arranges the body's meetings. */
export function arrangeable(
  asker: Member,
  name: MeetingName,
  world: MeetingWorld,
): Outcome<BodyMeeting, MeetingRefusal> {
  const found = findMeeting(name, world);
  if (!found) return refused({ code: 'meeting-not-found' });
  if (!mayMeeting(asker, 'change-meeting', found)) return refused(refusalOf(asker, 'change-meeting', found.body));
  return found.meeting.start <= world.now ? refused({ code: 'meeting-over', ...found }) : done(found);
}

function checkMoment(
  { day, time }: MoveWish['to'],
  { slot }: Meeting,
  body: Body,
  world: MeetingWorld,
): ChangeMeetingRefusal | undefined {
  // A day far away is compared as a day: at the ends of the calendar there is no moment to count with.
  const { zone } = world.network.settings;
  if (day < dayAt(world.now, zone)) return { code: 'moment-in-past', day };
  if (Math.abs(daysBetween(slot, day)) > furthestMove)
    return { code: 'too-far-to-move', most: furthestMove, planned: slot };
  if (momentOf(day, time, zone) <= world.now) return { code: 'moment-in-past', day };
  const thatDay = comingMeetings(body, { from: day, to: day }, calendarOf(world));
  return thatDay.some((other) => other.slot !== slot) ? { code: 'day-taken', day } : undefined;
}

function checkReason(why: string | undefined): ChangeMeetingRefusal | undefined {
  return (why?.trim().length ?? 0) > LONGEST_REASON ? { code: 'too-long', most: LONGEST_REASON } : undefined;
}

function reasonOf(why: string | undefined): string | undefined {
  return why?.trim() || undefined;
}

async function change(asker: Member, before: BodyMeeting, to: MeetingChange, world: MeetingWorld): Changed {
  const { network, meetings } = world.stores;
  await network.changeMeeting(before.body.key, to, world.now);
  const others = before.body.changes?.filter(({ day }) => day !== to.day) ?? [];
  const body = { ...before.body, changes: [...others, to] };
  const meeting = meetingOf(body, to.day, calendarOf(world));
  if (!meeting) throw new Error('A meeting is gone after it was changed');
  const version = await meetings.countChange(meeting, world.now);
  const news = meeting.cancelled ? 'meeting-cancelled' : meeting.moved ? 'meeting-moved' : 'meeting-restored';
  await tellBody(news, meeting, version, earliest(before.meeting.start, meeting.start), asker, world);
  return done({ meeting, body });
}

function earliest(...moments: readonly Instant[]): Instant {
  return instant(Math.min(...moments));
}
