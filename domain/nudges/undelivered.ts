import { done, type Outcome, refused } from '../kernel/outcome.ts';
import { DAY, type Instant, instant } from '../kernel/time.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { Delivery, DeliveryId, FailureReason } from './delivery.ts';
import type { Ledger, LedgerNudge } from './ledger.ts';
import { type Recipient, recipientKey } from './nudge.ts';
import { mayUndelivered, seesUndelivered } from './undelivered.permissions.ts';

export interface UndeliveredWorld {
  readonly now: Instant;
  readonly network: NetworkView;
  readonly stores: { readonly ledger: Ledger };
}

/** One message that did not arrive, or may not have, and is not tried again by itself. It holds nothing of what it says. */
export interface Undelivered {
  readonly id: DeliveryId;
  readonly to: Recipient;
  readonly reason: FailureReason;
  readonly since: Instant;
  /** The kinds of its nudges, each once. */
  readonly kinds: readonly string[];
  /** Whether it would still be said if it could be. */
  readonly ofUse: boolean;
}

/** All that one recipient does not hear for one reason: what waits for a week is one line of the list. */
export interface UndeliveredTo extends Omit<Undelivered, 'id'> {
  readonly messages: readonly DeliveryId[];
  /** What it waits for; absent when it is not sent again unasked. */
  readonly comes?: 'once-they-speak' | 'once-there-is-a-channel' | undefined;
  /** Whether sending it again now could help. */
  readonly resendable: boolean;
}

export type UndeliveredRefusal =
  /** Also when it is not theirs to see, and when somebody else sent it again already. */
  { readonly code: 'undelivered-not-found' } | { readonly code: 'undelivered-of-no-use' };

/** What lost its use stays on the list for so long: that somebody did not hear it is worth knowing. */
const STAYS = 14 * DAY;

/** Everything that did not arrive, the oldest first; unasked by anybody, so for who runs the bot themselves. */
export async function allUndelivered(world: UndeliveredWorld): Promise<readonly Undelivered[]> {
  const { now, network, stores } = world;
  const deliveries = (await stores.ledger.undelivered(now)).filter(({ to }) => isKnown(to, network));
  const nudges = await stores.ledger.nudges(deliveries.flatMap((delivery) => delivery.nudges));
  const byKey = new Map(nudges.map((nudge) => [nudge.key, nudge]));
  return deliveries
    .flatMap((delivery) => undeliveredOf(delivery, byKey, now))
    .filter(({ ofUse, since }) => ofUse || since > now - STAYS)
    .sort((one, other) => one.since - other.since);
}

/** What the asker may see of it, a line a recipient and reason: what they can do something about comes first. */
export async function listUndelivered(
  asker: Member,
  world: UndeliveredWorld,
): Promise<Outcome<readonly UndeliveredTo[], UndeliveredRefusal>> {
  if (!seesUndelivered(asker, world.network)) return refused({ code: 'undelivered-not-found' });
  const all = await allUndelivered(world);
  const seen = all.filter(({ to }) => mayUndelivered(asker, 'see', to, world.network));
  return done(byRecipient(seen).sort((one, other) => placeOf(one) - placeOf(other)));
}

/** *Opnieuw sturen*: it is owed anew, and comes with what is due then; what is of no use any more stays unsaid. */
export async function resendTo(
  asker: Member,
  { to, reason }: Pick<Undelivered, 'to' | 'reason'>,
  world: UndeliveredWorld,
): Promise<Outcome<UndeliveredTo, UndeliveredRefusal>> {
  if (!mayUndelivered(asker, 'resend', to, world.network)) return refused({ code: 'undelivered-not-found' });
  const same = (await allUndelivered(world)).filter(
    (each) => recipientKey(each.to) === recipientKey(to) && each.reason === reason,
  );
  const [found] = byRecipient(same);
  if (!found) return refused({ code: 'undelivered-not-found' });
  if (!found.ofUse) return refused({ code: 'undelivered-of-no-use' });
  for (const { id } of same) await world.stores.ledger.reopen(id);
  return done(found);
}

/** The same for one message, by its own id or the key of a nudge in it; for who runs the bot themselves. */
export async function resendOne(
  key: string,
  world: UndeliveredWorld,
): Promise<Outcome<Undelivered, UndeliveredRefusal>> {
  const deliveries = await world.stores.ledger.undelivered(world.now);
  const id = deliveries.find((each) => each.id === key || each.nudges.includes(key))?.id;
  const found = id && (await allUndelivered(world)).find((each) => each.id === id);
  if (!found) return refused({ code: 'undelivered-not-found' });
  if (!found.ofUse) return refused({ code: 'undelivered-of-no-use' });
  await world.stores.ledger.reopen(found.id);
  return done(found);
}

function undeliveredOf(delivery: Delivery, nudges: ReadonlyMap<string, LedgerNudge>, now: Instant): Undelivered[] {
  const { id, to, reason = 'unknown', triedAt, notBefore } = delivery;
  const kept = delivery.nudges.flatMap((key) => nudges.get(key) ?? []).filter(({ state }) => state === 'bundled');
  // All of it was taken back meanwhile: there is nothing that did not arrive.
  if (kept.length === 0) return [];
  const kinds = [...new Set(kept.map(({ kind }) => kind))];
  return [
    { id, to, reason, since: instant(triedAt ?? notBefore), kinds, ofUse: kept.some(({ until }) => now < until) },
  ];
}

function byRecipient(all: readonly Undelivered[]): UndeliveredTo[] {
  const groups = new Map<string, Undelivered[]>();
  for (const each of all) {
    const key = `${recipientKey(each.to)} ${each.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [together(first, group)] : [];
  });
}

/** Of what is still of use, or else of all of it. */
function together({ to, reason }: Undelivered, group: readonly Undelivered[]): UndeliveredTo {
  const useful = group.filter(({ ofUse }) => ofUse);
  const ofUse = useful.length > 0;
  const told = ofUse ? useful : group;
  const comes = ofUse ? comesWhen(to, reason) : undefined;
  return {
    to,
    reason,
    since: instant(Math.min(...told.map(({ since }) => since))),
    messages: told.map(({ id }) => id),
    kinds: [...new Set(told.flatMap(({ kinds }) => kinds))],
    ofUse,
    comes,
    // Nobody can be written to who never spoke: the button would only promise what it cannot do.
    resendable: ofUse && !(to.kind === 'member' && (reason === 'no-account' || reason === 'gone')),
  };
}

function comesWhen(to: Recipient, reason: FailureReason): UndeliveredTo['comes'] {
  if (to.kind === 'member') return comesOnceTheySpeak(reason) ? 'once-they-speak' : undefined;
  return reason === 'no-channel' || reason === 'gone' ? 'once-there-is-a-channel' : undefined;
}

/** Whether that a member could not be written to is over when they are heard from. */
export function comesOnceTheySpeak(reason: FailureReason | undefined): boolean {
  return reason !== undefined && ['no-account', 'gone', 'blocked', 'no-channel'].includes(reason);
}

function placeOf({ ofUse, resendable }: UndeliveredTo): number {
  if (!ofUse) return 2;
  return resendable ? 0 : 1;
}

/** Who left the network is written to no more. */
function isKnown(to: Recipient, network: NetworkView): boolean {
  return (to.kind === 'member' ? network.member(to.member) : network.body(to.body)) !== undefined;
}
