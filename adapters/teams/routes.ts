import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';
import type { TurnContext } from 'botbuilder';
import type { Converse } from '../../bot/conversation/reply.ts';
import { text } from '../../bot/view/card.ts';
import { actionDataOf, isShared } from './activity.ts';
import { type AnswerTools, putOrSay, replaceInvoked, sayAnswer } from './answer.ts';
import type { ActionData } from './buttons.ts';
import { greeted, type Heard, type Home, heard } from './incoming.ts';
import { cardPost } from './posts.ts';
import type { ServiceUrls } from './service-urls.ts';
import { teamsTexts } from './teams.texts.ts';
import { typedWords } from './typed-words.ts';

interface RouteTools extends AnswerTools {
  readonly converse: Converse;
  readonly urls: ServiceUrls;
  readonly home: Home;
}

/** Which activity goes where; what has no route is let pass. */
export function routesWith(tools: RouteTools): Application {
  const application = new Application({
    turnStateFactory: () => new NothingKept(),
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  const converse = async (context: TurnContext, turn: Heard) =>
    sayAnswer(tools, context, turn, await tools.converse(turn.incoming));
  const greet = async (context: TurnContext) => {
    if (!isShared(context.activity)) await converse(context, greeted(context, tools.home));
  };
  const hear = async (context: TurnContext) => {
    const { cancel } = actionDataOf(context.activity) ?? {};
    if (cancel) return leaveForm(tools, context, cancel);
    await converse(context, heard(context, tools.home));
  };
  return application
    .turn('beforeTurn', async ({ activity }) => {
      tools.urls.learn(activity);
      return true;
    })
    .addRoute(async (context) => isPress(context), hear, true)
    .addRoute(async (context) => isMessage(context), hear)
    .addRoute(async (context) => isInstallation(context), greet)
    .conversationUpdate('membersAdded', greet);
}

/** Nothing is remembered between turns: each button and form carries what it needs. */
class NothingKept extends TurnState {
  protected override onComputeStorageKeys(): Promise<Record<string, string>> {
    return Promise.resolve({ conversation: 'none', user: 'none' });
  }
}

function isPress({ activity }: TurnContext): boolean {
  return activity.type === 'invoke' && activity.name === 'adaptiveCard/action' && actionDataOf(activity) !== undefined;
}

/** Words, or one of our own buttons; the data of somebody else's card is not for us. */
function isMessage({ activity }: TurnContext): boolean {
  if (activity.type !== 'message') return false;
  return !activity.value || typedWords(activity) !== '' || actionDataOf(activity) !== undefined;
}

function isInstallation({ activity }: TurnContext): boolean {
  return activity.type === 'installationUpdate' && activity.action === 'add';
}

/** *Annuleren* closes the form where it stands; nobody else needs to know. */
async function leaveForm(tools: AnswerTools, context: TurnContext, cancel: NonNullable<ActionData['cancel']>) {
  const language = cancel.language === 'en' ? 'en' : 'nl';
  const post = cardPost({ title: cancel.title, parts: [text(teamsTexts[language].cancelled)] }, language);
  if (context.activity.type === 'invoke') return replaceInvoked(tools, context, post);
  await putOrSay(tools, context, context.activity.replyToId ?? '', post);
}
