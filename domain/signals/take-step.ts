import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import type { Desk, Identifying } from '../privacy/desk.ts';
import { askedBelow, nextStops, wayBack } from './places.ts';
import type { SignalAction } from './signal.permissions.ts';
import { type Addressee, addressees, type Nearby, type SignalStep, type Step } from './signal.step.ts';
import { isOpen, type Place, type Signal, type SignalId } from './signal.ts';
import {
  type FindRefusal,
  type Found,
  findFor,
  type SignalWorld,
  storeStep,
  type TellingWorld,
} from './signal-world.ts';

/** A step as somebody wishes to take it; where it goes and who is asked follows from the network. */
export type StepWish =
  | { readonly kind: 'addressed'; readonly whom: Nearby; readonly text: string }
  | { readonly kind: 'passed-on'; readonly to: Place; readonly text: string }
  | { readonly kind: 'sent-back'; readonly text: string }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'asked-down'; readonly text: string }
  | {
      readonly kind: 'advised';
      readonly to: readonly Addressee[];
      readonly executor: string;
      readonly text: string;
    }
  | { readonly kind: 'settled'; readonly text: string }
  | { readonly kind: 'reopened'; readonly text: string };

export type StepRefusal =
  | FindRefusal
  | { readonly code: 'nothing-said' }
  | { readonly code: 'too-long'; readonly field: 'text' | 'executor'; readonly most: number }
  | { readonly code: 'already-settled' }
  | { readonly code: 'not-settled' }
  /** It is first taken up in its own region. */
  | { readonly code: 'address-first' }
  | { readonly code: 'past-its-region'; readonly place: Place }
  | { readonly code: 'already-there'; readonly place: Place }
  /** Nobody is skipped on the way: the places it can go to now. */
  | { readonly code: 'not-the-way'; readonly next: readonly Place[] }
  | { readonly code: 'no-way-back' }
  | { readonly code: 'nobody-to-ask' }
  /** In its own region one takes it up; advice comes from a body. */
  | { readonly code: 'no-advice-here' }
  | { readonly code: 'no-addressee' }
  | { readonly code: 'no-executor' }
  | Identifying;

export const LONGEST_STEP = 1000;
export const LONGEST_EXECUTOR = 120;

const actionOf: Readonly<Record<StepWish['kind'], SignalAction>> = {
  addressed: 'address',
  'passed-on': 'pass-on',
  'sent-back': 'send-back',
  told: 'tell',
  'asked-down': 'ask-down',
  advised: 'advise',
  settled: 'settle',
  reopened: 'reopen',
};

/** Takes one step with a signal, always with a sentence; everyone who stands behind it hears of it. */
export async function takeStep(
  asker: Member,
  id: SignalId,
  wish: StepWish,
  world: TellingWorld,
): Promise<Outcome<Signal, StepRefusal>> {
  const found = await findFor(asker, id, actionOf[wish.kind], world);
  if (!found.done) return found;
  const said = tidy(wish);
  if (isRepeated(found.value, asker, said)) return done(found.value.signal);
  const refusal = checkWords(said) ?? checkStanding(found.value.signal, said);
  if (refusal) return refused(refusal);
  const step = await stepFor(found.value, said, world);
  if ('code' in step) return refused(step);
  const identifying = refuseWords(said, world.guard);
  return identifying ? refused(identifying) : done(await storeStep(asker, found.value.signal, step, world));
}

function tidy(wish: StepWish): StepWish {
  const text = wish.text.trim();
  if (wish.kind !== 'advised') return { ...wish, text };
  const to = addressees.filter((addressee) => wish.to.includes(addressee));
  return { ...wish, text, to, executor: wish.executor.trim() };
}

/** The same said again right away, by a second press or a form sent twice, is no new step. */
function isRepeated({ steps }: Found, asker: Member, wish: StepWish): boolean {
  const latest = steps.at(-1);
  if (latest?.by !== asker.id || latest.step.kind !== wish.kind) return false;
  const before: Readonly<Record<string, unknown>> = { ...latest.step };
  return Object.entries(wish).every(([name, value]) => JSON.stringify(before[name]) === JSON.stringify(value));
}

function checkWords(wish: StepWish): StepRefusal | undefined {
  if (wish.text === '') return { code: 'nothing-said' };
  if (wish.text.length > LONGEST_STEP) return { code: 'too-long', field: 'text', most: LONGEST_STEP };
  if (wish.kind !== 'advised') return undefined;
  if (wish.to.length === 0) return { code: 'no-addressee' };
  if (wish.executor === '') return { code: 'no-executor' };
  const fits = wish.executor.length <= LONGEST_EXECUTOR;
  return fits ? undefined : { code: 'too-long', field: 'executor', most: LONGEST_EXECUTOR };
}

/** Who carries it out is a party or an organisation, typed: somebody may write a person there. */
function refuseWords(wish: StepWish, guard: Pick<Desk, 'refuse'>): Identifying | undefined {
  const executor = wish.kind === 'advised' ? guard.refuse('executor', wish.executor) : undefined;
  const text = guard.refuse('text', wish.text);
  return executor ?? text;
}

function checkStanding(signal: Signal, wish: StepWish): StepRefusal | undefined {
  if (wish.kind === 'reopened') return isOpen(signal) ? { code: 'not-settled' } : undefined;
  if (!isOpen(signal)) return { code: 'already-settled' };
  if (wish.kind === 'addressed' && signal.place !== 'region' && signal.place !== 'ret')
    return { code: 'past-its-region', place: signal.place };
  if (wish.kind === 'advised' && signal.place === 'region') return { code: 'no-advice-here' };
  return undefined;
}

/** The step itself, or why it cannot be taken from where the signal is. */
async function stepFor(found: Found, wish: StepWish, world: SignalWorld): Promise<Step | StepRefusal> {
  const { signal, steps } = found;
  if (wish.kind === 'passed-on') return passOn(signal, steps, wish, world.network);
  if (wish.kind === 'sent-back') {
    const back = wayBack(signal, world.network);
    if (!back) return { code: 'no-way-back' };
    return { kind: 'sent-back', from: signal.place, to: back.place, body: back.body, text: wish.text };
  }
  if (wish.kind === 'asked-down') {
    const supports = await world.stores.signals.supportsOf(signal.id);
    const behind = new Set([signal.by, ...supports.map(({ member }) => member)]);
    const asked = askedBelow(signal, behind, world.network).map(({ id }) => id);
    return asked.length === 0 ? { code: 'nobody-to-ask' } : { kind: 'asked-down', text: wish.text, asked };
  }
  return wish;
}

function passOn(
  signal: Signal,
  steps: readonly SignalStep[],
  { to, text }: StepWish & { kind: 'passed-on' },
  network: NetworkView,
): Step | StepRefusal {
  if (to === signal.place) return { code: 'already-there', place: to };
  if (signal.place === 'region' && !steps.some(({ step }) => step.kind === 'addressed'))
    return { code: 'address-first' };
  const stops = nextStops(signal, network);
  const stop = stops.find(({ place }) => place === to);
  if (!stop) return { code: 'not-the-way', next: stops.map(({ place }) => place) };
  return { kind: 'passed-on', from: signal.place, to, body: stop.body, text };
}
