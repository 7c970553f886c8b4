import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import type { Incoming } from '../../bot/conversation/incoming.ts';
import type { Converse, Spoken } from '../../bot/conversation/reply.ts';
import type { Call } from '../../bot/view/call.ts';
import { type Card, text } from '../../bot/view/card.ts';
import type { Form } from '../../bot/view/form.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import { fallbackText, type SlackMessage, toBlocks } from './block-kit.ts';
import type { Command, Typed } from './incoming.ts';
import { type Press, SAY_AGAIN, type Submission } from './interaction.ts';
import { clean, limits } from './limits.ts';
import type { Recent } from './recent.ts';
import type { Listener, Speaker } from './speaker.ts';
import { cardOf, formOf, listener, messageOf, modalFor } from './spoken.ts';
import { answerSubmission, type SubmissionAck } from './submission.ts';
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
  submission(submission: Submission, ack: SubmissionAck): Promise<void>;
}

/** Says what the conversation answers, each entrance in its own way. */
export function answers(converse: Converse, speaker: Speaker, recent: Recent, log: Log): Answers {
  const openOr = async (spoken: Spoken, form: Form, triggerId: string, to: Listener, again: Call) => {
    const view = modalFor(form, spoken.language, to, log);
    if (view && (await speaker.open(triggerId, view))) return;
    await speaker.say(to, toBlocks(waiting(form, again, spoken), spoken.language));
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
      if (form) await openOr(spoken, form, triggerId, to, openAgain(spoken, incoming));
      else await speaker.say(to, messageOf(spoken));
    },

    async directMessage({ incoming, channel, thread }) {
      const spoken = await converse(incoming);
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

    async press({ incoming, triggerId, where, call }) {
      const spoken = await converse(incoming);
      const to = listener(incoming, where);
      const form = formOf(spoken);
      if (form) await openOr(spoken, form, triggerId, to, call);
      else if (spoken.answer.kind === 'replace') await speaker.replace(to, messageOf(spoken));
      else await speaker.say(to, messageOf(spoken));
    },

    submission: (submission, ack) => answerSubmission(converse, speaker, recent, log, submission, ack),
  };
}

/** A form cannot be opened by words: a button opens it, by saying them again. */
function typedAnswer(spoken: Spoken, incoming: Incoming): SlackMessage {
  const form = formOf(spoken);
  if (!form) return messageOf(spoken);
  return toBlocks(waiting(form, openAgain(spoken, incoming), spoken), spoken.language);
}

/** What opens the form once more: the answer's own way, or the words that asked for it. */
function openAgain({ answer }: Spoken, incoming: Incoming): Call {
  return (answer.kind === 'open' ? answer.again : undefined) ?? sayAgain(incoming);
}

function waiting(form: Form, again: Call, { answer, language }: Spoken): Card {
  const texts = conversationTexts[language];
  // What stands before the fields of a form that forgot the words is to be read even when nobody opens it.
  const first = answer.kind === 'open' && answer.again ? form.intro : undefined;
  return {
    title: form.title,
    parts: [text(first ?? texts.formWaits)],
    buttons: [{ label: texts.openForm, call: again, style: 'primary' }],
  };
}

/** As many of the words as a button carries; the whole of them still stands in the chat above it. */
function sayAgain(incoming: Incoming): Call {
  const words = incoming.what.kind === 'said' ? incoming.what.text : '';
  for (let length = Math.min(words.length, limits.button.value); ; length -= 50) {
    const input = { say: clean(words.slice(0, Math.max(0, length))) };
    if (JSON.stringify(input).length <= limits.button.value) return { name: SAY_AGAIN, input };
  }
}
