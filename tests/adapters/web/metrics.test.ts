import { describe, expect, it } from 'vitest';
import { createMetrics, type MetricsParts } from '../../../adapters/web/metrics.ts';
import { createServer } from '../../../adapters/web/server.ts';
import { aTally } from '../../../adapters/web/tally.ts';
import { instant } from '../../../domain/kernel/time.ts';
import type { Backlog } from '../../../domain/nudges/backlog.ts';
import { readSamples } from './prometheus.ts';

const now = instant(1_795_000_000_000);
const backlog: Backlog = {
  nudges: { held: 1, open: 2, bundled: 3 },
  deliveries: { owed: 4, claimed: 5, sending: 6, uncertain: 7, undeliverable: 8 },
  late: 9,
  oldest: instant(now - 90_500),
};
const clock = { now: () => now };
const metricsOf = (parts: Partial<MetricsParts> = {}) =>
  createMetrics({ backlog: async () => backlog, clock, tally: aTally(), ...parts });
const look = async (parts?: Partial<MetricsParts>) => readSamples((await metricsOf(parts)()).text);

describe('what Prometheus reads', () => {
  it('tells the state of delivering in numbers', async () => {
    const { value } = await look();
    const states = { owed: 4, claimed: 5, sending: 6, uncertain: 7, undeliverable: 8 };
    for (const [state, count] of Object.entries(states))
      expect(value(`schakelbot_deliveries{state="${state}"}`)).toBe(count);
    for (const [state, count] of Object.entries({ held: 1, open: 2, bundled: 3 }))
      expect(value(`schakelbot_nudges{state="${state}"}`)).toBe(count);
    expect(value('schakelbot_late')).toBe(9);
    expect(value('schakelbot_seconds_behind')).toBe(90.5);
    expect(value('schakelbot_database_up')).toBe(1);
  });

  it('tells what this process did, and how it is doing itself', async () => {
    const tally = aTally();
    tally.add('sends', { platform: 'slack', result: 'never' }, 0);
    for (let times = 0; times < 3; times += 1) tally.add('sends', { platform: 'slack', result: 'sent' });
    tally.add('rate-limited', { platform: 'teams' });
    tally.add('job-runs', { job: 'deliver-nudges', result: 'done' });
    const metrics = metricsOf({ tally });
    await metrics();
    const { value } = readSamples((await metrics()).text);
    expect(value('schakelbot_sends_total{platform="slack",result="sent"}')).toBe(3);
    expect(value('schakelbot_sends_total{platform="slack",result="never"}')).toBe(0);
    expect(value('schakelbot_rate_limited_total{platform="teams"}')).toBe(1);
    expect(value('schakelbot_job_runs_total{job="deliver-nudges",result="done"}')).toBe(1);
    expect(value('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
    expect(value('nodejs_eventloop_lag_seconds')).toBeDefined();
  });

  it('says when the database is out, and tells nothing old meanwhile', async () => {
    let isOut = false;
    const metrics = metricsOf({ backlog: async () => (isOut ? Promise.reject(new Error('gone')) : backlog) });
    await metrics();
    isOut = true;
    const during = readSamples((await metrics()).text);
    expect(during.value('schakelbot_database_up')).toBe(0);
    for (const name of ['schakelbot_late', 'schakelbot_seconds_behind', 'schakelbot_deliveries{state="owed"}'])
      expect(during.value(name)).toBeUndefined();
    expect(during.value('process_resident_memory_bytes')).toBeDefined();
    isOut = false;
    expect(readSamples((await metrics()).text).value('schakelbot_late')).toBe(9);
  });

  it('does not wait for a database that hangs', async () => {
    const { value } = await look({ backlog: () => new Promise(() => undefined), patience: 20 });
    expect(value('schakelbot_database_up')).toBe(0);
  });

  it('is counted once for all who ask at the same time', async () => {
    let counted = 0;
    const metrics = metricsOf({
      backlog: async () => {
        counted += 1;
        return backlog;
      },
    });
    const [first, second] = await Promise.all([metrics(), metrics()]);
    expect(first).toBe(second);
    expect(counted).toBe(1);
    await metrics();
    expect(counted).toBe(2);
  });

  it('is a page of its own, to be read and not to be written to', async () => {
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const server = createServer({ ready: async () => true, log, metrics: metricsOf() });
    const address = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/metrics`;
    const answer = await fetch(`${address}?from=anywhere`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(readSamples(await answer.text()).value('schakelbot_late')).toBe(9);
    expect((await fetch(address, { method: 'POST', body: '{}' })).status).toBe(405);
    await server.close();
  });
});
