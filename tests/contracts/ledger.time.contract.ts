import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, type Instant, instant } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Delivery, DeliveryId, DeliveryState } from '../../domain/nudges/delivery.ts';
import type { Ledger } from '../../domain/nudges/ledger.ts';
import { type Nudge, type Recipient, recipientKey } from '../../domain/nudges/nudge.ts';
import { aDelivery, aNudge, anna, aWay, bert, eachWithLedger, five, later, nine, today } from './ledger.given.ts';
import type { Open } from './open.ts';

/** What time does to every ledger, and what holds whatever happens. */
export function describeLedgerTime(open: Open): void {
  describe('the ledger', () => {
    const { isServed, ledger, stateOf, aSendingDelivery } = eachWithLedger(open);

    describe('time', () => {
      test('gives back a claim whose lease ran out, and leaves one that holds', async () => {
        await ledger((it) => it.owe([aNudge('a')], nine));
        await ledger((it) => it.bundle(aDelivery([aNudge('a')])));
        await ledger((it) => it.claim(nine, later(nine, 5)));
        await ledger((it) => it.expire(later(nine, 4)));
        expect(await ledger((it) => it.deliveries('claimed'))).toHaveLength(1);
        await ledger((it) => it.expire(later(nine, 5)));
        expect(await ledger((it) => it.deliveries('owed'))).toMatchObject([{ leaseUntil: undefined }]);
      });

      test('makes a sending whose lease ran out uncertain', async () => {
        await aSendingDelivery();
        await ledger((it) => it.expire(later(nine, 5)));
        expect(await ledger((it) => it.deliveries('uncertain'))).toHaveLength(1);
        expect(await stateOf(aNudge('a').key)).toBe('bundled');
      });

      test('lapses an owed delivery past its hours and owes again what is still of use', async () => {
        const [short, long] = [aNudge('short'), aNudge('long', { until: instant(five + 24 * HOUR) })];
        await ledger((it) => it.owe([short, long], nine));
        await ledger((it) => it.bundle(aDelivery([short, long])));
        await ledger((it) => it.expire(five));
        expect([await stateOf(short.key), await stateOf(long.key)]).toEqual(['overtaken', 'open']);
        expect(await ledger((it) => it.deliveries('lapsed'))).toHaveLength(1);
        expect(await isServed(anna, today)).toBe(false);
      });

      test('leaves alone what may have been said, and what cannot be', async () => {
        const tomorrow = instant(five + 24 * HOUR);
        const [maybe, never] = [aNudge('m', { until: tomorrow }), aNudge('n', { until: tomorrow, to: bert })];
        const [first, second] = [await aSendingDelivery(maybe), await aSendingDelivery(never)];
        await ledger((it) => it.uncertain(first, later(nine, 1)));
        await ledger((it) => it.undeliverable(second, 'blocked'));
        await ledger((it) => it.expire(five));
        expect([await stateOf(maybe.key), await stateOf(never.key)]).toEqual(['bundled', 'bundled']);
      });

      test('forgets with its message what has long been of no use, said or not, and leaves what still is', async () => {
        const [told, maybe, held, lasting] = [
          aNudge('told'),
          aNudge('maybe', { to: bert }),
          aNudge('held', { held: true }),
          aNudge('lasting', { until: instant(five + 1) }),
        ];
        const sent = await aSendingDelivery(told);
        await ledger((it) => it.sent(sent.id, 'm1', later(nine, 1)));
        const lost = await aSendingDelivery(maybe);
        await ledger((it) => it.uncertain(lost, later(nine, 1)));
        await ledger((it) => it.owe([held, lasting], nine));
        await ledger((it) => it.expire(five));
        expect(await ledger((it) => it.forgetPast(five))).toBe(0);
        expect(await ledger((it) => it.forgetPast(instant(five + 1)))).toBe(2);
        const all = [told, maybe, held, lasting].map(({ key }) => key);
        expect(await ledger((it) => it.nudges(all))).toMatchObject([{ key: lasting.key, state: 'open' }]);
        expect(await ledger((it) => it.counts())).toMatchObject({ sent: 0, uncertain: 0, open: 1, held: 0 });
      });

      test('overtakes what nobody was told in time; what is held then is let go by nobody', async () => {
        await ledger((it) => it.owe([aNudge('a'), aNudge('h', { held: true })], nine));
        await ledger((it) => it.expire(instant(five - 1)));
        expect(await ledger((it) => it.counts())).toMatchObject({ open: 1, held: 1, overtaken: 0 });
        await ledger((it) => it.expire(five));
        await ledger((it) => it.expire(five));
        expect(await ledger((it) => it.counts())).toMatchObject({ open: 0, held: 1, overtaken: 1 });
        expect(await ledger((it) => it.release(aNudge('h').key, five))).toBe(false);
      });

      describe('that ran three days ahead and is set back', () => {
        const ahead = later(nine, 3 * 24 * 60);

        test('owes again what it overtook', async () => {
          await ledger((it) => it.owe([aNudge('a'), aNudge('h', { held: true })], nine));
          await ledger((it) => it.expire(ahead));
          expect(await ledger((it) => it.due(nine))).toEqual([]);
          await ledger((it) => it.expire(nine));
          expect(await ledger((it) => it.due(nine))).toEqual([aNudge('a')]);
          expect(await ledger((it) => it.release(aNudge('h').key, nine))).toBe(true);
        });

        test('lets nothing wait, or be leased, until it is there once more', async () => {
          const until = later(ahead, 60);
          const way = (name: string) => ({ via: name, lanes: [{ id: name, every: 1000 }] });
          for (const name of ['claimed', 'begun', 'failed', 'unsure']) {
            const nudge = aNudge(name, { pace: 'at-once', until });
            await ledger((it) => it.owe([nudge], nine));
            await ledger((it) => it.bundle(aDelivery([nudge], { id: name as DeliveryId, until })));
            const claimed = await ledger((it) => it.claim(ahead, later(ahead, 5)));
            if (!claimed || name === 'claimed') continue;
            await ledger((it) => it.sending(claimed, ahead, later(ahead, 5), way(name)));
            if (name === 'failed') await ledger((it) => it.retry(claimed, later(ahead, 2)));
            if (name === 'unsure') await ledger((it) => it.uncertain(claimed, later(ahead, 1)));
          }
          await ledger((it) => it.expire(nine));
          const claim = () => ledger((it) => it.claim(nine, later(nine, 5)));
          const [one, other] = [await claim(), await claim()];
          expect([one?.id, other?.id].sort()).toEqual(['claimed', 'failed']);
          const failed = [one, other].find((each) => each?.id === 'failed') as Delivery;
          expect(await ledger((it) => it.sending(failed, nine, later(nine, 5), way('failed')))).toBe('begun');
          const look = () => ledger((it) => it.claimUncertain(nine, 1000));
          expect([(await look())?.id, (await look())?.id].sort()).toEqual(['begun', 'unsure']);
        });
      });

      test('moves on to the next moment at which something may happen', async () => {
        expect(await ledger((it) => it.nextMoment(nine))).toBeUndefined();
        const [a, b] = [aNudge('a'), aNudge('b', { from: later(nine, 90) })];
        await ledger((it) => it.owe([a, b, aNudge('h', { held: true, from: later(nine, 10) })], nine));
        expect(await ledger((it) => it.nextMoment(nine))).toBe(later(nine, 90));
        await ledger((it) => it.bundle(aDelivery([a], { notBefore: later(nine, 30) })));
        expect(await ledger((it) => it.nextMoment(nine))).toBe(later(nine, 30));
        expect(await ledger((it) => it.nextMoment(later(nine, 30)))).toBe(later(nine, 90));
      });
    });

    test('whatever happens in whatever order, nobody has two live messages of a day, nothing is in two, and nothing told is told again', async () => {
      const step = fc.record({
        what: fc.constantFrom(
          'owe',
          'bundle',
          'claim',
          'sending',
          'sent',
          'retry',
          'never',
          'uncertain',
          'lapse',
          'expire',
        ),
        which: fc.nat({ max: 3 }),
        at: fc.nat({ max: 600 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.uuid(), fc.array(step, { maxLength: 25 }), async (run, steps) => {
          const to: Recipient = { kind: 'member', member: run as MemberId };
          const nudges = [0, 1, 2, 3].map((n) =>
            aNudge(`${run} ${n}`, { to, until: instant(five + n * HOUR), pace: paces[n] }),
          );
          const told = new Set<string>();
          const idOf = (which: number, times: number) => `${run} ${which} ${times}` as DeliveryId;
          await ledger(async (it) => {
            for (const [times, { what, which, at }] of steps.entries()) {
              await play(it, what, later(nine, at), nudges, which, (n) => idOf(n, times));
              for (const { key, state } of await it.nudges(nudges.map(({ key }) => key))) {
                if (told.has(key)) expect(state).toBe('told');
                if (state === 'told') told.add(key);
              }
              const alive = (await Promise.all(live.map((each) => it.deliveries(each)))).flat();
              const theirs = alive.filter((each) => recipientKey(each.to) === recipientKey(to));
              expect(theirs.filter(({ pace }) => !pace).length).toBeLessThan(2);
              const keys = theirs.flatMap((each) => each.nudges);
              expect(new Set(keys).size).toBe(keys.length);
            }
          });
        }),
        { numRuns: 25 },
      );
    });

    test('says how much there is in every state', async () => {
      await aSendingDelivery();
      const some = Object.entries(await ledger((it) => it.counts())).filter(([, count]) => count > 0);
      expect(some).toEqual([
        ['bundled', 1],
        ['sending', 1],
      ]);
    });
  });
}

const paces = [undefined, 'at-once', undefined, 'in-hours'] as const;

const live: readonly DeliveryState[] = ['owed', 'claimed', 'sending', 'sent', 'uncertain', 'undeliverable'];

/** One step of a ledger's life, on whatever there is to do it with. */
async function play(
  ledger: Ledger,
  what: string,
  now: Instant,
  nudges: readonly Nudge[],
  which: number,
  newId: (which: number) => DeliveryId,
): Promise<void> {
  const some = nudges.slice(0, which + 1);
  const deliveries = (await Promise.all(live.map((state) => ledger.deliveries(state)))).flat();
  const claimed = deliveries[which % Math.max(1, deliveries.length)] ?? { id: newId(which), attempts: 0 };
  if (what === 'owe') await ledger.owe(some, now);
  else if (what === 'bundle') {
    const due = (await ledger.due(now)).filter(({ key }) => some.some((nudge) => nudge.key === key));
    const open = due.filter(({ pace }) => pace === due[0]?.pace);
    if (open.length > 0) await ledger.bundle(aDelivery(open, { id: newId(which) }));
  } else if (what === 'claim') await ledger.claim(now, later(now, 5));
  else if (what === 'sending') await ledger.sending(claimed, now, later(now, 5), aWay);
  else if (what === 'sent') await ledger.sent(claimed.id, 'message', now);
  else if (what === 'retry') await ledger.retry(claimed, now);
  else if (what === 'never') await ledger.undeliverable(claimed, 'gone');
  else if (what === 'uncertain') await ledger.uncertain(claimed, later(nine, 1));
  else if (what === 'lapse') await ledger.lapse(claimed, []);
  else await ledger.expire(now);
}
