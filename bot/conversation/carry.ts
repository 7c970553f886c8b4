import { z } from 'zod';
import type { Clock, UnitOfWork } from '../../domain/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Account, AccountStore } from '../../domain/network/network.store.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import type { NoWay, Way as WayTo } from '../../domain/nudges/courier.ts';
import type { SendResult, Sought } from '../../domain/nudges/delivery.ts';
import type { Recipient } from '../../domain/nudges/nudge.ts';
import type { Destination, Message, Messenger } from './messenger.ts';
import type { BotStores } from './stores.ts';

export interface CarryHouse {
  readonly unit: UnitOfWork<BotStores>;
  readonly messengers: readonly Messenger[];
  readonly clock: Clock;
}

/** The first way there is to them now for that message. It only reads. */
export async function wayTo(
  to: Recipient,
  stores: BotStores,
  planned: Message,
  { messengers, ...house }: CarryHouse,
): Promise<WayTo<Message> | NoWay> {
  const found = await waysTo(to, stores, messengers);
  if ('result' in found) return found;
  const { first, others } = found;
  const { messenger, destination, account } = first;
  const thread = threadOf(planned, account);
  return {
    platform: messenger.platform,
    via: viaOf(first, thread),
    lanes: messenger.lanes?.(destination) ?? [],
    send: async (message, key) => {
      if (message.replaces) return inItsPlace(message.replaces, message, [first, ...others]);
      const sent = await messenger.send(destination, message, key, thread);
      if (sent.result === 'sent') return account ? { ...sent, messageId: sentId(sent.messageId, account) } : sent;
      if (sent.result !== 'never' || sent.reason !== 'gone' || !account) return sent;
      // An account that turns out to be gone is not written to again; another one is, at the next attempt.
      await markGone(account, house).catch(() => undefined);
      return others.length > 0 ? { result: 'later' } : sent;
    },
  };
}

const viaShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    platform: z.string(),
    tenant: z.string(),
    user: z.string(),
    thread: z.string().optional(),
  }),
  z.object({ kind: z.literal('channel'), platform: z.string(), channel: z.string() }),
]);

function viaOf({ messenger: { platform }, destination }: Way, thread: string | undefined): string {
  const { kind } = destination;
  const there = kind === 'channel' ? { channel: destination.channel } : pickPerson(destination);
  return JSON.stringify({ kind, platform, ...there, ...(thread ? { thread } : {}) });
}

/** Without the address, which is looked up anew when it is needed. */
function pickPerson({ tenant, user }: Extract<Destination, { kind: 'person' }>) {
  return { tenant, user };
}

/** Looks for a message where it was sent to; whose account was forgotten meanwhile is not looked for. */
export async function seek(via: string, key: string, since: Instant, house: CarryHouse): Promise<Sought> {
  const there = viaShape.parse(JSON.parse(via));
  const messenger = house.messengers.find(({ platform }) => platform === there.platform);
  if (!messenger?.seek) return { result: 'no-history' };
  if (there.kind === 'channel') return messenger.seek(there, key, since);
  const name = { platform: messenger.platform, tenant: there.tenant, user: there.user };
  const account = await house.unit.run(({ accounts }) => accounts.find(name));
  if (!account) return { result: 'no-telling' };
  const sought = await messenger.seek({ kind: 'person', ...account }, key, since, there.thread);
  return sought.result === 'there' ? { ...sought, messageId: sentId(sought.messageId, account) } : sought;
}

/** Puts a message in the place of one that was sent, by a way that it may have gone; it is tried once. */
export async function putInPlace(
  to: Recipient,
  messageId: string,
  message: Message,
  house: CarryHouse,
): Promise<SendResult> {
  const found = await house.unit.run((stores) => waysTo(to, stores, house.messengers));
  if ('result' in found) return found;
  return putBy([found.first, ...found.others], messageId, message);
}

async function putBy(ways: readonly Way[], messageId: string, message: Message): Promise<SendResult> {
  const { id, at } = readSentId(messageId);
  let last: SendResult = { result: 'never', reason: 'refused' };
  for (const { messenger, destination, account } of ways) {
    if (!messenger.update || (at && !isAt(at, account))) continue;
    last = await messenger.update(destination, id, message);
    // Only who never had that message says "never": then it went another way.
    if (last.result !== 'never') return last;
  }
  return last;
}

/** The same twice is the same: of what is put in a place it need not be known whether it arrived the first time. */
async function inItsPlace(messageId: string, message: Message, ways: readonly Way[]): Promise<SendResult> {
  const put = await putBy(ways, messageId, message);
  if (put.result === 'sent') return { result: 'sent', messageId };
  return put.result === 'uncertain' ? { result: 'later' } : put;
}

/** The first message that it belongs below and that stands where it goes. */
function threadOf({ below = [] }: Message, account: Place | undefined): string | undefined {
  return below.map(readSentId).find(({ at }) => at && isAt(at, account))?.id;
}

const sentShape = z.tuple([z.string(), z.string(), z.string()]);

/** The platform's own id with the tenant that it is of: no other is ever asked about that message. */
export function sentId(id: string, { platform, tenant }: Place): string {
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

type Ways = { readonly first: Way; readonly others: readonly Way[] } | NoWay;

/** A member is written to on the platform they were last heard from; a body in the first channel it has. */
async function waysTo(
  to: Recipient,
  { accounts, network }: BotStores,
  messengers: readonly Messenger[],
): Promise<Ways> {
  return to.kind === 'member'
    ? waysToPerson(to.member, accounts, messengers)
    : wayToChannel(to.body, await network.load(), messengers);
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
async function markGone(account: Account, { unit, clock }: Omit<CarryHouse, 'messengers'>): Promise<void> {
  await unit.run(async ({ accounts }) => {
    const now = await accounts.find(account);
    if (now?.seenAt === account.seenAt && now.goneAt === undefined)
      await accounts.save({ ...now, goneAt: clock.now() });
  });
}
