import { addDays, type CalendarDay, day } from '../../domain/kernel/time.ts';
import { logHours } from '../../domain/supervision/log-hours.ts';
import type { Absence, SupervisionEntry, SupervisionKind } from '../../domain/supervision/supervision.ts';
import { tellAbsence } from '../../domain/supervision/tell-absence.ts';
import { granted } from './agreements.ts';
import type { House } from './house.ts';

/** Logs hours as that member: `logged(house, 'noor', 90, { daysAgo: 1 })`. */
export function logged(
  house: House,
  key: string,
  minutes: number,
  more: { kind?: SupervisionKind; daysAgo?: number; note?: string } = {},
): Promise<SupervisionEntry> {
  const { kind = 'intervisie', daysAgo = 0, note } = more;
  return house.as(key, async (turn) => {
    const hours = { kind, minutes, day: addDays(turn.today, -daysAgo), ...(note ? { note } : {}) };
    return granted(await logHours(turn.me, hours, turn));
  });
}

/** Tells as that member that they are away. */
export function away(
  house: House,
  key: string,
  from: string | CalendarDay,
  to: string | CalendarDay,
): Promise<Absence> {
  const period = { from: day(from), to: day(to) };
  return house.as(key, async (turn) => granted(await tellAbsence(turn.me, period, turn)));
}
