import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { ConcurrentChange } from '../kernel/ports.ts';
import type { Member } from '../network/network.ts';
import { type ConsultationAction, mayConsultation } from './consultation.permissions.ts';
import { canStep, type Step, stageAfter } from './consultation.stages.ts';
import type { Consultation, ConsultationEvent, ConsultationEventId, ConsultationId } from './consultation.ts';
import type { ConsultationRefusal, ConsultationWorld, TellingWorld } from './consultation.world.ts';

export type Change = Promise<Outcome<Consultation, ConsultationRefusal>>;

/** The most that can be typed in one of the texts beside the question. */
export const LONGEST_TEXT = 3000;

/** The consultatie, for who may take this step with it and when it can be taken; else it is refused, or not there. */
export async function findForStep(asker: Member, id: ConsultationId, step: Step, world: ConsultationWorld): Change {
  const found = await findFor(asker, id, step, world);
  if (!found.done || canStep(found.value, step)) return found;
  return refused({ code: 'wrong-stage', consultation: found.value });
}

/** One of which a member may not hear is as good as absent: its existence is not told. */
export async function findFor(
  asker: Member,
  id: ConsultationId,
  action: ConsultationAction,
  { stores }: Pick<ConsultationWorld, 'stores'>,
): Change {
  const consultation = await stores.consultations.find(id);
  if (!consultation || !mayConsultation(asker, 'hear-of', consultation))
    return refused({ code: 'consultation-not-found' });
  return mayConsultation(asker, action, consultation)
    ? done(consultation)
    : refused({ code: 'not-yours', consultation });
}

/**
 * Stores what the step made of it: its stage follows, and the thread gets a line when `said` names one. When somebody
 * else was first, the whole unit of work is run again.
 */
export async function storeStep(
  asker: Member,
  step: Step,
  before: Consultation,
  change: Partial<Consultation>,
  world: ConsultationWorld,
  said?: Pick<ConsultationEvent, 'kind' | 'text' | 'source'> & Partial<Pick<ConsultationEvent, 'id'>>,
): Promise<Consultation> {
  const stage = stageAfter(before, step);
  const after: Consultation = {
    ...before,
    ...change,
    stage,
    stageSince: stage === before.stage ? before.stageSince : world.now,
    touchedAt: world.now,
    ...(stage === 'closed' || stage === 'handed-over' || stage === 'withdrawn'
      ? { closedAt: before.closedAt ?? world.now }
      : {}),
    version: before.version + 1,
  };
  if (!(await world.stores.consultations.replace(after))) throw new ConcurrentChange();
  if (said) {
    const id = said.id ?? (world.ids.next() as ConsultationEventId);
    await world.stores.consultations.addEvent({ ...said, id, consultation: after.id, by: asker.id, at: world.now });
  }
  return after;
}

/** What was typed, without the blanks around it; a refusal when it is nothing, too much, or points at somebody. */
export function checkText(
  text: string,
  { guard }: Pick<TellingWorld, 'guard'>,
  field = 'text',
): Outcome<string, ConsultationRefusal> {
  const said = text.trim();
  if (said === '') return refused({ code: 'nothing-said' });
  if (said.length > LONGEST_TEXT) return refused({ code: 'too-long', most: LONGEST_TEXT });
  const identifying = guard.refuse(field, said);
  return identifying ? refused(identifying) : done(said);
}
