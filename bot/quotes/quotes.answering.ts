import { answerQuote } from '../../domain/quotes/answer-quote.ts';
import type { Quote, QuoteAnswer } from '../../domain/quotes/quote.ts';
import { oneQuote } from '../../domain/quotes/use-quote.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Change, type Reply, replace, show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import { standingCard } from './quotes.cards.ts';
import { type Make, notThere, openQuote } from './quotes.pointing.ts';
import { quoteTexts } from './quotes.texts.ts';

/** *Bekijken*. */
export async function see(id: string, turn: Turn): Promise<Reply> {
  const found = await oneQuote(turn.me, id, turn);
  return found.done ? show(standingCard(found.value, turn)) : notThere(found.refusal, turn);
}

/** *Ja, dat mag* and *Liever niet*. */
export async function answer(id: string, said: Exclude<QuoteAnswer, 'self'>, turn: Turn): Promise<Reply> {
  const answered = await answerQuote(turn.me, id, said, turn);
  if (!answered.done) return refusal(answered.refusal, turn);
  const { quote, changed } = answered.value;
  return replace(standingCard(quote, turn), ...(changed ? [changeOf(quote)] : []));
}

/** *Dat doe ik zelf*: the form opens for the author, with the words in it. */
export async function doItMyself(id: string, make: Make, turn: Turn): Promise<Reply> {
  const answered = await answerQuote(turn.me, id, 'self', turn);
  if (!answered.done) return refusal(answered.refusal, turn);
  const { quote, changed } = answered.value;
  const form = await openQuote(id, make, turn);
  return changed ? { ...form, changed: [...form.changed, changeOf(quote)] } : form;
}

function refusal(refused: { readonly code: string; readonly quote?: Quote }, turn: Turn): Reply {
  if (!refused.quote) return notThere(refused, turn);
  const card = standingCard(refused.quote, turn);
  const parts = [text(quoteTexts[turn.language].already), ...card.parts];
  return replace({ ...card, parts }, { kind: 'refused', code: refused.code });
}

function changeOf({ wanted, state }: Quote): Change {
  return { kind: 'quote', wanted, state };
}
