/** Chance that can be had again: the same seed gives the same row of draws. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  happens(probability: number): boolean;
  between(from: number, to: number): number;
  /** One of them; they may not be none. */
  pick<One>(of: readonly One[]): One;
}

export function chanceFrom(seed: string): Chance {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    happens: (probability) => next() < probability,
    between: (from, to) => from + next() * (to - from),
    pick(of) {
      const one = of[Math.floor(next() * of.length)];
      if (one === undefined) throw new Error('Nothing to pick from.');
      return one;
    },
  };
}
