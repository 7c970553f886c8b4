import { refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { stepsFor } from './consultation.permissions.ts';
import type { ConsultationId } from './consultation.ts';
import type { ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { answerBack } from './screen.ts';
import { type Change, findFor } from './take-step.ts';
import { react, reply } from './think-along.ts';

/**
 * What somebody writes in the conversation, whatever they are in it: the asker answers a question back or reacts,
 * everybody else thinks along. What was typed in one message of a platform is stored once, however often it comes.
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
  if (found.value.asker !== asker.id) return reply(asker, id, text, world, source);
  return found.value.stage === 'question-back'
    ? answerBack(asker, id, text, world, source)
    : react(asker, id, text, world, source);
}

/** Whether this member can say something in it now: what the form *Antwoorden* asks before it opens. */
export async function mayAnswer(asker: Member, id: ConsultationId, world: ConsultationWorld): Change {
  const found = await findFor(asker, id, 'read', world);
  if (!found.done) return found;
  const { asker: owner, stage } = found.value;
  const step = owner !== asker.id ? 'reply' : stage === 'question-back' ? 'answer' : 'react';
  return stepsFor(asker, found.value).includes(step)
    ? found
    : refused({ code: 'wrong-stage', consultation: found.value });
}
