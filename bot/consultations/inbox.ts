import { endCall, openCalls, readCall } from '../../domain/consultations/call-me.ts';
import type { CallRequestId } from '../../domain/consultations/consultation.ts';
import {
  allLists,
  type ListKind,
  type ListPage,
  listConsultations,
} from '../../domain/consultations/list-consultations.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameOf } from '../conversation/member-names.ts';
import { type Reply, replace, show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import { refusal } from './consultations.refusals.ts';
import { seeInbox } from './helpers.vocabulary.ts';
import { callCard, inboxCard, type Lists, listCard } from './inbox.cards.ts';
import { inboxTexts } from './inbox.texts.ts';
import { seeOwnList } from './own.ts';

/** How much of each list is shown at once. */
const FIRST = 3;
/** So many calls at once are enough for an afternoon. */
const MOST_CALLS = 5;

/** What is to be done first comes first; each consultatie stands in one list. */
const order: readonly ListKind[] = ['to-screen', 'asked-of-me', 'contact-of', 'own', 'team', 'table', 'brought-in'];

/** `consultaties`: what waits; for who helps nobody, their own questions. */
export async function seeWhatWaits(turn: Turn): Promise<Reply> {
  const lists = ordered(await allLists(turn.me, FIRST, turn));
  const calling = (await openCalls(turn.me, turn)).filter(({ asker }) => asker !== turn.me.id).slice(0, MOST_CALLS);
  const onlyOwn = [...lists.keys()].every((kind) => kind === 'own');
  return onlyOwn && calling.length === 0 ? seeOwnList(undefined, turn) : show(inboxCard(lists, calling, turn));
}

/** One list further on. */
export async function seeOneList(kind: ListKind, below: number | undefined, turn: Turn): Promise<Reply> {
  if (kind === 'own') return seeOwnList(below, turn);
  return show(listCard(kind, await listConsultations(turn.me, kind, { below }, turn), turn));
}

/** Somebody wants to be called: the number. */
export async function seeNumber(id: CallRequestId, turn: Turn): Promise<Reply> {
  const call = await readCall(turn.me, id, turn);
  if (!call.done) return refusal(call.refusal, turn);
  return call.value.done ? refusal({ code: 'call-done', call: call.value }, turn) : show(callCard(call.value, turn));
}

/** *Gebeld*, or, by who asked, *Niet meer nodig*: the number is erased. */
export async function sayCalled(id: CallRequestId, turn: Turn): Promise<Reply> {
  const t = inboxTexts[turn.language];
  const ended = await endCall(turn.me, id, turn);
  if (!ended.done) return refusal(ended.refusal, turn);
  if (ended.value.asker === turn.me.id)
    return replace({ title: t.noMoreTitle, parts: [text(t.noMoreText)], buttons: [] });
  const name = nameOf(ended.value.asker, turn);
  const buttons = [{ label: t.open, call: seeInbox({}) }];
  return replace({ title: t.calledTitle, parts: [text(t.calledText(name))], buttons });
}

function ordered(lists: Lists): Lists {
  const seen = new Set<string>();
  const kept = new Map<ListKind, ListPage>();
  for (const kind of order) {
    const page = lists.get(kind);
    if (!page) continue;
    const items = page.items.filter(({ id }) => !seen.has(id));
    for (const { id } of items) seen.add(id);
    if (items.length > 0 || page.next !== undefined) kept.set(kind, { ...page, items });
  }
  return kept;
}
