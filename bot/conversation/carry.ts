import { z } from 'zod';
import type { Clock, UnitOfWork } from '../../domain/kernel/ports.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Account, AccountStore } from '../../domain/network/network.store.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import type { Recipient } from '../../domain/nudges/nudge.ts';
import type { Destination, Message, Messenger } from './messenger.ts';
import type { BotStores } from './stores.ts';

export interface CarryHouse {
  readonly unit: UnitOfWork<BotStores>;
  readonly messengers: readonly Messenger[];
  readonly clock: Clock;
}

/**
 * Sends it by the first way there is. An account that turns out to be gone is not written to again; whoever has another
 * one gets the message there, at the next attempt.
 */
export async function carry(to: Recipient, message: Message, key: string, house: CarryHouse): Promise<SendResult> {
  const found = await waysTo(to, house).catch((): SendResult => ({ result: 'later' }));
  if ('result' in found) return found;
  const { first, others } = found;
  const { messenger, destination, account } = first;
  const sent = await messenger.send(destination, message, key);
  if (sent.result === 'sent') return account ? { ...sent, messageId: sentId(sent.messageId, account) } : sent;
  if (sent.result !== 'never' || sent.reason !== 'gone' || !account) return sent;
  await markGone(account, house).catch(() => undefined);
  return others.length > 0 ? { result: 'later' } : sent;
}

/** Puts a message in the place of one that was sent, by a way that it may have gone; it is tried once. */
export async function putInPlace(
  to: Recipient,
  messageId: string,
  message: Message,
  house: CarryHouse,
): Promise<SendResult> {
  const found = await waysTo(to, house);
  if ('result' in found) return found;
  const { id, at } = readSentId(messageId);
  let last: SendResult = { result: 'never', reason: 'refused' };
  for (const { messenger, destination, account } of [found.first, ...found.others]) {
    if (!messenger.update || (at && !isAt(at, account))) continue;
    last = await messenger.update(destination, id, message);
    // Only who never had that message says "never": then it went another way.
    if (last.result !== 'never') return last;
  }
  return last;
}

const sentShape = z.tuple([z.string(), z.string(), z.string()]);

/** The platform's own id with the tenant that it is of: no other is ever asked about that message. */
function sentId(id: string, { platform, tenant }: Place): string {
  return JSON.stringify([platform, tenant, id]);
}

/** What was sent before tenants were kept with it, and what is in a channel, has the platform's own id alone. */
function readSentId(messageId: string): { readonly id: string; readonly at?: Place } {
  const read = messageId.startsWith('[') ? sentShape.safeParse(JSON.parse(messageId)).data : undefined;
  if (!read) return { id: messageId };
  const [platform, tenant, id] = read;
  return { id, at: { platform, tenant } };
}

type Place = Readonly<Record<'platform' | 'tenant', string>>;

function isAt({ platform, tenant }: Place, account: Place | undefined): boolean {
  return platform === account?.platform && tenant === account.tenant;
}

interface Way {
  readonly messenger: Messenger;
  readonly destination: Destination;
  readonly account?: Account | undefined;
}

type Ways = { readonly first: Way; readonly others: readonly Way[] } | (SendResult & { readonly result: 'never' });

/** A member is written to on the platform they were last heard from; a body in the first channel it has. */
async function waysTo(to: Recipient, { unit, messengers }: CarryHouse): Promise<Ways> {
  return unit.run(async ({ accounts, network }) =>
    to.kind === 'member'
      ? waysToPerson(to.member, accounts, messengers)
      : wayToChannel(to.body, await network.load(), messengers),
  );
}

async function waysToPerson(member: MemberId, accounts: AccountStore, messengers: readonly Messenger[]): Promise<Ways> {
  const all = await accounts.of(member);
  const [first, ...others] = all
    .filter(({ goneAt }) => goneAt === undefined)
    .flatMap((account): Way[] => {
      const messenger = messengers.find(({ platform }) => platform === account.platform);
      return messenger ? [{ messenger, destination: { kind: 'person', ...account }, account }] : [];
    });
  if (first) return { first, others };
  const local = messengers.find(({ platform }) => platform === 'local');
  if (local) {
    const destination: Destination = { kind: 'person', tenant: 'local', user: member, address: member };
    return { first: { messenger: local, destination }, others: [] };
  }
  const allGone = all.length > 0 && all.every(({ goneAt }) => goneAt !== undefined);
  return { result: 'never', reason: allGone ? 'gone' : 'no-account' };
}

function wayToChannel(key: BodyKey, network: NetworkView, messengers: readonly Messenger[]): Ways {
  const body = network.body(key);
  for (const messenger of messengers) {
    const channel = messenger.platform === 'local' ? key : body?.channel?.[messenger.platform];
    if (channel) return { first: { messenger, destination: { kind: 'channel', channel } }, others: [] };
  }
  return { result: 'never', reason: 'no-channel' };
}

/** Whoever spoke from it meanwhile is not gone. */
async function markGone(account: Account, { unit, clock }: CarryHouse): Promise<void> {
  await unit.run(async ({ accounts }) => {
    const now = await accounts.find(account);
    if (now?.seenAt === account.seenAt && now.goneAt === undefined)
      await accounts.save({ ...now, goneAt: clock.now() });
  });
}
