import type { Holidays, Ids, Recurrence, UnitOfWork } from '../../domain/kernel/ports.ts';
import { dayAt } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { AccountStore } from '../../domain/network/network.store.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import type { Composed, Courier } from '../../domain/nudges/courier.ts';
import type { SendResult } from '../../domain/nudges/delivery.ts';
import type { Nudge, Recipient } from '../../domain/nudges/nudge.ts';
import { bundleCard, singleCard } from './bundle.ts';
import type { Feature, NudgeMessage, Reading, Turn } from './feature.ts';
import type { Destination, Message, Messenger } from './messenger.ts';
import type { BotStores } from './stores.ts';

export interface CourierHouse {
  readonly unit: UnitOfWork<BotStores>;
  readonly features: readonly Feature[];
  readonly messengers: readonly Messenger[];
  readonly ids: Ids;
  readonly holidays: Holidays;
  readonly recurrence: Recurrence;
  readonly publicUrl: string;
}

/** Puts nudges into words with the features they are of, and carries them by the platform where the reader is. */
export function createCourier(house: CourierHouse): Courier<BotStores, Message> {
  return {
    compose: async (to, nudges, now, stores) => {
      const network = await stores.network.load();
      const { ids, holidays, recurrence, publicUrl } = house;
      const reading = { network, stores, now, ids, holidays, recurrence, publicUrl };
      return to.kind === 'member'
        ? toMember(to.member, nudges, reading, house.features)
        : toChannel(
            nudges,
            { ...reading, language: 'nl', today: dayAt(now, network.settings.zone), zone: network.settings.zone },
            house.features,
          );
    },
    send: async (to, message, key) => {
      const found = await destinationOf(to, house).catch((): SendResult => ({ result: 'later' }));
      return 'result' in found ? found : found.messenger.send(found.destination, message, key);
    },
  };
}

type Bare = Omit<Reading, 'language' | 'today' | 'zone'>;

async function toMember(
  id: MemberId,
  nudges: readonly Nudge[],
  bare: Bare,
  features: readonly Feature[],
): Promise<Composed<Message> | undefined> {
  const me = bare.network.member(id);
  if (!me) return undefined;
  const { language = 'nl' } = await bare.stores.preferences.of(id);
  const turn: Turn = { ...bare, me, place: 'private', language, today: dayAt(bare.now, me.zone), zone: me.zone };
  const said = await sayAll(nudges, (nudge) =>
    features.find((feature) => feature.nudges?.[nudge.kind])?.nudges?.[nudge.kind]?.(nudge, turn),
  );
  const messages = withoutEchoes(said.map(({ message }) => message));
  const [first] = messages;
  if (!first) return undefined;
  const card = messages.length === 1 ? singleCard(first) : bundleCard(messages, turn);
  return { message: { card, language }, ...livingAndMoot(nudges, said) };
}

/** A channel has one language, the network's own, and hears one report at a time. */
async function toChannel(
  nudges: readonly Nudge[],
  reading: Reading,
  features: readonly Feature[],
): Promise<Composed<Message> | undefined> {
  const said = await sayAll(nudges, (nudge) =>
    features.find((feature) => feature.reports?.[nudge.kind])?.reports?.[nudge.kind]?.(nudge, reading),
  );
  const [first, ...others] = said.map(({ message }) => message);
  if (!first) return undefined;
  const card = { ...first, parts: [...first.parts, ...others.flatMap((other) => other.parts)] };
  return { message: { card, language: reading.language }, ...livingAndMoot(nudges, said) };
}

async function sayAll<Said>(
  nudges: readonly Nudge[],
  say: (nudge: Nudge) => Promise<Said | undefined> | undefined,
): Promise<{ nudge: Nudge; message: Said }[]> {
  const all: { nudge: Nudge; message: Said }[] = [];
  for (const nudge of nudges) {
    const message = await say(nudge);
    if (message) all.push({ nudge, message });
  }
  return all;
}

/** Two nudges that open the same thing (asked for, and due today) are said once. */
function withoutEchoes(messages: readonly NudgeMessage[]): readonly NudgeMessage[] {
  const about = (message: NudgeMessage) => JSON.stringify(message.open?.call ?? message.title);
  return messages.filter((message, index) => messages.findIndex((other) => about(other) === about(message)) === index);
}

function livingAndMoot(
  nudges: readonly Nudge[],
  said: readonly { readonly nudge: Nudge }[],
): { live: string[]; moot: string[] } {
  const live = said.map(({ nudge }) => nudge.key);
  return { live, moot: nudges.map((nudge) => nudge.key).filter((key) => !live.includes(key)) };
}

type Found =
  | { readonly messenger: Messenger; readonly destination: Destination }
  | (SendResult & { readonly result: 'never' });

/** A member is written to on the platform they were last heard from; a body in the first channel it has. */
async function destinationOf(to: Recipient, house: CourierHouse): Promise<Found> {
  return house.unit.run(async ({ accounts, network }) =>
    to.kind === 'member'
      ? personOf(to.member, accounts, house.messengers)
      : channelOf(to.body, await network.load(), house.messengers),
  );
}

async function personOf(member: MemberId, accounts: AccountStore, messengers: readonly Messenger[]): Promise<Found> {
  for (const account of await accounts.of(member)) {
    const messenger = messengers.find(({ platform }) => platform === account.platform);
    if (messenger) return { messenger, destination: { kind: 'person', ...account } };
  }
  const local = messengers.find(({ platform }) => platform === 'local');
  return local
    ? { messenger: local, destination: { kind: 'person', tenant: 'local', user: member, address: member } }
    : { result: 'never', reason: 'no-account' };
}

function channelOf(key: BodyKey, network: NetworkView, messengers: readonly Messenger[]): Found {
  const body = network.body(key);
  for (const messenger of messengers) {
    const channel = messenger.platform === 'local' ? key : body?.channel?.[messenger.platform];
    if (channel) return { messenger, destination: { kind: 'channel', channel } };
  }
  return { result: 'never', reason: 'no-channel' };
}
