import { addDays, type CalendarDay, momentOf } from '../kernel/time.ts';
import type { Member } from '../network/network.ts';
import { opens } from '../nudges/disturb.ts';
import { type Nudge, nudgeKey } from '../nudges/nudge.ts';
import type { ConsultationId } from './consultation.ts';

/** The kind reminders of the screener and of who was asked to think along, and the two questions how it went. */
export const consultationKinds = [
  'consultation-screen-soon',
  'consultation-still-along',
  'consultation-quiet',
  'consultation-follow-up-contact',
  'consultation-follow-up-asker',
] as const;
export type ConsultationKind = (typeof consultationKinds)[number];

/** Said from the opening of `day` for so many days; `named` is the day that it is told apart by. */
export function nudgeOf(
  kind: ConsultationKind,
  about: ConsultationId,
  member: Member,
  named: CalendarDay,
  day: CalendarDay,
  daysOfUse: number,
): Nudge {
  const to = { kind: 'member', member: member.id } as const;
  const until = momentOf(addDays(day, daysOfUse), '00:00', member.zone);
  return { key: nudgeKey(kind, about, to, named), kind, about, to, from: momentOf(day, opens, member.zone), until };
}
