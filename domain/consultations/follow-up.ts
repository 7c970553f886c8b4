import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { changed } from './add-more.ts';
import type { Consultation, ConsultationId, FollowUpAnswers } from './consultation.ts';
import type { ConsultationRefusal, ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { type Change, findForStep, LONGEST_TEXT, storeStep } from './take-step.ts';
import { screenersOf, tellThem, thinkersOf } from './tell-others.ts';

const texts = ['parents', 'youngster', 'learned'] as const;

/** The contactpersoon tells how it went, asked after six weeks. */
export async function tellAsContact(
  asker: Member,
  id: ConsultationId,
  answers: FollowUpAnswers,
  world: TellingWorld,
): Change {
  const found = await findForStep(asker, id, 'tell-contact', world);
  if (!found.done) return found;
  if (await hasToldAll('contactTold', found.value, world))
    return refused({ code: 'already-told', consultation: found.value });
  const told = checkAnswers(answers, world);
  if (!told.done) return told;
  await world.stores.consultations.write(id, { contactTold: told.value });
  const followUp = { ...found.value.followUp, contact: world.now };
  const consultation = await storeStep(asker, 'tell-contact', found.value, { followUp }, world, { kind: 'follow-up' });
  const others = [consultation.asker, ...listeners(consultation, world)];
  // Who tapped an answer before was heard already.
  if (found.value.followUp.contact === undefined)
    await tellThem('consultation-told', consultation, others, asker, world);
  return done(consultation);
}

/** The asker tells how it went, asked once after half a year; with that it is closed. */
export async function tellAsAsker(
  asker: Member,
  id: ConsultationId,
  answers: FollowUpAnswers,
  world: TellingWorld,
): Change {
  const found = await findForStep(asker, id, 'tell-asker', world);
  if (!found.done) return found;
  if (found.value.answeredAt === undefined) return refused({ code: 'no-answer-yet', consultation: found.value });
  const told = checkAnswers(answers, world);
  if (!told.done) return told;
  await world.stores.consultations.write(id, { askerTold: told.value });
  const followUp = { ...found.value.followUp, asker: world.now };
  const consultation = await storeStep(asker, 'tell-asker', found.value, { followUp }, world, { kind: 'follow-up' });
  if (found.value.followUp.asker === undefined)
    await tellThem('consultation-told', consultation, listeners(consultation, world), asker, world);
  return done(consultation);
}

/** The answers go back to who thought along, for they would like to hear. */
export function listeners(consultation: Consultation, { network }: ConsultationWorld) {
  const contact = consultation.advice ? [consultation.advice.contact] : [];
  return [...thinkersOf(consultation), ...screenersOf(consultation, network), ...contact];
}

/** Whether both questions were answered already; with one of them the other may follow. */
export async function hasToldAll(
  part: 'contactTold' | 'askerTold',
  { id, followUp }: Consultation,
  { stores }: Pick<ConsultationWorld, 'stores'>,
): Promise<boolean> {
  if (followUp[part === 'contactTold' ? 'contact' : 'asker'] === undefined) return false;
  return (await stores.consultations.texts(id))?.[part]?.useful !== undefined;
}

/** Blanks taken away, nothing too long, and in what is new nothing that points at somebody. */
export function checkAnswers(
  answers: FollowUpAnswers,
  { guard }: Pick<TellingWorld, 'guard'>,
  before: Partial<FollowUpAnswers> = {},
): Outcome<FollowUpAnswers, ConsultationRefusal> {
  const { carriedOut, useful } = answers;
  const said = texts.map((field) => [field, answers[field]?.trim()] as const).filter(([, text]) => text);
  if (said.some(([, text]) => (text?.length ?? 0) > LONGEST_TEXT))
    return refused({ code: 'too-long', most: LONGEST_TEXT });
  const [identifying] = said.flatMap(([field, text]) => guard.refuse(field, changed(text, before[field])) ?? []);
  if (identifying) return refused(identifying);
  return done({ carriedOut, useful, ...Object.fromEntries(said) });
}
