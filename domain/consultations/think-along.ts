import { done, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import type { Consultation, ConsultationId } from './consultation.ts';
import type { ConsultationWorld, TellingWorld } from './consultation.world.ts';
import { hearWords } from './relay-line.ts';
import { sayStep } from './say-step.ts';
import { type Change, findForStep, storeStep } from './take-step.ts';
import { screenersOf, tellThem, thinkersOf } from './tell-others.ts';

/** *Meedenken*: a collegial reply, by whoever was asked, a screener or the contactpersoon. */
export async function reply(
  asker: Member,
  id: ConsultationId,
  text: string,
  world: TellingWorld,
  source?: string,
): Change {
  return sayStep(asker, id, 'reply', { text, source }, world, (found) => ({
    experts: withState(asker, found, 'replied'),
    answeredAt: found.advice ? found.answeredAt : world.now,
  }));
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
  const said = await sayStep(asker, id, 'react', { text, source }, world);
  if (!said.done) return said;
  const hearing = new Set(hearWords(said.value));
  const others = [...screenersOf(said.value, world.network), ...thinkersOf(said.value)];
  const rest = others.filter((member) => !hearing.has(member));
  await tellThem('consultation-reaction', said.value, rest, asker, world);
  return said;
}

function withState(asker: Member, { experts }: Consultation, state: 'replied' | 'not-now') {
  return experts.map((expert) => (expert.member === asker.id ? { ...expert, state } : expert));
}
