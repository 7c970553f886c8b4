import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { mayHours } from './supervision.permissions.ts';
import type { SupervisionStore } from './supervision.store.ts';
import type { Absence, AbsenceId, EntryId, SupervisionEntry } from './supervision.ts';

export type RemoveRefusal = { readonly code: 'nothing-to-remove' } | { readonly code: 'entry-not-found' };

interface RemoveWorld {
  readonly stores: { readonly supervision: SupervisionStore };
}

/** "Laatste wissen": takes back what the asker logged or told last, hours or absence, whichever came later. */
export async function removeLast(
  asker: Member,
  world: RemoveWorld,
): Promise<Outcome<SupervisionEntry | Absence, RemoveRefusal>> {
  const { supervision } = world.stores;
  const [entry, absence] = [await supervision.last(asker.id), await supervision.lastAbsence(asker.id)];
  if (absence && (!entry || absence.toldAt > entry.loggedAt)) {
    await supervision.removeAbsence(absence.id);
    return done(absence);
  }
  if (!entry) return refused({ code: 'nothing-to-remove' });
  await supervision.remove(entry.id);
  return done(entry);
}

/** Takes back one entry of the asker's own. */
export async function removeHours(
  asker: Member,
  id: EntryId,
  world: RemoveWorld,
): Promise<Outcome<SupervisionEntry, RemoveRefusal>> {
  const entry = await world.stores.supervision.find(id);
  if (!entry || !mayHours(asker, 'remove', entry)) return refused({ code: 'entry-not-found' });
  await world.stores.supervision.remove(id);
  return done(entry);
}

/** Takes back one absence of the asker's own. */
export async function removeAbsence(
  asker: Member,
  id: AbsenceId,
  world: RemoveWorld,
): Promise<Outcome<Absence, RemoveRefusal>> {
  const absence = await world.stores.supervision.findAbsence(id);
  if (!absence || !mayHours(asker, 'remove', absence)) return refused({ code: 'entry-not-found' });
  await world.stores.supervision.removeAbsence(id);
  return done(absence);
}
