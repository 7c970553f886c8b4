import { describe, expect, test } from 'vitest';
import { DAY, instant } from '../../domain/kernel/time.ts';
import { aNudge, anna, bert, eachWithLedger, later, nine, sar } from './ledger.given.ts';
import type { Open } from './open.ts';

/** What every ledger keeps to about what did not arrive. */
export function describeUndelivered(open: Open): void {
  describe('what did not arrive', () => {
    const { ledger, stateOf, aSendingDelivery } = eachWithLedger(open);
    const found = async (...asked: Parameters<Parameters<Parameters<typeof ledger>[0]>[0]['undelivered']>) =>
      (await ledger((it) => it.undelivered(...asked))).map(({ id, reason }) => [id, reason]);

    test('is what is undeliverable, and what is uncertain once nobody can tell', async () => {
      const gone = await aSendingDelivery(aNudge('a'));
      const unknown = await aSendingDelivery(aNudge('b', { to: bert }));
      const looked = await aSendingDelivery(aNudge('c', { to: sar }));
      const sent = await aSendingDelivery(aNudge('d', { pace: 'at-once' }));
      expect(await found(nine)).toEqual([]);
      await ledger((it) => it.undeliverable(gone, 'gone'));
      for (const each of [unknown, looked]) await ledger((it) => it.uncertain(each, later(nine, 1)));
      await ledger((it) => it.sent(sent.id, 'message', nine));
      expect(await found(nine)).toEqual([[gone.id, 'gone']]);
      await ledger((it) => it.unknown(unknown.id));
      expect(await found(nine)).toEqual([
        [gone.id, 'gone'],
        [unknown.id, 'unknown'],
      ]);
    });

    test('is found by whom it was for', async () => {
      const toAnna = await aSendingDelivery(aNudge('a'));
      const toSar = await aSendingDelivery(aNudge('b', { to: sar }));
      await ledger((it) => it.undeliverable(toAnna, 'blocked'));
      await ledger((it) => it.undeliverable(toSar, 'no-channel'));
      expect(await found(nine, anna)).toEqual([[toAnna.id, 'blocked']]);
      expect(await found(nine, sar)).toEqual([[toSar.id, 'no-channel']]);
      expect(await found(nine, bert)).toEqual([]);
    });

    test('is not found any more once it is owed anew, nor when nothing can be of use any more', async () => {
      const nudge = aNudge('a');
      const delivery = await aSendingDelivery(nudge);
      const { id } = delivery;
      await ledger((it) => it.undeliverable(delivery, 'gone'));
      expect(await found(instant(nine + 60 * DAY))).toHaveLength(1);
      expect(await found(instant(nine + 60 * DAY + 1))).toEqual([]);
      expect(await ledger((it) => it.reopen(id))).toBe(true);
      expect(await found(nine)).toEqual([]);
      expect(await stateOf(nudge.key)).toBe('open');
    });
  });
}
