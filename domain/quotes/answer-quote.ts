import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import type { Quote, QuoteAnswer } from './quote.ts';
import { findFor, type QuoteNotFound, type QuoteWorld, turnTo } from './quote-world.ts';
import { tellAsker } from './tell-others.ts';

export type AnswerRefusal = QuoteNotFound | { readonly code: 'already-answered'; readonly quote: Quote };

export interface Answered {
  readonly quote: Quote;
  /** False when the author had said the same before. */
  readonly changed: boolean;
}

/** The author says what may be done with their words; who asked hears it at once. */
export async function answerQuote(
  asker: Member,
  id: string,
  answer: QuoteAnswer,
  world: QuoteWorld,
): Promise<Outcome<Answered, AnswerRefusal>> {
  const found = await findFor(asker, id, 'answer', world);
  if (!found.done) return found;
  const quote = found.value;
  if (quote.state === answer) return done({ quote, changed: false });
  if (quote.state !== 'asked') return refused({ code: 'already-answered', quote });
  const answered = await turnTo(answer, quote, world);
  await tellAsker(answered, world);
  return done({ quote: answered, changed: true });
}
