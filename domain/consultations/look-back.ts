import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { hasEnded, type Step } from './consultation.stages.ts';
import type { Consultation, ConsultationId, FollowUpAnswers } from './consultation.ts';
import type { ConsultationRefusal, ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { checkAnswers, listeners } from './follow-up.ts';
import { type Change, findForStep, storeStep } from './take-step.ts';
import { tellThem } from './tell-others.ts';

/** Who looks back: the contactpersoon after six weeks, the asker after half a year. */
export type Side = 'contact' | 'asker';

const partOf = { contact: 'contactTold', asker: 'askerTold' } as const;

/**
 * One answer at a time, each kept as it comes: carried out, then useful, then what one likes to add. The first is told
 * to who thought along; with both, the asker's question has ended. A tap that was wrong is mended with another.
 */
export async function lookBack(
  asker: Member,
  id: ConsultationId,
  side: Side,
  answers: Partial<FollowUpAnswers>,
  world: TellingWorld,
): Change {
  const found = await findForStep(asker, id, 'look-back', world);
  if (!found.done) return found;
  const consultation = found.value;
  const before = await toldBefore(asker, side, consultation, world);
  if (!before.done) return before;
  const { carriedOut = before.value?.carriedOut, ...rest } = answers;
  if (!carriedOut) return refused({ code: 'carried-out-first', consultation });
  const told = checkAnswers({ ...before.value, ...said(rest), carriedOut }, world, before.value);
  if (!told.done) return told;
  if (JSON.stringify(told.value) === JSON.stringify(before.value)) return found;

  await world.stores.consultations.write(id, { [partOf[side]]: told.value });
  const isFirst = consultation.followUp[side] === undefined;
  const change = isFirst ? { followUp: { ...consultation.followUp, [side]: world.now } } : {};
  const step = stepFor(side, consultation, told.value);
  const after = await storeStep(asker, step, consultation, change, world, isFirst ? { kind: 'follow-up' } : undefined);
  const others = side === 'contact' ? [after.asker, ...listeners(after, world)] : listeners(after, world);
  if (isFirst) await tellThem('consultation-told', after, others, asker, world);
  return done(after);
}

/** What that side told already; refused to the other side, when nothing was answered, and when it is too late. */
export async function toldBefore(
  asker: Member,
  side: Side,
  consultation: Consultation,
  world: Pick<ConsultationWorld, 'stores'>,
): Promise<Outcome<FollowUpAnswers | undefined, ConsultationRefusal>> {
  const isTheirs = side === 'asker' ? consultation.asker === asker.id : consultation.advice?.contact === asker.id;
  if (!isTheirs) return refused({ code: 'not-yours', consultation });
  if (consultation.answeredAt === undefined) return refused({ code: 'no-answer-yet', consultation });
  const texts = await world.stores.consultations.texts(consultation.id);
  const before = texts?.[partOf[side]];
  // What ended can be filled in further; it is not begun anew.
  if (!texts || (hasEnded(consultation) && !before)) return refused({ code: 'wrong-stage', consultation });
  return done(before);
}

/** The second answer is the step itself; the others only fill it in. */
function stepFor(side: Side, consultation: Consultation, { useful }: FollowUpAnswers): Step {
  if (useful === undefined || hasEnded(consultation)) return 'look-back';
  if (side === 'asker') return 'tell-asker';
  return consultation.stage === 'follow-up' ? 'tell-contact' : 'look-back';
}

/** What was answered; a field that was left empty takes nothing away. */
function said(answers: Partial<FollowUpAnswers>): Partial<FollowUpAnswers> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer?.trim()));
}
