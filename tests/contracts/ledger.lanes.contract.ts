import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../domain/kernel/time.ts';
import type { Delivery, DeliveryId } from '../../domain/nudges/delivery.ts';
import { aDelivery, aNudge, anna, aWay, bert, eachWithLedger, later, nine } from './ledger.given.ts';
import type { Open } from './open.ts';

/** What every ledger keeps to about speed, about looking for what may have arrived, and about trying again. */
export function describeLanes(open: Open): void {
  describe('the ledger', () => {
    const { isServed, database, ledger, stateOf, aSendingDelivery } = eachWithLedger(open);
    const slow = { via: 'T1', lanes: [{ id: 'slack/T1', every: 2 * MINUTE }] };
    const other = { via: 'T2', lanes: [{ id: 'slack/T2', every: 2 * MINUTE }] };

    /** Owed deliveries to as many people, by their ids. */
    async function someOwed(count: number): Promise<readonly DeliveryId[]> {
      const nudges = Array.from({ length: count }, (_none, n) =>
        aNudge(`n${n}`, { to: n % 2 ? bert : anna, pace: 'in-hours' }),
      );
      await ledger((it) => it.owe(nudges, nine));
      const deliveries = nudges.map((nudge, n) => aDelivery([nudge], { id: `d${n}` as DeliveryId }));
      for (const each of deliveries) await ledger((it) => it.bundle(each));
      return deliveries.map(({ id }) => id);
    }
    const claim = (minutes: number) => ledger((it) => it.claim(later(nine, minutes), later(nine, minutes + 5)));
    const sending = (claimed: Delivery | undefined, minutes: number, way = slow) =>
      ledger((it) => it.sending(claimed as Delivery, later(nine, minutes), later(nine, minutes + 5), way));

    describe('a lane', () => {
      test('lets one pass at a time; the next waits until it is free, which is no attempt', async () => {
        await someOwed(2);
        const [first, second] = [await claim(0), await claim(0)];
        expect(await sending(first, 0)).toBe('begun');
        expect(await sending(second, 0)).toBe('waiting');
        expect(await ledger((it) => it.nextTry(nine))).toBe(later(nine, 2));
        expect(await claim(1)).toBeUndefined();
        const again = await claim(2);
        expect([again?.id, again?.attempts]).toEqual([second?.id, 1]);
        expect(await sending(again, 2)).toBe('begun');
      });

      test('that is taken holds up nobody in another', async () => {
        await someOwed(3);
        const [first, second, third] = [await claim(0), await claim(0), await claim(0)];
        expect(await sending(first, 0)).toBe('begun');
        expect(await sending(second, 0)).toBe('waiting');
        expect(await sending(third, 0, other)).toBe('begun');
      });

      test('is not taken when a narrower one is not free', async () => {
        await someOwed(2);
        const chat = { id: 'slack/T1/U1', every: 10 * MINUTE };
        const [first, second] = [await claim(0), await claim(0)];
        await sending(first, 0, { via: '', lanes: [chat] });
        expect(await sending(second, 0, { via: '', lanes: [...slow.lanes, chat] })).toBe('waiting');
        expect(await ledger((it) => it.nextTry(nine))).toBe(later(nine, 10));
        const third = aDelivery([aNudge('n9', { pace: 'in-hours' })], { id: 'd9' as DeliveryId });
        await ledger((it) => it.owe([aNudge('n9', { pace: 'in-hours' })], nine));
        await ledger((it) => it.bundle(third));
        expect(await sending(await claim(1), 1)).toBe('begun');
      });

      test('is forgotten when it has been free for long', async () => {
        await someOwed(1);
        await sending(await claim(0), 0);
        expect(await ledger((it) => it.forgetLanes(later(nine, 2)))).toBe(0);
        expect(await ledger((it) => it.forgetLanes(later(nine, 3)))).toBe(1);
      });

      test('is never given to two, however many ask at once', async () => {
        await someOwed(10);
        const claimed = [];
        for (let n = 0; n < 10; n += 1) claimed.push(await claim(0));
        const began = await Promise.all(
          claimed.map((each) =>
            database().unit.run(({ ledger: it }) => it.sending(each as Delivery, nine, later(nine, 5), slow)),
          ),
        );
        expect(began.filter((each) => each === 'begun')).toHaveLength(1);
        expect(began.filter((each) => each === 'waiting')).toHaveLength(9);
      });
    });

    describe('an uncertain delivery', () => {
      const look = (minutes: number) => ledger((it) => it.claimUncertain(later(nine, minutes), MINUTE));

      test('is looked for from its moment on, by one at a time, with the way it went', async () => {
        const delivery = await aSendingDelivery();
        await ledger((it) => it.uncertain(delivery, later(nine, 1)));
        expect(await look(0)).toBeUndefined();
        expect(await look(1)).toMatchObject({ id: delivery.id, via: aWay.via, triedAt: nine });
        expect(await look(1)).toBeUndefined();
        await ledger((it) => it.lookAgain(delivery.id, later(nine, 9)));
        expect([(await look(8))?.id, (await look(9))?.id]).toEqual([undefined, delivery.id]);
      });

      test('is looked for one in its lane, and beside that in others', async () => {
        const ids = await someOwed(3);
        for (const [n, id] of ids.entries()) {
          const claimed = await claim(n * 3);
          expect(claimed?.id).toBe(id);
          await sending(claimed, n * 3, n === 2 ? other : slow);
          await ledger((it) => it.uncertain(claimed as Delivery, later(nine, 10)));
        }
        expect([(await look(10))?.id, (await look(10))?.id, (await look(10))?.id]).toEqual([ids[0], ids[2], undefined]);
        expect((await look(11))?.id).toBe(ids[1]);
      });

      test('that nobody can tell about stays listed with that reason, and is not looked for', async () => {
        const delivery = await aSendingDelivery();
        await ledger((it) => it.uncertain(delivery, nine));
        await ledger((it) => it.unknown(delivery.id));
        expect(await look(60)).toBeUndefined();
        expect(await ledger((it) => it.deliveries('uncertain'))).toMatchObject([{ reason: 'unknown' }]);
      });

      test('that did not arrive is owed again', async () => {
        const delivery = await aSendingDelivery();
        await ledger((it) => it.uncertain(delivery, nine));
        await ledger((it) => it.retry(delivery, nine));
        expect((await claim(1))?.id).toBe(delivery.id);
      });
    });

    describe('reopening', () => {
      test.each(['blocked', 'unknown'] as const)('owes what it said anew: %s', async (reason) => {
        const delivery = await aSendingDelivery();
        if (reason === 'unknown') {
          await ledger((it) => it.uncertain(delivery, nine));
          await ledger((it) => it.unknown(delivery.id));
        } else await ledger((it) => it.undeliverable(delivery, reason));
        expect(await ledger((it) => it.reopen(delivery.id))).toBe(true);
        expect(await stateOf(aNudge('a').key)).toBe('open');
        expect(await isServed(anna, delivery.day)).toBe(false);
        expect(await ledger((it) => it.reopen(delivery.id))).toBe(false);
      });

      test('is nothing for what was sent, is under way, or is still looked for', async () => {
        const delivery = await aSendingDelivery();
        expect(await ledger((it) => it.reopen(delivery.id))).toBe(false);
        await ledger((it) => it.uncertain(delivery, nine));
        expect(await ledger((it) => it.reopen(delivery.id))).toBe(false);
        await ledger((it) => it.sent(delivery.id, 'm', nine));
        expect(await ledger((it) => it.reopen(delivery.id))).toBe(false);
      });
    });

    test('tells when something may be tried next', async () => {
      expect(await ledger((it) => it.nextTry(nine))).toBeUndefined();
      const delivery = await aSendingDelivery();
      expect(await ledger((it) => it.nextTry(nine))).toBeUndefined();
      await ledger((it) => it.retry(delivery, later(nine, 7)));
      expect(await ledger((it) => it.nextTry(nine))).toBe(later(nine, 7));
    });
  });
}
