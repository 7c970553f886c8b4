import { setTimeout as pause } from 'node:timers/promises';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Clock } from '../../domain/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { type Backlog, secondsBehind } from '../../domain/nudges/backlog.ts';
import { metricsTexts as t } from './metrics.texts.ts';
import type { Counted, Tally } from './tally.ts';

export interface MetricsParts {
  readonly backlog: (now: Instant) => Promise<Backlog>;
  readonly clock: Clock;
  readonly tally: Tally;
  /** How long the database may take before it counts as out; Prometheus itself waits ten seconds. */
  readonly patience?: number;
}

export interface Exposition {
  readonly type: string;
  readonly text: string;
}

/**
 * `GET /metrics` in the text format of Prometheus: numbers, states and the names of platforms and jobs; no name, key or
 * subject of anybody. It answers while the database is out, without what only the database knows. Whoever asks while it
 * counts gets the same answer, so that it is never counted twice at once.
 */
export function createMetrics({ backlog, clock, tally, patience = 5_000 }: MetricsParts): () => Promise<Exposition> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const ledger = gaugesOf(registry);
  const counters = countersOf(registry);
  let counting: Promise<Exposition> | undefined;
  const count = async (): Promise<Exposition> => {
    const now = clock.now();
    const found = await Promise.race([backlog(now), pause(patience, undefined, { ref: false })]).catch(() => undefined);
    ledger.set(found, now);
    for (const [what, counter] of counters) {
      counter.reset();
      for (const { labels, count } of tally.of(what)) counter.inc(labels, count);
    }
    return { type: registry.contentType, text: await registry.metrics() };
  };
  return () => {
    counting ??= count().finally(() => {
      counting = undefined;
    });
    return counting;
  };
}

/** What the database tells; it is absent, rather than old or zero, while the database does not answer. */
function gaugesOf(registry: Registry) {
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `schakelbot_${name}`, help, labelNames, registers: [registry] });
  const up = gauge('database_up', t.up);
  const deliveries = gauge('deliveries', t.deliveries, ['state']);
  const nudges = gauge('nudges', t.nudges, ['state']);
  const late = gauge('late', t.late);
  const behind = gauge('seconds_behind', t.behind);
  return {
    set(found: Backlog | undefined, now: Instant) {
      up.set(found ? 1 : 0);
      for (const each of [deliveries, nudges]) each.reset();
      for (const each of [late, behind]) each.remove();
      if (!found) return;
      for (const [state, count] of Object.entries(found.deliveries)) deliveries.set({ state }, count);
      for (const [state, count] of Object.entries(found.nudges)) nudges.set({ state }, count);
      late.set(found.late);
      behind.set(secondsBehind(found, now));
    },
  };
}

function countersOf(registry: Registry): ReadonlyMap<Counted, Counter> {
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `schakelbot_${name}_total`, help, labelNames, registers: [registry] });
  return new Map<Counted, Counter>([
    ['sends', counter('sends', t.sends, ['platform', 'result'])],
    ['rate-limited', counter('rate_limited', t.rateLimited, ['platform'])],
    ['job-runs', counter('job_runs', t.jobRuns, ['job', 'result'])],
  ]);
}
