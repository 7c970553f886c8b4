import type { Instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { AccountStore } from '../network/network.store.ts';
import type { MemberId } from '../network/network.ts';
import type { Ledger } from './ledger.ts';
import { comesOnceTheySpeak } from './undelivered.ts';

/**
 * A member is there (again): what could not be delivered to them is owed anew. It comes with the message of the day, or
 * at once when that is its pace, and what is of no use any more is not said.
 */
export async function turnUp(member: MemberId, { ledger }: { readonly ledger: Ledger }, now: Instant): Promise<void> {
  for (const { id, reason } of await ledger.undelivered(now, { kind: 'member', member })) {
    if (comesOnceTheySpeak(reason)) await ledger.reopen(id);
  }
}

/** People of a whole workspace can be written to again: the same for each of them who has something waiting. */
export async function turnUpTogether(
  { ledger, accounts }: { readonly ledger: Ledger; readonly accounts: AccountStore },
  now: Instant,
): Promise<void> {
  const waiting = (await ledger.undelivered(now)).flatMap(({ to, reason }) =>
    to.kind === 'member' && comesOnceTheySpeak(reason) ? [to.member] : [],
  );
  for (const member of new Set(waiting)) {
    if ((await accounts.of(member)).some(({ goneAt }) => goneAt === undefined)) await turnUp(member, { ledger }, now);
  }
}

/** The network brings channels that it did not have, or other ones: what was meant for them is owed anew. */
export async function channelsTurnUp(
  { before, after }: Readonly<Record<'before' | 'after', NetworkView>>,
  { ledger }: { readonly ledger: Ledger },
  now: Instant,
): Promise<void> {
  for (const { id, to, reason } of await ledger.undelivered(now)) {
    if (to.kind !== 'channel' || reason === 'unknown') continue;
    const channel = after.body(to.body)?.channel;
    const isNew = JSON.stringify(channel) !== JSON.stringify(before.body(to.body)?.channel);
    if (channel && isNew) await ledger.reopen(id);
  }
}
