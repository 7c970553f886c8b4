import { type Card, heading, line, list, type Part, quiet, text } from '../view/card.ts';
import { strong } from '../view/copy.ts';
import { conversationTexts } from './conversation.texts.ts';
import type { NudgeMessage, Turn } from './feature.ts';

/** One nudge as a whole message: its parts, exactly one question, and the buttons that answer it. */
export function singleCard(message: NudgeMessage): Card {
  return {
    title: message.title,
    ...(message.discreet ? { discreet: true } : {}),
    parts: [...message.parts, ...(message.question ? [text(message.question)] : []), quiet(message.why)],
    buttons: message.buttons,
  };
}

/** Everything of the day in one message, a line and one button each; goal by goal in the same three parts. */
export function bundleCard(messages: readonly NudgeMessage[], turn: Turn): Card {
  const t = conversationTexts[turn.language];
  // What serves no goal comes first: below a goal's heading it would seem to be that goal's.
  const loose = messages.filter(({ goal }) => !goal).map(itemOf);
  const goals = new Map<string, NudgeMessage[]>();
  for (const message of messages) {
    if (message.goal) goals.set(message.goal.title, [...(goals.get(message.goal.title) ?? []), message]);
  }
  const inGroups = [...loose, ...[...goals.values()].flatMap((serving) => goalParts(serving, turn))];
  const reasons = [...new Set(messages.map((message) => JSON.stringify(message.why)))].map(
    (why) => JSON.parse(why) as NudgeMessage['why'],
  );
  // One question a message: when one of its lines asks already, the message itself does not; how it stands is asked
  // of what can move on.
  const asks = messages.some(({ brief, question }) => brief === question);
  const progress = messages.some(({ question }) => question === t.bundleQuestion);
  const question = asks ? [] : [text(progress ? t.bundleQuestion : t.bundleBegin)];
  return {
    title: t.bundleTitle,
    parts: [text(t.bundleIntro(messages.length)), ...inGroups, line, ...question, ...reasons.map(quiet)],
  };
}

/** What we do this for, what we agreed, what has been achieved. */
function goalParts(serving: readonly NudgeMessage[], turn: Turn): Part[] {
  const t = conversationTexts[turn.language];
  const goal = serving[0]?.goal;
  const achieved = serving.flatMap((message) => (message.achieved ? [message.achieved] : []));
  return [
    heading(goal?.title ?? ''),
    ...(goal?.line ? [quiet(goal.line)] : []),
    text(strong(t.bundleAgreed)),
    ...serving.map(itemOf),
    ...(achieved.length > 0 ? [text(strong(t.bundleAchieved)), list(achieved)] : []),
  ];
}

function itemOf(message: NudgeMessage): Part {
  const button = message.update ?? message.open;
  return { kind: 'item', text: message.brief, buttons: button ? [button] : [] };
}
