import type { Clock, Holidays, Ids, Log, UnitOfWork } from '../kernel/ports.ts';
import { type Instant, instant, MINUTE } from '../kernel/time.ts';
import { nextAttempt } from './back-off.ts';
import { bundleDue, byRecipient, isTheirHour } from './bundle.ts';
import type { Courier } from './courier.ts';
import type { Delivery, SendResult } from './delivery.ts';
import { type Nudge, type Recipient, recipientKey } from './nudge.ts';
import { prepare, type Ready } from './prepare.ts';
import type { NudgeStores } from './reach.ts';

/** Longer than any platform takes to answer; who died in between is noticed after it. */
const lease = 5 * MINUTE;

export interface DeliverHouse<Stores extends NudgeStores, Message> {
  readonly unit: UnitOfWork<Stores>;
  readonly courier: Courier<Stores, Message>;
  readonly holidays: Holidays;
  readonly clock: Clock;
  readonly log: Log;
  readonly ids: Ids;
}

/** What a round of delivering did. */
export interface Delivered<Message> {
  readonly counts: Readonly<Record<Ending, number>>;
  readonly told: readonly Told<Message>[];
}

export interface Told<Message> {
  readonly to: Recipient;
  readonly nudges: readonly Nudge[];
  readonly message: Message;
}

/** `lapsed` had nothing left to say or may not be said today; `lost` was taken over by another process. */
type Ending = 'sent' | 'later' | 'never' | 'uncertain' | 'lapsed' | 'lost';

/**
 * Bundles all that is due, one message a recipient a day and what cannot wait beside it, and sends it. It is safe to run twice at once and to be
 * killed anywhere: a message leaves only after *sending* was committed, and nothing that may have left is sent again.
 */
export async function deliverNudges<Stores extends NudgeStores, Message>(
  house: DeliverHouse<Stores, Message>,
): Promise<Delivered<Message>> {
  await bundleAll(house);
  const counts = { sent: 0, later: 0, never: 0, uncertain: 0, lapsed: 0, lost: 0 };
  const told: Told<Message>[] = [];
  for (;;) {
    const now = house.clock.now();
    const delivery = await house.unit.run(({ ledger }) => ledger.claim(now, leaseFrom(now)));
    if (!delivery) return { counts, told };
    const { ending, ready } = await deliverOne(delivery, house);
    counts[ending] += 1;
    if (ready && ending === 'sent') told.push({ to: delivery.to, ...ready });
    house.log.info('delivery', { id: delivery.id, to: recipientKey(delivery.to), ending });
  }
}

/** What a round would say now. It changes the stores on the way, so call it in a unit that is taken back. */
export async function previewDelivery<Stores extends NudgeStores, Message>(
  stores: Stores,
  now: Instant,
  house: Pick<DeliverHouse<Stores, Message>, 'courier' | 'holidays' | 'ids'>,
): Promise<readonly Told<Message>[]> {
  await stores.ledger.expire(now);
  const network = await stores.network.load();
  for (const each of byRecipient(await stores.ledger.due(now))) await bundleDue(each, network, stores, now, house);
  const told: Told<Message>[] = [];
  for (;;) {
    const delivery = await stores.ledger.claim(now, leaseFrom(now));
    if (!delivery) return told;
    const ready = await prepare(delivery, stores, now, house);
    if (ready) told.push({ to: delivery.to, ...ready });
  }
}

async function bundleAll<Stores extends NudgeStores, Message>(house: DeliverHouse<Stores, Message>): Promise<void> {
  const now = house.clock.now();
  const { due, network } = await house.unit.run(async (stores) => {
    await stores.ledger.expire(now);
    return { due: await stores.ledger.due(now), network: await stores.network.load() };
  });
  for (const each of byRecipient(due)) {
    if (!isTheirHour(each, network, now, house.holidays)) continue;
    await house.unit.run((stores) => bundleDue(each, network, stores, now, house));
  }
}

async function deliverOne<Stores extends NudgeStores, Message>(
  delivery: Delivery,
  house: DeliverHouse<Stores, Message>,
): Promise<{ ending: Ending; ready?: Ready<Message> }> {
  const ready = await makeReady(delivery, house);
  if (typeof ready === 'string') return { ending: ready };
  const result = await send(delivery, ready.message, house);
  await settle(delivery, result, house);
  return { ending: result.result, ready };
}

/** Composes, and commits that it is about to be sent, in one transaction. */
async function makeReady<Stores extends NudgeStores, Message>(
  delivery: Delivery,
  house: DeliverHouse<Stores, Message>,
): Promise<Ready<Message> | Ending> {
  const now = house.clock.now();
  try {
    return await house.unit.run(async (stores) => {
      const ready = await prepare(delivery, stores, now, house);
      if (!ready) return 'lapsed';
      return (await stores.ledger.sending(delivery.id, now, leaseFrom(now))) ? ready : 'lost';
    });
  } catch (error) {
    house.log.error('delivery-not-composed', { id: delivery.id, error: nameOf(error) });
    await settle(delivery, { result: 'later' }, house);
    return 'later';
  }
}

async function send<Stores extends NudgeStores, Message>(
  delivery: Delivery,
  message: Message,
  house: DeliverHouse<Stores, Message>,
): Promise<SendResult> {
  try {
    return await house.courier.send(delivery.to, message, delivery.id);
  } catch (error) {
    house.log.error('delivery-uncertain', { id: delivery.id, error: nameOf(error) });
    return { result: 'uncertain' };
  }
}

/** When this cannot be stored the delivery stays *sending*, and after its lease it is uncertain. */
async function settle<Stores extends NudgeStores, Message>(
  delivery: Delivery,
  result: SendResult,
  house: DeliverHouse<Stores, Message>,
): Promise<void> {
  const now = house.clock.now();
  try {
    await house.unit.run(({ ledger }) => {
      switch (result.result) {
        case 'sent':
          return ledger.sent(delivery.id, result.messageId, now);
        case 'later':
          return ledger.retry(delivery.id, nextAttempt(now, delivery.id, delivery.attempts, result.waitMs));
        case 'never':
          return ledger.undeliverable(delivery.id, result.reason);
        case 'uncertain':
          return ledger.uncertain(delivery.id);
      }
    });
  } catch (error) {
    house.log.error('delivery-not-settled', { id: delivery.id, result: result.result, error: nameOf(error) });
  }
}

function leaseFrom(now: Instant): Instant {
  return instant(now + lease);
}

/** What went wrong by name only: a message of an error may hold what people typed. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
