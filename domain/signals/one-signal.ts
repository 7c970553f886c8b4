import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import { nextStops, wayBack } from './places.ts';
import { maySignal, type SignalAction, signalPermissions } from './signal.permissions.ts';
import { isOpen, type SignalId, type Support } from './signal.ts';
import { type Glimpse, glimpseOf, mineOf, type SignalView, seenSignal, seenSteps } from './signal.view.ts';
import { type Found, findFor, type SignalReading } from './signal-world.ts';

type NotFound = { readonly code: 'signal-not-found' };

/** One signal with its way so far, for who may follow it. */
export async function oneSignal(
  asker: Member,
  id: SignalId,
  world: SignalReading,
): Promise<Outcome<SignalView, NotFound>> {
  const found = await findFor(asker, id, 'follow', world);
  if (!found.done) return refused({ code: 'signal-not-found' });
  return done(viewFor(asker, found.value, await world.stores.signals.supportsOf(id), world));
}

/** What everybody may see of it: what it says and where it is from, never whose it is. */
export async function glimpseSignal(
  asker: Member,
  id: SignalId,
  world: SignalReading,
): Promise<Outcome<Glimpse, NotFound>> {
  const found = await findFor(asker, id, 'see', world);
  if (!found.done) return refused({ code: 'signal-not-found' });
  const { signal, known } = found.value;
  return done(glimpseOf(signal, mineOf(asker, signal, known.joined)));
}

/** The signal with the number that people say, S-12; as good as absent for who may not see it. */
export async function signalNumbered(
  asker: Member,
  number: number,
  world: SignalReading,
): Promise<Outcome<Glimpse, NotFound>> {
  const signal = await world.stores.signals.byNumber(number);
  return signal ? glimpseSignal(asker, signal.id, world) : refused({ code: 'signal-not-found' });
}

function viewFor(asker: Member, found: Found, supports: readonly Support[], world: SignalReading): SignalView {
  const { signal, steps, known } = found;
  const may = (action: SignalAction) => maySignal(asker, action, signal, known);
  const knowsWho = may('know-who');
  const others = supports.filter(({ member }) => member !== signal.by);
  const seen = seenSteps(steps, signal, asker, knowsWho, world.network);
  const travels = may('pass-on') && isOpen(signal);
  return {
    signal: seenSignal(signal, asker, knowsWho),
    mine: mineOf(asker, signal, known.joined),
    supporters: others.length,
    steps: seen,
    latest: seen.at(-1),
    joined: knowsWho ? supports.map(({ member, addition, at }) => ({ member, addition, at })) : [],
    myAddition: supports.find(({ member }) => member === asker.id)?.addition,
    may: new Set((Object.keys(signalPermissions) as SignalAction[]).filter(may)),
    next: travels ? nextStops(signal, world.network) : [],
    back: travels ? wayBack(signal, world.network) : undefined,
  };
}
