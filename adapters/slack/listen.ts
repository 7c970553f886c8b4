import type { App, Context, webApi } from '@slack/bolt';
import type { Entrance, Incoming } from '../../bot/conversation/incoming.ts';
import type { Converse } from '../../bot/conversation/reply.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { type Answers, answers } from './answer.ts';
import { draftKeeper } from './drafts.ts';
import { codeOf } from './failures.ts';
import { readHomeOpened } from './home.ts';
import { readCommand, readDirectMessage, readMention } from './incoming.ts';
import { readPress, readSubmission } from './interaction.ts';
import { readClosed, readDraft } from './left.ts';
import { whoIs } from './profile.ts';
import { recentTurns } from './recent.ts';
import { linkTo, readGlobalShortcut, readMessageShortcut } from './shortcut.ts';
import { slackSpeaker } from './speaker.ts';
import type { Door } from './turn.ts';
import { slackWindows } from './windows.ts';

/** Nothing of the answer can have arrived. Slack sends the event again, when it may go better. */
export class Unanswered extends Error {}

interface Workplace {
  readonly door: Door;
  readonly say: Answers;
}

/** Which event, command, button or form goes where. */
export function listen(app: App, converse: Converse, log: Log): void {
  const recent = recentTurns();
  const drafts = draftKeeper(converse, log);
  /** What a turn needs of the workspace that it comes from: Bolt has the client that is at home there. */
  const at = ({ client, context }: { client: webApi.WebClient; context: Context }): Workplace => ({
    door: {
      entrance: (context['entrance'] as Entrance | undefined) ?? { kind: 'waiting' },
      whoIs: whoIs(client, log),
      team: context.teamId,
    },
    say: answers(converse, {
      speaker: slackSpeaker(client, log),
      windows: slackWindows(client, log),
      recent,
      drafts,
      log,
    }),
  });

  const once = async <Heard extends { incoming: Incoming }>(
    heard: Heard | undefined,
    answer: (heard: Heard) => Promise<boolean>,
  ) => {
    if (!heard || !recent.take(heard.incoming.id)) return;
    if (await answer(heard)) return;
    recent.giveBack(heard.incoming.id);
    throw new Unanswered();
  };

  app.command(/^\//, async ({ body, ack, client, context }) => {
    const { door, say } = at({ client, context });
    const command = readCommand(body, door);
    if (!command) return log.warn('slack.unknown', { what: 'command' });
    await say.command(command, (message) => ack(message && { response_type: 'ephemeral', ...message }));
  });
  app.event('message', ({ body, client, context }) => {
    const { door, say } = at({ client, context });
    return once(readDirectMessage(body, door), say.directMessage);
  });
  app.event('app_mention', ({ body, client, context }) => {
    const { door, say } = at({ client, context });
    return once(readMention(body, door), say.mention);
  });
  app.event('app_home_opened', ({ body, client, context }) => {
    const { door, say } = at({ client, context });
    return once(readHomeOpened(body, door), say.opened);
  });
  app.shortcut(/.*/, async ({ body, ack, client, context }) => {
    await ack();
    const { door, say } = at({ client, context });
    const shortcut = readGlobalShortcut(body, door) ?? (await readMessageShortcut(body, door, linkTo(client, log)));
    if (!shortcut) return log.warn('slack.unknown', { what: 'shortcut' });
    await say.shortcut(shortcut);
  });
  app.action({ type: 'block_actions' }, async ({ body, ack, client, context }) => {
    await ack();
    const { door, say } = at({ client, context });
    const draft = readDraft(body, door);
    if (draft) return drafts.note(draft);
    const press = readPress(body, door);
    if (!press) return log.warn('slack.unknown', { what: 'button' });
    await say.press(press);
  });
  app.view(/.*/, async ({ body, ack, client, context }) => {
    const { door, say } = at({ client, context });
    const submission = readSubmission(body, door);
    if (!submission) return log.warn('slack.unknown', { what: 'form' });
    await say.submission(submission, (answer) => ack(answer));
  });
  app.view({ type: 'view_closed' }, async ({ body, ack }) => {
    await ack();
    const form = readClosed(body);
    if (form) await drafts.closed(form);
  });
  app.error(async (error) => {
    const cause = error.original ?? error;
    if (cause instanceof Unanswered) throw cause;
    log.error('slack.turn', { code: codeOf(cause) });
  });
}
