import type { App, Context, webApi } from '@slack/bolt';
import type { Entrance } from '../../bot/conversation/incoming.ts';
import type { Converse } from '../../bot/conversation/reply.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { type Answers, answers } from './answer.ts';
import { codeOf } from './failures.ts';
import { readCommand, readDirectMessage, readMention, type Typed } from './incoming.ts';
import { readPress, readSubmission } from './interaction.ts';
import { whoIs } from './profile.ts';
import { recentTurns } from './recent.ts';
import { slackSpeaker } from './speaker.ts';
import type { Door } from './turn.ts';

/** Nothing of the answer can have arrived. Slack sends the event again, when it may go better. */
export class Unanswered extends Error {}

interface Workplace {
  readonly door: Door;
  readonly say: Answers;
}

/** Which event, command, button or form goes where. */
export function listen(app: App, converse: Converse, log: Log): void {
  const recent = recentTurns();
  /** What a turn needs of the workspace that it comes from: Bolt has the client that is at home there. */
  const at = ({ client, context }: { client: webApi.WebClient; context: Context }): Workplace => ({
    door: { entrance: (context['entrance'] as Entrance | undefined) ?? { kind: 'waiting' }, whoIs: whoIs(client, log) },
    say: answers(converse, slackSpeaker(client, log), recent, log),
  });

  const once = async (typed: Typed | undefined, answer: (typed: Typed) => Promise<boolean>) => {
    if (!typed || !recent.take(typed.incoming.id)) return;
    if (await answer(typed)) return;
    recent.giveBack(typed.incoming.id);
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
  app.action({ type: 'block_actions' }, async ({ body, ack, client, context }) => {
    await ack();
    const { door, say } = at({ client, context });
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
  app.error(async (error) => {
    const cause = error.original ?? error;
    if (cause instanceof Unanswered) throw cause;
    log.error('slack.turn', { code: codeOf(cause) });
  });
}
