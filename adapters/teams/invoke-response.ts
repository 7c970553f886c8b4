import type { TurnContext } from 'botbuilder';
import { cardIn, type Post } from './posts.ts';

/** Takes the place of the card whose button was pressed. */
export function respondWithCard(context: TurnContext, post: Post): Promise<void> {
  return respond(context, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: cardIn(post) });
}

/** Leaves the card as it is and shows a short line; never an empty one, which Teams takes for a failure. */
export function respondWithLine(context: TurnContext, line: string): Promise<void> {
  return respond(context, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: line || '…' });
}

/** Leaves the card, and all that was typed in it, as it is. */
export function respondWithError(context: TurnContext, message: string): Promise<void> {
  const value = { code: 'InternalServerError', message };
  return respond(context, { statusCode: 500, type: 'application/vnd.microsoft.error', value });
}

async function respond(context: TurnContext, body: Readonly<Record<string, unknown>>): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
