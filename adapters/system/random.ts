import { randomFillSync } from 'node:crypto';

const random = Buffer.alloc(4096);
let used = random.length;

/**
 * Random bytes that were never given before, and are kept nowhere after. They are asked for in one go: a few at a time
 * they take longer than what they are for.
 */
export function randomPiece(bytes: number): Buffer {
  if (used + bytes > random.length) {
    randomFillSync(random);
    used = 0;
  }
  const piece = Buffer.from(random.subarray(used, used + bytes));
  random.fill(0, used, used + bytes);
  used += bytes;
  return piece;
}
