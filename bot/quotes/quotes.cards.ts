import { cutTo, type Quote } from '../../domain/quotes/quote.ts';
import { openAgreementForm } from '../agreements/agreements.vocabulary.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameOf } from '../conversation/member-names.ts';
import { soundsCritical } from '../language/critical-words.ts';
import { openReport } from '../signals/signals.vocabulary.ts';
import { type Button, type Card, type Part, quiet, text } from '../view/card.ts';
import { link, said } from '../view/copy.ts';
import { quoteTexts } from './quotes.texts.ts';
import * as calls from './quotes.vocabulary.ts';

const MOST_SHOWN = 600;

/** What was written, and the way back to it. */
export function wordParts(quote: Quote, turn: Turn): Part[] {
  const begin = cutTo(MOST_SHOWN, quote.text);
  const words = begin.length < quote.text.length ? `${begin}…` : begin;
  return [...(words === '' ? [] : [text(said(words))]), ...sourceParts(quote, turn)];
}

/** The same in a message that nobody asked for: what sounds grave does not stand in it. */
export function unaskedParts(quote: Quote, turn: Turn): Part[] {
  if (!soundsCritical(quote.text)) return wordParts(quote, turn);
  return [text(quoteTexts[turn.language].hidden), ...sourceParts(quote, turn)];
}

export function sourceParts({ link: source }: Quote, turn: Turn): Part[] {
  if (!source) return [];
  return [{ kind: 'facts', rows: [{ label: quoteTexts[turn.language].source, value: link(source) }] }];
}

/** The three answers to "mag dat?". */
export function answerButtons({ id }: Quote, turn: Turn): Button[] {
  const t = quoteTexts[turn.language];
  return [
    { label: t.yes, call: calls.grant({ quote: id }), style: 'primary' },
    { label: t.myself, call: calls.doItMyself({ quote: id }) },
    { label: t.rather, call: calls.refuse({ quote: id }) },
  ];
}

export function openButton({ id, wanted }: Quote, turn: Turn): Button {
  return { label: quoteTexts[turn.language].open[wanted], call: calls.openWords({ quote: id }), style: 'primary' };
}

/** An empty form of the same kind: for one's own words. */
export function ownWordsButton(wanted: Quote['wanted'], turn: Turn): Button {
  const t = quoteTexts[turn.language];
  return wanted === 'agreement'
    ? { label: t.newAgreement, call: openAgreementForm({}) }
    : { label: t.newSignal, call: openReport({}) };
}

/** What became of the question so far, for whoever of the two looks. */
export function standingCard(quote: Quote, turn: Turn): Card {
  return quote.author === turn.me.id ? authorCard(quote, turn) : askerCard(quote, turn);
}

function authorCard(quote: Quote, turn: Turn): Card {
  const t = quoteTexts[turn.language];
  const name = nameOf(quote.by, turn);
  const discreet = true;
  switch (quote.state) {
    case 'asked':
      return {
        title: t.questionTitle,
        discreet,
        parts: [text(t.wants[quote.wanted](name)), ...wordParts(quote, turn), text(t.may), quiet(t.noReason(name))],
        buttons: answerButtons(quote, turn),
      };
    case 'granted':
      return { title: t.thanksTitle, parts: [text(t.grantedToAuthor[quote.wanted](name))] };
    case 'refused':
      return { title: t.refusedTitle, parts: [text(t.refusedToAuthor(name))] };
    case 'self':
      if (quote.text === '') return { title: t.usedTitle, parts: [text(t.used)] };
      return { title: t.selfTitle, parts: [text(t.selfToAuthor)], buttons: [openButton(quote, turn)] };
    case 'used':
      return { title: t.usedTitle, parts: [text(t.used)] };
  }
}

/** Of a signal nobody is told who reports it: then it is the same whether the author does, or rather not. */
export function endedSentence({ wanted, state, author }: Quote, turn: Turn): string {
  const t = quoteTexts[turn.language];
  const name = nameOf(author, turn);
  if (wanted === 'signal') return t.signalEnded(name);
  return state === 'self' ? t.self(name) : t.refused(name);
}

function askerCard(quote: Quote, turn: Turn): Card {
  const t = quoteTexts[turn.language];
  const name = nameOf(quote.author, turn);
  switch (quote.state) {
    case 'asked':
      return { title: t.asksFirst(name), parts: [text(t.waits[quote.wanted](name))] };
    case 'granted':
      return {
        title: t.grantedTitle,
        parts: [text(t.granted[quote.wanted](name)), ...sourceParts(quote, turn)],
        buttons: [openButton(quote, turn)],
      };
    case 'refused':
    case 'self':
      return {
        title: t.endedTitle,
        parts: [text(endedSentence(quote, turn)), ...sourceParts(quote, turn)],
        buttons: [ownWordsButton(quote.wanted, turn)],
      };
    case 'used':
      return {
        title: t.usedTitle,
        parts: [text(t.used)],
        buttons: [ownWordsButton(quote.wanted, turn)],
      };
  }
}
