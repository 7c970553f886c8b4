import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, instant } from '../../domain/kernel/time.ts';
import { aDelivery, aNudge, bert, eachWithLedger, five, later, nine, sar } from './ledger.given.ts';
import type { Open } from './open.ts';

/** What every ledger keeps to about nudges: each key once, due within its period. */
export function describeNudges(open: Open): void {
  describe('the ledger', () => {
    const { ledger } = eachWithLedger(open);

    describe('owing', () => {
      test('takes in each key once, and answers which were new', async () => {
        const [a, b, c] = [aNudge('a'), aNudge('b'), aNudge('c')];
        expect(await ledger((it) => it.owe([a, b], nine))).toEqual([a, b]);
        expect(await ledger((it) => it.owe([b, c, c], five))).toEqual([c]);
        expect(await ledger((it) => it.owe([], nine))).toEqual([]);
      });

      test('never makes more of the same nudges, however often and in whatever pieces they are owed', async () => {
        const batches = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 20 }), { maxLength: 6 });
        await fc.assert(
          fc.asyncProperty(fc.uuid(), batches, async (run, rounds) => {
            const answered: string[] = [];
            for (const round of rounds) {
              const fresh = await ledger((it) =>
                it.owe(
                  round.map((n) => aNudge(`${run} ${n}`)),
                  nine,
                ),
              );
              answered.push(...fresh.map(({ key }) => key));
            }
            const wanted = new Set(rounds.flat().map((n) => aNudge(`${run} ${n}`).key));
            expect(answered.length).toBe(new Set(answered).size);
            expect(new Set(answered)).toEqual(wanted);
            expect(await ledger((it) => it.nudges([...wanted]))).toHaveLength(wanted.size);
          }),
          { numRuns: 30 },
        );
      });

      test('takes in a thousand at once', async () => {
        const many = Array.from({ length: 1000 }, (_, n) => aNudge(`n${n}`));
        expect(await ledger((it) => it.owe(many, nine))).toHaveLength(1000);
        expect(await ledger((it) => it.nudges(many.map(({ key }) => key)))).toHaveLength(1000);
        await ledger((it) => it.withdraw(many.map(({ key }) => key)));
        expect(await ledger((it) => it.counts())).toMatchObject({ withdrawn: 1000, open: 0 });
      });

      test('gives a nudge back as it was, with its state', async () => {
        const held = aNudge('report', { to: sar, held: true });
        await ledger((it) => it.owe([held, aNudge('a')], nine));
        expect(await ledger((it) => it.find(held.key))).toEqual({ ...held, state: 'held' });
        expect(await ledger((it) => it.find('unknown'))).toBeUndefined();
        const asked = await ledger((it) => it.nudges([aNudge('a').key, 'unknown', held.key]));
        expect(asked.map(({ state }) => state)).toEqual(['open', 'held']);
        const prompt = [aNudge('p', { pace: 'at-once' }), aNudge('q', { pace: 'in-hours' })];
        await ledger((it) => it.owe(prompt, nine));
        expect((await ledger((it) => it.due(nine))).filter(({ pace }) => pace)).toEqual(prompt);
      });
    });

    describe('what is due', () => {
      test('begins at its first moment and ends before its last', async () => {
        await ledger((it) => it.owe([aNudge('a')], nine));
        const dueAt = async (moment: Instant) => (await ledger((it) => it.due(moment))).length;
        expect(await dueAt(instant(nine - 1))).toBe(0);
        expect(await dueAt(nine)).toBe(1);
        expect(await dueAt(instant(five - 1))).toBe(1);
        expect(await dueAt(five)).toBe(0);
      });

      test('comes recipient by recipient, the earliest first', async () => {
        const nudges = [
          aNudge('1', { to: bert }),
          aNudge('2', { from: later(nine, 1) }),
          aNudge('3', { to: bert }),
          aNudge('4'),
        ];
        await ledger((it) => it.owe(nudges, nine));
        const due = await ledger((it) => it.due(later(nine, 2)));
        expect(due.map(({ about }) => about)).toEqual(['4', '2', '1', '3']);
      });

      test('leaves out what is held, bundled or withdrawn', async () => {
        const [held, bundled, gone, left] = [aNudge('h', { held: true }), aNudge('b'), aNudge('g'), aNudge('l')];
        await ledger((it) => it.owe([held, bundled, gone, left], nine));
        await ledger((it) => it.bundle(aDelivery([bundled])));
        await ledger((it) => it.withdraw([gone.key]));
        expect(await ledger((it) => it.due(nine))).toEqual([left]);
      });
    });

    describe('a held nudge', () => {
      test('is let go once, and is due from that moment on', async () => {
        const held = aNudge('report', { held: true, from: later(nine, 60) });
        await ledger((it) => it.owe([held], nine));
        expect(await ledger((it) => it.release(held.key, later(nine, 1)))).toBe(true);
        expect(await ledger((it) => it.release(held.key, later(nine, 2)))).toBe(false);
        const { held: _, ...free } = held;
        expect(await ledger((it) => it.due(later(nine, 1)))).toEqual([{ ...free, from: later(nine, 1) }]);
      });

      test('stays where it is when it is of no use any more', async () => {
        const held = aNudge('report', { held: true });
        await ledger((it) => it.owe([held], nine));
        expect(await ledger((it) => it.release(held.key, five))).toBe(false);
        expect(await ledger((it) => it.release('unknown', nine))).toBe(false);
      });
    });
  });
}
