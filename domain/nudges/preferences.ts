import type { CalendarDay, WallTime } from '../kernel/time.ts';
import type { Language, MemberId } from '../network/network.ts';

/** Voorkeuren: how a member wants to be reminded. What was never chosen is absent, and the network's choice holds. */
export interface Preferences {
  readonly member: MemberId;
  readonly language?: Language | undefined;
  /** The weekly question about supervision hours. */
  readonly hoursQuestion?: boolean | undefined;
  /** Reminders of agreements a week before and on the day. */
  readonly agreementReminders?: boolean | undefined;
  /** Reminders of meetings: to bring points in, a week before and the working day before. */
  readonly meetingReminders?: boolean | undefined;
  /** "Even niet tot": nothing arrives before this day. */
  readonly quietUntil?: CalendarDay | undefined;
  /** Weekdays on which something may arrive, from 1 (Monday) to 7; absent means the working days. */
  readonly weekdays?: readonly number[] | undefined;
  /** Between these times of the member's own clock; absent means the hours of the network. */
  readonly hours?: Hours | undefined;
}

/** From the first minute of one time up to the other. */
export interface Hours {
  readonly opens: WallTime;
  readonly closes: WallTime;
}

export interface PreferenceStore {
  /** Preferences of a member who never chose are empty, not absent. */
  of(member: MemberId): Promise<Preferences>;
  /** Of many at once, in the order in which they are named. */
  ofAll(members: readonly MemberId[]): Promise<readonly Preferences[]>;
  /** The days and hours of all who chose their own: few do. */
  ownTimes(): Promise<ReadonlyMap<MemberId, Pick<Preferences, 'weekdays' | 'hours'>>>;
  save(preferences: Preferences): Promise<void>;
}
