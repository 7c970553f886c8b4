import { type Reread, termsOf } from '../likeness/likeness.ts';
import type { SignalStore } from './signal.store.ts';

/**
 * Reads the signals above a number by the words that the house knows now, so that like ones are found by these too.
 * Answers how far it came.
 */
export async function rereadSignals(
  above: number,
  most: number,
  { signals }: { readonly signals: SignalStore },
): Promise<Reread> {
  const found = await signals.indexed(above, most);
  let changed = 0;
  for (const { signal, terms } of found) {
    const now = termsOf(signal.text);
    if (JSON.stringify(now) === JSON.stringify(terms)) continue;
    await signals.index(signal, now);
    changed += 1;
  }
  return { changed, last: found.at(-1)?.signal.number };
}
