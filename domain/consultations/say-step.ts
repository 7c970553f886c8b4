import { done } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import type { Consultation, ConsultationId } from './consultation.ts';
import type { TellingWorld } from './consultation.world.ts';
import { newLine, relayLine } from './relay-line.ts';
import { type Change, checkText, findForStep, storeStep } from './take-step.ts';

/** What the words of a step are in the conversation. */
const kinds = { 'ask-back': 'question-back', answer: 'answer', reply: 'reply', react: 'reaction' } as const;

/** What somebody typed, and the message of a platform that it was typed in. */
export interface Typed {
  readonly text: string;
  readonly source: string | undefined;
}

/** A step that is words: guarded, stored as one line of the conversation, and relayed to who takes part in it. */
export async function sayStep(
  asker: Member,
  id: ConsultationId,
  step: keyof typeof kinds,
  { text, source }: Typed,
  world: TellingWorld,
  changeOf: (found: Consultation) => Partial<Consultation> = () => ({}),
): Change {
  const found = await findForStep(asker, id, step, world);
  if (!found.done) return found;
  const said = checkText(text, world);
  if (!said.done) return said;
  const line = newLine(kinds[step], said.value, source, world);
  const consultation = await storeStep(asker, step, found.value, changeOf(found.value), world, line);
  await relayLine(line.id, consultation, asker, world);
  return done(consultation);
}
