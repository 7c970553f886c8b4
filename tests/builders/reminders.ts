import { DAY, HOUR, instant } from '../../domain/kernel/time.ts';
import type { DeliveryId } from '../../domain/nudges/delivery.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { reminding } from '../gallery/scene.ts';
import { anAgreement } from './agreements.ts';
import type { House } from './house.ts';

/** They were sent, in one message beside that of the day: each is told. */
export async function told(house: House, ...nudges: readonly Nudge[]): Promise<readonly Nudge[]> {
  const [first] = nudges;
  if (!first) throw new Error('Nothing to tell');
  const id = house.ids.next() as DeliveryId;
  const now = house.moment;
  const lease = instant(now + HOUR);
  await house.unit.run(async ({ ledger }) => {
    await ledger.owe(nudges, now);
    const keys = nudges.map(({ key }) => key);
    const owed = {
      id,
      to: first.to,
      pace: 'at-once',
      day: house.today,
      nudges: keys,
      state: 'owed',
      attempts: 0,
    } as const;
    const isNew = await ledger.bundle({ ...owed, notBefore: now, until: instant(now + DAY) });
    if (!isNew) throw new Error('It was told before');
    await ledger.claim(now, lease);
    await ledger.sending({ id, attempts: 1 }, now, lease, { via: 'local', lanes: [] });
    await ledger.sent(id, `message-${id}`, now);
  });
  return nudges;
}

/** A week before it, Jamal was reminded of an agreement of his that is due on that day. */
export async function toldOfAgreement(
  house: House,
  { about = 'De folder voor wijkteams nalezen', due = '2026-12-02' } = {},
): Promise<Nudge> {
  const made = await anAgreement(about).madeDaysAgo(14).dueOn(due).in(house);
  const nudge = await reminding(house, 'agreement-week', made, 'jamal');
  await told(house, nudge);
  return nudge;
}
