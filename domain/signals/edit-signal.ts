import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { termsOf } from '../likeness/likeness.ts';
import type { Member } from '../network/network.ts';
import { followOnAgendas } from './put-on-agenda.ts';
import { checkTold, refuseWords, type ToldRefusal, tidyTold } from './report-signal.ts';
import { isOpen, type Signal, type SignalId, type SignalTold } from './signal.ts';
import {
  type FindRefusal,
  findFor,
  replaceOrRetry,
  type SignalWorld,
  storeChange,
  type TellingWorld,
} from './signal-world.ts';

export type EditRefusal = FindRefusal | ToldRefusal | { readonly code: 'already-settled' };

/** Says one's own signal otherwise, all of it; who joined hears that the words changed. */
export async function editSignal(
  asker: Member,
  id: SignalId,
  told: SignalTold,
  world: TellingWorld,
): Promise<Outcome<Signal, EditRefusal>> {
  const found = await findFor(asker, id, 'edit', world);
  if (!found.done) return found;
  const { signal, steps } = found.value;
  if (!isOpen(signal)) return refused({ code: 'already-settled' });
  const { kind, text, level, sort, nature, term, themes, helped } = told;
  const edited = tidyTold({ ...signal, kind, text, level, sort, nature, term, themes, helped });
  const refusal = checkTold(edited, world.network);
  if (refusal) return refused(refusal);
  if (JSON.stringify(edited) === JSON.stringify(tidyTold(signal))) return done(signal);
  const identifying = refuseWords(edited, signal, world.guard);
  if (identifying) return refused(identifying);
  const stored = await store(asker, signal, { ...edited, version: signal.version + 1 }, world);
  await followOnAgendas(signal, stored, steps, world);
  return done(stored);
}

async function store(asker: Member, before: Signal, changed: Signal, world: SignalWorld): Promise<Signal> {
  if (changed.text === before.text) {
    await replaceOrRetry(changed, world);
    return changed;
  }
  if (!changed.critical) await world.stores.signals.index(changed, termsOf(changed.text));
  const joined = (await world.stores.signals.supportsOf(changed.id)).some(({ member }) => member !== changed.by);
  if (joined) return storeChange(asker, changed, { kind: 'reworded' }, world);
  await replaceOrRetry(changed, world);
  return changed;
}
