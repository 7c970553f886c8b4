import type { Holidays, Ids } from '../kernel/ports.ts';
import { dayAt, type Instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { DeliveryId } from './delivery.ts';
import { closingOf, mayDisturb, type Reach } from './disturb.ts';
import { type Nudge, type Recipient, recipientKey } from './nudge.ts';
import { holidaysOf, type NudgeStores, reachOf } from './reach.ts';

/** All that is due for one recipient. */
export interface Due {
  readonly to: Recipient;
  readonly nudges: readonly Nudge[];
}

export function byRecipient(nudges: readonly Nudge[]): Due[] {
  const groups = new Map<string, { to: Recipient; nudges: Nudge[] }>();
  for (const nudge of nudges) {
    const key = recipientKey(nudge.to);
    const group = groups.get(key) ?? { to: nudge.to, nudges: [] };
    group.nudges.push(nudge);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** How to reach them, when an unasked message may go to them now: in their hours, and the first of their day. */
export async function reachIfOpen(
  to: Recipient,
  network: NetworkView,
  stores: NudgeStores,
  now: Instant,
  holidays: Holidays,
): Promise<Reach | undefined> {
  const reach = await reachOf(to, network, stores, now);
  if (!reach || !mayDisturb(now, reach, holidaysOf(network, holidays))) return undefined;
  return (await stores.ledger.hasDelivery(to, dayAt(now, reach.zone))) ? undefined : reach;
}

/** Makes one delivery of what is due for a recipient who may be disturbed now and had none today; true when it did. */
export async function bundleDue(
  due: Due,
  network: NetworkView,
  stores: NudgeStores,
  now: Instant,
  house: { readonly holidays: Holidays; readonly ids: Ids },
): Promise<boolean> {
  const keys = due.nudges.map((nudge) => nudge.key);
  if (!isKnown(due.to, network)) await stores.ledger.withdraw(keys);
  const reach = await reachIfOpen(due.to, network, stores, now, house.holidays);
  if (!reach) return false;
  const open = (await stores.ledger.nudges(keys)).filter((nudge) => nudge.state === 'open');
  if (open.length === 0) return false;
  return stores.ledger.bundle({
    id: house.ids.next() as DeliveryId,
    to: due.to,
    day: dayAt(now, reach.zone),
    nudges: open.map((nudge) => nudge.key),
    state: 'owed',
    attempts: 0,
    notBefore: now,
    until: closingOf(now, reach),
  });
}

function isKnown(to: Recipient, network: NetworkView): boolean {
  return (to.kind === 'member' ? network.member(to.member) : network.body(to.body)) !== undefined;
}
