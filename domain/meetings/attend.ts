import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member, MemberId } from '../network/network.ts';
import type { Attendance, Coming } from './attendance.ts';
import type { MeetingName } from './meeting.store.ts';
import { type BodyMeeting, type MeetingRefusal, type MeetingWorld, openMeeting } from './meeting-world.ts';
import { tellDelegate, tellNoLongerDelegate } from './tell-others.ts';

export interface AttendWish extends MeetingName {
  readonly coming: Coming;
  /** Who comes in the asker's name, when `coming` says so. */
  readonly delegate?: MemberId | undefined;
}

export type AttendRefusal =
  | MeetingRefusal
  | { readonly code: 'delegate-unknown' }
  | { readonly code: 'delegate-yourself' };

/** "Ik ben erbij", "ik kan niet", or somebody comes *namens*. Said again it changes nothing; a delegate hears of it. */
export async function tellAttendance(
  asker: Member,
  wish: AttendWish,
  world: MeetingWorld,
): Promise<Outcome<BodyMeeting & { readonly attendance: Attendance }, AttendRefusal>> {
  const found = openMeeting(asker, 'attend', wish, world);
  if (!found.done) return found;
  const { meeting } = found.value;
  const delegate = wish.coming === 'delegate' ? wish.delegate : undefined;
  if (wish.coming === 'delegate' && !(delegate && world.network.member(delegate)))
    return refused({ code: 'delegate-unknown' });
  if (delegate === asker.id) return refused({ code: 'delegate-yourself' });

  const told = await world.stores.meetings.attendance([meeting]);
  const before = told.find(({ member }) => member === asker.id);
  if (before && before.coming === wish.coming && before.delegate === delegate)
    return done({ ...found.value, attendance: before });
  const { body, slot } = meeting;
  const attendance = { body, slot, member: asker.id, coming: wish.coming, delegate, toldAt: world.now };
  await world.stores.meetings.tell(attendance);
  if (before) await tellNoLongerDelegate(before, found.value.meeting, world);
  await tellDelegate(attendance, meeting, world);
  return done({ ...found.value, attendance });
}
