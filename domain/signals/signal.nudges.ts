import type { NetworkView } from '../network/lookup.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { carriersOf } from './places.ts';
import type { SignalStore } from './signal.store.ts';
import { isOpen, type Signal } from './signal.ts';
import { signalOfNews, stepOfNews } from './tell-others.ts';

/**
 * Asked again when it is about to be said: withdrawn, it is not; whoever took their name off does not hear of steps
 * any more; what went on to another body, was settled or answered meanwhile need not be looked at.
 */
export async function isSignalNudgeWanted(
  nudge: Nudge,
  world: { readonly stores: { readonly signals: SignalStore }; readonly network: NetworkView },
): Promise<boolean> {
  const signal = await world.stores.signals.find(signalOfNews(nudge.about));
  if (!signal || signal.stage === 'withdrawn' || nudge.to.kind !== 'member') return false;
  const { member } = nudge.to;
  if (nudge.kind === 'signal-arrived')
    return isOpen(signal) && carriersOf(signal, world.network).some(({ id }) => id === member);
  if (nudge.kind === 'signal-asked')
    return isOpen(signal) && !signal.critical && !(await hasAnswered(signal, nudge, world.stores));
  return signal.by === member || (await isBehind(signal, nudge, world.stores));
}

async function hasAnswered(signal: Signal, nudge: Nudge, stores: { readonly signals: SignalStore }): Promise<boolean> {
  const member = nudge.to.kind === 'member' ? nudge.to.member : undefined;
  const steps = await stores.signals.stepsOf([signal.id]);
  const asked = steps.findIndex(({ id }) => id === stepOfNews(nudge.about));
  if (member && (await stores.signals.joinedBy(member, [signal.id])).has(signal.id)) return true;
  return steps.slice(asked + 1).some(({ by, step }) => by === member && step.kind === 'answered-down');
}

/** Who joined, and who asked the question that this step answers. */
async function isBehind(signal: Signal, nudge: Nudge, stores: { readonly signals: SignalStore }): Promise<boolean> {
  if (nudge.to.kind !== 'member') return false;
  const { member } = nudge.to;
  if ((await stores.signals.joinedBy(member, [signal.id])).has(signal.id)) return true;
  const steps = await stores.signals.stepsOf([signal.id]);
  const step = steps.find(({ id }) => id === stepOfNews(nudge.about));
  if (step?.step.kind !== 'answered-down') return false;
  return steps.some((each) => each.by === member && each.step.kind === 'asked-down');
}
