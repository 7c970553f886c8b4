import { describe, expect, test } from 'vitest';
import { instant } from '../../domain/kernel/time.ts';
import type { KeptReason } from '../../domain/privacy/reasons.store.ts';
import { eachWith, type Open } from './open.ts';

const given: KeptReason = {
  id: 'reason-1',
  by: 'anna',
  at: instant(1000),
  about: 'S-12',
  classes: ['school', 'institution'],
  reason: 'Het gaat om deze school zelf 🌱',
};
const later: KeptReason = { ...given, id: 'reason-2', about: 'C-7', at: instant(2000), classes: ['school'] };
const another: KeptReason = { ...given, id: 'reason-3', by: 'bert' };

/** What every store of reasons has to keep to. */
export function describeReasons(open: Open): void {
  describe('reasons why something had to be in a text', () => {
    const { within } = eachWith(open);

    const keepAll = () =>
      within(async ({ reasons }) => {
        for (const each of [later, given, another]) await reasons.keep(each);
      });

    test('come back to who gave them, oldest first', async () => {
      await keepAll();
      expect(await within(({ reasons }) => reasons.of('anna'))).toEqual([given, later]);
      expect(await within(({ reasons }) => reasons.of('carla'))).toEqual([]);
    });

    test('are erased after their time, and with who gave them', async () => {
      await keepAll();
      expect(await within(({ reasons }) => reasons.eraseBefore(instant(2000)))).toBe(2);
      expect(await within(({ reasons }) => reasons.of('anna'))).toEqual([later]);
      expect(await within(({ reasons }) => reasons.eraseOf('anna'))).toBe(1);
      expect(await within(({ reasons }) => reasons.of('anna'))).toEqual([]);
    });
  });
}
