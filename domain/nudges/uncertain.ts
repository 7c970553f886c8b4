import { type Instant, instant, MINUTE } from '../kernel/time.ts';
import { nameOf, noteSent } from './attempt.ts';
import type { DeliverHouse } from './deliver-house.ts';
import type { Delivery, Sought } from './delivery.ts';
import type { Nudge } from './nudge.ts';
import type { NudgeStores } from './reach.ts';

/** What Slack allows some apps to ask for a history: once a minute, in each workspace. */
const betweenLooks = MINUTE;

/**
 * Looks for the messages of which nobody knows whether they arrived. One that stands on the platform was sent; one that
 * does not is sent again. A platform without a history for bots (Teams) leaves a choice between twice and never: see
 * `silenceIsWorse`. The rest stays uncertain, on the list of what did not arrive for sure; so does what we may not look
 * for on a platform that has a history: in Slack nothing comes twice.
 */
export async function lookForUncertain<Stores extends NudgeStores, Message>(
  house: DeliverHouse<Stores, Message>,
): Promise<void> {
  for (;;) {
    const now = house.clock.now();
    const delivery = await house.unit.run(({ ledger }) => ledger.claimUncertain(now, betweenLooks));
    if (!delivery) return;
    const sought = await seek(delivery, now, house);
    await house.unit.run((stores) => conclude(delivery, sought, now, stores, house));
    house.log.info('delivery-sought', { id: delivery.id, result: sought.result });
  }
}

async function seek<Stores extends NudgeStores, Message>(
  { id, via, triedAt }: Delivery,
  now: Instant,
  { courier, log }: DeliverHouse<Stores, Message>,
): Promise<Sought> {
  if (via === undefined) return { result: 'no-history' };
  try {
    return await courier.seek(via, id, triedAt ?? now);
  } catch (error) {
    log.error('delivery-not-sought', { id, error: nameOf(error) });
    return { result: 'later' };
  }
}

async function conclude<Stores extends NudgeStores, Message>(
  delivery: Delivery,
  sought: Sought,
  now: Instant,
  stores: Stores,
  house: DeliverHouse<Stores, Message>,
): Promise<void> {
  const { id, nudges } = delivery;
  const { ledger } = stores;
  switch (sought.result) {
    case 'there':
      return noteSent(delivery, sought.messageId, now, stores, house);
    case 'not-there':
      return ledger.retry(delivery, now);
    case 'later':
      return ledger.lookAgain(id, instant(now + Math.max(sought.waitMs ?? 0, betweenLooks)));
    case 'no-telling':
      return ledger.unknown(id);
    case 'no-history':
      return (await ledger.nudges(nudges)).some(silenceIsWorse) ? ledger.retry(delivery, now) : ledger.unknown(id);
  }
}

/**
 * Hearing it twice is a nuisance; of an answer that somebody waits for, and of an agreement, hearing nothing is worse.
 * These are sent again where there is no history; a question about hours or a meeting is not.
 */
export function silenceIsWorse({ pace, kind }: Pick<Nudge, 'pace' | 'kind'>): boolean {
  return pace === 'at-once' || kind.startsWith('agreement-');
}
