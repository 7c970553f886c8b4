import type { Instant } from '../../domain/kernel/time.ts';
import type { Gone, Incoming } from './incoming.ts';
import type { BotStores } from './stores.ts';

/** Whose delivery it is, and which: an id that comes from somebody else is another one, and never gives their answer. */
export function deliveryOf({ id, from }: Pick<Incoming, 'id' | 'from'>): string {
  return JSON.stringify([from.platform, from.tenant, from.user, id]);
}

/** Nobody writes to the account any more until it is spoken from again, and then they are greeted anew. */
export async function leave(
  { from }: Incoming,
  { greeting }: Gone,
  { accounts, received }: BotStores,
  now: Instant,
): Promise<void> {
  const account = await accounts.find(from);
  if (account && account.goneAt === undefined) await accounts.save({ ...account, goneAt: now });
  if (greeting !== undefined) await received.release(deliveryOf({ id: greeting, from }));
}
