import type { Candidate } from '../../domain/consultations/ask-experts.ts';
import { type Consultation, type ConsultationId, numberOf } from '../../domain/consultations/consultation.ts';
import { LONGEST_TEXT } from '../../domain/consultations/take-step.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameAtStart } from '../conversation/member-names.ts';
import { type Card, heading, list, type Part, text } from '../view/card.ts';
import { type Copy, said } from '../view/copy.ts';
import type { Form, Values } from '../view/form.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { expertTexts } from './experts.texts.ts';
import * as calls from './helpers.vocabulary.ts';

/** What was searched for, and what came of the last press. */
export interface Search {
  readonly words?: string | undefined;
  readonly note?: Copy | undefined;
}

/** Who may be asked, the best first: what they know, how near they are, and whether they have room; nothing else. */
export function candidatesCard(
  consultation: Consultation,
  candidates: readonly Candidate[],
  { words, note }: Search,
  turn: Turn,
): Card {
  const t = expertTexts[turn.language];
  const one = { consultation: consultation.id };
  const asked = consultation.experts.map(({ member, state }) => `${nameAtStart(member, turn)}: ${t.state[state]}`);
  const intro = candidates.length === 0 ? t.nobody : words === undefined ? t.intro : t.searched(words);
  return {
    title: t.title(numberOf(consultation)),
    discreet: true,
    parts: [
      ...(note ? [text(note)] : []),
      ...(note && candidates.length > 0 ? [] : [text(intro)]),
      ...candidates.map((candidate) => candidatePart(candidate, { ...one, ...(words ? { words } : {}) }, turn)),
      ...(asked.length > 0 ? [heading(t.already), list(asked)] : []),
    ],
    buttons: [
      { label: t.search, call: calls.openSearch(one) },
      { label: t.back, call: seeConsultation(one) },
    ],
  };
}

/** The screener's own words to search by. */
export function searchForm(
  id: ConsultationId,
  words: string | undefined,
  problem: string | undefined,
  turn: Turn,
): Form {
  const t = expertTexts[turn.language].form;
  return {
    title: t.searchTitle,
    fields: [
      {
        kind: 'line',
        name: 'words',
        label: t.search,
        hint: t.searchHint,
        value: words,
        maxLength: calls.LONGEST_SEARCH,
      },
    ],
    submit: { label: t.searchSend, call: calls.sendSearch({ consultation: id }) },
    problems: problem === undefined ? undefined : { words: problem },
  };
}

/** *Meedenken*. */
export function replyForm(
  id: ConsultationId,
  filled: Values,
  problems: Readonly<Record<string, string>> | undefined,
  turn: Turn,
): Form {
  const t = expertTexts[turn.language];
  const { hint, reply: label } = t.form;
  return {
    title: t.reply,
    fields: [{ kind: 'long', name: 'text', label, hint, value: filled['text'], maxLength: LONGEST_TEXT }],
    submit: { label: t.form.replySend, call: calls.sendReply({ consultation: id }) },
    problems,
  };
}

function candidatePart(
  { member, topics, near, room }: Candidate,
  search: { readonly consultation: ConsultationId; readonly words?: string },
  turn: Turn,
): Part {
  const t = expertTexts[turn.language];
  const knows = topics.map(
    ({ name, depth }, index): Copy => [...(index === 0 ? [] : [', ']), said(name), ` (${t.depth[depth]})`],
  );
  return {
    kind: 'item',
    text: t.candidate(member.name, room),
    detail: topics.length > 0 ? t.knows(knows, t.near[near]) : t.ofTeam(t.near[near]),
    buttons: room ? [{ label: t.askOne, call: calls.askAlong({ ...search, member: member.id }) }] : [],
  };
}
