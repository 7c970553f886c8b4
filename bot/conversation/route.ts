import { ZodError } from 'zod';
import type { AccountName } from '../../domain/network/network.store.ts';
import { nearestWords } from '../language/nearest.ts';
import { core, type Names, namesOf, withoutPoliteness, wordAtStart } from '../language/politeness.ts';
import { smallTalk } from '../language/small-talk.ts';
import { type Card, text } from '../view/card.ts';
import { bounded, LONGEST_MESSAGE, writable } from './bounded.ts';
import { sentId } from './carry.ts';
import { conversationTexts } from './conversation.texts.ts';
import { helpCall, homeCall, stayHome } from './conversation.vocabulary.ts';
import type { CallHandler, Feature, Turn, Word } from './feature.ts';
import { keepReason, withFindings, withoutGuard } from './guarding.ts';
import { helpCard } from './help.ts';
import { calledFromHome, homeCard } from './home.ts';
import type { Incoming, Pointed, Pressed, Replied, Submitted } from './incoming.ts';
import { asksForHome, helpWords } from './own-words.ts';
import { type Change, nothingToSay, type Reply, show } from './reply.ts';

const MOST_NEAREST = 3;
const MOST_OF_A_COMMAND = 2;
const helpNames = namesOf(helpWords);

interface Words {
  readonly names: Names;
  readonly byName: ReadonlyMap<string, Word>;
}

type Route = (incoming: Incoming, turn: Turn) => Promise<Reply>;

/**
 * Leads what came in to the feature that it is for: by its word, its sentence, or the name of its button or form. What
 * the guard finds on the way is told with the answer.
 */
export function routerFor(features: readonly Feature[]): Route {
  const lead = leaderFor(features);
  return async (incoming, turn) => {
    const reply = withFindings(incoming, await lead(withoutGuard(incoming, turn), turn), turn);
    await keepReason(reply, turn);
    return reply;
  };
}

function leaderFor(features: readonly Feature[]): Route {
  const calls = new Map<string, CallHandler>();
  for (const handler of features.flatMap((feature) => feature.calls)) {
    if (calls.has(handler.callName)) throw new Error(`Two handlers for ${handler.callName}`);
    calls.set(handler.callName, handler);
  }
  const byName = new Map(
    features.flatMap((feature) => feature.words.flatMap((word) => word.names.map((name) => [name, word] as const))),
  );
  const words: Words = { names: namesOf([...byName.keys()]), byName };
  const asksFirst = features.find((feature) => feature.asksFirst)?.asksFirst;
  return async ({ what, from }, turn) => {
    if (what.kind === 'said') return heard(writable(what.text), words, features, turn);
    if (what.kind === 'replied') return repliedTo(what, from, words, features, turn);
    if (what.kind === 'opened') return show(await homeCard(features, turn));
    if (what.kind === 'pointed') return (await asksFirst?.(cleaned(what), from, turn)) ?? nothingToSay;
    if (what.kind === 'left' || what.kind === 'gone') return nothingToSay;
    if (what.call.name === helpCall.callName) return show(helpCard(features, turn));
    if (what.call.name === homeCall.callName) return show(await homeCard(features, turn));
    const stays = what.call.name === stayHome.callName ? calledFromHome(what.call.input) : undefined;
    const handler = calls.get(stays?.name ?? what.call.name);
    if (!handler) return oldButton(turn);
    const reply = await called(handler, stays ? { kind: 'pressed', call: stays } : what, turn);
    return stays ? atHome(reply, features, turn) : reply;
  };
}

/** What was done is seen on the own page, which it leaves where it is; what could not be done is said. */
async function atHome(reply: Reply, features: readonly Feature[], turn: Turn): Promise<Reply> {
  if (reply.answer.kind !== 'replace' || reply.changed.some(({ kind }) => kind === 'refused')) return reply;
  return { ...reply, answer: { kind: 'replace', card: await homeCard(features, turn) } };
}

/** Below a message of a feature it is for that feature; below any other it is said like anything else. */
async function repliedTo(
  { act, under, source, text, attached }: Replied,
  from: AccountName,
  words: Words,
  features: readonly Feature[],
  turn: Turn,
): Promise<Reply> {
  const typed = writable(text);
  const there = { act, attached, text: typed, under: sentId(under, from), source: sentId(source, from) };
  for (const feature of features) {
    const reply = await feature.replied?.(there, turn);
    if (reply) return reply;
  }
  return act === 'said' && typed.trim() !== '' ? heard(typed, words, features, turn) : nothingToSay;
}

/** The words of a message, without what nobody typed. */
function cleaned(what: Pointed): Pointed {
  return { ...what, message: { ...what.message, text: writable(what.message.text.slice(0, LONGEST_MESSAGE)) } };
}

async function heard(said: string, words: Words, features: readonly Feature[], turn: Turn): Promise<Reply> {
  if (said.length > LONGEST_MESSAGE) return tooLong(turn);
  const exists = existing(words, turn);
  const begun = wordAtStart(said, words.names, exists);
  const word = begun && words.byName.get(begun.name);
  if (begun && word) return word.handle(begun.rest, turn);
  if (asksForHome(core(said))) return show(await homeCard(features, turn));
  if (core(said) === '' || wordAtStart(said, helpNames)) return helpOrTalk(said, features, turn);
  const sentence = withoutPoliteness(said).text;
  for (const feature of features) {
    const answer = feature.sentence?.(sentence, turn);
    if (answer) return answer();
  }
  if (smallTalk(said)) return helpOrTalk(said, features, turn);
  const near = nearestWords(core(said), [...words.byName.keys()].filter(exists), MOST_NEAREST);
  return (isOneWord(said, near) ? undefined : await elsewhere(features, turn)) ?? unknown(near, turn);
}

/** Hardly more than a word of ours with a slip in it. */
function isOneWord(said: string, near: readonly string[]): boolean {
  return near.length > 0 && core(said).split(/\s+/).length <= MOST_OF_A_COMMAND;
}

async function elsewhere(features: readonly Feature[], turn: Turn): Promise<Reply | undefined> {
  for (const feature of features) {
    const reply = await feature.elsewhere?.(turn);
    if (reply) return reply;
  }
  return undefined;
}

/** A word that is not for them does not exist: it is not understood, and nothing comes near it. */
function existing({ byName }: Words, turn: Turn): (name: string) => boolean {
  return (name) => byName.get(name)?.exists?.(turn) ?? true;
}

/** Small talk gets a short answer; a greeting, and nothing at all, get help. */
function helpOrTalk(said: string, features: readonly Feature[], turn: Turn): Reply {
  const t = conversationTexts[turn.language];
  switch (smallTalk(said)) {
    case 'thanks':
      return show(sentenceCard(t.thanksTitle, t.thanks, turn));
    case 'bye':
      return show(sentenceCard(t.byeTitle, t.bye, turn));
    case 'yes':
    case 'no':
      return show(sentenceCard(t.yesNoTitle, t.yesNo, turn));
    default:
      return show(helpCard(features, turn));
  }
}

async function called(handler: CallHandler, what: Pressed | Submitted, turn: Turn): Promise<Reply> {
  try {
    return await handler.handle(what.call.input, what.kind === 'submitted' ? bounded(what.values) : undefined, turn);
  } catch (failure) {
    if (failure instanceof ZodError) return oldButton(turn);
    throw failure;
  }
}

/** A button that this version does not know, or with an input that it never made. */
function oldButton(turn: Turn): Reply {
  const t = conversationTexts[turn.language];
  return refusal(sentenceCard(t.oldButtonTitle, t.oldButton, turn), 'unknown-button');
}

function tooLong(turn: Turn): Reply {
  const t = conversationTexts[turn.language];
  return refusal(sentenceCard(t.tooLongTitle, t.tooLong(LONGEST_MESSAGE), turn), 'too-long');
}

function unknown(near: readonly string[], turn: Turn): Reply {
  const t = conversationTexts[turn.language];
  const sentence = [t.unknown, ...(near.length > 0 ? [t.nearest(near)] : []), t.tryHelp].join(' ');
  return refusal(sentenceCard(t.unknownTitle, sentence, turn), 'not-understood');
}

function refusal(card: Card, code: string): Reply {
  const change: Change = { kind: 'refused', code };
  return show(card, change);
}

function sentenceCard(title: string, sentence: string, turn: Turn): Card {
  return {
    title,
    parts: [text(sentence)],
    buttons: [{ label: conversationTexts[turn.language].helpButton, call: helpCall({}) }],
  };
}
