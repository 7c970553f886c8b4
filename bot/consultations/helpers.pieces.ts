import type { Consultation, ConsultationId } from '../../domain/consultations/consultation.ts';
import { readConsultation } from '../../domain/consultations/read-consultation.ts';
import type { Turn } from '../conversation/feature.ts';
import { nameOf } from '../conversation/member-names.ts';

/** Who asked, by name. */
export function askerOf({ asker }: Pick<Consultation, 'asker'>, turn: Turn): string {
  return nameOf(asker, turn);
}

/** Two that come so soon after each other are one. */
const ONE_TAP_MS = 10_000;

/** The consultatie, when this member said just that in it a moment ago: the same form sent twice is once. */
export async function saidJustNow(
  id: ConsultationId,
  words: string | undefined,
  turn: Turn,
): Promise<Consultation | undefined> {
  const read = await readConsultation(turn.me, id, turn);
  const same =
    read.done &&
    read.value.thread.some(
      ({ by, at, text }) =>
        text !== undefined && by === turn.me.id && turn.now - at < ONE_TAP_MS && text === words?.trim(),
    );
  return same ? read.value.consultation : undefined;
}
