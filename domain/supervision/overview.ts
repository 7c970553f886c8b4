import {
  addDays,
  type CalendarDay,
  earlierOf,
  includes,
  laterOf,
  type Period,
  startOfQuarter,
  startOfWeek,
  weekdaysIn,
} from '../kernel/time.ts';
import type { Member } from '../network/network.ts';
import type { SupervisionStore } from './supervision.store.ts';
import type { Absence, SupervisionEntry } from './supervision.ts';

/** A member's own hours, as facts beside the minimum and without a verdict (domain handbook 5). */
export interface HoursOverview {
  readonly week: Stretch;
  /** The four whole weeks before this one. */
  readonly fourWeeks: Stretch;
  /** This quarter up to today. */
  readonly quarter: Stretch;
  /** What was logged this week, by day. */
  readonly entries: readonly SupervisionEntry[];
  /** Absences that touch today or lie ahead. */
  readonly absences: readonly Absence[];
  /** Minutes a week that hold for this member. */
  readonly norm: number;
}

export interface Stretch {
  readonly period: Period;
  readonly minutes: number;
  /** Weeks in which the member was there, counted in working days: a week with two days away is 0.6. */
  readonly weeksPresent: number;
  /** Minutes a week over the weeks present; absent when the member was away the whole time. */
  readonly average?: number | undefined;
}

const WORKING_DAYS = 5;

/** What was logged in a stretch of days, beside the days one was there. Only Monday to Friday count as days that one can be away from. */
export function stretchOf(period: Period, minutes: number, absences: readonly Period[]): Stretch {
  const away = apart(absences, period).reduce((sum, absence) => sum + weekdaysIn(absence), 0);
  const weeksPresent = (weekdaysIn(period) - away) / WORKING_DAYS;
  return { period, minutes, weeksPresent, average: weeksPresent > 0 ? minutes / weeksPresent : undefined };
}

/** The parts of the period that the absences cover, without counting a day twice. */
function apart(absences: readonly Period[], period: Period): Period[] {
  const parts: Period[] = [];
  for (const { from, to } of [...absences].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const before = parts.at(-1)?.to;
    const begin = laterOf(before === undefined ? period.from : addDays(before, 1), from);
    const end = earlierOf(period.to, to);
    if (begin <= end) parts.push({ from: begin, to: end });
  }
  return parts;
}

/** The periods of the overview on a day: this week, the four before it, the quarter so far. */
export function periodsOn(today: CalendarDay): { week: Period; fourWeeks: Period; quarter: Period } {
  const monday = startOfWeek(today);
  return {
    week: { from: monday, to: addDays(monday, 6) },
    fourWeeks: { from: addDays(monday, -28), to: addDays(monday, -1) },
    quarter: { from: startOfQuarter(today), to: today },
  };
}

/** The minimum that holds for the member: their own, or the network's. */
export function normOf(member: Member, network: { readonly settings: { readonly norm: number } }): number {
  return member.norm ?? network.settings.norm;
}

interface OverviewWorld {
  readonly today: CalendarDay;
  readonly network: { readonly settings: { readonly norm: number } };
  readonly stores: { readonly supervision: SupervisionStore };
}

/** The asker's own overview; there is no way to ask for somebody else's. */
export async function hoursOverview(asker: Member, world: OverviewWorld): Promise<HoursOverview> {
  const periods = periodsOn(world.today);
  const { supervision } = world.stores;
  const from = earlierOf(periods.fourWeeks.from, periods.quarter.from);
  const entries = await supervision.within(asker.id, periods.week);
  const absences = await supervision.absences(asker.id, { from, to: addDays(world.today, 366) });
  const stretch = async (period: Period) =>
    stretchOf(period, await supervision.minutesWithin(asker.id, period), absences);
  return {
    week: stretchOf(
      periods.week,
      entries.reduce((sum, { minutes }) => sum + minutes, 0),
      absences,
    ),
    fourWeeks: await stretch(periods.fourWeeks),
    quarter: await stretch(periods.quarter),
    entries,
    absences: absences.filter((absence) => absence.to >= world.today),
    norm: normOf(asker, world.network),
  };
}

/** The new total after a change on that day: of this week, and of the stretch before it in which the day lies. */
export interface NewTotal {
  readonly week: number;
  readonly earlier?: { readonly which: 'fourWeeks' | 'quarter'; readonly stretch: Stretch } | undefined;
  readonly norm: number;
}

/** Counts for the asker what a change on that day changed, and no more. */
export async function newTotal(asker: Member, day: CalendarDay, world: OverviewWorld): Promise<NewTotal> {
  const { supervision } = world.stores;
  const periods = periodsOn(world.today);
  const which = (['week', 'fourWeeks', 'quarter'] as const).find((each) => includes(periods[each], day));
  const week = await supervision.minutesWithin(asker.id, periods.week);
  const norm = normOf(asker, world.network);
  if (which === undefined || which === 'week') return { week, norm };
  const period = periods[which];
  const absences = await supervision.absences(asker.id, period);
  const stretch = stretchOf(period, await supervision.minutesWithin(asker.id, period), absences);
  return { week, norm, earlier: { which, stretch } };
}

/** Whether this week's minimum is met, lowered by the days away: then nobody is asked about it. */
export function isCovered(week: Stretch, norm: number): boolean {
  return week.minutes >= norm * week.weeksPresent;
}
