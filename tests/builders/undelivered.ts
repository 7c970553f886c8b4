import { addDays, DAY, HOUR, instant } from '../../domain/kernel/time.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import type { Delivery, DeliveryId, FailureReason } from '../../domain/nudges/delivery.ts';
import type { Nudge, Pace, Recipient } from '../../domain/nudges/nudge.ts';
import type { House } from './house.ts';

interface Wish {
  readonly to: string | { readonly body: string };
  readonly reason?: FailureReason;
  readonly kind?: string;
  readonly about?: string;
  readonly daysAgo?: number;
  /** From when it was tried. */
  readonly daysOfUse?: number;
  readonly pace?: Pace;
}

/** A message that did not arrive, or of which nobody will know: as the ledger keeps it after its last try. */
export async function notDelivered(house: House, wish: Wish): Promise<{ readonly id: DeliveryId; nudge: Nudge }> {
  const { reason = 'no-account', kind = 'agreement-day', daysAgo = 0, daysOfUse = 30, pace } = wish;
  const id = house.ids.next() as DeliveryId;
  const to: Recipient =
    typeof wish.to === 'string'
      ? { kind: 'member', member: house.member(wish.to).id }
      : { kind: 'channel', body: wish.to.body as BodyKey };
  const now = instant(house.moment - daysAgo * DAY);
  const until = instant(now + daysOfUse * DAY);
  const nudge: Nudge = { key: `nudge ${id}`, kind, about: wish.about ?? id, to, from: now, until, pace };
  const delivery: Delivery = {
    ...{ id, to, pace, day: addDays(house.today, -daysAgo), nudges: [nudge.key], state: 'owed', attempts: 0 },
    notBefore: now,
    until,
  };
  await house.unit.run(async ({ ledger }) => {
    const lease = instant(now + HOUR);
    await ledger.owe([nudge], now);
    await ledger.bundle(delivery);
    await ledger.claim(now, lease);
    const claimed = { id, attempts: 1 };
    if (reason === 'unknown') {
      await ledger.sending(claimed, now, lease, { via: 'somewhere', lanes: [] });
      await ledger.uncertain(claimed, now);
      await ledger.unknown(id);
    } else await ledger.undeliverable(claimed, reason);
  });
  return { id, nudge };
}
