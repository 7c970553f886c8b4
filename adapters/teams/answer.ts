import { setTimeout as pause } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import { conversationTexts } from '../../bot/conversation/conversation.texts.ts';
import type { Answer, Spoken } from '../../bot/conversation/reply.ts';
import type { Log } from '../../domain/kernel/ports.ts';
import type { Language } from '../../domain/network/network.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import { factsOf, failureOf } from './failures.ts';
import type { Heard } from './incoming.ts';
import { respondWithCard, respondWithError, respondWithLine } from './invoke-response.ts';
import { limits } from './limits.ts';
import type { Sender } from './messenger.ts';
import type { Once } from './once.ts';
import { answerPost, linePost, type Post } from './posts.ts';
import { teamsTexts } from './teams.texts.ts';

export interface AnswerTools {
  readonly sender: Sender;
  readonly posted: Once<SendResult>;
  readonly log: Log;
}

/** Thrown when an answer could not be posted but may be when Teams delivers the same once more. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
}

/** Says the answer as its entrance allows: a new message, in place of the pressed card, or in the one-to-one chat. */
export async function sayAnswer(tools: AnswerTools, context: TurnContext, heard: Heard, spoken: Spoken): Promise<void> {
  const { incoming } = heard;
  const invoked = context.activity.type === 'invoke';
  if (incoming.place === 'channel') return answerPrivately(tools, context, heard, spoken, invoked);
  if (invoked) return answerInvoke(tools, context, incoming.id, spoken);
  const replaced = context.activity.replyToId;
  const inPlace = incoming.what.kind !== 'said' && replaced && isInPlace(spoken.answer);
  const post = answerPost(spoken, context.activity.from.id);
  const result = await tools.posted.run(incoming.id, () =>
    twice(async () => (inPlace ? putOrSay(tools, context, replaced, post) : say(tools, context, post))),
  );
  if (result.result === 'later') throw new AnswerLost();
}

/** The card in the response replaces the pressed one; the stored message follows, or the old card would come back. */
export async function replaceInvoked(tools: AnswerTools, context: TurnContext, post: Post): Promise<void> {
  const replaced = context.activity.replyToId;
  if (replaced) await Promise.race([put(tools, context, replaced, post), pause(limits.persistMs)]);
  await respondWithCard(context, post);
}

/** Replaces a message that stands there; when it can't be, the answer comes as a new one. */
export async function putOrSay(tools: AnswerTools, context: TurnContext, id: string, post: Post): Promise<SendResult> {
  const result = await put(tools, context, id, post);
  return result.result === 'never' ? say(tools, context, post) : result;
}

async function answerInvoke(tools: AnswerTools, context: TurnContext, id: string, spoken: Spoken): Promise<void> {
  const { answer, language } = spoken;
  const post = answerPost(spoken, context.activity.from.id);
  if (isInPlace(answer)) return replaceInvoked(tools, context, post);
  const result = await tools.posted.run(id, () => twice(() => say(tools, context, post)));
  const title = 'card' in answer ? answer.card.title : answer.form.title;
  if (answer.kind === 'trouble') return respondWithError(context, conversationTexts[language].trouble);
  if (result.result === 'later' || result.result === 'never') return respondWithCard(context, post);
  return respondWithLine(context, title);
}

/** Others read along in a channel: it gets one neutral line, the answer goes to the one-to-one chat. */
async function answerPrivately(
  tools: AnswerTools,
  context: TurnContext,
  { incoming, address }: Heard,
  spoken: Spoken,
  invoked: boolean,
): Promise<void> {
  const result = await tools.posted.run(incoming.id, async () => {
    const sent = await twice(() => tools.sender.toPerson(address, answerPost(spoken, address.user)));
    if (!invoked) await say(tools, context, linePost(neutralLine(sent, spoken.language)));
    return sent;
  });
  if (invoked) await respondWithLine(context, neutralLine(result, spoken.language));
}

export function neutralLine({ result }: SendResult, language: Language): string {
  if (result === 'never') return teamsTexts[language].noPrivateChat;
  return result === 'later' ? conversationTexts[language].trouble : conversationTexts[language].answeredPrivately;
}

function isInPlace({ kind }: Answer): boolean {
  return kind === 'replace' || kind === 'open' || kind === 'invalid';
}

export function say(tools: AnswerTools, context: TurnContext, post: Post): Promise<SendResult> {
  return attempt(tools, () => context.sendActivity(post));
}

function put(tools: AnswerTools, context: TurnContext, id: string, post: Post): Promise<SendResult> {
  return attempt(tools, async () => {
    await context.updateActivity({ ...post, id });
    return { id };
  });
}

async function attempt(tools: AnswerTools, send: () => Promise<{ id: string } | undefined>): Promise<SendResult> {
  try {
    return { result: 'sent', messageId: (await send())?.id ?? '' };
  } catch (error) {
    const failure = failureOf(error);
    tools.log.warn('teams.answer-failed', { result: failure.result, ...factsOf(error) });
    return failure;
  }
}

/** Somebody waits for this answer: what did not arrive is tried once more, soon. */
export async function twice(send: () => Promise<SendResult>): Promise<SendResult> {
  const first = await send();
  if (first.result !== 'later') return first;
  await pause(Math.min(first.waitMs ?? 300, limits.secondTryMs));
  return send();
}
