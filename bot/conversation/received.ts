import type { Instant } from '../../domain/kernel/time.ts';

/** Remembers which deliveries were answered, so that a second copy is answered as the first and changes nothing. */
export interface Received {
  /** Claims the delivery; or gives the answer that its first copy got, as it was kept. */
  claim(
    delivery: string,
    now: Instant,
  ): Promise<{ readonly first: true } | { readonly first: false; readonly answer: string }>;
  /** Keeps the answer beside the claim. It is personal, so it is stored as ciphertext. */
  keep(delivery: string, answer: string): Promise<void>;
  /** Gives a claim back: the same delivery is the first once more. */
  release(delivery: string): Promise<void>;
  /** Forgets what was received before that moment; answers how many. */
  forgetBefore(moment: Instant): Promise<number>;
}
