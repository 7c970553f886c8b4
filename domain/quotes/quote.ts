import type { Instant } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';

/** A member wants to make something of what another one wrote in the chat. The author is asked first. */
export interface Quote {
  readonly id: string;
  readonly wanted: 'agreement' | 'signal';
  readonly by: MemberId;
  readonly author: MemberId;
  /** Kept as ciphertext, and only until the author has answered. */
  readonly text: string;
  readonly link?: string | undefined;
  readonly at: Instant;
  readonly state: 'asked' | 'granted' | 'refused';
}
