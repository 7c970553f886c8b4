import { allows, type Permissions } from '../kernel/permissions.ts';
import type { Member, MemberId } from '../network/network.ts';

export type SupervisionAction = 'see' | 'log' | 'edit' | 'remove';
export type SupervisionRelation = 'self' | 'other';

/** Individual hours are the member's own: nobody else sees or changes them (domain handbook 5). */
export const supervisionPermissions: Permissions<SupervisionAction, SupervisionRelation> = {
  see: ['self'],
  log: ['self'],
  edit: ['self'],
  remove: ['self'],
};

/** May this member do this with somebody's hours or absence? */
export function mayHours(asker: Member, action: SupervisionAction, subject: { readonly member: MemberId }): boolean {
  return allows(supervisionPermissions, action, [asker.id === subject.member ? 'self' : 'other']);
}
