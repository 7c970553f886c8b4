import { dayAt, HOUR } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { Account } from '../../domain/network/network.store.ts';
import type { Member } from '../../domain/network/network.ts';
import { turnUp } from '../../domain/nudges/turn-up.ts';
import { openDesk } from '../../domain/privacy/desk.ts';
import type { Turn } from './feature.ts';
import type { House } from './house.ts';
import type { Entrance, Incoming, Profile } from './incoming.ts';
import type { BotStores } from './stores.ts';

/** What is known of who speaks: their account, or what the platform says of somebody new. */
export interface Who {
  readonly known?: Account | undefined;
  readonly profile?: Profile;
}

/**
 * Takes the turn in one unit of work. Only for an account that is new it leaves that unit with nothing stored, asks the
 * platform for a profile, and takes the turn in another: nobody waits for a platform inside a unit.
 */
export async function asWhoeverItIs<Result extends object>(
  { from, profile }: Incoming,
  { unit }: Pick<House, 'unit'>,
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

/** The turn of a member; undefined for who is none (yet), and behind a door that the bureau has not opened. */
export async function turnFor(
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
  if (!known || isNews(account, known)) {
    await stores.accounts.save(account);
    await turnUp(me.id, stores, now);
  }
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
    guard: openDesk(house.guard),
    publicUrl: house.publicUrl,
  };
}

/** Whoever speaks from an account that was gone is back. */
function isNews(account: Account, known: Account): boolean {
  return known.goneAt !== undefined || known.address !== account.address || account.seenAt - known.seenAt > HOUR;
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
