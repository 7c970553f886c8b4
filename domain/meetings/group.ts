import { type MeetingName, meetingKey } from './meeting.store.ts';

/** What belongs to each meeting, by the meeting's key. */
export function byMeeting<Thing extends MeetingName>(things: readonly Thing[]): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = meetingKey(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
