import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { followOnAgendas } from './put-on-agenda.ts';
import { after } from './signal.step.ts';
import type { Signal, SignalId } from './signal.ts';
import { type FindRefusal, findFor, replaceOrRetry, type SignalWorld, storeChange, storeStep } from './signal-world.ts';

export interface Withdrawn {
  readonly signal: Signal;
  /** It goes on without the reporter, because others stand behind it. */
  readonly goesOn: boolean;
}

/**
 * Takes back one's own signal. Where others joined it is theirs too: then only the reporter's name comes off, and who
 * joined first leads it from then on.
 */
export async function withdrawSignal(
  asker: Member,
  id: SignalId,
  world: SignalWorld,
): Promise<Outcome<Withdrawn, FindRefusal>> {
  const found = await findFor(asker, id, 'withdraw', world);
  if (!found.done) return found;
  const { signal, steps } = found.value;
  const supports = await world.stores.signals.supportsOf(id);
  const heir = supports.find(({ member }) => member !== asker.id && world.network.member(member));
  if (heir) {
    await world.stores.signals.removeSupport(id, asker.id);
    const passed = { ...after(signal, { kind: 'left' }, world.now), by: heir.member };
    return done({ signal: await storeChange(asker, passed, { kind: 'left' }, world), goesOn: true });
  }
  await world.stores.signals.unindex(id);
  const withdrawn = await storeStep(asker, signal, { kind: 'withdrawn' }, world);
  await followOnAgendas(signal, withdrawn, steps, world);
  return done({ signal: withdrawn, goesOn: false });
}

/** Takes one's name off a signal that one had joined, with what one added. */
export async function leaveSignal(
  asker: Member,
  id: SignalId,
  world: SignalWorld,
): Promise<Outcome<Signal, FindRefusal>> {
  const found = await findFor(asker, id, 'leave', world);
  if (!found.done) return found;
  await world.stores.signals.removeSupport(id, asker.id);
  return done(found.value.signal);
}

/**
 * Marks it as a critical incident: from then on it is between the reporter and the chair of the expertteam. Only before
 * anything was done with it, for what others have read cannot be unread.
 */
export async function shieldSignal(
  asker: Member,
  id: SignalId,
  world: SignalWorld,
): Promise<Outcome<Signal, FindRefusal | { readonly code: 'too-late-to-shield' }>> {
  const found = await findFor(asker, id, 'shield', world);
  if (!found.done) return found;
  const { signal, steps } = found.value;
  if (signal.critical) return done(signal);
  const joined = await world.stores.signals.supportsOf(id);
  if (steps.length > 0 || joined.length > 0) return refused({ code: 'too-late-to-shield' });
  const shielded = { ...signal, critical: true, version: signal.version + 1 };
  await world.stores.signals.unindex(id);
  await replaceOrRetry(shielded, world);
  return done(shielded);
}
