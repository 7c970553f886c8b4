import type { Instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Values } from '../view/form.ts';

/** What was typed in a form that was not sent in: the member's alone, kept as ciphertext for a day. */
export interface Drafts {
  /** `form` names the form together with what it is about. */
  find(member: MemberId, form: string): Promise<Values | undefined>;
  keep(member: MemberId, form: string, values: Values, now: Instant): Promise<void>;
  drop(member: MemberId, form: string): Promise<void>;
  /** Everything that is kept for this member, the oldest first; for their own eyes. */
  of(member: MemberId): Promise<readonly Values[]>;
  /** Forgets everything of this member; answers how many. */
  eraseOf(member: MemberId): Promise<number>;
  /** Forgets what was kept before this moment; answers how many. */
  eraseBefore(moment: Instant): Promise<number>;
}
