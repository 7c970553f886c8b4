import { allows, type Permissions } from '../kernel/permissions.ts';
import type { Body, BodyRole, Member, MemberId } from '../network/network.ts';
import type { AgendaItem } from './agenda.ts';

export const meetingActions = [
  'see',
  'see-agenda',
  'attend',
  'add-item',
  'change-item',
  'remove-item',
  'order',
  'change-meeting',
] as const;
export type MeetingAction = (typeof meetingActions)[number];
export type MeetingRelation = 'member' | 'secretary' | 'organiser' | 'leader' | 'bringer' | 'delegate' | 'other';

/**
 * Everyone in the network may know when and where its bodies meet; the agenda is for who takes part. Who sits in a body
 * brings points in. An organiser arranges the meetings of a body whose agenda is its members' own (domain handbook 1).
 */
export const meetingPermissions: Permissions<MeetingAction, MeetingRelation> = {
  see: ['member', 'secretary', 'organiser', 'leader', 'bringer', 'delegate', 'other'],
  'see-agenda': ['member', 'secretary', 'organiser', 'leader', 'bringer', 'delegate'],
  attend: ['member', 'secretary', 'organiser', 'leader'],
  'add-item': ['member', 'secretary', 'leader'],
  'change-item': ['secretary', 'leader', 'bringer'],
  'remove-item': ['secretary', 'leader', 'bringer'],
  order: ['secretary', 'leader'],
  'change-meeting': ['secretary', 'organiser', 'leader'],
};

/** What is asked about: the meeting's body, who comes there in another's name, and the point if it is about one. */
export interface MeetingSubject {
  readonly body: Pick<Body, 'key' | 'type'>;
  readonly delegates?: readonly MemberId[] | undefined;
  readonly item?: AgendaItem | undefined;
}

const leads: readonly BodyRole[] = ['chair', 'lead', 'project-leader', 'process-leader'];

export function relationsTo(asker: Member, { body, delegates, item }: MeetingSubject): readonly MeetingRelation[] {
  const relations: MeetingRelation[] = [];
  const roles = asker.seats.filter((seat) => seat.body === body.key).flatMap((seat) => seat.roles);
  if (roles.some((role) => role !== 'secretary')) relations.push('member');
  if (roles.some((role) => leads.includes(role))) relations.push('leader');
  if (roles.includes('secretary')) relations.push(ownsItsAgenda(body) ? 'organiser' : 'secretary');
  if (item?.by === asker.id && allows(meetingPermissions, 'add-item', relations)) relations.push('bringer');
  if (delegates?.includes(asker.id)) relations.push('delegate');
  return relations.length > 0 ? relations : ['other'];
}

/** May this member do this with the meeting, or with the point? */
export function mayMeeting(asker: Member, action: MeetingAction, subject: MeetingSubject): boolean {
  return allows(meetingPermissions, action, relationsTo(asker, subject));
}

/** The agenda of the adviesraad is its members' alone: who organises its meetings has no say in it. */
export function ownsItsAgenda({ type }: Pick<Body, 'type'>): boolean {
  return type === 'adviesraad';
}
