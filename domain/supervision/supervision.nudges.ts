import { addDays, type CalendarDay, dayAt, includes, momentOf, startOfWeek } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { NetworkStore } from '../network/network.store.ts';
import type { Member } from '../network/network.ts';
import { type Nudge, nudgeKey } from '../nudges/nudge.ts';
import type { PreferenceStore, Preferences } from '../nudges/preferences.ts';
import { isOwed, type Rule } from '../nudges/rule.ts';
import { isCovered, normOf, stretchOf } from './overview.ts';
import type { SupervisionStore } from './supervision.store.ts';
import type { Absence } from './supervision.ts';

export const hoursQuestion = 'hours-question';

export interface HoursNudgeStores {
  readonly network: NetworkStore;
  readonly preferences: PreferenceStore;
  readonly supervision: SupervisionStore;
}

/** What is known of a member's week when the question is about to be asked. */
export interface HoursWeek {
  readonly preferences: Preferences;
  readonly minutes: number;
  readonly absences: readonly Pick<Absence, 'from' | 'to'>[];
}

/** What `remind-hours` owes: one question a week to who wants it, silent when there is nothing to ask. */
export const hoursRule: Rule<HoursNudgeStores> = {
  kinds: [hoursQuestion],
  owed: async (stores, now) => {
    const network = await stores.network.load();
    const weeks = new Map<CalendarDay, ReadonlyMap<string, number>>();
    const nudges: Nudge[] = [];
    const questions = network.members.flatMap((member) => {
      const monday = startOfWeek(dayAt(now, member.zone));
      const nudge = questionOf(member, monday);
      return isOwed(nudge, now) ? [{ member, monday, nudge }] : [];
    });
    const chosen = await stores.preferences.ofAll(questions.map(({ member }) => member.id));
    for (const [number, { member, monday, nudge }] of questions.entries()) {
      const preferences = chosen[number] ?? { member: member.id };
      if (!isAsked(preferences, network)) continue;
      const totals = weeks.get(monday) ?? (await stores.supervision.totals(weekOf(monday)));
      weeks.set(monday, totals);
      const week = await readWeek(preferences, monday, totals.get(member.id) ?? 0, stores);
      if (isQuestionWanted(member, monday, week, network)) nudges.push(nudge);
    }
    return nudges;
  },
};

/** The question about a week: from Thursday 15.00 on the member's clock until the week is over. */
export function questionOf(member: Member, monday: CalendarDay): Nudge {
  const to = { kind: 'member', member: member.id } as const;
  const thursday = addDays(monday, 3);
  return {
    key: nudgeKey(hoursQuestion, monday, to, thursday),
    kind: hoursQuestion,
    about: monday,
    to,
    from: momentOf(thursday, '15:00', member.zone),
    until: momentOf(addDays(monday, 7), '00:00', member.zone),
  };
}

/** Whether to ask: it is on, the week is not covered yet, and the member is not away on its Thursday. */
export function isQuestionWanted(member: Member, monday: CalendarDay, week: HoursWeek, network: NetworkView): boolean {
  if (!isAsked(week.preferences, network)) return false;
  if (week.absences.some((absence) => includes(absence, addDays(monday, 3)))) return false;
  return !isCovered(stretchOf(weekOf(monday), week.minutes, week.absences), normOf(member, network));
}

function isAsked(preferences: HoursWeek['preferences'], network: NetworkView): boolean {
  return preferences.hoursQuestion ?? network.settings.hoursQuestion;
}

/** Asked again when it is about to be said: hours may have been logged meanwhile. */
export async function isHoursNudgeWanted(
  nudge: Nudge,
  world: { readonly stores: HoursNudgeStores; readonly network: NetworkView },
): Promise<boolean> {
  const member = nudge.to.kind === 'member' ? world.network.member(nudge.to.member) : undefined;
  if (!member) return false;
  const monday = nudge.about as CalendarDay;
  const minutes = await world.stores.supervision.minutesWithin(member.id, weekOf(monday));
  const preferences = await world.stores.preferences.of(member.id);
  return isQuestionWanted(member, monday, await readWeek(preferences, monday, minutes, world.stores), world.network);
}

async function readWeek(
  preferences: Preferences,
  monday: CalendarDay,
  minutes: number,
  stores: HoursNudgeStores,
): Promise<HoursWeek> {
  const absences = await stores.supervision.absences(preferences.member, weekOf(monday));
  return { preferences, minutes, absences };
}

function weekOf(monday: CalendarDay): { from: CalendarDay; to: CalendarDay } {
  return { from: monday, to: addDays(monday, 6) };
}
