import type { Consultation, ConsultationId } from '../../domain/consultations/consultation.ts';
import { lookAt, type Outline, readConsultation } from '../../domain/consultations/read-consultation.ts';
import type { Turn } from '../conversation/feature.ts';
import { type Reply, replace, show } from '../conversation/reply.ts';
import type { Button } from '../view/card.ts';
import { lessonButtons } from './came-before.ts';
import { type Around, consultationCard, outlineCard } from './consultations.cards.ts';
import { changedOf, refusal } from './consultations.refusals.ts';
import { helperButtons } from './helpers.buttons.ts';
import { type Actions, ownActions } from './own.buttons.ts';
import { readersButton } from './readers.ts';
import { seeBrought } from './table.brought.ts';

/** One consultatie as this reader may see it: with its texts, or only where it stands. */
export async function seeOne(id: ConsultationId, turn: Turn, from?: number): Promise<Reply> {
  const read = await readConsultation(turn.me, id, turn);
  if (read.done) {
    const actions = actionsOf(read.value, turn, await readersButton(read.value, turn));
    return show(consultationCard(read.value, { from, ...actions }, turn));
  }
  if (read.refusal.code !== 'not-yours') return refusal(read.refusal, turn);
  const seen = await lookAt(turn.me, id, turn);
  if (seen.done) return show(outlineCard(seen.value, actionsOf(seen.value, turn), turn));
  return (await seeBrought(id, turn)) ?? refusal(seen.refusal, turn);
}

/** What came of a step: the consultatie as it stands now, with a word about what happens next. */
export async function stepTaken(
  consultation: Consultation,
  around: Pick<Around, 'title' | 'intro' | 'first'>,
  turn: Turn,
): Promise<Reply> {
  const seen = await lookAt(turn.me, consultation.id, turn);
  const actions = seen.done ? actionsOf(seen.value, turn) : {};
  return replace(outlineCard({ consultation }, { ...around, ...actions }, turn), changedOf(consultation));
}

/**
 * What each side may do with it next; one person can be on more than one side. The asker has what matters now at hand,
 * and the rest behind *Meer*; when nothing is left to do, the rest stands there itself.
 */
function actionsOf(outline: Outline, turn: Turn, readers: readonly Button[] = []): Partial<Actions> {
  const own = ownActions(outline, turn);
  const buttons = [...own.buttons, ...helperButtons(outline, turn)];
  const rest = [...own.more, ...lessonButtons(outline, turn), ...readers];
  const isMenu = own.buttons.length > 0 && rest.length > 1;
  return isMenu ? { buttons, more: rest } : { buttons: [...buttons, ...rest] };
}
