import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import type { FailureReason } from '../../domain/nudges/delivery.ts';
import type { Recipient } from '../../domain/nudges/nudge.ts';
import { listUndelivered, resendTo } from '../../domain/nudges/undelivered.ts';
import type { HomeSection, Turn } from '../conversation/feature.ts';
import { type Change, type Manner, type Reply, replace, show, toPress } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import { listCard, type TopicOf, whoIs } from './undelivered.cards.ts';
import { undeliveredTexts } from './undelivered.texts.ts';
import { seeUndelivered } from './undelivered.vocabulary.ts';

export async function seeList(topicOf: TopicOf, turn: Turn, { tell }: Pick<Manner, 'tell'> = toPress): Promise<Reply> {
  const listed = await listUndelivered(turn.me, turn);
  return listed.done ? tell(listCard(listed.value, topicOf, turn)) : nothingHere(turn);
}

/** *Opnieuw sturen*: the list stays, without what was sent again. */
export async function resendAll(
  input: { readonly to: Recipient['kind']; readonly key: string; readonly reason: FailureReason },
  topicOf: TopicOf,
  turn: Turn,
): Promise<Reply> {
  const t = undeliveredTexts[turn.language];
  const { key, reason } = input;
  const to: Recipient =
    input.to === 'member' ? { kind: 'member', member: key as MemberId } : { kind: 'channel', body: key as BodyKey };
  const sent = await resendTo(turn.me, { to, reason }, turn);
  const left = await listUndelivered(turn.me, turn);
  if (!left.done) return nothingHere(turn);
  const notice = sent.done ? t.resent(whoIs(to, turn)) : t.refusals[sent.refusal.code];
  const change: Change = sent.done
    ? { kind: 'sent-again', messages: sent.value.messages.length }
    : { kind: 'refused', code: sent.refusal.code };
  return replace(listCard(left.value, topicOf, turn, notice), change);
}

/** That there is something on the list, as long as it is of use; on nobody else's page. */
export async function undeliveredAtHome(turn: Turn): Promise<HomeSection | undefined> {
  const t = undeliveredTexts[turn.language];
  const listed = await listUndelivered(turn.me, turn);
  if (!listed.done) return undefined;
  const count = listed.value.filter(({ ofUse }) => ofUse).reduce((sum, { messages }) => sum + messages.length, 0);
  if (count === 0) return undefined;
  const buttons = [{ label: t.look, call: seeUndelivered({}) }];
  return { title: t.title, parts: [{ kind: 'item', text: t.atHome(count), buttons }] };
}

/** For who may not see it there is nothing, and it is said as when there is nothing any more. */
function nothingHere(turn: Turn): Reply {
  const t = undeliveredTexts[turn.language];
  const code = 'undelivered-not-found';
  return show({ title: t.goneTitle, parts: [text(t.refusals[code])] }, { kind: 'refused', code });
}
