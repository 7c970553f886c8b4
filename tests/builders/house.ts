import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { holidays as publicHolidays } from '../../adapters/calendar/holidays.ts';
import { recurrence } from '../../adapters/calendar/recurrence.ts';
import { openDatabase } from '../../adapters/database/client.ts';
import { pathOf } from '../../adapters/database/sqlite-file.ts';
import { aesCipher } from '../../adapters/system/cipher.ts';
import { strangers } from '../../bot/access/strangers.ts';
import { createConverse } from '../../bot/conversation/converse.ts';
import { createCourier } from '../../bot/conversation/courier.ts';
import type { Turn } from '../../bot/conversation/feature.ts';
import type { Incoming, Profile } from '../../bot/conversation/incoming.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { routerFor } from '../../bot/conversation/route.ts';
import type { BotStores } from '../../bot/conversation/stores.ts';
import { features } from '../../bot/features.ts';
import type { Call } from '../../bot/view/call.ts';
import type { Card } from '../../bot/view/card.ts';
import type { Values } from '../../bot/view/form.ts';
import type { Ids, Log, LogFacts, UnitOfWork } from '../../domain/kernel/ports.ts';
import { type CalendarDay, day, dayAt, type Instant, momentOf, type WallTime } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { BodyKey, Language, Member, Network } from '../../domain/network/network.ts';
import type { Nudge } from '../../domain/nudges/nudge.ts';
import { openDesk } from '../../domain/privacy/desk.ts';
import { guard } from './guard.ts';
import { smallNetwork } from './network.ts';
import { moveIn, settle, templateOf } from './template.ts';
import { unnested } from './unnested.ts';

export const zone = 'Europe/Amsterdam';
export const holidays = publicHolidays('NL', []);
const publicUrl = 'https://schakelbot.example';

/** Wednesday 25 November 2026, a quarter past ten in Amsterdam. */
export const now = momentOf(day('2026-11-25'), '10:15', zone);

/** The moment at which a clock in Amsterdam shows that time. */
export function at(on: string, time: WallTime): Instant {
  return momentOf(day(on), time, zone);
}

export interface LogLine {
  readonly event: string;
  readonly facts?: LogFacts | undefined;
}

/** The whole bot without a door, on a real database: a test says who speaks and what comes in, and reads the reply. */
export interface House {
  readonly network: NetworkView;
  readonly unit: UnitOfWork<BotStores>;
  readonly ids: Ids;
  readonly logged: LogLine[];
  moment: Instant;
  /** What ails the database: it can't be reached, or has no room for the answer. */
  outage: 'unreachable' | 'full' | undefined;
  readonly today: CalendarDay;
  member(key: string): Member;
  /** What a handler or use case is given when this member asks. */
  as<Result>(key: string, work: (turn: Turn) => Promise<Result>): Promise<Result>;
  say(key: string, text: string): Promise<Reply>;
  press(key: string, call: Call): Promise<Reply>;
  submit(key: string, call: Call, values: Values): Promise<Reply>;
  /** The card by which these nudges reach a member, or a body's channel; undefined when nothing is left to say. */
  compose(to: { member: string } | { body: string }, nudges: readonly Nudge[]): Promise<Card | undefined>;
  /** What takes the place of such a message after somebody else acted. */
  recompose(key: string, nudges: readonly Nudge[]): Promise<Card | undefined>;
  converse(incoming: Incoming): ReturnType<ReturnType<typeof createConverse>>;
  close(): Promise<void>;
}

export interface Wishes {
  readonly network?: Network;
  readonly language?: Language;
  readonly moment?: Instant;
  /** A file in place of a database in memory, with its key, and ids that go on where those in it end. */
  readonly stored?: { readonly url: string; readonly key: Buffer; readonly ids: Ids };
  /** Hears what is logged too. */
  readonly log?: Log;
}

/** Opens a house on a new database of its own. Close it when the test is done. */
export async function aHouse(wishes: Wishes = {}): Promise<House> {
  const { network = smallNetwork, language, moment = now, stored: kept, log } = wishes;
  const { url, key, ids } = kept ?? (await moveIn(await templateOf(network, language)));
  const database = await openDatabase({ url, cipher: aesCipher(key), ids });
  const unit = unnested(database.unit);
  const stored = await unit.run(async (stores) => {
    if (kept) await settle(stores, network, language, moment);
    return stores.network.load();
  });
  const close = async () => {
    await database.close();
    if (!kept) await rm(dirname(pathOf(url)), { recursive: true });
  };
  return furnish(stored, { unit, close }, ids, { moment, log });
}

function furnish(
  network: NetworkView,
  { unit, close }: { unit: UnitOfWork<BotStores>; close(): Promise<void> },
  ids: Ids,
  { moment, log: also }: { readonly moment: Instant; readonly log: Log | undefined },
): House {
  const logged: LogLine[] = [];
  const note = (level: keyof Log) => (event: string, facts?: LogFacts) => {
    logged.push({ event, facts });
    also?.[level](event, facts);
  };
  const log: Log = { info: note('info'), warn: note('warn'), error: note('error') };
  const route = routerFor(features);
  const failing: UnitOfWork<BotStores> = {
    run: (work) =>
      house.outage === 'unreachable'
        ? Promise.reject(new Error('The database is out'))
        : unit.run((stores) => work(house.outage === 'full' ? withoutRoom(stores) : stores)),
  };
  const common = { unit: failing, features, strangers, ids, holidays, recurrence, guard, publicUrl, log };
  const answer = (key: string, what: Incoming['what']) =>
    house.as(key, (turn) => route(incomingFrom(key, what, ids), turn));
  const clock = { now: () => house.moment };
  const converse = createConverse({ ...common, clock });
  const courier = createCourier({ ...common, clock, messengers: [] });
  const house: House = {
    network,
    unit,
    ids,
    logged,
    moment,
    outage: undefined,
    get today() {
      return dayAt(house.moment, zone);
    },
    member(key) {
      const found = network.members.find((each) => each.key === key);
      if (!found) throw new Error(`No member ${key}`);
      return found;
    },
    as: (key, work) => unit.run(async (stores) => work(await turnOf(house, key, stores))),
    say: (key, text) => answer(key, { kind: 'said', text }),
    press: (key, call) => answer(key, { kind: 'pressed', call }),
    submit: (key, call, values) => answer(key, { kind: 'submitted', call, values }),
    compose: async (to, nudges) => {
      const recipient =
        'member' in to
          ? ({ kind: 'member', member: house.member(to.member).id } as const)
          : ({ kind: 'channel', body: to.body as BodyKey } as const);
      const composed = await unit.run((stores) => courier.compose(recipient, nudges, house.moment, stores));
      return composed?.message.card;
    },
    recompose: async (key, nudges) => {
      const to = { kind: 'member', member: house.member(key).id } as const;
      return (await unit.run((stores) => courier.recompose(to, nudges, house.moment, stores)))?.card;
    },
    converse,
    close,
  };
  return house;
}

async function turnOf(house: House, key: string, stores: BotStores): Promise<Turn> {
  const me = house.member(key);
  const { language = 'nl' } = await stores.preferences.of(me.id);
  const { ids } = house;
  // What a turn before this one changed in it, such as a meeting that moved, holds.
  const network = await stores.network.load();
  const here = {
    me,
    place: 'private' as const,
    network,
    stores,
    now: house.moment,
    today: house.today,
    zone,
    language,
  };
  return { ...here, ids, holidays, recurrence, guard: openDesk(guard), publicUrl };
}

/** The stores of a database in which no answer can be kept any more. */
function withoutRoom(stores: BotStores): BotStores {
  return { ...stores, received: { ...stores.received, keep: () => Promise.reject(new Error('The disk is full')) } };
}

/** One delivery from a member's account, as local mode would bring it. */
export function incomingFrom(
  key: string,
  what: Incoming['what'],
  ids: Ids,
  more: { id?: string; profile?: () => Promise<Profile> } = {},
): Incoming {
  return {
    id: more.id ?? `delivery-${ids.next()}`,
    from: { platform: 'local', tenant: 'local', user: key },
    address: key,
    entrance: { kind: 'shared' },
    profile: more.profile ?? (async () => ({ email: `${key}@meanderveld.example`, name: key })),
    place: 'private',
    what,
  };
}

/** Everything that is stored, as one value: a test compares it to see that nothing changed. */
export async function everythingIn(house: House) {
  return house.unit.run(async (stores) => {
    const members = house.network.members;
    const owners = [
      ...members.map(({ id }) => ({ kind: 'member', member: id }) as const),
      ...house.network.parties.map(({ key }) => ({ kind: 'party', party: key }) as const),
      ...house.network.bodies.map(({ key }) => ({ kind: 'body', body: key }) as const),
    ];
    const agreements = await stores.agreements.ownedBy(owners, { settledSince: 0 as Instant });
    const all = { from: day('0001-01-01'), to: day('9999-12-31') };
    return {
      agreements,
      progress: await stores.agreements.progressOf(agreements.map(({ id }) => id)),
      wishes: await stores.agreements.wishes(all),
      hours: await Promise.all(members.map(({ id }) => stores.supervision.all(id))),
      absences: await Promise.all(members.map(({ id }) => stores.supervision.absences(id, all))),
      preferences: await Promise.all(members.map(({ id }) => stores.preferences.of(id))),
      owed: await stores.ledger.due(house.moment),
    };
  });
}
