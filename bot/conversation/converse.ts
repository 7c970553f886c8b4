import type { Clock, Holidays, Ids, Log, Recurrence, UnitOfWork } from '../../domain/kernel/ports.ts';
import { dayAt, HOUR, type Instant } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Account } from '../../domain/network/network.store.ts';
import type { Language, Member } from '../../domain/network/network.ts';
import { text } from '../view/card.ts';
import { conversationTexts } from './conversation.texts.ts';
import type { Feature, Turn } from './feature.ts';
import type { Entrance, Incoming, Profile } from './incoming.ts';
import type { Converse, Reply, Spoken } from './reply.ts';
import { routerFor } from './route.ts';
import type { BotStores } from './stores.ts';

/** What is known where somebody is answered who is no member, or whose door the bureau has not opened. */
export interface Visit {
  readonly stores: BotStores;
  readonly network: NetworkView;
  readonly now: Instant;
  readonly ids: Ids;
  /** What the platform says of them; absent for an account that is known. */
  readonly profile?: Profile | undefined;
}

/** Answers whoever is no member (yet). */
export type Strangers = (incoming: Incoming, visit: Visit) => Promise<Reply>;

/** What every turn needs, whatever it is about. */
export interface House {
  readonly unit: UnitOfWork<BotStores>;
  readonly features: readonly Feature[];
  readonly strangers: Strangers;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly holidays: Holidays;
  readonly recurrence: Recurrence;
  readonly publicUrl: string;
  readonly log: Log;
}

/**
 * Makes the one way in for every platform. A turn is one unit of work: the claim on the delivery, what the handler
 * stores, and the answer for a second copy stand or fall together.
 */
export function createConverse(house: House): Converse {
  const route = routerFor(house.features);
  return async (incoming) => {
    const started = house.clock.now();
    let language: Language = 'nl';
    try {
      const spoken = await asWhoeverItIs(incoming, house, async (who, stores) => {
        const delivery = deliveryOf(incoming);
        const claim = await stores.received.claim(delivery, started);
        if (!claim.first) return JSON.parse(claim.answer) as Spoken;
        const turn = await turnFor(incoming, who, stores, house);
        if (turn) language = turn.language;
        const reply = turn ? await route(incoming, turn) : await visited(incoming, who, stores, house);
        const answered: Spoken = { ...reply, language: turn ? chosenLanguage(reply, turn) : language };
        await stores.received.keep(delivery, JSON.stringify(answered));
        return answered;
      });
      house.log.info('turn', factsOf(incoming, spoken, house.clock.now() - started));
      return spoken;
    } catch (failure) {
      return trouble(failure, incoming, language, house);
    }
  };
}

/** Whose delivery it is, and which: an id that comes from somebody else is another one, and never gives their answer. */
function deliveryOf({ id, from }: Incoming): string {
  return JSON.stringify([from.platform, from.tenant, from.user, id]);
}

/** What is known of who speaks: their account, or what the platform says of somebody new. */
interface Who {
  readonly known?: Account | undefined;
  readonly profile?: Profile;
}

/**
 * Takes the turn in one unit of work. Only for an account that is new it leaves that unit with nothing stored, asks the
 * platform for a profile, and takes the turn in another: nobody waits for a platform inside a unit.
 */
async function asWhoeverItIs<Result extends object>(
  { from, profile }: Incoming,
  { unit }: House,
  take: (who: Who, stores: BotStores) => Promise<Result>,
): Promise<Result> {
  const taken = await unit.run(async (stores) => {
    const known = await stores.accounts.find(from);
    return known && take({ known }, stores);
  });
  if (taken) return taken;
  const asked = await profile();
  return unit.run(async (stores) => take({ known: await stores.accounts.find(from), profile: asked }, stores));
}

async function turnFor(
  incoming: Incoming,
  { known, profile }: Who,
  stores: BotStores,
  house: House,
): Promise<Turn | undefined> {
  const network = await stores.network.load();
  const now = house.clock.now();
  const me = known ? network.member(known.member) : recognised(profile, incoming.entrance, network);
  if (!me || incoming.entrance.kind === 'waiting') return undefined;
  const account: Account = { ...incoming.from, member: me.id, address: incoming.address, seenAt: now };
  if (!known || known.address !== account.address || now - known.seenAt > HOUR) await stores.accounts.save(account);
  const preferences = await stores.preferences.of(me.id);
  return {
    me,
    place: incoming.place,
    network,
    stores,
    now,
    today: dayAt(now, me.zone),
    zone: me.zone,
    language: preferences.language ?? 'nl',
    ids: house.ids,
    holidays: house.holidays,
    recurrence: house.recurrence,
    publicUrl: house.publicUrl,
  };
}

/** An e-mail address is only trusted when its domain belongs to the organisation that vouches for it. */
function recognised(profile: Profile | undefined, entrance: Entrance, network: NetworkView): Member | undefined {
  const email = profile?.email?.trim().toLowerCase();
  const member = email ? network.memberByEmail(email) : undefined;
  const vouching = entrance.kind === 'organisation' ? entrance.organisation : member?.organisation;
  const organisation = network.organisations.find(({ key }) => key === vouching);
  const domain = email?.split('@')[1];
  return organisation?.domains.some((known) => known.toLowerCase() === domain) ? member : undefined;
}

/** Who chooses another language is answered in it. */
function chosenLanguage(reply: Reply, turn: Turn): Language {
  const chosen = reply.changed.find((change) => change.kind === 'preferences');
  const language = chosen?.kind === 'preferences' ? chosen.changed['language'] : undefined;
  return language === 'nl' || language === 'en' ? language : turn.language;
}

async function visited(incoming: Incoming, { profile }: Who, stores: BotStores, house: House): Promise<Reply> {
  const { ids, clock, strangers } = house;
  return strangers(incoming, { stores, network: await stores.network.load(), now: clock.now(), ids, profile });
}

function trouble(failure: unknown, incoming: Incoming, language: Language, house: House): Spoken {
  const code = house.ids.next().slice(-6).toUpperCase();
  const t = conversationTexts[language];
  const name = failure instanceof Error ? failure.name : typeof failure;
  const at = failure instanceof Error ? placeOf(failure) : undefined;
  house.log.error('turn failed', { code, failure: name, at, platform: incoming.from.platform, what: whatOf(incoming) });
  const card = { title: t.trouble, parts: [text(t.troubleText(code))] };
  return { answer: { kind: 'trouble', card }, changed: [], language };
}

/** Where it broke: the first line of the stack past the message, which may hold what somebody typed. */
function placeOf({ stack = '', message }: Error): string | undefined {
  const begin = stack.indexOf(message);
  // A message that was put in later is not in the stack: then nobody knows where the words end.
  if (begin === -1) return undefined;
  const first = stack.slice(begin + message.length).split('\n')[1];
  return first && /^ +at /.test(first) ? first.trim() : undefined;
}

function factsOf(incoming: Incoming, spoken: Spoken, ms: number) {
  const changed = spoken.changed.map((change) => change.kind).join(',');
  return { platform: incoming.from.platform, what: whatOf(incoming), answer: spoken.answer.kind, changed, ms };
}

/** Which button or form, if its name looks like one of ours; of words only that they were said. */
function whatOf({ what }: Incoming): string {
  if (what.kind === 'said') return 'words';
  if (!('call' in what)) return what.kind;
  return `${what.kind} ${/^[a-z]+\.[a-z-]{1,40}$/.test(what.call.name) ? what.call.name : 'unknown'}`;
}
