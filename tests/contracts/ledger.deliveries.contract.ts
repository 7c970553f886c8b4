import { describe, expect, test } from 'vitest';
import { day, HOUR, instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { DeliveryId } from '../../domain/nudges/delivery.ts';
import { type Recipient, recipientKey } from '../../domain/nudges/nudge.ts';
import { aDelivery, aNudge, anna, aWay, bert, eachWithLedger, five, later, nine, today } from './ledger.given.ts';
import type { Open } from './open.ts';

/** What every ledger keeps to about deliveries: one a recipient and day, each step once. */
export function describeDeliveries(open: Open): void {
  describe('the ledger', () => {
    const { isServed, database, ledger, stateOf, aSendingDelivery } = eachWithLedger(open);

    describe('bundling', () => {
      test('gives one delivery to a recipient and day', async () => {
        const [a, b, c] = [aNudge('a'), aNudge('b'), aNudge('c', { to: bert })];
        await ledger((it) => it.owe([a, b, c], nine));
        expect(await isServed(anna, today)).toBe(false);
        expect(await ledger((it) => it.bundle(aDelivery([a])))).toBe(true);
        expect(await isServed(anna, today)).toBe(true);
        expect(await isServed(anna, day('2026-11-24'))).toBe(false);
        const asked = [
          { to: anna, day: today },
          { to: bert, day: today },
        ];
        expect([...(await ledger((it) => it.served(asked)))]).toEqual([recipientKey(anna)]);
        expect([...(await ledger((it) => it.served([{ to: anna, day: day('2026-11-24') }])))]).toEqual([]);
        expect(await ledger((it) => it.bundle(aDelivery([b])))).toBe(false);
        expect(await stateOf(b.key)).toBe('open');
        expect(await ledger((it) => it.bundle(aDelivery([c])))).toBe(true);
      });

      test('stores nothing when one of its nudges was taken back meanwhile', async () => {
        const [a, b] = [aNudge('a'), aNudge('b')];
        await ledger((it) => it.owe([a, b], nine));
        await ledger((it) => it.withdraw([b.key]));
        let tries = 0;
        const bundling = ledger(async (it) => {
          tries += 1;
          return tries > 1 ? false : it.bundle(aDelivery([a, b]));
        });
        expect(await bundling).toBe(false);
        expect(tries).toBe(2);
        expect(await isServed(anna, today)).toBe(false);
        expect(await stateOf(a.key)).toBe('open');
      });

      test('gives the day free when the delivery lapses', async () => {
        const [a, b] = [aNudge('a'), aNudge('b')];
        await ledger((it) => it.owe([a, b], nine));
        const delivery = aDelivery([a, b]);
        await ledger((it) => it.bundle(delivery));
        await ledger((it) => it.lapse(delivery, [b.key]));
        expect(await isServed(anna, today)).toBe(false);
        expect([await stateOf(a.key), await stateOf(b.key)]).toEqual(['open', 'withdrawn']);
        expect(await ledger((it) => it.bundle(aDelivery([a])))).toBe(true);
      });
    });

    describe('a delivery with a pace', () => {
      test.each(['at-once', 'in-hours'] as const)(
        '%s is beside the message of the day, and not the only one',
        async (pace) => {
          const [a, b, c] = [aNudge('a'), aNudge('b', { pace }), aNudge('c', { pace })];
          await ledger((it) => it.owe([a, b, c], nine));
          expect(await ledger((it) => it.bundle(aDelivery([b])))).toBe(true);
          expect(await isServed(anna, today)).toBe(false);
          expect(await ledger((it) => it.bundle(aDelivery([a])))).toBe(true);
          expect(await ledger((it) => it.bundle(aDelivery([c])))).toBe(true);
          expect((await ledger((it) => it.deliveries('owed'))).map((each) => each.pace)).toEqual([
            undefined,
            pace,
            pace,
          ]);
        },
      );

      test('says each of its nudges once, whoever else bundles them at that moment', async () => {
        const prompt = aNudge('a', { pace: 'at-once' });
        await ledger((it) => it.owe([prompt], nine));
        const one = (id: string) =>
          ledger(async (it) => {
            const open = await it.due(nine);
            return open.length > 0 && it.bundle(aDelivery(open, { id: id as DeliveryId }));
          });
        expect((await Promise.all(['x', 'y', 'z'].map(one))).filter(Boolean)).toHaveLength(1);
        await expect(ledger((it) => it.bundle(aDelivery([prompt], { id: 'w' as DeliveryId })))).rejects.toThrow();
        expect(await ledger((it) => it.deliveries('owed'))).toHaveLength(1);
      });

      test('goes before the messages of the day, is claimed as it was stored, and lapses as they do', async () => {
        const [a, b] = [aNudge('a', { to: bert }), aNudge('b', { pace: 'at-once' })];
        await ledger((it) => it.owe([a, b], nine));
        const prompt = aDelivery([b], { notBefore: later(nine, 1) });
        await ledger((it) => it.bundle(aDelivery([a])));
        await ledger((it) => it.bundle(prompt));
        const claimed = await ledger((it) => it.claim(later(nine, 1), later(nine, 5)));
        expect(claimed).toEqual({ ...prompt, state: 'claimed', attempts: 1, leaseUntil: later(nine, 5) });
        await ledger((it) => it.lapse({ ...prompt, attempts: 1 }, []));
        expect(await stateOf(b.key)).toBe('open');
        expect((await ledger((it) => it.claim(later(nine, 1), later(nine, 5))))?.to).toEqual(bert);
      });
    });

    describe('claiming', () => {
      test('takes the delivery that may be tried first, and counts the attempt', async () => {
        const [a, b] = [aNudge('a'), aNudge('b', { to: bert })];
        await ledger((it) => it.owe([a, b], nine));
        const second = aDelivery([a], { notBefore: later(nine, 2) });
        const first = aDelivery([b], { notBefore: later(nine, 1) });
        await ledger((it) => it.bundle(second));
        await ledger((it) => it.bundle(first));
        expect(await ledger((it) => it.claim(nine, later(nine, 5)))).toBeUndefined();
        const claimed = await ledger((it) => it.claim(later(nine, 3), later(nine, 8)));
        expect(claimed).toEqual({ ...first, state: 'claimed', attempts: 1, leaseUntil: later(nine, 8) });
        expect((await ledger((it) => it.claim(later(nine, 3), later(nine, 8))))?.id).toBe(second.id);
        expect(await ledger((it) => it.claim(later(nine, 3), later(nine, 8)))).toBeUndefined();
      });

      test('never takes one whose hours are over', async () => {
        await ledger((it) => it.owe([aNudge('a')], nine));
        await ledger((it) => it.bundle(aDelivery([aNudge('a')])));
        expect(await ledger((it) => it.claim(five, later(five, 5)))).toBeUndefined();
      });

      test('by many at once never gives the same delivery to two', async () => {
        const people = Array.from(
          { length: 20 },
          (_, n): Recipient => ({ kind: 'member', member: `m${n}` as MemberId }),
        );
        const nudges = people.map((to) => aNudge('a', { to }));
        await ledger((it) => it.owe(nudges, nine));
        for (const nudge of nudges) await ledger((it) => it.bundle(aDelivery([nudge])));
        const claims = await Promise.all(
          Array.from({ length: 30 }, () => database().unit.run(({ ledger: it }) => it.claim(nine, later(nine, 5)))),
        );
        const taken = claims.flatMap((claim) => claim?.id ?? []);
        expect(taken).toHaveLength(20);
        expect(new Set(taken).size).toBe(20);
      });

      test('is lost when the lease ran out before sending began', async () => {
        await ledger((it) => it.owe([aNudge('a')], nine));
        const delivery = { ...aDelivery([aNudge('a')]), attempts: 1 };
        await ledger((it) => it.bundle({ ...delivery, attempts: 0 }));
        await ledger((it) => it.claim(nine, later(nine, 5)));
        expect(await ledger((it) => it.sending(delivery, later(nine, 5), later(nine, 10), aWay))).toBe('lost');
        expect(await ledger((it) => it.sending(delivery, later(nine, 4), later(nine, 9), aWay))).toBe('begun');
        expect(await ledger((it) => it.sending(delivery, later(nine, 4), later(nine, 9), aWay))).toBe('lost');
      });
    });

    describe('the end of a delivery', () => {
      test('sent: its nudges were told', async () => {
        const delivery = await aSendingDelivery();
        await ledger((it) => it.sent(delivery.id, '1234.5678', nine));
        const [sent] = await ledger((it) => it.deliveries('sent'));
        expect(sent).toEqual({
          ...delivery,
          state: 'sent',
          attempts: 1,
          via: aWay.via,
          triedAt: nine,
          messageId: '1234.5678',
        });
        expect(await stateOf(aNudge('a').key)).toBe('told');
      });

      test('later: owed again, not before that moment', async () => {
        const delivery = await aSendingDelivery();
        await ledger((it) => it.retry(delivery, later(nine, 30)));
        expect(await ledger((it) => it.claim(later(nine, 29), later(nine, 40)))).toBeUndefined();
        expect((await ledger((it) => it.claim(later(nine, 30), later(nine, 40))))?.attempts).toBe(2);
      });

      test('never: on the list with its reason, and the day stays taken', async () => {
        const delivery = await aSendingDelivery();
        await ledger((it) => it.undeliverable(delivery, 'blocked'));
        expect(await ledger((it) => it.deliveries('undeliverable'))).toMatchObject([{ reason: 'blocked' }]);
        expect(await isServed(anna, today)).toBe(true);
        expect(await stateOf(aNudge('a').key)).toBe('bundled');
      });

      test('uncertain: never claimed again unlooked', async () => {
        const delivery = await aSendingDelivery();
        await ledger((it) => it.uncertain(delivery, later(nine, 1)));
        await ledger((it) => it.expire(later(nine, 60)));
        expect(await ledger((it) => it.claim(later(nine, 60), later(nine, 65)))).toBeUndefined();
        await ledger((it) => it.sent(delivery.id, 'found in the history', later(nine, 61)));
        expect(await stateOf(aNudge('a').key)).toBe('told');
      });

      test('is told by whoever claimed it last: who was slow meanwhile changes nothing', async () => {
        const slow = await aSendingDelivery();
        await ledger((it) => it.expire(later(nine, 5)));
        await ledger((it) => it.retry(slow, later(nine, 6)));
        const next = await ledger((it) => it.claim(later(nine, 6), later(nine, 11)));
        expect(await ledger((it) => it.sending(slow, later(nine, 6), later(nine, 11), aWay))).toBe('lost');
        await ledger((it) => it.lapse(slow, []));
        expect(await ledger((it) => it.sending(next ?? slow, later(nine, 6), later(nine, 11), aWay))).toBe('begun');
        await ledger((it) => it.retry(slow, nine));
        await ledger((it) => it.undeliverable(slow, 'gone'));
        await ledger((it) => it.uncertain(slow, nine));
        expect(await ledger((it) => it.deliveries('sending'))).toMatchObject([{ attempts: 2 }]);
      });

      test('sent, though it was about to be tried again: it is there, so it is not sent twice', async () => {
        const slow = await aSendingDelivery();
        await ledger((it) => it.retry(slow, later(nine, 6)));
        const next = await ledger((it) => it.claim(later(nine, 6), later(nine, 11)));
        await ledger((it) => it.sent(slow.id, 'there after all', later(nine, 6)));
        expect(await ledger((it) => it.sending(next ?? slow, later(nine, 6), later(nine, 11), aWay))).toBe('lost');
        expect(await stateOf(aNudge('a').key)).toBe('told');
      });

      test('is final: what comes after a sent message changes nothing', async () => {
        const delivery = await aSendingDelivery();
        await ledger((it) => it.sent(delivery.id, 'one', nine));
        await ledger((it) => it.sent(delivery.id, 'two', nine));
        await ledger((it) => it.retry(delivery, nine));
        await ledger((it) => it.undeliverable(delivery, 'gone'));
        await ledger((it) => it.uncertain(delivery, later(nine, 1)));
        await ledger((it) => it.lapse(delivery, []));
        await ledger((it) => it.withdraw([aNudge('a').key]));
        await ledger((it) => it.expire(instant(five + 24 * HOUR)));
        expect(await ledger((it) => it.deliveries('sent'))).toMatchObject([{ messageId: 'one', reason: undefined }]);
        expect(await stateOf(aNudge('a').key)).toBe('told');
      });
    });
  });
}
