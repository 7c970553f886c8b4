import type { Instant } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';
import type { Quote, QuoteState } from './quote.ts';

/** Remembers what authors were asked, for as long as it takes. */
export interface QuoteStore {
  add(quote: Quote): Promise<void>;
  /** Forgets its words and leaves it as it stands: nobody is told that anything happened. */
  eraseWords(quote: Quote): Promise<void>;
  /** False, and nothing stored, when it does not stand in that state any more. */
  replace(quote: Quote, before: QuoteState): Promise<boolean>;
  find(id: string): Promise<Quote | undefined>;
  /** Those in which this member asked or is asked, the oldest first. */
  of(member: MemberId): Promise<readonly Quote[]>;
  /** Forgets what stands as it does since before this moment; answers how many. */
  eraseBefore(moment: Instant): Promise<number>;
  /** Forgets everything in which this member asked or is asked; answers how many. */
  eraseOf(member: MemberId): Promise<number>;
}
