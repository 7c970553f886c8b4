import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Member } from '../network/network.ts';
import type { Identifying } from '../privacy/desk.ts';
import { isOpen, LONGEST_SIGNAL, type Signal, type SignalId, type Support } from './signal.ts';
import { type FindRefusal, findFor, type SignalWorld, storeStep, type TellingWorld } from './signal-world.ts';

export type JoinRefusal =
  | FindRefusal
  /** One's own: one stands behind it already. */
  | { readonly code: 'own-signal' }
  | { readonly code: 'already-joined' }
  | { readonly code: 'too-long'; readonly field: 'addition'; readonly most: number }
  | Identifying;

export interface Joined {
  readonly signal: Signal;
  readonly support: Support;
}

/** "Dit zie ik ook", with what one adds to it; said again with other words, those take the place of the ones before. */
export async function joinSignal(
  asker: Member,
  id: SignalId,
  addition: string | undefined,
  world: TellingWorld,
): Promise<Outcome<Joined, JoinRefusal>> {
  const found = await findFor(asker, id, 'join', world);
  if (!found.done) return found;
  const { signal, known } = found.value;
  if (signal.by === asker.id) return refused({ code: 'own-signal' });
  const words = addition?.trim();
  if (known.joined && !words) return refused({ code: 'already-joined' });
  if ((words?.length ?? 0) > LONGEST_SIGNAL)
    return refused({ code: 'too-long', field: 'addition', most: LONGEST_SIGNAL });
  const before = (await world.stores.signals.supportsOf(id)).find(({ member }) => member === asker.id);
  const identifying = words === before?.addition ? undefined : world.guard.refuse('addition', words);
  if (identifying) return refused(identifying);
  const support = await storeSupport(asker, signal, { addition: words || undefined, before }, world);
  return done({ signal, support });
}

export interface Answer {
  readonly recognised: boolean;
  readonly addition?: string | undefined;
}

/** Answers "wie herkent dit?": recognised is joining it, not recognised is worth knowing too. */
export async function answerAsked(
  asker: Member,
  id: SignalId,
  { recognised, addition }: Answer,
  world: TellingWorld,
): Promise<Outcome<Signal, JoinRefusal | { readonly code: 'already-settled' }>> {
  const found = await findFor(asker, id, 'answer', world);
  if (!found.done) return found;
  const { signal, steps, known } = found.value;
  if (!isOpen(signal)) return refused({ code: 'already-settled' });
  if (!recognised && (known.joined || signal.by === asker.id)) return refused({ code: 'already-joined' });
  if (recognised && signal.by !== asker.id && !(known.joined && !addition?.trim())) {
    const joined = await joinSignal(asker, id, addition, world);
    if (!joined.done) return joined;
  }
  const before = steps.findLast(({ by, step }) => by === asker.id && step.kind === 'answered-down');
  if (before?.step.kind === 'answered-down' && before.step.recognised === recognised) return done(signal);
  return done(await storeStep(asker, signal, { kind: 'answered-down', recognised }, world));
}

async function storeSupport(
  asker: Member,
  { id, number }: Signal,
  { addition, before }: { readonly addition: string | undefined; readonly before: Support | undefined },
  world: SignalWorld,
): Promise<Support> {
  const support: Support = { signal: id, number, member: asker.id, addition, at: before?.at ?? world.now };
  if (before) await world.stores.signals.removeSupport(id, asker.id);
  await world.stores.signals.addSupport(support);
  return support;
}
