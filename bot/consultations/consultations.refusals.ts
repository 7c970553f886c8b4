import type { Consultation } from '../../domain/consultations/consultation.ts';
import { numberOf } from '../../domain/consultations/consultation.ts';
import type { ConsultationRefusal } from '../../domain/consultations/consultation.world.ts';
import { lookAt } from '../../domain/consultations/read-consultation.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Change, type Reply, show } from '../conversation/reply.ts';
import { text } from '../view/card.ts';
import { noTeamCard, urgentCard } from './asking.cards.ts';
import { askingTexts } from './asking.texts.ts';
import { outlineCard } from './consultations.cards.ts';
import { consultationTexts } from './consultations.texts.ts';
import { seeConsultation } from './consultations.vocabulary.ts';
import { seeOwn } from './own.vocabulary.ts';

type Code = ConsultationRefusal['code'];

/** What a step with a consultatie is told as. */
export function changedOf(consultation: Consultation): Change {
  return { kind: 'consultation-changed', number: numberOf(consultation), stage: consultation.stage };
}

/** The sentence beside the field that it is about; undefined when it is about no field of this form. */
export function besideField(
  refused: ConsultationRefusal,
  fields: Readonly<Partial<Record<Code, string>>>,
  turn: Turn,
): Readonly<Record<string, string>> | undefined {
  const field = ownField(refused) ?? fields[refused.code];
  return field === undefined || isCardOfItsOwn(refused) ? undefined : { [field]: sentenceOf(refused, turn) };
}

function ownField(refused: ConsultationRefusal): string | undefined {
  return refused.code === 'too-long' || refused.code === 'identifying' ? refused.field : undefined;
}

/** A refusal in a sentence; when it went on meanwhile, with how it stands now. */
export async function refusal(refused: ConsultationRefusal, turn: Turn): Promise<Reply> {
  const t = consultationTexts[turn.language];
  const change: Change = { kind: 'refused', code: refused.code };
  if (isCardOfItsOwn(refused)) {
    return show(refused.code === 'acute' ? urgentCard(turn, []) : noTeamCard(refused, turn), change);
  }
  const sentence = sentenceOf(refused, turn);
  if ('consultation' in refused) {
    const seen = await lookAt(turn.me, refused.consultation.id, turn);
    const buttons = [{ label: t.see, call: seeConsultation({ consultation: refused.consultation.id }) }];
    if (seen.done) return show(outlineCard(seen.value, { intro: sentence, buttons }, turn), change);
  }
  const title = refused.code === 'consultation-not-found' ? t.notFoundTitle : t.notDoneTitle;
  const mine = { label: askingTexts[turn.language].mine, call: seeOwn({}) };
  return show({ title, parts: [text(sentence)], buttons: [mine] }, change);
}

type WithCard = Extract<ConsultationRefusal, { readonly code: 'acute' | 'no-region' | 'region-without-team' }>;

function isCardOfItsOwn(refused: ConsultationRefusal): refused is WithCard {
  return refused.code === 'acute' || refused.code === 'no-region' || refused.code === 'region-without-team';
}

function sentenceOf(refused: Exclude<ConsultationRefusal, WithCard>, turn: Turn): string {
  const t = consultationTexts[turn.language];
  return refused.code === 'too-long' ? t.tooLong(refused.most) : t.refusals[refused.code];
}
