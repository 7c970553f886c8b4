import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { daysBetween, type Period } from '../kernel/time.ts';
import type { Member } from '../network/network.ts';
import type { HoursWorld } from './log-hours.ts';
import type { Absence, AbsenceId } from './supervision.ts';

export type AbsenceRefusal =
  | { readonly code: 'ends-before-it-begins'; readonly period: Period }
  | { readonly code: 'longer-than-a-year'; readonly period: Period }
  | { readonly code: 'began-long-ago'; readonly period: Period };

/** Who was away tells so soon after; a day further back is more likely a slip. */
const MOST_DAYS_BACK = 62;

/** "Weg van … tot …": those days count against nobody, and no reason is asked or kept. The same period twice is one. */
export async function tellAbsence(
  asker: Member,
  period: Period,
  world: HoursWorld,
): Promise<Outcome<Absence, AbsenceRefusal>> {
  if (period.to < period.from) return refused({ code: 'ends-before-it-begins', period });
  if (daysBetween(period.from, period.to) > 366) return refused({ code: 'longer-than-a-year', period });
  if (daysBetween(period.from, world.today) > MOST_DAYS_BACK) return refused({ code: 'began-long-ago', period });
  const known = await world.stores.supervision.absences(asker.id, period);
  const same = known.find((absence) => absence.from === period.from && absence.to === period.to);
  if (same) return done(same);
  const absence = { id: world.ids.next() as AbsenceId, member: asker.id, toldAt: world.now, ...period };
  await world.stores.supervision.addAbsence(absence);
  return done(absence);
}
