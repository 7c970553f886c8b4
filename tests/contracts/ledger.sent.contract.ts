import { describe, expect, test } from 'vitest';
import { DAY, instant } from '../../domain/kernel/time.ts';
import type { Delivery } from '../../domain/nudges/delivery.ts';
import { aDelivery, aNudge, anna, aWay, bert, eachWithLedger, later, nine } from './ledger.given.ts';
import type { Open } from './open.ts';

const ever = { from: instant(0), to: instant(nine + DAY) };

/** What every ledger keeps to about what was sent: found by what it is about, until its reader answered. */
export function describeSent(open: Open): void {
  describe('what the ledger sent', () => {
    const { isServed, ledger, aSendingDelivery } = eachWithLedger(open);
    const sent = async (delivery: Delivery, at = later(nine, 1)) => {
      await ledger((it) => it.sent(delivery.id, `message of ${delivery.id}`, at));
      return delivery.id;
    };
    const about = async (subjects: readonly string[], within = ever) =>
      (await ledger((it) => it.sentAbout(subjects, within))).map(({ id, messageId }) => [id, messageId]);

    test('is found by its subject and by the parts of it, never by what is only alike', async () => {
      const whole = await sent(await aSendingDelivery(aNudge('a')));
      const part = await sent(await aSendingDelivery(aNudge('a/2', { to: bert })));
      const found = await about(['a', 'nothing']);
      expect(found.map(([id]) => id).sort()).toEqual([whole, part].sort());
      expect(found.find(([id]) => id === whole)).toEqual([whole, `message of ${whole}`]);
      expect([await about(['_']), await about(['%']), await about(['a/'])]).toEqual([[], [], []]);
      expect(await about([])).toEqual([]);
    });

    test('is found once, whatever it bundles', async () => {
      const nudges = [aNudge('b'), aNudge('b/1')];
      const delivery = aDelivery(nudges);
      await ledger((it) => it.owe(nudges, nine));
      await ledger((it) => it.bundle(delivery));
      await ledger((it) => it.claim(nine, later(nine, 5)));
      await ledger((it) => it.sending(delivery, nine, later(nine, 5), aWay));
      expect(await about(['b'])).toEqual([]);
      await sent(delivery);
      expect(await about(['b'])).toHaveLength(1);
    });

    test('is found within the time in which it was sent', async () => {
      const id = await sent(await aSendingDelivery(aNudge('a')), later(nine, 30));
      const within = (from: number, to: number) => about(['a'], { from: later(nine, from), to: later(nine, to) });
      expect([await within(0, 30), await within(31, 60)]).toEqual([[], []]);
      expect((await within(30, 31)).map(([found]) => found)).toEqual([id]);
    });

    test('is no more found once its reader answered, and still is the message of that day', async () => {
      const id = await sent(await aSendingDelivery(aNudge('a')));
      await ledger((it) => it.answered([id]));
      expect(await about(['a'])).toEqual([]);
      expect(await isServed(anna, aDelivery([]).day)).toBe(true);
      expect(await ledger((it) => it.counts())).toMatchObject({ sent: 0, answered: 1, told: 1 });
    });

    test('cannot be answered before it is sent', async () => {
      const { id } = await aSendingDelivery(aNudge('a'));
      await ledger((it) => it.answered([id]));
      expect(await ledger((it) => it.counts())).toMatchObject({ sending: 1, answered: 0 });
    });
  });
}
