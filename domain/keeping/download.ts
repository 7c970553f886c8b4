import type { Ids } from '../kernel/ports.ts';
import { type Instant, instant, MINUTE } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { KeepingStore } from './keeping.store.ts';

/** How long the address of a file works. */
export const MINUTES_OF_USE = 15;

interface OfferWorld {
  readonly now: Instant;
  readonly ids: Ids;
  readonly stores: { readonly keeping: KeepingStore };
}

/** A secret with which one's own file can be fetched once; of the file itself nothing is kept. */
export async function offerFile(asker: Member, { now, ids, stores }: OfferWorld): Promise<string> {
  // Two ids, for of one id only half is beyond guessing.
  const secret = ids.next() + ids.next();
  await stores.keeping.offer(secret, asker.id, instant(now + MINUTES_OF_USE * MINUTE));
  return secret;
}

/** Where the file is found under the bot's own web address. */
export function filePath(secret: string): string {
  return `/bestand/${secret}`;
}

/** Whose file this secret gives; nobody's when it was used, is too old, or its owner is a member no more. */
export async function takeFile(
  secret: string,
  { now, network, stores }: Omit<OfferWorld, 'ids'> & { readonly network: NetworkView },
): Promise<Member | undefined> {
  const owner = await stores.keeping.take(secret, now);
  return owner && network.member(owner);
}
