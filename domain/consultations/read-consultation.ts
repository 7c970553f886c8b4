import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { type ConsultationRelation, mayConsultation, relationsTo, stepsFor } from './consultation.permissions.ts';
import type { Step } from './consultation.stages.ts';
import type { CaseText, Consultation, ConsultationEvent, ConsultationId } from './consultation.ts';
import type { ConsultationRefusal, ConsultationWorld } from './consultation.world.ts';
import { findFor } from './take-step.ts';

/** A consultatie as one reader may see it. */
export interface CaseFile {
  readonly consultation: Consultation;
  /** Undefined when its texts were erased. */
  readonly text?: CaseText | undefined;
  /** The closed thread, oldest first. */
  readonly thread: readonly ConsultationEvent[];
  readonly relations: readonly ConsultationRelation[];
  /** What this reader may do with it now. */
  readonly steps: readonly Step[];
}

/** What is known of it without a text: for the chair before the asker agreed to the table. */
export interface Outline {
  readonly consultation: Consultation;
  readonly relations: readonly ConsultationRelation[];
  readonly steps: readonly Step[];
}

/** The only way to what was typed. Everybody but the asker leaves a line that they read it. */
export async function readConsultation(
  asker: Member,
  id: ConsultationId,
  world: Pick<ConsultationWorld, 'now' | 'stores'>,
): Promise<Outcome<CaseFile, ConsultationRefusal>> {
  const found = await findFor(asker, id, 'read', world);
  if (!found.done) return found;
  const { consultations } = world.stores;
  if (found.value.asker !== asker.id)
    await consultations.noteReading({ consultation: id, reader: asker.id, at: world.now });
  return done({
    ...outlineFor(asker, found.value),
    text: await consultations.texts(id),
    thread: await consultations.events(id),
  });
}

/** Where it stands and what one may do with it, without opening a text. */
export async function lookAt(
  asker: Member,
  id: ConsultationId,
  world: Pick<ConsultationWorld, 'stores'>,
): Promise<Outcome<Outline, ConsultationRefusal>> {
  const found = await findFor(asker, id, 'see', world);
  return found.done ? done(outlineFor(asker, found.value)) : found;
}

/** Who said *nu niet* is for the screener only: nobody has to explain it to an asker. */
function outlineFor(asker: Member, consultation: Consultation): Outline {
  const relations = relationsTo(asker, consultation);
  const experts = relations.includes('screener')
    ? consultation.experts
    : consultation.experts.filter(({ state }) => state !== 'not-now');
  return { consultation: { ...consultation, experts }, relations, steps: stepsFor(asker, consultation) };
}

/** By the number that people say; what one may not hear of is not there. */
export async function findByNumber(
  asker: Member,
  number: number,
  world: Pick<ConsultationWorld, 'stores'>,
): Promise<Outcome<Consultation, ConsultationRefusal>> {
  const consultation = await world.stores.consultations.findNumber(number);
  return consultation && mayConsultation(asker, 'hear-of', consultation)
    ? done(consultation)
    : refused({ code: 'consultation-not-found' });
}
