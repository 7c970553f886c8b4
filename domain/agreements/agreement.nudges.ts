import type { Holidays } from '../kernel/ports.ts';
import { addDays, type CalendarDay, DAY, dayAt, type Instant, instant, momentOf, type Zone } from '../kernel/time.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../kernel/working-days.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { NetworkStore } from '../network/network.store.ts';
import type { Member } from '../network/network.ts';
import { nextAllowed, opens, reachableFrom } from '../nudges/disturb.ts';
import { type Nudge, nudgeKey } from '../nudges/nudge.ts';
import type { OwnTimes } from '../nudges/own-times.ts';
import type { PreferenceStore } from '../nudges/preferences.ts';
import { holidaysOf, usualReach } from '../nudges/reach.ts';
import { isOwed, type Rule } from '../nudges/rule.ts';
import { isSnoozed } from '../nudges/snooze.ts';
import { peopleBehind } from './agreement.permissions.ts';
import type { AgreementStore, ReminderWish } from './agreement.store.ts';
import { type Agreement, type AgreementId, isSettled } from './agreement.ts';

/** A week before the due day, on the day itself, and when a member asked for it. */
export const agreementKinds = ['agreement-week', 'agreement-day', 'agreement-wish'] as const;

const LONGEST_WAIT_FOR_A_WISH = 21;

export interface AgreementNudgeStores {
  readonly network: NetworkStore;
  readonly preferences: PreferenceStore;
  readonly agreements: AgreementStore;
}

/** What `remind-agreements` owes: see `dueNudges` and `wishNudge`. */
export function agreementRule(publicHolidays: Holidays): Rule<AgreementNudgeStores> {
  return {
    kinds: agreementKinds,
    owed: async (stores, now) => {
      const network = await stores.network.load();
      const holidays = holidaysOf(network, publicHolidays);
      const due = await owedForDueDays(stores, network, holidays, now);
      const wished = await owedForWishes(stores, network, holidays, now);
      return [...due, ...wished].filter((nudge) => isOwed(nudge, now));
    },
  };
}

/**
 * Who stands behind the agreement hears of it a week before and on the day: from the opening of the working day on or
 * before it, or of the last day of their own before that. The first holds until the second begins, the second until the
 * due day is over; after that the agreement stands in its body's progress report. What lies before the due day was
 * agreed on is not said.
 */
export function dueNudges(
  agreement: Agreement,
  to: Member,
  holidays: Holidays,
  chosen: OwnTimes = {},
): readonly Nudge[] {
  if (isSettled(agreement)) return [];
  const reach = usualReach(to, chosen);
  const nudge = (kind: (typeof agreementKinds)[number], on: CalendarDay, until: Instant): Nudge => {
    const named = nudgeOf(kind, agreement.id, to, workingDayOnOrBefore(on, holidays), until);
    return { ...named, from: reachableFrom(named.from, until, reach, holidays) };
  };
  const over = momentOf(addDays(agreement.due, 1), '00:00', to.zone);
  const day = nudge('agreement-day', agreement.due, over);
  const week = nudge('agreement-week', addDays(agreement.due, -7), day.from);
  return [week, day].filter(({ from, until }) => from < until && from >= agreement.dueSetAt);
}

/**
 * "Herinner mij vrijdag." On a free day it waits for the next working day, for nobody asked to hear it earlier; and it
 * holds two working days more than the day of theirs on which they hear it, for it was promised.
 */
export function wishNudge(wish: ReminderWish, to: Member, holidays: Holidays, chosen: OwnTimes = {}): Nudge {
  const named = workingDayOnOrAfter(wish.day, holidays);
  const heard = nextAllowed(momentOf(named, opens, to.zone), usualReach(to, chosen), holidays);
  const next = workingDayOnOrAfter(addDays(dayAt(heard, to.zone), 1), holidays);
  const last = workingDayOnOrAfter(addDays(next, 1), holidays);
  return nudgeOf('agreement-wish', wish.agreement, to, named, momentOf(addDays(last, 1), '00:00', to.zone));
}

/** Asked again when it is about to be said: settled, moved, handed over or switched off meanwhile, it is not. */
export async function isAgreementNudgeWanted(
  nudge: Nudge,
  world: { readonly stores: AgreementNudgeStores; readonly network: NetworkView; readonly holidays: Holidays },
): Promise<boolean> {
  const agreement = await world.stores.agreements.find(nudge.about as AgreementId);
  const to = nudge.to.kind === 'member' ? world.network.member(nudge.to.member) : undefined;
  if (!agreement || !to || isSettled(agreement)) return false;
  if (nudge.kind === 'agreement-wish') return true;
  if (!peopleBehind(agreement.owner, world.network).includes(to)) return false;
  if ((await world.stores.preferences.of(to.id)).agreementReminders === false) return false;
  if (isSnoozed(nudge)) return true;
  const holidays = holidaysOf(world.network, world.holidays);
  return dueNudges(agreement, to, holidays).some((still) => still.key === nudge.key);
}

async function owedForDueDays(
  stores: AgreementNudgeStores,
  network: NetworkView,
  holidays: Holidays,
  now: Instant,
): Promise<Nudge[]> {
  const agreements = await stores.agreements.due(dueWithin(network.settings.zone, holidays, now));
  const pairs = agreements.flatMap((agreement) =>
    peopleBehind(agreement.owner, network).map((to) => ({ agreement, to })),
  );
  const people = new Set(pairs.map(({ to }) => to.id));
  const chosen = new Map((await stores.preferences.ofAll([...people])).map((each) => [each.member, each]));
  return pairs
    .filter(({ to }) => chosen.get(to.id)?.agreementReminders !== false)
    .flatMap(({ agreement, to }) => dueNudges(agreement, to, holidays, chosen.get(to.id)));
}

async function owedForWishes(
  stores: AgreementNudgeStores,
  network: NetworkView,
  holidays: Holidays,
  now: Instant,
): Promise<Nudge[]> {
  const today = dayAt(now, network.settings.zone);
  const wishes = await stores.agreements.wishes({
    from: addDays(today, -LONGEST_WAIT_FOR_A_WISH),
    to: addDays(today, 2),
  });
  const nudges: Nudge[] = [];
  for (const wish of wishes) {
    const to = network.member(wish.member);
    const nudge = to && wishNudge(wish, to, holidays, await stores.preferences.of(to.id));
    if (!nudge || !isOwed(nudge, now)) continue;
    const agreement = await stores.agreements.find(wish.agreement);
    if (agreement && !isSettled(agreement)) nudges.push(nudge);
  }
  return nudges;
}

/** Due days whose reminders can be of use within a day: as far ahead as the coming free days reach, and a week. */
function dueWithin(zone: Zone, holidays: Holidays, now: Instant): { from: CalendarDay; to: CalendarDay } {
  const tomorrow = dayAt(instant(now + DAY), zone);
  return { from: addDays(dayAt(now, zone), -1), to: addDays(workingDayOnOrAfter(addDays(tomorrow, 2), holidays), 7) };
}

function nudgeOf(
  kind: (typeof agreementKinds)[number],
  about: AgreementId,
  member: Member,
  named: CalendarDay,
  until: Instant,
): Nudge {
  const to = { kind: 'member', member: member.id } as const;
  return { key: nudgeKey(kind, about, to, named), kind, about, to, from: momentOf(named, opens, member.zone), until };
}
