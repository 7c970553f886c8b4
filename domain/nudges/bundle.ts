import type { Holidays, Ids } from '../kernel/ports.ts';
import { dayAt, type Instant, instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { MemberId } from '../network/network.ts';
import type { DeliveryId } from './delivery.ts';
import { closingOf, maySpeak, type Reach } from './disturb.ts';
import { isSaidAlone, type Nudge, type Pace, type Recipient, recipientKey } from './nudge.ts';
import type { OwnTimes } from './own-times.ts';
import { holidaysOf, type NudgeStores, reachOf, usualReach } from './reach.ts';

/** All that is due for one recipient at one pace, or one thing that is said alone: what goes in one delivery. */
export interface Due {
  readonly to: Recipient;
  readonly pace?: Pace | undefined;
  readonly nudges: readonly Nudge[];
}

export function byRecipient(nudges: readonly Nudge[]): Due[] {
  const groups = new Map<string, Due & { readonly nudges: Nudge[] }>();
  for (const nudge of nudges) {
    const { to, pace } = nudge;
    const key = isSaidAlone(nudge) ? nudge.key : `${recipientKey(to)} ${pace ?? 'day'}`;
    const group = groups.get(key) ?? { to, pace, nudges: [] };
    group.nudges.push(nudge);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** How to reach them, when a message of that pace may go to them now; the message of the day is one a day. */
export async function reachIfOpen(
  { to, pace }: Pick<Due, 'to' | 'pace'>,
  network: NetworkView,
  stores: NudgeStores,
  now: Instant,
  holidays: Holidays,
): Promise<Reach | undefined> {
  const reach = await reachOf(to, network, stores, now);
  if (!reach || !maySpeak(now, pace, reach, holidaysOf(network, holidays))) return undefined;
  if (pace) return reach;
  const served = await stores.ledger.served([{ to, day: dayAt(now, reach.zone) }]);
  return served.size > 0 ? undefined : reach;
}

/**
 * Whether the clock alone leaves room for it now. What waits for the morning is asked about every minute of the night,
 * by everybody who has something waiting: this costs no look in the database. `chosen` are the days and hours of all who
 * have their own. Who is gone is never waited for.
 */
export function isTheirHour(
  { to, pace }: Pick<Due, 'to' | 'pace'>,
  network: NetworkView,
  now: Instant,
  holidays: Holidays,
  chosen: ReadonlyMap<MemberId, OwnTimes>,
): boolean {
  if (!isKnown(to, network)) return true;
  const member = to.kind === 'member' ? network.member(to.member) : undefined;
  const reach = usualReach(member ?? network.settings, member && chosen.get(member.id));
  return maySpeak(now, pace, reach, holidaysOf(network, holidays));
}

/** Makes one delivery of what is due for a recipient, when it may be said now; true when it did. */
export async function bundleDue(
  due: Due,
  network: NetworkView,
  stores: NudgeStores,
  now: Instant,
  house: { readonly holidays: Holidays; readonly ids: Ids },
): Promise<boolean> {
  const keys = due.nudges.map((nudge) => nudge.key);
  if (!isKnown(due.to, network)) await stores.ledger.withdraw(keys);
  const reach = await reachIfOpen(due, network, stores, now, house.holidays);
  if (!reach) return false;
  const open = (await stores.ledger.nudges(keys)).filter((nudge) => nudge.state === 'open');
  if (open.length === 0) return false;
  return stores.ledger.bundle({
    id: house.ids.next() as DeliveryId,
    to: due.to,
    pace: due.pace,
    day: dayAt(now, reach.zone),
    nudges: open.map((nudge) => nudge.key),
    state: 'owed',
    attempts: 0,
    notBefore: now,
    until: untilOf(due.pace, open, now, reach),
  });
}

/** A message ends with its hours, an answer has none; and never is one kept for longer than all of it is of use. */
function untilOf(pace: Pace | undefined, nudges: readonly Nudge[], now: Instant, reach: Reach): Instant {
  const ends = nudges.map((nudge) => nudge.until);
  return instant(Math.min(...ends, ...(pace === 'at-once' ? [] : [closingOf(now, reach)])));
}

function isKnown(to: Recipient, network: NetworkView): boolean {
  return (to.kind === 'member' ? network.member(to.member) : network.body(to.body)) !== undefined;
}
