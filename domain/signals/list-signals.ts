import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { carriedBodies, carriesFor, chairs } from './places.ts';
import { mayListRegion, maySignal } from './signal.permissions.ts';
import type { SignalStep } from './signal.step.ts';
import type { SignalQuery } from './signal.store.ts';
import type { Signal, SignalId, Stage } from './signal.ts';
import { type Listed, mineOf, seenSignal, seenSteps } from './signal.view.ts';
import type { SignalReading } from './signal-world.ts';

/** A page of a list, newest first. */
export interface SignalList {
  readonly signals: readonly Listed[];
  /** The number before which the next page begins; absent on the last page. */
  readonly next?: number | undefined;
}

export interface ListWish {
  readonly before?: number | undefined;
  /** Only what stands there; absent is everything that is open, and of one's own also what was settled. */
  readonly stage?: Stage | undefined;
}

export const SIGNALS_A_PAGE = 8;

/** What the asker reported, and what they joined. */
export async function ownSignals(asker: Member, { before }: ListWish, world: SignalReading): Promise<SignalList> {
  const { signals } = world.stores;
  const page = { before, most: SIGNALS_A_PAGE + 1 };
  const reported = await signals.list({ of: { kind: 'reporter', member: asker.id }, ...page });
  const joined = await signals.named((await signals.supportsBy(asker.id, page)).map(({ signal }) => signal));
  return listed(asker, [...reported, ...joined], world);
}

/** A region's signals that are open, for its own people. */
export async function regionSignals(
  asker: Member,
  region: string,
  wish: ListWish,
  world: SignalReading,
): Promise<Outcome<SignalList, { readonly code: 'region-not-yours' }>> {
  if (!mayListRegion(asker, region, world.network)) return refused({ code: 'region-not-yours' });
  const query: SignalQuery = { of: { kind: 'region', region }, ...wish, most: SIGNALS_A_PAGE + 1 };
  return done(await listed(asker, await world.stores.signals.list(query), world));
}

/** What the asker carries on now, for every body that they do so for. */
export async function carriedSignals(asker: Member, wish: ListWish, world: SignalReading): Promise<SignalList> {
  const found: Signal[] = [];
  for (const { key } of carriedBodies(asker, world.network)) {
    const of = { kind: 'holder', body: key, confidant: chairs(asker, key, world.network) } as const;
    found.push(...(await world.stores.signals.list({ of, ...wish, most: SIGNALS_A_PAGE + 1 })));
  }
  return listed(asker, found, world);
}

/** Whether this member carries signals on at all: then the list of them is worth offering. */
export function carriesSignals(asker: Member, world: Pick<SignalReading, 'network'>): boolean {
  return carriedBodies(asker, world.network).some(({ key }) => carriesFor(asker, key, world.network));
}

async function listed(asker: Member, found: readonly Signal[], world: SignalReading): Promise<SignalList> {
  const distinct = [...new Map(found.map((signal) => [signal.id, signal])).values()];
  const inOrder = distinct.sort((one, other) => other.number - one.number);
  const shown = inOrder.slice(0, SIGNALS_A_PAGE);
  const signals = await withStanding(asker, shown, world);
  return { signals, next: inOrder.length > shown.length ? shown.at(-1)?.number : undefined };
}

async function withStanding(asker: Member, shown: readonly Signal[], world: SignalReading): Promise<Listed[]> {
  const ids = shown.map(({ id }) => id);
  const joined = await world.stores.signals.joinedBy(asker.id, ids);
  const supporters = await world.stores.signals.supporters(shown);
  const steps = stepsBySignal(await world.stores.signals.stepsOf(ids));
  return shown.flatMap((signal) => {
    const known = { network: world.network, joined: joined.has(signal.id) };
    if (!maySignal(asker, 'follow', signal, known)) return [];
    const knowsWho = maySignal(asker, 'know-who', signal, known);
    return {
      signal: seenSignal(signal, asker, knowsWho),
      mine: mineOf(asker, signal, known.joined),
      supporters: supporters.get(signal.id) ?? 0,
      latest: seenSteps(steps.get(signal.id) ?? [], signal, asker, knowsWho, world.network).at(-1),
    };
  });
}

function stepsBySignal(steps: readonly SignalStep[]): ReadonlyMap<SignalId, readonly SignalStep[]> {
  const groups = new Map<SignalId, SignalStep[]>();
  for (const step of steps) groups.set(step.signal, [...(groups.get(step.signal) ?? []), step]);
  return groups;
}
