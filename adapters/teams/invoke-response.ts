import { CardFactory, type TurnContext } from 'botbuilder';
import type { AdaptiveCard } from './adaptive-card.ts';
import { cutText, limits } from './limits.ts';
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

function respond(context: TurnContext, body: Readonly<Record<string, unknown>>): Promise<void> {
  return respondAs(context, 200, body);
}

interface Dialog {
  readonly title: string;
  readonly card: AdaptiveCard;
  readonly height: 'medium' | 'large';
}

/** Opens a dialog with this card in it, or puts it in the one that is open. */
export function respondWithDialog(context: TurnContext, { title, card, height }: Dialog): Promise<void> {
  const value = {
    title: cutText(title, limits.dialogTitle),
    height,
    width: 'medium',
    card: CardFactory.adaptiveCard(card),
  };
  return respondAs(context, 200, { task: { type: 'continue', value } });
}

/** Puts a sentence in the place of what stood in the dialog. */
export function respondWithSentence(context: TurnContext, sentence: string): Promise<void> {
  return respondAs(context, 200, { task: { type: 'message', value: sentence } });
}

/** Nothing more to say: Teams closes the dialog. */
export function closeDialog(context: TurnContext): Promise<void> {
  return respondAs(context, 200);
}

/** Teams says that it did not work, and leaves the dialog with all that was typed in it. */
export function keepDialog(context: TurnContext): Promise<void> {
  return respondAs(context, 500);
}

async function respondAs(context: TurnContext, status: number, body?: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status, ...(body ? { body } : {}) } });
}
