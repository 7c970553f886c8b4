import type { Instant } from '../kernel/time.ts';
import type { MemberId } from '../network/network.ts';
import type { Quote } from './quote.ts';

/** Remembers what authors were asked, for as long as it takes. */
export interface QuoteStore {
  find(id: string): Promise<Quote | undefined>;
  /** Those in which this member asked or is asked. */
  of(member: MemberId): Promise<readonly Quote[]>;
  save(quote: Quote): Promise<void>;
  /** Forgets what was asked before this moment; answers how many. */
  eraseBefore(moment: Instant): Promise<number>;
}
