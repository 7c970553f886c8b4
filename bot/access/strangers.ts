import { conversationTexts } from '../conversation/conversation.texts.ts';
import type { Strangers } from '../conversation/converse.ts';
import { show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';

/** Says who can let them in. */
export const strangers: Strangers = async (_incoming, { network }) => {
  const t = conversationTexts.nl;
  const card = { title: t.strangerTitle, parts: [text(t.stranger(network.settings.contact))] };
  return show(card, { kind: 'refused', code: 'unknown-person' });
};
