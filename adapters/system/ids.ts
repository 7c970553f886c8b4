import type { Ids } from '../../domain/kernel/ports.ts';
import { randomPiece } from './random.ts';

const BYTES = 9;
let latest = 0;
let sequence = 0;

/**
 * Ids of 128 bits that sort by the moment they were made: 48 bits of time, 12 that count within a millisecond, and 68
 * random ones, written as 32 hexadecimal digits. They may stand in an address.
 */
export const ids: Ids = {
  next() {
    const { time, count } = nextMoment();
    const tail = randomPiece(BYTES).toString('hex').slice(0, 17);
    return time.toString(16).padStart(12, '0') + count.toString(16).padStart(3, '0') + tail;
  },
};

/** Never the same twice and never back, even when the clock is set back or a millisecond is full. */
function nextMoment(): { time: number; count: number } {
  const now = Date.now();
  if (now > latest) {
    latest = now;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    latest += 1;
    sequence = 0;
  }
  return { time: latest, count: sequence };
}
