import { askExperts, candidatesFor } from '../../domain/consultations/ask-experts.ts';
import type { Consultation, ConsultationId } from '../../domain/consultations/consultation.ts';
import { findForStep } from '../../domain/consultations/take-step.ts';
import { notNow, reply } from '../../domain/consultations/think-along.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameAtStart } from '../conversation/member-names.ts';
import { type Change, invalid, open, type Reply, replace } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import type { Values } from '../view/form.ts';
import { stepTaken } from './consultations.reading.ts';
import { changedOf, refusal } from './consultations.refusals.ts';
import { candidatesCard, replyForm, type Search, searchForm } from './experts.cards.ts';
import { expertTexts } from './experts.texts.ts';
import { askerOf, saidJustNow } from './helpers.pieces.ts';
import { LONGEST_SEARCH, seeInbox } from './helpers.vocabulary.ts';
import { inboxTexts } from './inbox.texts.ts';
import { fromForm } from './own.ts';

/** *Meedenkers vragen*. */
export async function seeCandidates(
  id: ConsultationId,
  search: Search,
  turn: Turn,
  ...changed: Change[]
): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'ask-experts', turn);
  if (!found.done) return refusal(found.refusal, turn);
  const candidates = await candidatesFor(turn.me, id, search.words, turn);
  return candidates.done
    ? replace(candidatesCard(found.value, candidates.value, search, turn), ...changed)
    : refusal(candidates.refusal, turn);
}

/** *Met andere woorden zoeken*. */
export async function openSearch(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'ask-experts', turn);
  return found.done ? open(searchForm(id, undefined, undefined, turn)) : refusal(found.refusal, turn);
}

export async function sendSearch(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = expertTexts[turn.language].form;
  const words = values['words']?.trim() ?? '';
  if (words === '') return invalid(searchForm(id, values['words'], t.searchEmpty, turn));
  if (words.length > LONGEST_SEARCH) return invalid(searchForm(id, words, t.searchLong(LONGEST_SEARCH), turn));
  // They stand in the buttons of the list, and so in what is kept of it.
  if (turn.guard.refuse('words', words)) return invalid(searchForm(id, words, undefined, turn));
  return seeCandidates(id, { words }, turn);
}

/** One more is asked; the list stays, to ask another. */
export async function askAlong(
  id: ConsultationId,
  member: MemberId,
  words: string | undefined,
  turn: Turn,
): Promise<Reply> {
  const asked = await askExperts(turn.me, id, [member], turn);
  if (!asked.done) return refusal(asked.refusal, turn);
  const note = expertTexts[turn.language].asked(nameAtStart(member, turn));
  return seeCandidates(id, { words, note }, turn, changedOf(asked.value));
}

/** *Meedenken*. */
export async function openReply(id: ConsultationId, turn: Turn): Promise<Reply> {
  const found = await findForStep(turn.me, id, 'reply', turn);
  return found.done ? open(replyForm(id, {}, undefined, turn)) : refusal(found.refusal, turn);
}

export async function sendReply(id: ConsultationId, values: Values, turn: Turn): Promise<Reply> {
  const t = expertTexts[turn.language];
  const around = (one: Consultation) => ({ title: t.replied, intro: t.repliedText(askerOf(one, turn)) });
  const same = await saidJustNow(id, values['text'], turn);
  if (same) return stepTaken(same, around(same), turn);
  const replied = await reply(turn.me, id, values['text'] ?? '', turn);
  const said = replied.done ? around(replied.value) : { title: t.replied, intro: '' };
  const fields = { 'nothing-said': 'text', 'too-long': 'text' } as const;
  return fromForm(replied, said, fields, turn, (problems) => replyForm(id, values, problems, turn));
}

/** *Nu niet*: one tap, no reason; from now on nothing of it is shown to who said it, so neither here. */
export async function sayNotNow(id: ConsultationId, turn: Turn): Promise<Reply> {
  const t = expertTexts[turn.language];
  const said = await notNow(turn.me, id, turn);
  if (!said.done) return refusal(said.refusal, turn);
  const buttons = [{ label: inboxTexts[turn.language].open, call: seeInbox({}) }];
  return replace({ title: t.notNowTitle, parts: [text(t.notNowText)], buttons }, changedOf(said.value));
}
