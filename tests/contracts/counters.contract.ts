import { describe, expect, test } from 'vitest';
import { eachWith, type Open } from './open.ts';

/** What every giver of numbers has to keep to. */
export function describeCounters(open: Open): void {
  describe('numbers', () => {
    const { within, database } = eachWith(open);

    test('are counted from one, each series by itself', async () => {
      const given = await within(async ({ counters }) => [
        await counters.next('signal'),
        await counters.next('signal'),
        await counters.next('consultation'),
      ]);
      expect(given).toEqual([1, 2, 1]);
      expect(await within(({ counters }) => counters.next('signal'))).toBe(3);
    });

    test('of a unit that was taken back are given again, so that no number is missing', async () => {
      const failing = database().unit.run(async ({ counters }) => {
        await counters.next('signal');
        throw new Error('Taken back');
      });
      await expect(failing).rejects.toThrow('Taken back');
      expect(await within(({ counters }) => counters.next('signal'))).toBe(1);
    });

    test('are never given twice, however many ask at once', async () => {
      const asked = Array.from({ length: 40 }, () => within(({ counters }) => counters.next('consultation')));
      expect(new Set(await Promise.all(asked)).size).toBe(40);
    });
  });
}
