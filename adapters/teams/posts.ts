import { type Activity, CardFactory } from 'botbuilder';
import { noticeOf } from '../../bot/conversation/notice.ts';
import type { Spoken } from '../../bot/conversation/reply.ts';
import type { Card } from '../../bot/view/card.ts';
import type { Language } from '../../domain/network/network.ts';
import { type AdaptiveCard, toAdaptiveCard } from './adaptive-card.ts';
import { toFormCard } from './inline-form.ts';
import { cutText, limits } from './limits.ts';

/** A message, or the new content of one that stands there already. */
export type Post = Partial<Activity>;

/**
 * A card with its notice as summary: notifications read that out, while `text` would show everything twice. With a viewer
 * it is for their eyes only, and can renew itself.
 */
export function cardPost(card: Card, language: Language, viewer?: string): Post {
  return messageOf(toAdaptiveCard(card, language, { viewer }), noticeOf(card, language));
}

/** What was answered, as a message. What was typed in a form is nothing for a notification. */
export function answerPost(spoken: Spoken, viewer?: string): Post {
  const { answer, language } = spoken;
  if ('card' in answer) return cardPost(answer.card, language, viewer);
  return messageOf(toFormCard(answer.form, language), answer.form.title);
}

/** One line of our own words. */
export function linePost(text: string): Post {
  return { type: 'message', text, textFormat: 'plain' };
}

/** The card that a post carries. */
export function cardIn(post: Post): AdaptiveCard | undefined {
  return post.attachments?.[0]?.content;
}

function messageOf(card: AdaptiveCard, plain: string): Post {
  return {
    type: 'message',
    summary: cutText(plain, limits.summaryCharacters),
    attachments: [CardFactory.adaptiveCard(card)],
  };
}
