import type { LogFacts } from '../kernel/ports.ts';
import { dayAt, type Instant, type Zone } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import { type Attempted, attempt, type Ending, leaseFrom } from './attempt.ts';
import { couldGoSince } from './backlog.ts';
import { bundleDue, byRecipient, isTheirHour } from './bundle.ts';
import { NotYet } from './courier.ts';
import type { DeliverHouse } from './deliver-house.ts';
import type { Delivery } from './delivery.ts';
import { type Nudge, type Recipient, recipientKey } from './nudge.ts';
import { prepare } from './prepare.ts';
import type { NudgeStores } from './reach.ts';
import { lookForUncertain } from './uncertain.ts';

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

/** So many are on their way at once, so that a platform that is slow does not hold up the others. */
const atOnce = 8;

/**
 * Bundles all that is due, one message a recipient a day and what cannot wait beside it, and sends it. It is safe to run
 * twice at once and to be killed anywhere: a message leaves only after *sending* was committed, and what may have left
 * is looked for before it is sent again.
 */
export async function deliverNudges<Stores extends NudgeStores, Message>(
  house: DeliverHouse<Stores, Message>,
): Promise<Delivered<Message>> {
  await bundleAll(house);
  const counts = { sent: 0, later: 0, never: 0, uncertain: 0, lapsed: 0, lost: 0, waiting: 0 };
  const told: Told<Message>[] = [];
  const working: Promise<void>[] = [];
  let failure: unknown;
  const begin = (task: Promise<void>) => {
    working.push(
      task.catch((error: unknown) => {
        failure ??= error;
      }),
    );
  };
  const work = async () => {
    for (;;) {
      const now = house.clock.now();
      const delivery = await house.unit.run(({ ledger }) => ledger.claim(now, leaseFrom(now)));
      if (!delivery) return;
      if (working.length < atOnce) begin(work());
      const attempted = await attempt(delivery, house);
      const { ending, ready } = attempted;
      counts[ending] += 1;
      if (ready && ending === 'sent') told.push({ to: delivery.to, ...ready });
      if (ending !== 'waiting')
        house.log.info('delivery', factsOf(delivery, attempted, { begun: now, ended: house.clock.now() }));
    }
  };
  begin(work());
  begin(lookForUncertain(house));
  // One more begins for each that finds something to send.
  for (const each of working) await each;
  if (failure !== undefined) throw failure;
  return { counts, told };
}

/** One line a message, of what it was and never of what it said. */
function factsOf<Message>(
  { id, to, nudges, pace, attempts, notBefore }: Delivery,
  { ending, ready, platform }: Attempted<Message>,
  { begun, ended }: { readonly begun: Instant; readonly ended: Instant },
): LogFacts {
  return {
    id,
    to: recipientKey(to),
    platform,
    pace: pace ?? 'day',
    kinds: ready && [...new Set(ready.nudges.map(({ kind }) => kind))].join('+'),
    nudges: nudges.length,
    attempts,
    behindMs: begun - couldGoSince(notBefore, attempts - 1),
    tookMs: ended - begun,
    ending,
  };
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
    const ready = await prepare(delivery, stores, now, house).catch(unlessNotYet);
    if (ready) told.push({ to: delivery.to, ...ready });
  }
}

/** What is due is looked at once, for all together; then each message is made by itself, so that nobody waits long. */
async function bundleAll<Stores extends NudgeStores, Message>(house: DeliverHouse<Stores, Message>): Promise<void> {
  const now = house.clock.now();
  const { due, network, chosen, served } = await house.unit.run(async (stores) => {
    await stores.ledger.expire(now);
    const network = await stores.network.load();
    const due = byRecipient(await stores.ledger.due(now));
    const today = due.filter(({ pace }) => !pace).map(({ to }) => ({ to, day: dayAt(now, zoneOf(to, network)) }));
    const served = await stores.ledger.served(today);
    return { due, network, served, chosen: await stores.preferences.ownTimes() };
  });
  for (const each of due) {
    if (!each.pace && served.has(recipientKey(each.to))) continue;
    if (!isTheirHour(each, network, now, house.holidays, chosen)) continue;
    await house.unit.run((stores) => bundleDue(each, network, stores, now, house));
  }
}

/** In a preview nothing is sent, so nothing makes way for it either. */
function unlessNotYet(error: unknown): undefined {
  if (!(error instanceof NotYet)) throw error;
}

function zoneOf(to: Recipient, network: NetworkView): Zone {
  return (to.kind === 'member' && network.member(to.member)?.zone) || network.settings.zone;
}
