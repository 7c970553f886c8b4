import { type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { type EditRefusal, editSignal } from './edit-signal.ts';
import type { Signal, SignalId, SignalTold } from './signal.ts';
import { findFor, type TellingWorld } from './signal-world.ts';

/** Tells what was still missing, one thing at a time or several at once; what is not named stays as it is. */
export async function completeSignal(
  asker: Member,
  id: SignalId,
  part: Partial<Omit<SignalTold, 'text'>>,
  world: TellingWorld,
): Promise<Outcome<Signal, EditRefusal>> {
  const found = await findFor(asker, id, 'edit', world);
  return found.done ? editSignal(asker, id, { ...found.value.signal, ...part }, world) : refused(found.refusal);
}
