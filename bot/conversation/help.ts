import { type Card, list, type Part, quiet, text } from '../view/card.ts';
import { conversationTexts } from './conversation.texts.ts';
import { homeCall } from './conversation.vocabulary.ts';
import type { Feature, Turn } from './feature.ts';

/** What one can do here: a line and a button per feature, for who may use it, and examples to copy. */
export function helpCard(features: readonly Feature[], turn: Turn): Card {
  const t = conversationTexts[turn.language];
  const lines = features.flatMap((feature) => feature.help?.(turn) ?? []);
  return {
    title: t.helpTitle(turn.me.name.split(' ')[0] ?? turn.me.name),
    parts: [
      text(t.helpIntro),
      ...lines.map((line): Part => ({ kind: 'item', text: line.line, buttons: [line.button] })),
      { kind: 'heading', text: t.examplesTitle },
      list([...t.examples]),
      quiet(t.privacy),
    ],
    buttons: [{ label: t.homeButton, call: homeCall({}) }],
  };
}
