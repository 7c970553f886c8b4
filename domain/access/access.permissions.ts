import { allows, type Permissions } from '../kernel/permissions.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { Visitor } from './access.ts';

export type AccessAction = 'ask' | 'see' | 'link' | 'refuse' | 'approve' | 'decline' | 'withdraw';
export type AccessRelation = 'bureau' | 'member' | 'stranger' | 'waiting';

/**
 * Only the bureau lets people and workspaces in; for every other member there is nothing to see. Who is not known may
 * ask, once the workspace that they come from is approved.
 */
export const accessPermissions: Permissions<AccessAction, AccessRelation> = {
  ask: ['stranger'],
  see: ['bureau'],
  link: ['bureau'],
  refuse: ['bureau'],
  approve: ['bureau'],
  decline: ['bureau'],
  withdraw: ['bureau'],
};

/** May this member, or this visitor who is none, do this? */
export function mayAccess(
  asker: Member | Pick<Visitor, 'entrance'>,
  action: AccessAction,
  network: NetworkView,
): boolean {
  return allows(accessPermissions, action, [relationOf(asker, network)]);
}

/** Who answers: everybody with a seat in a body that is a bureau. */
export function bureauOf(network: NetworkView): readonly Member[] {
  return network.members.filter((member) => isBureau(member, network));
}

function relationOf(asker: Member | Pick<Visitor, 'entrance'>, network: NetworkView): AccessRelation {
  if ('entrance' in asker) return asker.entrance.kind === 'waiting' ? 'waiting' : 'stranger';
  return isBureau(asker, network) ? 'bureau' : 'member';
}

function isBureau({ seats }: Member, network: NetworkView): boolean {
  return seats.some(({ body }) => network.body(body)?.type === 'bureau');
}
