import { findByNumber, lookAt } from '../../domain/consultations/read-consultation.ts';
import { hasBeenOnTable } from '../../domain/consultations/table.ts';
import type { AgendaItem, AgendaItemId } from '../../domain/meetings/agenda.ts';
import { seeConsultation } from '../consultations/consultations.vocabulary.ts';
import { openAdvice } from '../consultations/helpers.vocabulary.ts';
import type { Turn } from '../conversation/feature.ts';
import type { Button } from '../view/card.ts';
import { meetingTexts } from './meetings.texts.ts';

export type CaseButtons = ReadonlyMap<AgendaItemId, readonly Button[]>;

/**
 * What this reader may do with the cases on an agenda: there stands a number and no word, so who may see more opens it,
 * and on its day the chair records the advies there and then.
 */
export async function caseButtons(agenda: readonly AgendaItem[], turn: Turn): Promise<CaseButtons> {
  const t = meetingTexts[turn.language];
  const all = new Map<AgendaItemId, readonly Button[]>();
  for (const { id, consultation: number } of agenda) {
    const found = number === undefined ? undefined : await findByNumber(turn.me, number, turn);
    const seen = found?.done ? await lookAt(turn.me, found.value.id, turn) : undefined;
    if (!seen?.done) continue;
    const { consultation, steps } = seen.value;
    const one = { consultation: consultation.id };
    const records = steps.includes('advise') && hasBeenOnTable(consultation, turn);
    all.set(id, [
      ...(records ? [{ label: t.recordAdvice, call: openAdvice(one), style: 'primary' as const }] : []),
      { label: t.seeCase, call: seeConsultation(one) },
    ]);
  }
  return all;
}
