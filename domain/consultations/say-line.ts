import { refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { stepsFor } from './consultation.permissions.ts';
import { unscreenedStages } from './consultation.stages.ts';
import type { Consultation, ConsultationId } from './consultation.ts';
import type { ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { answerBack, askBack } from './screen.ts';
import { type Change, findFor } from './take-step.ts';
import { react, reply } from './think-along.ts';

/**
 * What somebody writes in the conversation, whatever they are in it: the asker answers a question back or reacts,
 * everybody else thinks along, or asks back as long as it is not screened. What was typed in one message of a platform
 * is stored once, however often it comes.
 */
export async function sayLine(
  asker: Member,
  id: ConsultationId,
  text: string,
  world: TellingWorld,
  source?: string,
): Change {
  const found = await findFor(asker, id, 'read', world);
  if (!found.done) return found;
  const known = source === undefined ? undefined : await world.stores.consultations.eventFrom(source);
  if (known) return known.consultation === id ? found : refused({ code: 'line-not-found' });
  const say = { answer: answerBack, react, 'ask-back': askBack, reply }[stepOf(asker, found.value)];
  return say(asker, id, text, world, source);
}

/** Whether this member can say something in it now: what the form *Antwoorden* asks before it opens. */
export async function mayAnswer(asker: Member, id: ConsultationId, world: Pick<ConsultationWorld, 'stores'>): Change {
  const found = await findFor(asker, id, 'read', world);
  if (!found.done) return found;
  return stepsFor(asker, found.value).includes(stepOf(asker, found.value))
    ? found
    : refused({ code: 'wrong-stage', consultation: found.value });
}

/** What their words are: until the question fits, those of who screens it are a question back. */
function stepOf({ id }: Member, { asker, stage }: Consultation) {
  if (asker === id) return stage === 'question-back' ? 'answer' : 'react';
  return unscreenedStages.includes(stage) ? 'ask-back' : 'reply';
}
