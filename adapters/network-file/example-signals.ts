import { z } from 'zod';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import { DAY, dayAt, type Instant, instant } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/network/network.ts';
import { joinSignal } from '../../domain/signals/join-signal.ts';
import { reportSignal } from '../../domain/signals/report-signal.ts';
import { nearby } from '../../domain/signals/signal.step.ts';
import {
  places,
  signalKinds,
  signalLevels,
  signalNatures,
  signalSorts,
  signalTerms,
} from '../../domain/signals/signal.ts';
import type { TellingWorld } from '../../domain/signals/signal-world.ts';
import { type StepWish, takeStep } from '../../domain/signals/take-step.ts';

const wishes = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('addressed'), whom: z.enum(nearby), text: z.string() }),
  z.object({ kind: z.literal('passed-on'), to: z.enum(places), text: z.string() }),
  z.object({ kind: z.literal('told'), text: z.string() }),
]);

/** A signal of the example's life, with who joined it and the steps that were taken. */
export const signalShape = z.object({
  by: z.string(),
  daysAgo: z.number().int().positive(),
  kind: z.enum(signalKinds).optional(),
  text: z.string(),
  level: z.enum(signalLevels).optional(),
  sort: z.enum(signalSorts).optional(),
  nature: z.enum(signalNatures).optional(),
  term: z.enum(signalTerms).optional(),
  themes: z.array(z.string()).default([]),
  helped: z.string().optional(),
  joined: z.array(z.object({ by: z.string(), addition: z.string().optional() })).default([]),
  steps: z.array(z.intersection(z.object({ by: z.string() }), wishes)).default([]),
});
type ExampleSignal = z.infer<typeof signalShape>;

interface Reporting {
  readonly world: TellingWorld;
  readonly memberCalled: (key: string) => Member;
  readonly sure: <Value>(outcome: Outcome<Value, { readonly code: string }>) => Value;
}

/**
 * Gives the example network some signals, reported and followed up by its own members. What happened then was heard
 * then: nobody begins with a day full of old news.
 */
export async function beginExampleSignals(signals: readonly ExampleSignal[], { world, memberCalled, sure }: Reporting) {
  const quietly = withoutNews(world);
  for (const { by, daysAgo, joined, steps, ...wish } of [...signals].sort((a, b) => b.daysAgo - a.daysAgo)) {
    const at = (days: number) => dated(quietly, instant(world.now - days * DAY));
    const { signal } = sure(await reportSignal(memberCalled(by), wish, at(daysAgo)));
    for (const one of joined) sure(await joinSignal(memberCalled(one.by), signal.id, one.addition, at(daysAgo - 1)));
    for (const [index, { by: taker, ...step }] of steps.entries()) {
      const taken: StepWish = step;
      sure(await takeStep(memberCalled(taker), signal.id, taken, at(Math.max(1, daysAgo - 2 - index))));
    }
  }
}

function dated(world: TellingWorld, now: Instant): TellingWorld {
  return { ...world, now, today: dayAt(now, world.network.settings.zone) };
}

function withoutNews(world: TellingWorld): TellingWorld {
  return { ...world, stores: { ...world.stores, ledger: { ...world.stores.ledger, owe: async () => [] } } };
}
