import type { types } from '@slack/bolt';
import type { Converse, Spoken } from '../../bot/conversation/reply.ts';
import { plainText } from '../../bot/view/copy.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import type { Submission } from './interaction.ts';
import { fieldErrors } from './modal.ts';
import type { Recent } from './recent.ts';
import { slackTexts } from './slack.texts.ts';
import type { Listener, Speaker } from './speaker.ts';
import { cardOf, listener, messageOf, modalFor } from './spoken.ts';
import { within } from './within.ts';

/** Slack gives up on a form after three seconds. */
export const ANSWER_FORM_MS = 2500;

/** Acknowledging without a word closes the modal. */
export type SubmissionAck = (answer?: FormAnswer) => Promise<void>;

export type FormAnswer =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: types.ModalView };

/** Answers a form that was sent in. Only when all is well does the modal close: what was typed is never lost. */
export async function answerSubmission(
  converse: Converse,
  speaker: Speaker,
  recent: Recent,
  log: Log,
  { incoming, context, onScreen }: Submission,
  ack: SubmissionAck,
): Promise<void> {
  const turn = converse(incoming);
  const spoken = await within(turn, ANSWER_FORM_MS);
  const to = listener(incoming, context.where);
  // Sent in again, it is the same turn: it gets the answer that this one got meanwhile.
  const stays = spoken
    ? staysOpen(spoken, onScreen, to, log)
    : besideFirst(slackTexts[context.language].slow, onScreen);
  await ack(stays);
  if (stays) return;
  const finished = await turn;
  if (!cardOf(finished) || !recent.take(to.key)) return;
  const way = finished.answer.kind === 'replace' ? 'replace' : 'say';
  if (!(await speaker[way](to, messageOf(finished)))) recent.giveBack(to.key);
}

/** What keeps the modal open: sentences beside fields, or another form in its place. */
function staysOpen(
  { answer, language }: Spoken,
  onScreen: readonly string[],
  to: Listener,
  log: Log,
): FormAnswer | undefined {
  if (answer.kind === 'trouble') {
    const sentences = answer.card.parts.flatMap((part) => (part.kind === 'text' ? [plainText(part.text)] : []));
    return besideFirst([answer.card.title, ...sentences].join('. '), onScreen);
  }
  if (answer.kind === 'invalid' && onScreen.length > 0) {
    const errors = fieldErrors(answer.form.problems ?? {}, onScreen);
    if (Object.keys(errors).length > 0) return { response_action: 'errors', errors };
  }
  if (answer.kind !== 'invalid' && answer.kind !== 'open') return undefined;
  const view = modalFor(answer.form, language, to, log);
  return view && { response_action: 'update', view };
}

function besideFirst(sentence: string, onScreen: readonly string[]): FormAnswer | undefined {
  const first = onScreen[0];
  if (first === undefined) return undefined;
  return { response_action: 'errors', errors: fieldErrors({ [first]: sentence }, onScreen) };
}
