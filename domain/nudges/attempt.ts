import { type Instant, instant, MINUTE } from '../kernel/time.ts';
import { nextAttempt } from './back-off.ts';
import { NotYet, type NoWay, type Way } from './courier.ts';
import type { DeliverHouse } from './deliver-house.ts';
import type { Delivery, SendResult } from './delivery.ts';
import { prepare, type Ready } from './prepare.ts';
import type { NudgeStores } from './reach.ts';

/** Longer than any platform takes to answer; who died in between is noticed after it. */
const lease = 5 * MINUTE;

/** What waits for something before it is looked at again after this. */
const soon = 2000;

/** So long after an attempt a platform that was slow shows the message it took; before that nobody looks for it. */
const showsAfter = MINUTE;

/**
 * `lapsed` had nothing left to say or may not be said today; `lost` was taken over by another process; `waiting` goes as
 * soon as its lane is free, which is no failure.
 */
export type Ending = SendResult['result'] | 'lapsed' | 'lost' | 'waiting';

/** What became of one attempt; `ready` is what was said in it. */
export interface Attempted<Message> {
  readonly ending: Ending;
  readonly ready?: Ready<Message>;
  readonly platform?: string;
}

export function leaseFrom(now: Instant): Instant {
  return instant(now + lease);
}

/** Tries a claimed delivery once: puts it into words, commits that it is about to leave, sends it, notes what came of it. */
export async function attempt<Stores extends NudgeStores, Message>(
  delivery: Delivery,
  house: DeliverHouse<Stores, Message>,
): Promise<Attempted<Message>> {
  const begun = await begin(delivery, house);
  if (typeof begun === 'string') return { ending: begun };
  const { ready, way } = begun;
  if ('result' in way) {
    await settle(delivery, way, house);
    return { ending: way.result, ready };
  }
  const result = await send(delivery, way, ready.message, house);
  await settle(delivery, result, house);
  return { ending: result.result, ready, platform: way.platform };
}

interface Begun<Message> {
  readonly ready: Ready<Message>;
  readonly way: Way<Message> | NoWay;
}

/** Composes, and commits that it is about to be sent, in one transaction. */
async function begin<Stores extends NudgeStores, Message>(
  delivery: Delivery,
  house: DeliverHouse<Stores, Message>,
): Promise<Begun<Message> | 'lapsed' | 'lost' | 'waiting' | 'later'> {
  const now = house.clock.now();
  try {
    return await house.unit.run(async (stores) => {
      const ready = await prepare(delivery, stores, now, house);
      if (!ready) return 'lapsed';
      const way = await house.courier.wayTo(delivery.to, stores, ready.message);
      if ('result' in way) return { ready, way };
      const begun = await stores.ledger.sending(delivery, now, leaseFrom(now), way);
      return begun === 'begun' ? { ready, way } : begun;
    });
  } catch (error) {
    if (error instanceof NotYet) {
      await house.unit.run(({ ledger }) => ledger.retry(delivery, instant(now + soon)));
      return 'waiting';
    }
    house.log.error('delivery-not-composed', { id: delivery.id, error: nameOf(error) });
    await settle(delivery, { result: 'later' }, house);
    return 'later';
  }
}

async function send<Stores extends NudgeStores, Message>(
  delivery: Delivery,
  way: Way<Message>,
  message: Message,
  house: DeliverHouse<Stores, Message>,
): Promise<SendResult> {
  try {
    return await way.send(message, delivery.id);
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
    await house.unit.run((stores) => {
      const { ledger } = stores;
      switch (result.result) {
        case 'sent':
          return noteSent(delivery, result.messageId, now, stores, house);
        case 'later':
          return ledger.retry(delivery, nextAttempt(now, delivery.id, delivery.attempts, result.waitMs));
        case 'never':
          return ledger.undeliverable(delivery, result.reason);
        case 'uncertain':
          return ledger.uncertain(delivery, instant(now + showsAfter));
      }
    });
  } catch (error) {
    house.log.error('delivery-not-settled', { id: delivery.id, result: result.result, error: nameOf(error) });
  }
}

/** It stands there: what was said in it is told, and who said it remembers where. */
export async function noteSent<Stores extends NudgeStores, Message>(
  { id, to, nudges }: Delivery,
  messageId: string,
  now: Instant,
  stores: Stores,
  { courier }: Pick<DeliverHouse<Stores, Message>, 'courier'>,
): Promise<void> {
  await stores.ledger.sent(id, messageId, now);
  const told = (await stores.ledger.nudges(nudges)).filter(({ state }) => state === 'told');
  await courier.landed(to, told, messageId, now, stores);
}

/** What went wrong by its name and code only: a message of an error may hold what people typed. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
