import type { Holidays } from '../kernel/ports.ts';
import { remembering } from '../kernel/remembering.ts';
import {
  addDays,
  type CalendarDay,
  dayAt,
  type Instant,
  includes,
  momentOf,
  startOfWeek,
  type Zone,
} from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { NetworkStore } from '../network/network.store.ts';
import type { Member, MemberId } from '../network/network.ts';
import { reachableFrom } from '../nudges/disturb.ts';
import { type Nudge, nudgeKey } from '../nudges/nudge.ts';
import type { OwnTimes } from '../nudges/own-times.ts';
import type { PreferenceStore, Preferences } from '../nudges/preferences.ts';
import { usualReach } from '../nudges/reach.ts';
import { isOwed, partsOf, type Rule } from '../nudges/rule.ts';
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

/** So many members at a time: others wait for one part of the planning, and not for all of it. */
const atATime = 1000;

/** What `remind-hours` owes: one question a week to who wants it, silent when there is nothing to ask. */
export const hoursRule: Rule<HoursNudgeStores> = {
  kinds: [hoursQuestion],
  parts: async ({ network }) => partsOf((await network.load()).members.length, atATime),
  owed: async (stores, now, part) => {
    const network = await stores.network.load();
    const chosen = await stores.preferences.ownTimes();
    const nudges: Nudge[] = [];
    for (const [monday, members] of askedNow(network.members.slice(part?.from, part?.to), now, chosen)) {
      for (const { member, week } of await readWeeks(members, monday, network, stores)) {
        const question = questionOf(member, monday, chosen.get(member.id));
        if (isQuestionWanted(member, monday, week, network)) nudges.push(question);
      }
    }
    return nudges;
  },
};

/** Whose clock shows that it is time for the question, by the week that it is about. */
function askedNow(
  members: readonly Member[],
  now: Instant,
  chosen: ReadonlyMap<MemberId, OwnTimes>,
): ReadonlyMap<CalendarDay, readonly Member[]> {
  const weeks = new Map<CalendarDay, Member[]>();
  for (const member of members) {
    const monday = startOfWeek(dayAt(now, member.zone));
    if (!isOwed(timeFor(member, monday, chosen.get(member.id)), now)) continue;
    const week = weeks.get(monday) ?? [];
    weeks.set(monday, week);
    week.push(member);
  }
  return weeks;
}

/**
 * The question about a week: from Thursday 15.00 on the member's clock until the week is over. Whose own days or hours
 * are over by then is asked when the last of them begin.
 */
export function questionOf(member: Member, monday: CalendarDay, chosen?: OwnTimes): Nudge {
  const to = { kind: 'member', member: member.id } as const;
  const key = nudgeKey(hoursQuestion, monday, to, addDays(monday, 3));
  return { key, kind: hoursQuestion, about: monday, to, ...timeFor(member, monday, chosen) };
}

function timeFor(member: Member, monday: CalendarDay, chosen: OwnTimes | undefined) {
  const { from, until } = timeOf(member.zone)(monday);
  return chosen ? { from: reachableFrom(from, until, usualReach(member, chosen), noHolidays), until } : { from, until };
}

/** The question is about the week as it usually is. */
const noHolidays: Holidays = { on: () => undefined };

const timeOf = remembering((zone: Zone) =>
  remembering((monday: CalendarDay) => ({
    from: momentOf(addDays(monday, 3), '15:00', zone),
    until: momentOf(addDays(monday, 7), '00:00', zone),
  })),
);

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
  return isQuestionWanted(member, monday, await readWeek(member, monday, world.stores), world.network);
}

async function readWeek(member: Member, monday: CalendarDay, stores: HoursNudgeStores): Promise<HoursWeek> {
  const { preferences, supervision } = stores;
  return {
    preferences: await preferences.of(member.id),
    minutes: await supervision.minutesWithin(member.id, weekOf(monday)),
    absences: await supervision.absences(member.id, weekOf(monday)),
  };
}

/** The same of many at once, for those of them who have the question on. */
async function readWeeks(
  members: readonly Member[],
  monday: CalendarDay,
  network: NetworkView,
  { preferences, supervision }: HoursNudgeStores,
): Promise<readonly { readonly member: Member; readonly week: HoursWeek }[]> {
  const chosen = await preferences.ofAll(members.map(({ id }) => id));
  const asked = new Map(chosen.filter((each) => isAsked(each, network)).map((each) => [each.member, each]));
  const minutes = await supervision.totals([...asked.keys()], weekOf(monday));
  const absences = await supervision.absencesOfAll([...asked.keys()], weekOf(monday));
  return members.flatMap((member) => {
    const preferences = asked.get(member.id);
    if (!preferences) return [];
    const week = { preferences, minutes: minutes.get(member.id) ?? 0, absences: absences.get(member.id) ?? [] };
    return [{ member, week }];
  });
}

function weekOf(monday: CalendarDay): { from: CalendarDay; to: CalendarDay } {
  return { from: monday, to: addDays(monday, 6) };
}
