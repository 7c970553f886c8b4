import type { Instant } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';

/** How deep it goes: somebody has met it in practice, or it is their speciality. */
export const depths = ['experience', 'speciality'] as const;
export type Depth = (typeof depths)[number];

/** Something that others may ask a member about, in the member's own words. */
export interface Topic {
  readonly name: string;
  readonly depth: Depth;
}

/** What a member can help others with; filled by the member (domain handbook 3, "wie kan meedenken"). */
export interface Expertise {
  readonly member: MemberId;
  readonly topics: readonly Topic[];
  /** How many questions a month the member takes; absent is as many as come, 0 is none for now. */
  readonly perMonth?: number | undefined;
  readonly updatedAt?: Instant | undefined;
}
