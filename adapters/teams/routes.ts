import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';
import type { TurnContext } from 'botbuilder';
import type { Converse } from '../../bot/conversation/reply.ts';
import { text } from '../../bot/view/card.ts';
import { actionDataOf } from './activity.ts';
import { type AnswerTools, putOrSay, replaceInvoked, sayAnswer } from './answer.ts';
import type { ActionData } from './buttons.ts';
import { openDialog, submitDialog } from './dialog.ts';
import { openFromMessage, submitFromMessage } from './extension.ts';
import { type Heard, type Home, heard } from './incoming.ts';
import { cardPost } from './posts.ts';
import { renew } from './refresh.ts';
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
  const hear = async (context: TurnContext) => {
    const { cancel, refresh } = actionDataOf(context.activity) ?? {};
    if (cancel) return leaveForm(tools, context, cancel);
    if (refresh === true && context.activity.type === 'invoke') {
      return renew(context, await tools.converse(heard(context, tools.home).incoming));
    }
    await converse(context, heard(context, tools.home));
  };
  for (const [name, answer] of Object.entries(dialogs)) {
    application.addRoute(
      async ({ activity }) => activity.type === 'invoke' && activity.name === name,
      (context) => answer(tools, context),
      true,
    );
  }
  return application
    .turn('beforeTurn', async ({ activity }) => {
      tools.urls.learn(activity);
      return true;
    })
    .addRoute(async (context) => isPress(context), hear, true)
    .addRoute(async (context) => isMessage(context), hear);
}

/** Dialogs, from our own buttons and from the commands on somebody's message. */
const dialogs: Readonly<Record<string, (tools: RouteTools, context: TurnContext) => Promise<void>>> = {
  'task/fetch': openDialog,
  'task/submit': submitDialog,
  'composeExtension/fetchTask': openFromMessage,
  'composeExtension/submitAction': submitFromMessage,
};

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

/** *Annuleren* closes the form where it stands; nobody else needs to know. */
async function leaveForm(tools: AnswerTools, context: TurnContext, cancel: NonNullable<ActionData['cancel']>) {
  const language = cancel.language === 'en' ? 'en' : 'nl';
  const post = cardPost({ title: cancel.title, parts: [text(teamsTexts[language].cancelled)] }, language);
  if (context.activity.type === 'invoke') return replaceInvoked(tools, context, post);
  await putOrSay(tools, context, context.activity.replyToId ?? '', post);
}
