import type { Holidays, Ids, Recurrence } from '../../domain/kernel/ports.ts';
import { dayAt, type Instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Composed, Courier } from '../../domain/nudges/courier.ts';
import { isSaidAlone, type Nudge } from '../../domain/nudges/nudge.ts';
import { openDesk } from '../../domain/privacy/desk.ts';
import type { Guard } from '../../domain/privacy/guard.ts';
import { bundleCard, singleCard } from './bundle.ts';
import { type CarryHouse, putInPlace, seek, wayTo } from './carry.ts';
import type { Feature, NudgeMessage, Reading, Turn } from './feature.ts';
import { freeWordsOf } from './free-words.ts';
import type { Message, Messenger } from './messenger.ts';
import { settledCard } from './settled.ts';
import type { BotStores } from './stores.ts';

export interface CourierHouse extends CarryHouse {
  readonly features: readonly Feature[];
  readonly messengers: readonly Messenger[];
  readonly ids: Ids;
  readonly holidays: Holidays;
  readonly recurrence: Recurrence;
  readonly guard: Guard;
  readonly publicUrl: string;
}

/** Puts nudges into words with the features they are of, and carries them by the platform where the reader is. */
export function createCourier(house: CourierHouse): Courier<BotStores, Message> {
  const { features } = house;
  const reading = async (now: Instant, stores: BotStores): Promise<Bare> => {
    const { ids, holidays, recurrence, guard, publicUrl } = house;
    const network = await stores.network.load();
    const desk = openDesk(guard, undefined, freeWordsOf(network));
    return { network, stores, now, ids, holidays, recurrence, guard: desk, publicUrl };
  };
  const compose: Courier<BotStores, Message>['compose'] = async (to, nudges, now, stores) => {
    const bare = await reading(now, stores);
    return to.kind === 'member'
      ? toMember(to.member, nudges, bare, features)
      : toChannel(nudges, inChannel(bare), features);
  };
  return {
    compose,
    async recompose(to, nudges, now, stores) {
      const composed = await compose(to, nudges, now, stores);
      // What changed in somebody's words is told by a nudge of its own; here only that they may not be read any more.
      if (composed) return nudges.every(isSaidAlone) ? undefined : composed.message;
      const bare = await reading(now, stores);
      const reader = to.kind === 'member' ? await asReader(to.member, bare) : undefined;
      if (to.kind === 'member' && !reader) return undefined;
      const { language } = reader ?? inChannel(bare);
      return { card: await settledCard(nudges, reader, language, features), language };
    },
    wayTo: (to, stores, message) => wayTo(to, stores, message, house),
    async landed(to, nudges, messageId, now, stores) {
      const [nudge] = nudges;
      // What tells of several things is about none of them in particular.
      if (to.kind !== 'member' || !nudge || nudges.length > 1) return;
      const reader = await asReader(to.member, await reading(now, stores));
      const feature = features.find((each) => each.nudges?.[nudge.kind]);
      if (reader) await feature?.arrived?.(nudge, messageId, reader);
    },
    seek: (via, key, since) => seek(via, key, since, house),
    update: (to, messageId, message) => putInPlace(to, messageId, message, house),
  };
}

type Bare = Omit<Reading, 'language' | 'today' | 'zone'> & Pick<Turn, 'guard'>;

async function toMember(
  id: MemberId,
  nudges: readonly Nudge[],
  bare: Bare,
  features: readonly Feature[],
): Promise<Composed<Message> | undefined> {
  const turn = await asReader(id, bare);
  if (!turn) return undefined;
  const said = await sayAll(nudges, (nudge) =>
    features.find((feature) => feature.nudges?.[nudge.kind])?.nudges?.[nudge.kind]?.(nudge, turn),
  );
  const messages = withoutEchoes(said.map(({ message }) => message));
  const [first] = messages;
  if (!first) return undefined;
  const alone = messages.length === 1;
  const card = alone ? singleCard(first) : bundleCard(messages, turn);
  const where = alone ? placeOf(first) : {};
  return { message: { card, language: turn.language, ...where }, ...livingAndMoot(nudges, said) };
}

function placeOf({ below, replaces }: NudgeMessage): Pick<Message, 'below' | 'replaces'> {
  return { ...(below ? { below } : {}), ...(replaces ? { replaces } : {}) };
}

/** As the member reads it: in their language, on their clock. */
async function asReader(id: MemberId, bare: Bare): Promise<Turn | undefined> {
  const me = bare.network.member(id);
  if (!me) return undefined;
  const { language = 'nl' } = await bare.stores.preferences.of(id);
  return { ...bare, me, place: 'private', language, today: dayAt(bare.now, me.zone), zone: me.zone };
}

function inChannel(bare: Bare): Reading {
  const { zone } = bare.network.settings;
  return { ...bare, language: 'nl', today: dayAt(bare.now, zone), zone };
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
