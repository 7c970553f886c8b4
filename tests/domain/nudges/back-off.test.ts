import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, instant, MINUTE } from '../../../domain/kernel/time.ts';
import { longestWait, nextAttempt } from '../../../domain/nudges/back-off.ts';

const wait = (key: string, attempts: number, asked = 0) => nextAttempt(instant(0), key, attempts, asked);

describe('a new attempt', () => {
  it('waits longer each time, at most an hour and a half, and not less than the platform asked, up to two hours', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 10 * HOUR }),
        (key, attempts, asked) => {
          expect(wait(key, attempts)).toBeGreaterThanOrEqual(MINUTE);
          expect(wait(key, attempts)).toBeLessThanOrEqual(1.5 * HOUR);
          expect(wait(key, attempts + 2)).toBeGreaterThanOrEqual(Math.min(wait(key, attempts), HOUR));
          expect(wait(key, attempts, asked)).toBeGreaterThanOrEqual(Math.min(asked, 2 * HOUR));
          expect(wait(key, attempts, asked)).toBeLessThan(longestWait);
          expect(wait(key, attempts, asked)).toBe(wait(key, attempts, asked));
        },
      ),
    );
  });

  it('is spread, so that a hundred that failed together do not come back together', () => {
    const moments = Array.from({ length: 100 }, (_, number) => wait(`delivery-${number}`, 3));
    expect(new Set(moments).size).toBeGreaterThan(95);
    expect(Math.max(...moments) - Math.min(...moments)).toBeGreaterThan(MINUTE);
  });
});
