import { termsOf } from '../likeness/likeness.ts';
import type { SignalStore } from './signal.store.ts';

/**
 * Reads the signals above a number by the words that the house knows now, so that like ones are found by these too.
 * Answers the number of the last; undefined when there was none any more.
 */
export async function rereadSignals(
  above: number,
  most: number,
  { signals }: { readonly signals: SignalStore },
): Promise<number | undefined> {
  const found = await signals.indexed(above, most);
  for (const { signal, terms } of found) {
    const now = termsOf(signal.text);
    if (JSON.stringify(now) !== JSON.stringify(terms)) await signals.index(signal, now);
  }
  return found.at(-1)?.signal.number;
}
