import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Ids } from '../kernel/ports.ts';
import { addMonths, type CalendarDay, type Instant } from '../kernel/time.ts';
import type { Member } from '../network/network.ts';
import type { Desk, Identifying } from '../privacy/desk.ts';
import { mayHours } from './supervision.permissions.ts';
import type { SupervisionStore } from './supervision.store.ts';
import type { EntryId, SupervisionEntry, SupervisionKind } from './supervision.ts';

export interface Hours {
  readonly kind: SupervisionKind;
  readonly minutes: number;
  readonly day: CalendarDay;
  readonly note?: string | undefined;
}

export type HoursRefusal =
  | { readonly code: 'future-day'; readonly day: CalendarDay }
  | { readonly code: 'over-a-year-ago'; readonly day: CalendarDay }
  | { readonly code: 'impossible-duration'; readonly minutes: number }
  | { readonly code: 'day-is-full'; readonly day: CalendarDay; readonly minutes: number }
  | { readonly code: 'entry-not-found' }
  | Identifying;

export interface HoursWorld {
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly ids: Ids;
  readonly stores: { readonly supervision: SupervisionStore };
}

/** Hours may have a note: nobody else reads it, and it is shown to the guard all the same. */
export interface LoggingWorld extends HoursWorld {
  readonly guard: Pick<Desk, 'refuse'>;
}

const MINUTES_IN_A_DAY = 24 * 60;

/** Logs hours for the asker: nothing in the future, more than a year back, or beyond what a day holds. */
export async function logHours(
  asker: Member,
  hours: Hours,
  world: LoggingWorld,
): Promise<Outcome<SupervisionEntry, HoursRefusal>> {
  const refusal = (await checkHours(asker, hours, world)) ?? world.guard.refuse('note', hours.note);
  if (refusal) return refused(refusal);
  const entry = { ...hours, id: world.ids.next() as EntryId, member: asker.id, loggedAt: world.now };
  await world.stores.supervision.add(entry);
  return done(entry);
}

/** Changes what was logged; somebody else's entry is as good as absent. */
export async function editHours(
  asker: Member,
  id: EntryId,
  hours: Hours,
  world: LoggingWorld,
): Promise<Outcome<SupervisionEntry, HoursRefusal>> {
  const entry = await world.stores.supervision.find(id);
  if (!entry || !mayHours(asker, 'edit', entry)) return refused({ code: 'entry-not-found' });
  const refusal = await checkHours(asker, hours, world, entry);
  if (refusal) return refused(refusal);
  const identifying = hours.note === entry.note ? undefined : world.guard.refuse('note', hours.note);
  if (identifying) return refused(identifying);
  const edited = { ...entry, ...hours };
  await world.stores.supervision.replace(edited);
  return done(edited);
}

async function checkHours(
  asker: Member,
  hours: Hours,
  world: HoursWorld,
  replaces?: SupervisionEntry,
): Promise<HoursRefusal | undefined> {
  const { day, minutes } = hours;
  if (day > world.today) return { code: 'future-day', day };
  if (day < addMonths(world.today, -12)) return { code: 'over-a-year-ago', day };
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MINUTES_IN_A_DAY) {
    return { code: 'impossible-duration', minutes };
  }
  const sameDay = await world.stores.supervision.minutesWithin(asker.id, { from: day, to: day });
  const already = sameDay - (replaces?.day === day ? replaces.minutes : 0);
  return already + minutes > MINUTES_IN_A_DAY ? { code: 'day-is-full', day, minutes: already } : undefined;
}
