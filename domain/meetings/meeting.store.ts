import type { CalendarDay, Instant, Period } from '../kernel/time.ts';
import type { BodyKey, MemberId } from '../network/network.ts';
import type { AgendaItem, AgendaItemId } from './agenda.ts';
import type { Attendance } from './attendance.ts';

/** A meeting by its name for ever: its body, and the day it was planned on. */
export interface MeetingName {
  readonly body: BodyKey;
  readonly slot: CalendarDay;
}

/** How often a meeting was moved, cancelled or restored in chat, and when last. */
export interface MeetingVersion extends MeetingName {
  readonly version: number;
  readonly changedAt: Instant;
}

/** What is remembered of meetings beside when they are; all by the day they were planned on. */
export interface MeetingStore {
  /** What was told about any of these meetings, who told first first. */
  attendance(meetings: readonly MeetingName[]): Promise<readonly Attendance[]>;
  /** What the member told about meetings planned within the period, by day. */
  attendanceOf(member: MemberId, planned: Period): Promise<readonly Attendance[]>;
  /** Meetings planned within the period to which somebody sends this member, by day. */
  delegatedTo(member: MemberId, planned: Period): Promise<readonly Attendance[]>;
  /** Takes the place of what the member told before about that meeting. */
  tell(attendance: Attendance): Promise<void>;

  /** The points of any of these meetings, each meeting's in its order. */
  agenda(meetings: readonly MeetingName[]): Promise<readonly AgendaItem[]>;
  item(id: AgendaItemId): Promise<AgendaItem | undefined>;
  addItem(item: AgendaItem): Promise<void>;
  /** False, and nothing stored, when the stored version is not `item.version - 1`. */
  replaceItem(item: AgendaItem): Promise<boolean>;
  removeItem(id: AgendaItemId): Promise<void>;
  /** Points that the member brought in or leads, whenever that was. */
  itemsOf(member: MemberId): Promise<readonly AgendaItem[]>;

  /** Of the meetings that were changed in chat: how often. */
  versions(meetings: readonly MeetingName[]): Promise<readonly MeetingVersion[]>;
  /** Counts one more change of the meeting; answers which it is. */
  countChange(meeting: MeetingName, now: Instant): Promise<number>;
}

/** The name as one word, to find it in a map. */
export function meetingKey({ body, slot }: MeetingName): string {
  return `${body}:${slot}`;
}
