import type { Holidays } from '../kernel/ports.ts';
import type { Instant } from '../kernel/time.ts';
import type { Composed, Courier } from './courier.ts';
import type { Delivery } from './delivery.ts';
import { maySpeak } from './disturb.ts';
import type { Nudge } from './nudge.ts';
import { holidaysOf, type NudgeStores, reachOf } from './reach.ts';

/** A message that may be sent now, with the nudges that it says. */
export interface Ready<Message> {
  readonly message: Message;
  readonly nudges: readonly Nudge[];
}

/**
 * Puts a claimed delivery into words. Nothing comes back when it need not or may not be said any more: then it lapsed,
 * and what is still of use in it is owed again.
 */
export async function prepare<Stores extends NudgeStores, Message>(
  delivery: Delivery,
  stores: Stores,
  now: Instant,
  house: { readonly holidays: Holidays; readonly courier: Courier<Stores, Message> },
): Promise<Ready<Message> | undefined> {
  const network = await stores.network.load();
  const reach = await reachOf(delivery.to, network, stores, now);
  if (reach && !maySpeak(now, delivery.pace, reach, holidaysOf(network, house.holidays))) {
    await stores.ledger.lapse(delivery, []);
    return undefined;
  }
  const kept = await stores.ledger.nudges(delivery.nudges);
  const nudges = kept.filter((nudge) => nudge.state === 'bundled' && now < nudge.until);
  const composed: Composed<Message> | undefined =
    reach && nudges.length > 0 ? await house.courier.compose(delivery.to, nudges, now, stores) : undefined;
  if (!composed || composed.live.length === 0) {
    await stores.ledger.lapse(
      delivery,
      nudges.map((nudge) => nudge.key),
    );
    return undefined;
  }
  if (composed.moot.length > 0) await stores.ledger.withdraw(composed.moot);
  return { message: composed.message, nudges: nudges.filter((nudge) => composed.live.includes(nudge.key)) };
}
