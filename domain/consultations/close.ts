import { done, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import type { Consultation, ConsultationId } from './consultation.ts';
import type { ConsultationWorld } from './consultation.world.ts';
import { type Change, findForStep, storeStep } from './take-step.ts';
import { type News, screenersOf, tellAsker, tellThem, thinkersOf } from './tell-others.ts';

/** *Ik kan verder*: talking ends, and after half a year the asker is asked how it went. */
export async function wrapUp(asker: Member, id: ConsultationId, world: ConsultationWorld): Change {
  const found = await findForStep(asker, id, 'wrap-up', world);
  if (!found.done) return found;
  if (found.value.answeredAt === undefined) return refused({ code: 'no-answer-yet', consultation: found.value });
  const consultation = await storeStep(asker, 'wrap-up', found.value, {}, world, { kind: 'wrapped-up' });
  await tellInvolved('consultation-wrapped-up', consultation, asker, world);
  return done(consultation);
}

/** *Afgerond*, without a question afterwards. */
export async function closeConsultation(asker: Member, id: ConsultationId, world: ConsultationWorld): Change {
  const found = await findForStep(asker, id, 'close', world);
  if (!found.done) return found;
  const consultation = await storeStep(asker, 'close', found.value, {}, world, { kind: 'closed' });
  await tellInvolved('consultation-closed', consultation, asker, world);
  return done(consultation);
}

async function tellInvolved(news: News, consultation: Consultation, by: Member, world: ConsultationWorld) {
  const contact = consultation.advice ? [consultation.advice.contact] : [];
  const involved = [...screenersOf(consultation, world.network), ...thinkersOf(consultation), ...contact];
  await tellAsker(news, consultation, by, world);
  await tellThem(news, consultation, involved, by, world);
}
