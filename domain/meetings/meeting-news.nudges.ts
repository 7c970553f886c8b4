import type { Instant } from '../kernel/time.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { ofItsMembers } from './attendance.ts';
import { type MeetingStore, meetingKey } from './meeting.store.ts';
import { findMeeting, type When } from './meeting-world.ts';
import { readDelegation, readMeetingSubject } from './tell-others.ts';

/** Asked when news is about to be said: what was changed again since is said by the later news. */
export async function isMeetingNewsWanted(
  nudge: Nudge,
  world: When & { readonly now: Instant; readonly stores: { readonly meetings: MeetingStore } },
): Promise<boolean> {
  const name = readMeetingSubject(nudge.about);
  const found = findMeeting(name, world);
  if (!found || nudge.to.kind !== 'member') return false;
  if (nudge.kind === 'meeting-delegate' || nudge.kind === 'meeting-delegate-off') {
    const { member, toldAt } = readDelegation(nudge.about);
    const kept = ofItsMembers(await world.stores.meetings.attendance([name]), world.network);
    const told = kept.find((each) => each.member === member);
    const stillAsked = told?.delegate === nudge.to.member;
    if (nudge.kind === 'meeting-delegate-off') return !stillAsked && !found.meeting.cancelled;
    return stillAsked && told.toldAt === toldAt && !found.meeting.cancelled && world.now < found.meeting.start;
  }
  const [latest] = await world.stores.meetings.versions([found.meeting]);
  return latest !== undefined && meetingKey(latest) === meetingKey(name) && `${latest.version}` === name.rest[0];
}
