import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Converse, Spoken } from '../../bot/conversation/reply.ts';
import type { Form } from '../../bot/view/form.ts';
import { fallbackText, type SlackMessage, toBlocks } from './block-kit.ts';
import { toWindow } from './card-view.ts';
import { type HomeOpened, homePage } from './home.ts';
import type { Command, Typed } from './incoming.ts';
import { answerInside } from './inside.ts';
import type { Press, Submission } from './interaction.ts';
import type { Shortcut } from './shortcut.ts';
import { cardOf, formOf, isNothing, listener, messageOf, modalFor } from './spoken.ts';
import { answerSubmission, type SubmissionAck } from './submission.ts';
import { waiting } from './waiting.ts';
import type { Ways } from './ways.ts';
import type { Place } from './where.ts';
import { within } from './within.ts';

/** Slack waits three seconds for a command's acknowledgement: this long it may carry the answer itself. */
export const ANSWER_IN_ACK_MS = 2000;

/** One answer for each way in. Each returns once the answer is out. */
export interface Answers {
  command(command: Command, ack: (message?: SlackMessage) => Promise<void>): Promise<void>;
  /** False when nothing can have arrived. */
  directMessage(typed: Typed): Promise<boolean>;
  mention(typed: Typed): Promise<boolean>;
  press(press: Press): Promise<void>;
  shortcut(shortcut: Shortcut): Promise<void>;
  opened(opened: HomeOpened): Promise<boolean>;
  submission(submission: Submission, ack: SubmissionAck): Promise<void>;
}

/** Says what the conversation answers, each entrance in its own way. */
export function answers(converse: Converse, ways: Ways): Answers {
  const { speaker, windows, log } = ways;
  const home = homePage(converse, windows);

  const openOr = async (spoken: Spoken, form: Form, triggerId: string, where: Place, incoming: Incoming) => {
    const view = modalFor(form, spoken.language, where, log);
    if (view && (await windows.open(triggerId, view))) return;
    await speaker.say(listener(incoming, where), toBlocks(waiting(form, spoken, incoming), spoken.language));
  };

  return {
    async command({ incoming, triggerId, where }, ack) {
      const turn = converse(incoming);
      const soon = await within(turn, ANSWER_IN_ACK_MS);
      const card = soon && cardOf(soon);
      await ack(card && toBlocks(card, soon.language));
      if (card) return;
      const spoken = await turn;
      const to = listener(incoming, where);
      const form = formOf(spoken);
      if (form) await openOr(spoken, form, triggerId, where, incoming);
      else await speaker.say(to, messageOf(spoken));
    },

    async directMessage({ incoming, channel, thread }) {
      const spoken = await converse(incoming);
      if (isNothing(spoken)) return true;
      const to = listener(incoming, { kind: 'chat', channel, ...(thread ? { thread } : {}) });
      return speaker.say(to, typedAnswer(spoken, incoming));
    },

    async mention({ incoming, channel, thread }) {
      const spoken = await converse(incoming);
      const arrived = await speaker.say(listener(incoming, { kind: 'person' }), typedAnswer(spoken, incoming));
      if (!arrived) return false;
      const line = { text: fallbackText(conversationTexts[spoken.language].answeredPrivately), blocks: [] };
      await speaker.note({ channel, thread, key: `${incoming.id}:note` }, line);
      return true;
    },

    async press(press) {
      const { incoming, triggerId, where, inside } = press;
      const spoken = await converse(incoming);
      if (inside) return answerInside(press, inside, spoken, ways, home);
      const to = listener(incoming, where);
      const form = formOf(spoken);
      if (form) await openOr(spoken, form, triggerId, where, incoming);
      else if (spoken.answer.kind === 'replace') await speaker.replace(to, messageOf(spoken));
      else await speaker.say(to, messageOf(spoken));
    },

    async shortcut({ incoming, triggerId, where }) {
      const spoken = await converse(incoming);
      if (isNothing(spoken)) return;
      const card = cardOf(spoken);
      const form = formOf(spoken);
      if (form) return openOr(spoken, form, triggerId, where, incoming);
      if (card && (await windows.open(triggerId, toWindow(card, spoken.language, where)))) return;
      await speaker.say(listener(incoming, where), messageOf(spoken));
    },

    async opened(opened) {
      await home.open(opened);
      return true;
    },

    submission: (submission, ack) => answerSubmission(converse, ways, home, submission, ack),
  };
}

/** A form cannot be opened by words: a button opens it. */
function typedAnswer(spoken: Spoken, incoming: Incoming): SlackMessage {
  const form = formOf(spoken);
  return form ? toBlocks(waiting(form, spoken, incoming), spoken.language) : messageOf(spoken);
}
