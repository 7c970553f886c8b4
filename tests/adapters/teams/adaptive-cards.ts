import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import type { AdaptiveCard } from '../../../adapters/teams/adaptive-card.ts';

const library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

/** What Microsoft's own reader has against a card: while reading it, and on looking at its properties. */
export function complaintsAbout(card: AdaptiveCard): string[] {
  const context = new library.SerializationContext(library.Versions.v1_5);
  const read = new library.AdaptiveCard();
  read.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const failures = read.validateProperties().validationEvents.map((event) => event.message);
  return [...events, ...failures];
}

/** The lines of a card's rich text: runs joined. */
export function wordsOf(card: AdaptiveCard): string[] {
  return elementsIn(card)
    .filter((element) => element.type === 'RichTextBlock')
    .map((block) => (block.inlines as { text: string }[]).map(({ text }) => text).join(''));
}

/** All elements of a card, however deep. */
export function elementsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(elementsIn);
  if (typeof value !== 'object' || value === null) return [];
  const element = value as Record<string, unknown>;
  return [...('type' in element ? [element] : []), ...Object.values(element).flatMap(elementsIn)];
}
