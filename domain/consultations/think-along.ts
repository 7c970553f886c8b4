import { done, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import type { Consultation, ConsultationId } from './consultation.ts';
import type { ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { hearWords, newLine, relayLine } from './relay-line.ts';
import { type Change, checkText, findForStep, storeStep } from './take-step.ts';
import { screenersOf, tellThem, thinkersOf } from './tell-others.ts';

/** *Meedenken*: a collegial reply, by whoever was asked, a screener or the contactpersoon. */
export async function reply(
  asker: Member,
  id: ConsultationId,
  text: string,
  world: TellingWorld,
  source?: string,
): Change {
  const found = await findForStep(asker, id, 'reply', world);
  if (!found.done) return found;
  const said = checkText(text, world);
  if (!said.done) return said;
  const { advice, answeredAt } = found.value;
  const change = { experts: withState(asker, found.value, 'replied'), answeredAt: advice ? answeredAt : world.now };
  const line = newLine('reply', said.value, source, world);
  const consultation = await storeStep(asker, 'reply', found.value, change, world, line);
  await relayLine(line.id, consultation, asker, world);
  return done(consultation);
}

/** *Nu niet*, without a reason: the screeners hear it, and everything about the case closes again for who says it. */
export async function notNow(asker: Member, id: ConsultationId, world: ConsultationWorld): Change {
  const found = await findForStep(asker, id, 'decline', world);
  if (!found.done) return found;
  const mine = found.value.experts.find(({ member }) => member === asker.id);
  if (mine?.state !== 'asked') return refused({ code: 'wrong-stage', consultation: found.value });
  const change = { experts: withState(asker, found.value, 'not-now') };
  const consultation = await storeStep(asker, 'decline', found.value, change, world);
  await tellThem('consultation-declined', consultation, screenersOf(consultation, world.network), asker, world);
  return done(consultation);
}

/** The asker's own words in the thread, for everyone who thinks along; who takes no part yet hears that they are there. */
export async function react(
  asker: Member,
  id: ConsultationId,
  text: string,
  world: TellingWorld,
  source?: string,
): Change {
  const found = await findForStep(asker, id, 'react', world);
  if (!found.done) return found;
  const said = checkText(text, world);
  if (!said.done) return said;
  const line = newLine('reaction', said.value, source, world);
  const consultation = await storeStep(asker, 'react', found.value, {}, world, line);
  await relayLine(line.id, consultation, asker, world);
  const hearing = new Set(hearWords(consultation));
  const others = [...screenersOf(consultation, world.network), ...thinkersOf(consultation)];
  const rest = others.filter((member) => !hearing.has(member));
  await tellThem('consultation-reaction', consultation, rest, asker, world);
  return done(consultation);
}

function withState(asker: Member, { experts }: Consultation, state: 'replied' | 'not-now') {
  return experts.map((expert) => (expert.member === asker.id ? { ...expert, state } : expert));
}
