import { type Card, heading, line, type Part, quiet, text } from '../view/card.ts';
import { conversationTexts } from './conversation.texts.ts';
import type { NudgeMessage, Turn } from './feature.ts';

/** One nudge as a whole message: its parts, exactly one question, and the buttons that answer it. */
export function singleCard(message: NudgeMessage): Card {
  return {
    title: message.title,
    parts: [...message.parts, ...(message.question ? [text(message.question)] : []), quiet(message.why)],
    buttons: message.buttons,
  };
}

/** Everything of the day in one message: a line and one button each, what serves one goal together. */
export function bundleCard(messages: readonly NudgeMessage[], turn: Turn): Card {
  const t = conversationTexts[turn.language];
  // What serves no goal comes first: below a goal's heading it would seem to be that goal's.
  const groups = new Map<string | undefined, NudgeMessage[]>([[undefined, []]]);
  for (const message of messages) groups.set(message.group, [...(groups.get(message.group) ?? []), message]);
  const inGroups = [...groups].flatMap(([group, members]): Part[] => [
    ...(group ? [heading(group)] : []),
    ...members.map(
      (message): Part => ({ kind: 'item', text: message.brief, buttons: message.open ? [message.open] : [] }),
    ),
  ]);
  const reasons = [...new Set(messages.map((message) => JSON.stringify(message.why)))].map(
    (why) => JSON.parse(why) as NudgeMessage['why'],
  );
  // One question a message: when one of its lines asks already, the message itself does not.
  const asks = messages.some(({ brief, question }) => brief === question);
  const question = asks ? [] : [text(t.bundleQuestion)];
  return {
    title: t.bundleTitle,
    parts: [text(t.bundleIntro(messages.length)), ...inGroups, line, ...question, ...reasons.map(quiet)],
  };
}
