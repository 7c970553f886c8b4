import type { Instant } from '../kernel/time.ts';
import type { FindingClass } from './finding.ts';

/** Why something that may point at somebody had to be in a text, in the words of who wrote it. */
export interface KeptReason {
  readonly id: string;
  /** The member who gave it. */
  readonly by: string;
  readonly at: Instant;
  /** What it was written for, as people say it: S-12, C-7; or else the kind of thing. */
  readonly about: string;
  readonly classes: readonly FindingClass[];
  readonly reason: string;
}

export interface ReasonStore {
  keep(reason: KeptReason): Promise<void>;
  /** Oldest first: for one's own export. */
  of(member: string): Promise<readonly KeptReason[]>;
  eraseOf(member: string): Promise<number>;
  eraseBefore(moment: Instant): Promise<number>;
}
