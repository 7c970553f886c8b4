import type {
  App,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  webApi,
} from '@slack/bolt';
import type { Entrance, Incoming } from '../../bot/conversation/incoming.ts';
import type { Converse } from '../../bot/conversation/reply.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { type Answers, answers } from './answer.ts';
import { type DraftKeeper, draftKeeper } from './drafts.ts';
import { codeOf } from './failures.ts';
import { readHomeOpened } from './home.ts';
import { readCommand, readDirectMessage, readMention } from './incoming.ts';
import { readPress, readSubmission } from './interaction.ts';
import { readClosed, readDraft } from './left.ts';
import { whoIs } from './profile.ts';
import { type Recent, recentTurns } from './recent.ts';
import type { Removal } from './removal.ts';
import { linkTo, readGlobalShortcut, readMessageShortcut } from './shortcut.ts';
import { slackSpeaker } from './speaker.ts';
import { readReply } from './thread.ts';
import type { Door } from './turn.ts';
import { Unanswered } from './unanswered.ts';
import { slackWindows } from './windows.ts';

/** What a turn needs of the workspace that it comes from. */
interface Workplace {
  readonly door: Door;
  readonly say: Answers;
  readonly client: webApi.WebClient;
}

/** What is there for all workspaces together. */
interface Parts {
  readonly recent: Recent;
  readonly drafts: DraftKeeper;
  readonly removal: Removal;
  readonly log: Log;
}

/** Which event, command, button or form goes where. */
export function listen(app: App, converse: Converse, removal: Removal, log: Log): void {
  const parts: Parts = { recent: recentTurns(), drafts: draftKeeper(converse, log), removal, log };
  const sayAt = answersByClient(converse, parts);
  // One listener that looks what came in: Bolt asks each listener about everything, by a chain of its own.
  app.use(async (heard) => {
    const { client, context } = heard;
    const entrance = (context['entrance'] as Entrance | undefined) ?? { kind: 'waiting' };
    const door = { entrance, whoIs: whoIs(client, log), team: context.teamId };
    const at: Workplace = { door, say: sayAt(client), client };
    if ('command' in heard) return hearCommand(heard, at, parts);
    if ('event' in heard) return hearEvent(heard, at, parts);
    if ('action' in heard) return hearAction(heard, at, parts);
    if ('view' in heard) return hearView(heard, at, parts);
    if ('shortcut' in heard) return hearShortcut(heard, at, parts);
  });
  app.error(async (error) => {
    const cause = error.original ?? error;
    if (cause instanceof Unanswered) throw cause;
    log.error('slack.turn', { code: codeOf(cause) });
  });
}

/** Bolt has a client for each workspace, which is at home there. */
function answersByClient(converse: Converse, { recent, drafts, log }: Parts): (client: webApi.WebClient) => Answers {
  const known = new WeakMap<webApi.WebClient, Answers>();
  return (client) => {
    const say =
      known.get(client) ??
      answers(converse, {
        speaker: slackSpeaker(client, log),
        windows: slackWindows(client, log),
        recent,
        drafts,
        log,
      });
    known.set(client, say);
    return say;
  };
}

async function hearCommand(
  { body, ack }: SlackCommandMiddlewareArgs,
  { door, say }: Workplace,
  { log }: Parts,
): Promise<void> {
  const command = readCommand(body, door);
  if (!command) return log.warn('slack.unknown', { what: 'command' });
  await say.command(command, (message) => ack(message && { response_type: 'ephemeral', ...message }));
}

async function hearEvent(
  { event, body }: SlackEventMiddlewareArgs,
  { door, say }: Workplace,
  { recent, removal }: Parts,
): Promise<void> {
  switch (event.type) {
    case 'message':
      return once(readReply(body, door) ?? readDirectMessage(body, door), say.directMessage, recent);
    case 'app_mention':
      return once(readMention(body, door), say.mention, recent);
    case 'app_home_opened':
      return once(readHomeOpened(body, door), say.opened, recent);
    case 'app_uninstalled':
    case 'tokens_revoked':
      return removal(body);
  }
}

async function once<Heard extends { incoming: Incoming }>(
  heard: Heard | undefined,
  answer: (heard: Heard) => Promise<boolean>,
  recent: Recent,
): Promise<void> {
  if (!heard || !recent.take(heard.incoming.id)) return;
  if (await answer(heard)) return;
  recent.giveBack(heard.incoming.id);
  throw new Unanswered();
}

async function hearShortcut(
  { body, ack }: SlackShortcutMiddlewareArgs,
  { door, say, client }: Workplace,
  { log }: Parts,
): Promise<void> {
  await ack();
  const shortcut = readGlobalShortcut(body, door) ?? (await readMessageShortcut(body, door, linkTo(client, log)));
  if (!shortcut) return log.warn('slack.unknown', { what: 'shortcut' });
  await say.shortcut(shortcut);
}

async function hearAction(
  { body, ack }: SlackActionMiddlewareArgs,
  { door, say }: Workplace,
  { drafts, log }: Parts,
): Promise<void> {
  if (body.type !== 'block_actions') return;
  await ack();
  const draft = readDraft(body, door);
  if (draft) return drafts.note(draft);
  const press = readPress(body, door);
  if (!press) return log.warn('slack.unknown', { what: 'button' });
  await say.press(press);
}

async function hearView(
  { body, ack }: SlackViewMiddlewareArgs,
  { door, say }: Workplace,
  { drafts, log }: Parts,
): Promise<void> {
  if (body.type === 'view_closed') {
    await ack();
    const form = readClosed(body);
    if (form) await drafts.closed(form);
    return;
  }
  const submission = readSubmission(body, door);
  if (!submission) return log.warn('slack.unknown', { what: 'form' });
  await say.submission(submission, (answer) => ack(answer));
}
