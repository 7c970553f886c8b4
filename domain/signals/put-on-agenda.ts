import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { ConcurrentChange } from '../kernel/ports.ts';
import { type AddItemRefusal, addItem, type PlacedItem } from '../meetings/add-item.ts';
import { type AgendaKind, LONGEST_POINT } from '../meetings/agenda.ts';
import type { MeetingName } from '../meetings/meeting.store.ts';
import type { BringingWorld } from '../meetings/meeting-world.ts';
import type { Member } from '../network/network.ts';
import type { SignalStep } from './signal.step.ts';
import { isOpen, numberOf, type Signal, type SignalId } from './signal.ts';
import { type FindRefusal, findFor, type SignalWorld, storeStep } from './signal-world.ts';

export interface AgendaWish extends MeetingName {
  readonly kind: AgendaKind;
  readonly minutes: number;
}

export interface OnAgenda extends PlacedItem {
  readonly signal: Signal;
}

export type AgendaRefusal = FindRefusal | AddItemRefusal | { readonly code: 'already-settled' };

type World = SignalWorld & BringingWorld;

/** Puts a signal on the agenda of a body in which the asker may bring points in; once a meeting. */
export async function putOnAgenda(
  asker: Member,
  id: SignalId,
  wish: AgendaWish,
  world: Omit<World, 'stores'> & { readonly stores: SignalWorld['stores'] & BringingWorld['stores'] },
): Promise<Outcome<OnAgenda, AgendaRefusal>> {
  const found = await findFor(asker, id, 'put-on-agenda', world);
  if (!found.done) return found;
  const { signal, steps } = found.value;
  if (!isOpen(signal)) return refused({ code: 'already-settled' });
  const placed = await addItem(asker, { ...wish, about: pointOf(signal), signal: signal.number }, world);
  if (!placed.done) return placed;
  const { body, slot } = placed.value.item;
  const there = steps.some(({ step }) => step.kind === 'on-agenda' && step.body === body && step.slot === slot);
  if (there) return done({ ...placed.value, signal });
  return done({ ...placed.value, signal: await storeStep(asker, signal, { kind: 'on-agenda', body, slot }, world) });
}

/**
 * What stands on agendas follows the signal: a point in its words gets the new ones, so that what a reporter took out
 * is gone there too, and of a withdrawn signal only the number is left. What somebody wrote there themselves stays.
 */
export async function followOnAgendas(
  before: Signal,
  now: Signal,
  steps: readonly SignalStep[],
  { stores: { meetings } }: Pick<SignalWorld, 'stores'>,
): Promise<void> {
  const names = steps.flatMap(({ step }) => (step.kind === 'on-agenda' ? [step] : []));
  for (const item of await meetings.agenda(names)) {
    const isWithdrawn = now.stage === 'withdrawn';
    if (item.signal !== now.number || (!isWithdrawn && item.about !== pointOf(before))) continue;
    const about = isWithdrawn ? numberOf(now) : pointOf(now);
    if (!(await meetings.replaceItem({ ...item, about, version: item.version + 1 }))) throw new ConcurrentChange();
  }
}

/** "S-12: …", cut to what an agenda has room for. */
function pointOf(signal: Signal): string {
  const whole = `${numberOf(signal)}: ${signal.text.replace(/\s+/g, ' ')}`;
  return whole.length <= LONGEST_POINT
    ? whole
    : `${whole
        .slice(0, LONGEST_POINT - 1)
        .replace(/\p{Cs}$/u, '')
        .trimEnd()}…`;
}
