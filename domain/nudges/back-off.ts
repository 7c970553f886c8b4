import { HOUR, type Instant, instant, MINUTE } from '../kernel/time.ts';

/** A platform that asks for more is asked again before. */
const longestAsked = 2 * HOUR;

/** What is to wait for longer was written down by a clock that ran ahead. */
export const longestWait = 3 * HOUR;

/**
 * When to try again after `attempts` failures: one minute, then twice as long each time, at most an hour, and not sooner
 * than the platform asked. The spread follows from the key, so that many who failed together do not return together, and
 * a test sees the same moment every time.
 */
export function nextAttempt(now: Instant, key: string, attempts: number, waitMs = 0): Instant {
  const step = stepAfter(attempts);
  const least = Math.max(step, Math.min(waitMs, longestAsked));
  return instant(Math.round(now + least + (step / 2) * spread(`${key}:${attempts}`)));
}

/** How long at least lies between the first try and the next one, after `attempts` failures. */
export function leastWait(attempts: number): number {
  let wait = 0;
  for (let failures = 1; failures <= attempts; failures += 1) wait += stepAfter(failures);
  return wait;
}

function stepAfter(attempts: number): number {
  return Math.min(MINUTE * 2 ** Math.max(0, attempts - 1), HOUR);
}

/** Between 0 and 1, always the same for the same text (FNV-1a). */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
