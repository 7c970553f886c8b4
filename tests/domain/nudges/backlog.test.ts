import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, type Instant, instant, MINUTE } from '../../../domain/kernel/time.ts';
import { nextAttempt } from '../../../domain/nudges/back-off.ts';
import { type Backlog, couldGoSince, lateSince, secondsBehind, triedFor } from '../../../domain/nudges/backlog.ts';

const first = instant(0);
const backlog = (oldest?: Instant) => ({ oldest }) as Backlog;

/** The moment of the next try of a message that failed so often, each time at the moment it was tried. */
function nextOf(failures: number, asked: number): Instant {
  let next = first;
  for (let attempts = 1; attempts <= failures; attempts += 1) next = nextAttempt(next, 'delivery', attempts, asked);
  return next;
}

describe('how long a message has waited, by how often it failed', () => {
  it('is never said to be longer than it was, and not much shorter', () => {
    const failures = fc.integer({ min: 0, max: triedFor.length - 1 });
    fc.assert(
      fc.property(failures, fc.integer({ min: 0, max: 90_000 }), (failed, asked) => {
        const next = nextOf(failed, asked);
        const tried = next - couldGoSince(next, failed);
        const truly = next - first;
        expect(tried).toBeLessThanOrEqual(truly);
        expect(tried).toBeGreaterThanOrEqual(truly / 1.5 - 2 * MINUTE);
      }),
    );
  });

  it('is hours for one that failed more often than anybody counts', () => {
    expect(couldGoSince(first, 1_000)).toBe(couldGoSince(first, triedFor.length - 1));
    expect(first - couldGoSince(first, 1_000)).toBeGreaterThan(6 * HOUR);
  });
});

describe('seconds behind', () => {
  it('are counted from the oldest, and are none when nothing waits or its moment is still to come', () => {
    expect(secondsBehind(backlog(instant(0)), instant(90_500))).toBe(90.5);
    expect(secondsBehind(backlog(), instant(90_500))).toBe(0);
    expect(secondsBehind(backlog(instant(5_000)), instant(1_000))).toBe(0);
  });

  it('of five minutes are late', () => {
    expect(lateSince(instant(10 * MINUTE))).toBe(5 * MINUTE);
  });
});
