import type { CalendarDay } from '../kernel/time.ts';
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
}

export interface PreferenceStore {
  /** Preferences of a member who never chose are empty, not absent. */
  of(member: MemberId): Promise<Preferences>;
  /** Of many at once, in the order in which they are named. */
  ofAll(members: readonly MemberId[]): Promise<readonly Preferences[]>;
  save(preferences: Preferences): Promise<void>;
}
