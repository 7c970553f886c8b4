import type { Language } from '../../domain/network/network.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { type Button, type Card, text } from '../view/card.ts';
import { conversationTexts } from './conversation.texts.ts';
import type { Feature, Turn } from './feature.ts';

/** In the place of a message of which nothing is left to say: that it is settled, and what it was about to open. */
export async function settledCard(
  nudges: readonly Nudge[],
  reader: Turn | undefined,
  language: Language,
  features: readonly Feature[],
): Promise<Card> {
  const t = conversationTexts[language];
  const found = new Map<string, Button>();
  for (const nudge of reader ? nudges : []) {
    const feature = features.find(({ nudges: said }) => said?.[nudge.kind]);
    const button = reader && (await feature?.opens?.(nudge, reader));
    if (button) found.set(JSON.stringify(button.call), button);
  }
  return { title: t.settledTitle, parts: [text(t.settled)], buttons: [...found.values()] };
}
