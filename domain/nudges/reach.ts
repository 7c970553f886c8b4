import type { Holidays } from '../kernel/ports.ts';
import { addDays, dayAt, type Instant, includes, type Period } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { NetworkStore } from '../network/network.store.ts';
import type { Member, MemberId, Network } from '../network/network.ts';
import type { Reach } from './disturb.ts';
import type { Ledger } from './ledger.ts';
import type { Recipient } from './nudge.ts';
import { type OwnTimes, problemWith } from './own-times.ts';
import type { PreferenceStore } from './preferences.ts';

/** What delivering needs remembered; absences come from supervision, of which nudges know nothing else. */
export interface NudgeStores {
  readonly network: NetworkStore;
  readonly preferences: PreferenceStore;
  readonly supervision: { absences(member: MemberId, period: Period): Promise<readonly Period[]> };
  readonly ledger: Ledger;
}

/** How the recipient can be reached around now; undefined when the network knows them no more. */
export async function reachOf(
  to: Recipient,
  network: NetworkView,
  stores: NudgeStores,
  now: Instant,
): Promise<Reach | undefined> {
  if (to.kind === 'channel') return network.body(to.body) && { zone: network.settings.zone, away: [] };
  const member = network.member(to.member);
  if (!member) return undefined;
  const today = dayAt(now, member.zone);
  const { quietUntil, ...chosen } = await stores.preferences.of(member.id);
  const away = await stores.supervision.absences(member.id, { from: today, to: addDays(today, 1) });
  return { ...usualReach(member, chosen), quietUntil, away };
}

/**
 * By their own clock, on their own days and in their own hours: as it is when they are not away and asked for no quiet.
 * Hours that no form would store, from a backup for instance, are none.
 */
export function usualReach({ zone }: Pick<Member, 'zone'>, { weekdays, hours }: OwnTimes = {}): Reach {
  return { zone, away: [], weekdays, hours: hours && !problemWith(hours) ? hours : undefined };
}

/** The public holidays together with the network's own free days. */
export function holidaysOf(network: Pick<Network, 'holidays'>, publicly: Holidays): Holidays {
  return {
    on: (day) => publicly.on(day) ?? network.holidays.find((free) => includes(free, day))?.name,
  };
}
