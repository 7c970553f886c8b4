import { done } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import type { ConsultationId } from './consultation.ts';
import type { ConsultationWorld } from './consultation.world.ts';
import { takeFromAgenda } from './table-agenda.ts';
import { type Change, findForStep, storeStep } from './take-step.ts';
import { chairsOf, screenersOf, tellThem, thinkersOf } from './tell-others.ts';

/** The asker takes the question back: from now on it is theirs alone again, and nobody else reads it any more. */
export async function withdrawConsultation(asker: Member, id: ConsultationId, world: ConsultationWorld): Change {
  const found = await findForStep(asker, id, 'withdraw', world);
  if (!found.done) return found;
  const consultation = await storeStep(asker, 'withdraw', found.value, {}, world, { kind: 'withdrawn' });
  await takeFromAgenda(found.value, world);
  const { network } = world;
  const chairs = found.value.table ? chairsOf(consultation, network) : [];
  const involved = [...screenersOf(consultation, network), ...thinkersOf(consultation), ...chairs];
  await tellThem('consultation-withdrawn', consultation, involved, asker, world);
  return done(consultation);
}
