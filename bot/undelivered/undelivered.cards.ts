import { dayAt } from '../../domain/kernel/time.ts';
import type { Recipient } from '../../domain/nudges/nudge.ts';
import type { UndeliveredTo } from '../../domain/nudges/undelivered.ts';
import { bodyInFull } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { capital } from '../language/capital.ts';
import { type Button, type Card, type Part, text } from '../view/card.ts';
import { undeliveredTexts } from './undelivered.texts.ts';
import { resend } from './undelivered.vocabulary.ts';

/** Of which feature a kind of nudge is: all that is told of what a message was about. */
export type TopicOf = (kind: string) => string | undefined;

const MOST = 10;

/** The list, each with what comes of it; `notice` is what just came of a button in it. */
export function listCard(all: readonly UndeliveredTo[], topicOf: TopicOf, turn: Turn, notice?: string): Card {
  const t = undeliveredTexts[turn.language];
  const more = all.length - MOST;
  return {
    title: t.title,
    parts: [
      ...(notice ? [text(notice)] : []),
      text(all.length > 0 ? t.intro : t.nothing),
      ...all.slice(0, MOST).map((each) => itemOf(each, topicOf, turn)),
      ...(more > 0 ? [text(t.more(more))] : []),
    ],
  };
}

/** Who did not hear it, in the middle of a sentence. */
export function whoIs(to: Recipient, { network, language }: Turn): string {
  if (to.kind === 'member') return network.member(to.member)?.name ?? '';
  const body = network.body(to.body);
  return body ? undeliveredTexts[language].channel(bodyInFull(body, language)) : '';
}

function itemOf(each: UndeliveredTo, topicOf: TopicOf, turn: Turn): Part {
  const { line } = undeliveredTexts[turn.language];
  const since = dayAt(each.since, turn.zone);
  const who = capital(whoIs(each.to, turn));
  return {
    kind: 'item',
    text: line(who, each.messages.length, topicsOf(each, topicOf, turn), since, turn.today),
    detail: `${whyOf(each, turn)} ${nextOf(each, turn)}`,
    buttons: each.resendable ? [resendButton(each, turn)] : [],
  };
}

function whyOf({ to, reason }: UndeliveredTo, { language }: Turn): string {
  const t = undeliveredTexts[language];
  const isGone = reason === 'no-channel' || reason === 'gone' || reason === 'no-account';
  return to.kind === 'channel' && isGone ? t.noChannel : t.reasons[reason];
}

/** "afspraken, bijeenkomsten en een consultatie"; nothing for what an earlier version said. */
function topicsOf({ kinds }: UndeliveredTo, topicOf: TopicOf, { language }: Turn): string {
  const { topics } = undeliveredTexts[language];
  const known = new Set(
    kinds.flatMap((kind) => {
      const topic = topicOf(kind);
      return topic !== undefined && topic in topics ? [topics[topic as keyof typeof topics]] : [];
    }),
  );
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(known);
}

function nextOf({ to, reason, ofUse, comes }: UndeliveredTo, turn: Turn): string {
  const t = undeliveredTexts[turn.language].next;
  if (!ofUse) return t.over;
  if (comes === 'once-they-speak') return t.speaks(whoIs(to, turn).split(' ')[0] ?? '');
  if (comes === 'once-there-is-a-channel') return t.channel;
  return reason === 'unknown' ? t.unknown : t.asked;
}

function resendButton({ to, reason }: UndeliveredTo, turn: Turn): Button {
  const key = to.kind === 'member' ? to.member : to.body;
  return { label: undeliveredTexts[turn.language].resend, call: resend({ to: to.kind, key, reason }) };
}
