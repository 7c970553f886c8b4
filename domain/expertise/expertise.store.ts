import type { MemberId } from '../network/network.ts';
import type { Expertise } from './expertise.ts';

/** What members themselves said they can help with; who never said anything is absent. */
export interface ExpertiseStore {
  of(member: MemberId): Promise<Expertise | undefined>;
  all(): Promise<readonly Expertise[]>;
  save(expertise: Expertise): Promise<void>;
}
