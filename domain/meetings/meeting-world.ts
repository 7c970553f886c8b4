import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Holidays, Ids, Recurrence } from '../kernel/ports.ts';
import type { CalendarDay, Instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { NetworkStore } from '../network/network.store.ts';
import type { Body, Member } from '../network/network.ts';
import type { Ledger } from '../nudges/ledger.ts';
import { holidaysOf } from '../nudges/reach.ts';
import type { Desk } from '../privacy/desk.ts';
import { type MeetingAction, mayMeeting, ownsItsAgenda } from './meeting.permissions.ts';
import type { MeetingName, MeetingStore } from './meeting.store.ts';
import { type Meeting, type MeetingCalendar, meetingOf } from './meetings.ts';

/** What every use case about meetings is given. */
export interface MeetingWorld {
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly ids: Ids;
  readonly network: NetworkView;
  readonly recurrence: Recurrence;
  readonly holidays: Holidays;
  readonly stores: { readonly meetings: MeetingStore; readonly network: NetworkStore; readonly ledger: Ledger };
}

/** What a use case is given that keeps somebody's words: they are shown to the guard first. */
export interface BringingWorld extends MeetingWorld {
  readonly guard: Pick<Desk, 'refuse'>;
}

/** For a point that nobody types, such as a number, or a text that the guard saw before. */
export const nothingTyped: Pick<Desk, 'refuse'> = { refuse: () => undefined };

/** What it takes to know when bodies meet. */
export type When = Pick<MeetingWorld, 'network' | 'recurrence' | 'holidays'>;

/** A meeting with the body whose meeting it is. */
export interface BodyMeeting {
  readonly meeting: Meeting;
  readonly body: Body;
}

export type MeetingRefusal =
  | { readonly code: 'meeting-not-found' }
  | { readonly code: 'meeting-over'; readonly meeting: Meeting; readonly body: Body }
  | { readonly code: 'meeting-cancelled'; readonly meeting: Meeting; readonly body: Body }
  /** It is for who takes part in the body. */
  | { readonly code: 'not-your-meeting'; readonly body: Body }
  /** It is for the body's secretariat and whoever leads it. */
  | { readonly code: 'not-yours-to-arrange'; readonly body: Body }
  /** Who organises the adviesraad's meetings has no say in its agenda. */
  | { readonly code: 'agenda-of-its-members'; readonly body: Body };

/** The calendar by which the network's bodies meet: public holidays and the network's own free days left out. */
export function calendarOf({ network, recurrence, holidays }: When): MeetingCalendar {
  return { recurrence, holidays: holidaysOf(network, holidays), zone: network.settings.zone };
}

/** The meeting that was planned on that day, cancelled or over as it may be. */
export function findMeeting({ body: key, slot }: MeetingName, when: When): BodyMeeting | undefined {
  const body = when.network.body(key);
  const meeting = body && meetingOf(body, slot, calendarOf(when));
  return body && meeting && { meeting, body };
}

/** A meeting that is still to come and goes on, for who may do this with it. */
export function openMeeting(
  asker: Member,
  action: MeetingAction,
  name: MeetingName,
  world: When & Pick<MeetingWorld, 'now'>,
): Outcome<BodyMeeting, MeetingRefusal> {
  const found = findMeeting(name, world);
  if (!found) return refused({ code: 'meeting-not-found' });
  if (!mayMeeting(asker, action, found)) return refused(refusalOf(asker, action, found.body));
  if (isOver(found.meeting, world.now)) return refused({ code: 'meeting-over', ...found });
  if (found.meeting.cancelled) return refused({ code: 'meeting-cancelled', ...found });
  return done(found);
}

/** Past meetings are closed: nothing of them changes any more. */
export function isOver(meeting: Meeting, now: Instant): boolean {
  return meeting.end <= now;
}

const agendaActions: readonly MeetingAction[] = ['add-item', 'change-item', 'remove-item', 'order'];

/** Why this member may not do it: the reason is said. */
export function refusalOf(asker: Member, action: MeetingAction, body: Body): MeetingRefusal {
  const hasSay = mayMeeting(asker, 'add-item', { body });
  if (!hasSay && ownsItsAgenda(body) && agendaActions.includes(action)) return { code: 'agenda-of-its-members', body };
  if (!mayMeeting(asker, 'attend', { body })) return { code: 'not-your-meeting', body };
  return { code: 'not-yours-to-arrange', body };
}
