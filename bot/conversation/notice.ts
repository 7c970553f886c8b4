import type { Language } from '../../domain/network/network.ts';
import type { Card } from '../view/card.ts';
import { plainCard } from '../view/plain.ts';
import { conversationTexts } from './conversation.texts.ts';

/** What a notification says of a card: the same in plain words, or, about a case, that there is something to read. */
export function noticeOf(card: Card, language: Language): string {
  return card.discreet ? `${card.title}\n\n${conversationTexts[language].discreet}` : plainCard(card);
}
