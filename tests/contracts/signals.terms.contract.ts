import { describe, expect, test } from 'vitest';
import type { SignalStore } from '../../domain/signals/signal.store.ts';
import { eachWith, type Open } from './open.ts';
import { aSignal } from './signals.given.ts';

/** How every store of signals lets them be found by their terms. */
export function describeSignalTerms(open: Open): void {
  describe('signals by their terms', () => {
    const { within } = eachWith(open);
    const store = <Result>(work: (store: SignalStore) => Promise<Result>) => within(({ signals }) => work(signals));
    const add = (...signals: ReturnType<typeof aSignal>[]) =>
      store(async (it) => {
        for (const signal of signals) await it.add(signal);
      });

    test('are found by their terms, of each the newest, and are counted', async () => {
      const all = [1, 2, 3, 4].map((number) => aSignal(number));
      await add(...all);
      await store(async (it) => {
        for (const signal of all) await it.index(signal, ['wachten', `eigen-${signal.number}`, 'wachten']);
      });
      const found = await store((it) => it.candidates(['wachten', 'eigen-1', 'onbekend'], 2));
      expect(found.map(({ id }) => id)).toEqual(['s4', 's3', 's1']);
      expect(found[0]?.terms).toEqual(['wachten', 'eigen-4']);
      const counts = await store((it) => it.counts(['wachten', 'eigen-2', 'onbekend']));
      expect(counts).toEqual({
        of: new Map([
          ['wachten', 4],
          ['eigen-2', 1],
        ]),
        signals: 4,
      });
      expect(await store((it) => it.candidates([], 2))).toEqual([]);
      expect((await store((it) => it.counts([]))).signals).toBe(4);
    });

    test('indexed anew are found by the new terms only, and unindexed ones by none', async () => {
      const one = aSignal(1);
      await add(one);
      await store((it) => it.index(one, ['oud', 'blijft']));
      await store((it) => it.index(one, ['nieuw', 'blijft']));
      expect((await store((it) => it.candidates(['oud'], 9))).length).toBe(0);
      expect((await store((it) => it.candidates(['nieuw', 'blijft'], 9)))[0]?.terms).toEqual(['nieuw', 'blijft']);
      const terms = ['oud', 'nieuw', 'blijft'];
      const counted = await store((it) => it.counts(terms));
      expect(terms.map((term) => counted.of.get(term) ?? 0)).toEqual([0, 1, 1]);
      expect(counted.signals).toBe(1);
      await store((it) => it.unindex(one.id));
      await store((it) => it.unindex(one.id));
      expect(await store((it) => it.candidates(terms, 9))).toEqual([]);
      expect((await store((it) => it.counts(terms))).signals).toBe(0);
      // What changes later does not bring it back.
      await store((it) => it.replace({ ...one, version: 2, stage: 'withdrawn' }));
      expect(await store((it) => it.candidates(terms, 9))).toEqual([]);
    });
  });
}
