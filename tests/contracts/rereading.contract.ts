import { describe, expect, test } from 'vitest';
import type { BotStores } from '../../bot/conversation/stores.ts';
import type { UnitOfWork } from '../../domain/kernel/ports.ts';
import { instant } from '../../domain/kernel/time.ts';
import { findLessons, likeLessons } from '../../domain/lessons/find-lessons.ts';
import type { LessonId, ReleasedLesson } from '../../domain/lessons/lesson.ts';
import { termsOf, vocabulary } from '../../domain/likeness/likeness.ts';
import type { House } from '../../jobs/house.ts';
import { rereadTexts } from '../../jobs/reread-texts.ts';
import { aCase, anna, carla, idOf, ret } from './consultations.given.ts';
import { eachWith, type Open } from './open.ts';
import { aSignal } from './signals.given.ts';

const text = 'Een vaste belafspraak houdt een gezin op de been tijdens het wachten.';
/** More than are read in one portion. */
const MANY = 120;
/** What a house without words knew a text by. */
const unknown = { terms: ['onbekend'], words: [] };

/** How every database is read anew by a house that knows other words. */
export function describeRereading(open: Open): void {
  describe('texts that were read by other words', () => {
    const { within, database } = eachWith(open);
    const job = (unit: UnitOfWork<BotStores> = database().unit) => rereadTexts({ unit } as unknown as House<unknown>);
    const at = { now: instant(0) };
    const reread = async (unit?: UnitOfWork<BotStores>) => (await job(unit).run(at)).counts;

    const released = (from: number, to: number) =>
      within(async ({ lessons }) => {
        for (let number = from; number <= to; number += 1) {
          const id = `l${number}` as LessonId;
          const words = { text, tags: [] };
          const source = { consultation: idOf(1), asker: anna, proposer: carla, ret };
          await lessons.add({ id, state: 'proposed', words, source, version: 1 });
          await lessons.replace({ id, state: 'released', words, source, number, version: 2 });
          const lesson: ReleasedLesson = { id, number, ...words };
          await lessons.index(lesson, unknown);
        }
      });
    const found = () => within((stores) => findLessons('wachtlijsten', { stores }));
    const counted = (...terms: string[]) =>
      within(async ({ lessons }) => {
        const { of, lessons: all } = await lessons.counts(terms);
        return [all, ...terms.map((term) => of.get(term) ?? 0)];
      });
    const givenCase = () => within(({ consultations }) => consultations.add(aCase(1), 'Wie weet raad?'));

    test('are found by the words of now, all of them, and are counted by these alone', async () => {
      await givenCase();
      await released(1, MANY);
      const all = { 'lessons-reread': MANY, 'signals-reread': 0 };
      expect((await job().preview(at)).counts).toEqual(all);
      expect(await found()).toEqual([]);
      expect(await reread()).toEqual(all);
      expect((await job().preview(at)).counts).toEqual({ 'lessons-reread': 0, 'signals-reread': 0 });
      expect((await found()).map(({ number }) => number)).toEqual([...Array(10).keys()].map((n) => MANY - n));
      expect(await within((stores) => likeLessons('Hoe overbrug je het wachten?', 3, { stores }))).toHaveLength(3);
      expect(await counted('wachten', 'onbekend')).toEqual([MANY, MANY, 0]);
    });

    test('are signals too', async () => {
      const [one, withdrawn] = [{ ...aSignal(1), text: 'De wachttijd loopt op' }, aSignal(2)];
      await within(async ({ signals }) => {
        for (const signal of [one, withdrawn]) {
          await signals.add(signal);
          await signals.index(signal, unknown.terms);
        }
        await signals.unindex(withdrawn.id);
      });
      await reread();
      const terms = termsOf(one.text);
      expect(terms).toContain('wachten');
      expect(await within(({ signals }) => signals.candidates(['wachten', 'onbekend'], 9))).toEqual([
        { id: one.id, terms },
      ]);
      expect(await within(async ({ signals }) => (await signals.indexed(0, 9)).map(({ signal }) => signal))).toEqual([
        one,
      ]);
    });

    test('are read once: after that nothing is looked at until the words change', async () => {
      await givenCase();
      await reread();
      await released(1, 1);
      await reread();
      expect(await found()).toEqual([]);
      await within(({ settings }) => settings.set('lessons.read-by', 'other-words'));
      await reread();
      expect(await found()).toHaveLength(1);
    });

    test('are read on where a restart broke off', async () => {
      await givenCase();
      await released(1, 3);
      await within(({ settings }) => settings.set('lessons.read-by', `${vocabulary} 2`));
      await reread();
      expect((await found()).map(({ number }) => number)).toEqual([3]);
      expect(await within(({ settings }) => settings.get('lessons.read-by'))).toBe(vocabulary);
    });

    test('are read whole when it went wrong halfway, and by several at once each one time', async () => {
      await givenCase();
      await released(1, MANY);
      let units = 0;
      const failing: UnitOfWork<BotStores> = {
        run: (work) => {
          units += 1;
          return units === 2 ? Promise.reject(new Error('The database is out')) : database().unit.run(work);
        },
      };
      await expect(reread(failing)).rejects.toThrow('out');
      expect(await counted('onbekend')).toEqual([MANY, MANY - 50]);
      await Promise.all([reread(), reread(), reread()]);
      expect(await counted('wachten', 'onbekend')).toEqual([MANY, MANY, 0]);
    });
  });
}
