import { type Consultation, type ConsultationId, numberOf } from '../../domain/consultations/consultation.ts';
import { findFor } from '../../domain/consultations/take-step.ts';
import { holdersOf } from '../../domain/network/lookup.ts';
import { bodyInFull } from '../conversation/body-names.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Reply, show } from '../conversation/reply.ts';
import { type Card, text } from '../view/card.ts';
import { namesOf } from './asking.cards.ts';
import * as calls from './helpers.vocabulary.ts';
import { inboxTexts } from './inbox.texts.ts';
import { tableTexts } from './table.texts.ts';

/** What who was brought in may know of it: its number, and whom to call. */
export async function seeBrought(id: ConsultationId, turn: Turn): Promise<Reply | undefined> {
  const found = await findFor(turn.me, id, 'hear-of', turn);
  return found.done ? show(broughtCard(found.value, turn)) : undefined;
}

function broughtCard(consultation: Consultation, turn: Turn): Card {
  const t = tableTexts[turn.language];
  const body = turn.network.body(consultation.ret);
  const region = turn.network.regions.find(({ key }) => key === consultation.region);
  const people = holdersOf(turn.network, consultation.ret, 'chair', 'screener');
  const phone = region?.consultation?.phone;
  return {
    title: t.youTitle,
    parts: [
      text(t.you(body ? bodyInFull(body, turn.language) : '–', numberOf(consultation))),
      { kind: 'facts', rows: [{ label: t.youCall, value: [namesOf(people, turn), ...(phone ? [`, ${phone}`] : [])] }] },
      text(t.youRead),
    ],
    buttons: [{ label: inboxTexts[turn.language].open, call: calls.seeInbox({}) }],
  };
}
