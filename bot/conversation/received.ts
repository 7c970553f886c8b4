import type { Instant } from '../../domain/kernel/time.ts';

/** Remembers which deliveries were answered, so that a second copy is answered as the first and changes nothing. */
export interface Received {
  /** The answer that the first copy got, as it was kept; undefined when this is the first. */
  answerTo(delivery: string): Promise<string | undefined>;
  /**
   * Keeps the answer of a first copy. It is personal, so it is stored as ciphertext. Throws `ConcurrentChange` when
   * another copy came first meanwhile.
   */
  keep(delivery: string, answer: string, now: Instant): Promise<void>;
  /** Claims what has no answer to keep; false when it was claimed before. */
  claim(delivery: string, now: Instant): Promise<boolean>;
  /** Gives a claim back: the same delivery is the first once more. */
  release(delivery: string): Promise<void>;
  /** Forgets what was received before that moment; answers how many. */
  forgetBefore(moment: Instant): Promise<number>;
}
