import type { TurnContext } from 'botbuilder';
import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import type { Spoken } from '../../bot/conversation/reply.ts';
import { respondWithCard, respondWithError } from './invoke-response.ts';
import { cardPost } from './posts.ts';

/** A card asked how it stands now. It is drawn anew for who looks at it; nobody said anything, so nothing is posted. */
export function renew(context: TurnContext, { answer, language }: Spoken): Promise<void> {
  if ('form' in answer || answer.kind === 'trouble') {
    return respondWithError(context, conversationTexts[language].trouble);
  }
  return respondWithCard(context, cardPost(answer.card, language, context.activity.from.id));
}
