import { allows, type Permissions } from '../kernel/permissions.ts';
import type { Member, MemberId } from '../network/network.ts';

export type ExpertiseAction = 'look' | 'keep' | 'see-room';
export type ExpertiseRelation = 'self' | 'member';

/**
 * Everyone in the network may look who knows what; what stands there is one's own to change. How many questions
 * somebody takes a month is nobody else's business: others get "heeft ruimte" at most.
 */
export const expertisePermissions: Permissions<ExpertiseAction, ExpertiseRelation> = {
  look: ['self', 'member'],
  keep: ['self'],
  'see-room': ['self'],
};

/** May this member do this with what that member knows? */
export function mayExpertise(asker: Member, action: ExpertiseAction, of: MemberId): boolean {
  return allows(expertisePermissions, action, [asker.id === of ? 'self' : 'member']);
}
