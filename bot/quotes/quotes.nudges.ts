import type { Nudge } from '../../domain/nudges/nudge.ts';
import type { Quote } from '../../domain/quotes/quote.ts';
import { oneQuote } from '../../domain/quotes/use-quote.ts';
import type { NudgeMessage, SayNudge, Turn } from '../conversation/feature.ts';
import { nameOf } from '../conversation/member-names.ts';
import { type Button, type Part, quiet, text } from '../view/card.ts';
import { answerButtons, endedSentence, openButton, ownWordsButton, sourceParts, unaskedParts } from './quotes.cards.ts';
import { quoteTexts } from './quotes.texts.ts';
import { seeQuote } from './quotes.vocabulary.ts';

/** The author is asked; not any more once they answered. */
export const sayAsked: SayNudge = async (nudge, turn) => {
  const found = await oneQuote(turn.me, nudge.about, turn);
  if (!found.done || found.value.state !== 'asked' || found.value.author !== turn.me.id) return undefined;
  const t = quoteTexts[turn.language];
  const quote = found.value;
  const name = nameOf(quote.by, turn);
  return {
    title: t.questionTitle,
    parts: [text(t.wants[quote.wanted](name)), ...unaskedParts(quote, turn), quiet(t.noReason(name))],
    question: t.may,
    buttons: answerButtons(quote, turn),
    brief: t.brief[quote.wanted](name),
    open: { label: t.look, call: seeQuote({ quote: quote.id }) },
    why: t.whyAsked,
  };
};

/** Who asked hears the answer; not any more once something was made of the words. */
export const sayAnswered: SayNudge = async (nudge, turn) => {
  const found = await oneQuote(turn.me, nudge.about, turn);
  if (!found.done || found.value.by !== turn.me.id) return undefined;
  switch (found.value.state) {
    case 'granted':
      return granted(found.value, turn);
    case 'refused':
    case 'self':
      return ended(found.value, turn);
    case 'asked':
    case 'used':
      return undefined;
  }
};

/** How it stands, for whom it is still there. */
export async function openQuestion({ about }: Nudge, turn: Turn): Promise<Button | undefined> {
  const found = await oneQuote(turn.me, about, turn);
  return found.done ? { label: quoteTexts[turn.language].look, call: seeQuote({ quote: about }) } : undefined;
}

function granted(quote: Quote, turn: Turn): NudgeMessage {
  const t = quoteTexts[turn.language];
  const name = nameOf(quote.author, turn);
  const open = openButton(quote, turn);
  return {
    title: t.grantedTitle,
    parts: [text(t.granted[quote.wanted](name)), ...unaskedParts(quote, turn)],
    question: t.write,
    buttons: [open],
    brief: t.grantedBrief[quote.wanted](name),
    open,
    why: t.whyAnswered,
  };
}

function ended(quote: Quote, turn: Turn): NudgeMessage {
  const t = quoteTexts[turn.language];
  const parts: Part[] = [text(endedSentence(quote, turn)), ...sourceParts(quote, turn)];
  return {
    title: t.endedTitle,
    parts,
    question: quote.wanted === 'agreement' ? t.otherAgreement : t.otherSignal,
    buttons: [ownWordsButton(quote.wanted, turn)],
    brief: t.ended(nameOf(quote.author, turn)),
    open: { label: t.look, call: seeQuote({ quote: quote.id }) },
    why: t.whyAnswered,
  };
}
