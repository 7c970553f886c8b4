import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import { type Card, type Part, quiet } from '../../bot/view/card.ts';
import { type Copy, plainText, type Span, spansOf, withWords, wordsOf } from '../../bot/view/copy.ts';
import type { Language } from '../../domain/network/network.ts';
import { cutText, limits } from './limits.ts';
import { linesOf } from './rich-text.ts';

/**
 * The card, or as much of it as fits: long texts lose their end first, then the last things go, and a line says that
 * there is more. The buttons of the whole card stay as long as they can.
 */
export function cutCard(card: Card, language: Language, fits: (card: Card) => boolean): Card {
  if (fits(card)) return card;
  const parts = card.parts.flatMap(loose).slice(0, limits.parts).map(shorter);
  const buttons = card.buttons ?? [];
  const first = (partCount: number, buttonCount: number): Card => ({
    title: cutText(card.title, limits.titleCharacters),
    parts: [...parts.slice(0, partCount), quiet(conversationTexts[language].more)],
    buttons: buttons.slice(0, buttonCount),
    more: buttonCount < buttons.length ? [] : card.more,
    discreet: card.discreet,
    refresh: card.refresh,
  });
  const buttonCount = most(buttons.length, (count) => fits(first(0, count)));
  return first(
    most(parts.length, (count) => fits(first(count, buttonCount))),
    buttonCount,
  );
}

/** The largest count that still fits, when every smaller one does too. */
export function most(highest: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = highest;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Lists, facts and lines of a text one by one, so that a long one can be cut halfway. */
function loose(part: Part): Part[] {
  if (part.kind === 'list') return part.items.map((item) => ({ kind: 'list', items: [item] }));
  if (part.kind === 'facts') return part.rows.map((row) => ({ kind: 'facts', rows: [row] }));
  if (part.kind === 'text') return linesOf(part.text).map((text) => ({ ...part, text }));
  return [part];
}

function shorter(part: Part): Part {
  switch (part.kind) {
    case 'text':
      return { ...part, text: cutCopy(part.text) };
    case 'heading':
      return { ...part, text: cutText(part.text, limits.titleCharacters) };
    case 'facts':
      return { ...part, rows: part.rows.map((row) => ({ label: row.label, value: cutCopy(row.value) })) };
    case 'list':
      return { ...part, items: part.items.map(cutCopy) };
    case 'item':
      return { ...part, text: cutCopy(part.text), detail: part.detail && cutCopy(part.detail) };
    case 'line':
      return part;
  }
}

function cutCopy(copy: Copy): Copy {
  if (plainText(copy).length <= limits.paragraphCharacters) return copy;
  const kept: Span[] = [];
  let room: number = limits.paragraphCharacters;
  for (const span of spansOf(copy)) {
    if (room <= 1) break;
    const cut = cutSpan(span, room);
    kept.push(cut);
    room -= plainText(cut).length;
  }
  return kept;
}

function cutSpan(span: Span, room: number): Span {
  return withWords(span, cutText(wordsOf(span), room));
}
