import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { mayConsultation } from './consultation.permissions.ts';
import { hasEnded } from './consultation.stages.ts';
import type { Consultation, ConsultationEvent, ConsultationEventId } from './consultation.ts';
import type { ConsultationRefusal, ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { tellOfChange } from './relay-line.ts';
import { isSaid } from './said-line.ts';
import { type Change, checkText } from './take-step.ts';

interface OwnLine {
  readonly line: ConsultationEvent;
  readonly consultation: Consultation;
}

/** A line of one's own, to mend it: while the conversation goes on and one may read it. */
export async function findToMend(
  asker: Member,
  id: ConsultationEventId,
  world: Pick<ConsultationWorld, 'stores'>,
): Promise<Outcome<OwnLine, ConsultationRefusal>> {
  const found = await findOwn(asker, id, world);
  if (!found.done) return found;
  const { consultation, line } = found.value;
  if (hasEnded(consultation) || !mayConsultation(asker, 'read', consultation))
    return refused({ code: 'line-not-found' });
  return line.takenBackAt === undefined ? found : refused({ code: 'line-taken-back', consultation });
}

/** *Aanpassen*: other words in the place of one's own, for everybody who got them. */
export async function mendLine(asker: Member, id: ConsultationEventId, text: string, world: TellingWorld): Change {
  const found = await findToMend(asker, id, world);
  if (!found.done) return found;
  const { line, consultation } = found.value;
  if (line.text === text.trim()) return done(consultation);
  const said = checkText(text, world);
  if (!said.done) return said;
  await world.stores.consultations.mend(id, said.value, world.now);
  await tellOfChange(line, consultation, asker, world);
  return done(consultation);
}

/** *Weghalen*: one's own words are erased, also when one may read no more and when it ended. */
export async function takeBackLine(asker: Member, id: ConsultationEventId, world: ConsultationWorld): Change {
  const found = await findOwn(asker, id, world);
  if (!found.done) return found;
  const { line, consultation } = found.value;
  if (line.takenBackAt !== undefined) return done(consultation);
  await world.stores.consultations.takeBack(id, world.now);
  await tellOfChange(line, consultation, asker, world);
  return done(consultation);
}

/** Somebody else's line is as good as absent; so is what was never words of the conversation. */
async function findOwn(
  asker: Member,
  id: ConsultationEventId,
  { stores }: Pick<ConsultationWorld, 'stores'>,
): Promise<Outcome<OwnLine, ConsultationRefusal>> {
  const line = await stores.consultations.event(id);
  const consultation = line && (await stores.consultations.find(line.consultation));
  const isOwn = line?.by === asker.id && isSaid(line);
  return consultation && isOwn ? done({ line, consultation }) : refused({ code: 'line-not-found' });
}
