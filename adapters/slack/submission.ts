import type { types } from '@slack/bolt';
import type { Converse, Spoken } from '../../bot/conversation/reply.ts';
import { plainText } from '../../bot/view/copy.ts';
import type { Form } from '../../bot/view/form.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import type { Language } from '../../domain/network/network.ts';
import { toWindow } from './card-view.ts';
import type { Home } from './home.ts';
import type { Submission } from './interaction.ts';
import { fieldErrors, toModal } from './modal.ts';
import type { Recent } from './recent.ts';
import { shapeOf } from './shape.ts';
import { slackTexts } from './slack.texts.ts';
import type { Listener, Speaker } from './speaker.ts';
import { cardOf, listener, messageOf, modalFor } from './spoken.ts';
import type { Ways } from './ways.ts';
import { within } from './within.ts';

/** Slack gives up on a form after three seconds. */
export const ANSWER_FORM_MS = 2500;

/** Acknowledging without a word closes the modal. */
export type SubmissionAck = (answer?: FormAnswer) => Promise<void>;

export type FormAnswer =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: types.ModalView };

/**
 * Answers a form that was sent in. Only when all is well does the modal close, or show the answer where nothing else
 * can: what was typed is never lost.
 */
export async function answerSubmission(
  converse: Converse,
  { speaker, recent, drafts, log }: Ways,
  home: Home,
  submission: Submission,
  ack: SubmissionAck,
): Promise<void> {
  const { incoming, context, onScreen, form } = submission;
  drafts.hold(form);
  const turn = converse(incoming);
  const spoken = await within(turn, ANSWER_FORM_MS);
  // Sent in again, it is the same turn: it gets the answer that this one got meanwhile.
  const stays = spoken ? staysOpen(spoken, submission, log) : besideFirst(slackTexts[context.language].slow, onScreen);
  await ack(stays);
  const finished = await turn;
  drafts.release(form, finished.answer.kind === 'invalid' || finished.answer.kind === 'trouble');
  if (!stays) await sayBeside(finished, listener(incoming, context.where), speaker, recent);
  if (context.where.kind === 'home' && finished.changed.length > 0) await home.refresh(incoming);
}

async function sayBeside(finished: Spoken, to: Listener, speaker: Speaker, recent: Recent): Promise<void> {
  if (!cardOf(finished) || !recent.take(to.key)) return;
  const way = finished.answer.kind === 'replace' ? 'replace' : 'say';
  if (!(await speaker[way](to, messageOf(finished)))) recent.giveBack(to.key);
}

/** What keeps the modal open: sentences beside fields, another form in its place, or the answer itself. */
function staysOpen(
  { answer, language }: Spoken,
  { onScreen, shape, context: { where } }: Submission,
  log: Log,
): FormAnswer | undefined {
  if (answer.kind === 'trouble') {
    const sentences = answer.card.parts.flatMap((part) => (part.kind === 'text' ? [plainText(part.text)] : []));
    return besideFirst([answer.card.title, ...sentences].join('. '), onScreen);
  }
  if (answer.kind === 'invalid' && isOnScreen(answer.form, shape, language)) {
    const errors = fieldErrors(answer.form.problems ?? {}, onScreen);
    if (Object.keys(errors).length > 0) return { response_action: 'errors', errors };
  }
  const inWindow = where.kind === 'home' || where.kind === 'window';
  if ('card' in answer)
    return inWindow ? { response_action: 'update', view: toWindow(answer.card, language, where) } : undefined;
  const view = modalFor(answer.form, language, where, log);
  return view && { response_action: 'update', view };
}

/** Whether sentences say it all: what else is in the form stands there already. */
function isOnScreen({ problems: _, ...form }: Form, shape: string, language: Language): boolean {
  return shapeOf(toModal(form, language, '').blocks) === shape;
}

function besideFirst(sentence: string, onScreen: readonly string[]): FormAnswer | undefined {
  const first = onScreen[0];
  if (first === undefined) return undefined;
  return { response_action: 'errors', errors: fieldErrors({ [first]: sentence }, onScreen) };
}
