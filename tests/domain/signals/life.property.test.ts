import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Turn } from '../../../bot/conversation/feature.ts';
import type { Nudge } from '../../../domain/nudges/nudge.ts';
import { editSignal } from '../../../domain/signals/edit-signal.ts';
import { answerAsked, joinSignal } from '../../../domain/signals/join-signal.ts';
import { carriersOf, nextStops } from '../../../domain/signals/places.ts';
import type { SignalStep } from '../../../domain/signals/signal.step.ts';
import { places, type SignalId } from '../../../domain/signals/signal.ts';
import { type StepWish, takeStep } from '../../../domain/signals/take-step.ts';
import { leaveSignal, withdrawSignal } from '../../../domain/signals/withdraw-signal.ts';
import { aHouse, type House } from '../../builders/house.ts';
import { careNetwork } from '../../builders/network.ts';
import { aSignal, stored } from '../../builders/signals.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse({ network: careNetwork });
});
afterAll(() => house.close());

const text = fc.constantFrom('Een zin', 'Nog een zin', 'En nog een zin', 'Een andere zin', '');
const step: fc.Arbitrary<StepWish> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('told' as const), text }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('addressed' as const), whom: fc.constant('partner' as const), text }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('passed-on' as const), to: fc.constantFrom(...places), text }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sent-back' as const), text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('asked-down' as const), text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settled' as const), text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reopened' as const), text }) },
);

/** Anything that anybody may try with a signal; mostly by who it fits, so that it gets somewhere. */
const anybody = fc.constantFrom('noor', 'tess', 'bram', 'omar', 'yara', 'iris', 'sanne', 'gijs', 'hans');
const attempt = fc.record({
  by: fc.oneof({ weight: 3, arbitrary: fc.constant('who it fits') }, { weight: 2, arbitrary: anybody }),
  what: fc.oneof(
    { weight: 6, arbitrary: step },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('on' as const), way: fc.nat(4), text }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('join' as const), text }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('answer' as const), recognised: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), text }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'leave' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'withdraw' as const }) },
  ),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

function trying(id: SignalId, by: string, { what }: Attempt): Promise<{ done: boolean }> {
  return house.as(by, async (turn) => {
    switch (what.kind) {
      case 'join':
        return joinSignal(turn.me, id, what.text, turn);
      case 'answer':
        return answerAsked(turn.me, id, what, turn);
      case 'edit':
        return editSignal(turn.me, id, { text: what.text, themes: [] }, turn);
      case 'leave':
        return leaveSignal(turn.me, id, turn);
      case 'withdraw':
        return withdrawSignal(turn.me, id, turn);
      case 'on':
        return takeStep(turn.me, id, await onward(turn, id, what), turn);
      default:
        return takeStep(turn.me, id, what, turn);
    }
  });
}

async function fits(id: SignalId, kind: Attempt['what']['kind']): Promise<string> {
  if (kind === 'join' || kind === 'leave') return 'tess';
  if (kind === 'answer') return 'yara';
  const signal = await stored(house, id);
  const carrier = kind === 'edit' || kind === 'withdraw' ? signal.by : carriersOf(signal, house.network)[0]?.id;
  return keyOf(carrier ?? signal.by);
}

const keyOf = (id: string) => house.network.members.find((each) => each.id === id)?.key ?? id;

/** Mostly a place where it can go, sometimes one where it can't. */
async function onward(
  { stores, network }: Turn,
  id: SignalId,
  { way, text }: { way: number; text: string },
): Promise<StepWish> {
  const signal = await stores.signals.find(id);
  const stops = signal ? nextStops(signal, network).map(({ place }) => place) : [];
  return { kind: 'passed-on', to: [...stops, ...places][way] ?? 'ret', text };
}

/** Who stands behind the signal now: who leads it, and who joined. */
async function behind(id: SignalId): Promise<Set<string>> {
  const { by } = await stored(house, id);
  const supports = await house.unit.run(({ signals }) => signals.supportsOf(id));
  return new Set([by, ...supports.map(({ member }) => member)]);
}

const stepsOf = (id: SignalId) => house.unit.run(({ signals }) => signals.stepsOf([id]));

function heard(nudges: readonly Nudge[], taken: SignalStep, kind: string): string[] {
  const about = `${taken.signal}/${taken.id}`;
  const found = nudges.filter((nudge) => nudge.about === about && nudge.kind === kind);
  return found.map(({ to }) => (to.kind === 'member' ? keyOf(to.member) : 'a channel')).sort();
}

const beginning = fc.constantFrom(
  aSignal(),
  aSignal().addressed(),
  aSignal().at('ret').joinedBy('tess'),
  aSignal().at('ben').askedDown(),
  aSignal().joinedBy('bram').at('sar').joinedBy('tess'),
);

test('whatever anybody tries, who stands behind a signal hears of each step once, and who took it does not', async () => {
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(
      beginning,
      fc.array(attempt, { minLength: 5, maxLength: 20, size: 'max' }),
      async (begun, attempts) => {
        const { id } = await begun.in(house);
        const before = new Set((await stepsOf(id)).map((step) => step.id));
        const owedTo = new Map<string, { readonly taken: SignalStep; readonly to: readonly string[] }>();
        for (const each of attempts) {
          const by = each.by === 'who it fits' ? await fits(id, each.what.kind) : each.by;
          const outcome = await trying(id, by, each);
          const after = await behind(id);
          const taken = (await stepsOf(id)).filter((step) => !before.has(step.id) && !owedTo.has(step.id));
          // One press is one step at most, of who pressed; what was refused is none.
          expect(taken.length).toBeLessThanOrEqual(outcome.done ? 1 : 0);
          for (const step of taken) {
            expect(keyOf(step.by)).toBe(by);
            const to = [...after].filter((member) => member !== step.by).map(keyOf);
            owedTo.set(step.id, { taken: step, to });
          }
        }
        const nudges = await house.unit.run(({ ledger }) => ledger.due(house.moment));
        for (const { taken, to } of owedTo.values()) {
          steps += 1;
          const told = heard(nudges, taken, 'signal-step');
          // Who asked "wie herkent dit?" hears the answers besides.
          const asking = taken.step.kind === 'answered-down' ? told.filter((key) => !to.includes(key)) : [];
          expect(asking.length).toBeLessThanOrEqual(1);
          expect(told.filter((key) => !asking.includes(key))).toEqual([...to].sort());
          expect(told).not.toContain(keyOf(taken.by));
          const others = [...heard(nudges, taken, 'signal-arrived'), ...heard(nudges, taken, 'signal-asked')];
          expect(others.filter((key) => told.includes(key))).toEqual([]);
          expect(new Set([...told, ...others]).size).toBe(told.length + others.length);
        }
      },
    ),
    { numRuns: 40 },
  );
  expect(steps).toBeGreaterThan(30);
}, 240_000);
