import { describe, expect, test } from 'vitest';
import { day, instant } from '../../domain/kernel/time.ts';
import type { Lesson, LessonId, LessonSource, ReleasedLesson } from '../../domain/lessons/lesson.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import { aCase, anna, bert, carla, idOf, ret } from './consultations.given.ts';
import { eachWith, type Open } from './open.ts';

type Sourced = Lesson & { readonly source: LessonSource };

const former = 'former' as MemberId;
const lessonId = (number: number) => `l${number}` as LessonId;
const source: LessonSource = { consultation: idOf(1), asker: anna, proposer: carla, ret };

function aLesson(number: number, change: Partial<Lesson> = {}): Sourced {
  const words = { text: `Bel elke week 🌱 ${number}`, tags: ['wachten', 'ggz'] };
  return { id: lessonId(number), state: 'proposed', words, source, version: 1, ...change } as Sourced;
}

/** What every store of leerpunten has to keep to. */
export function describeLessons(open: Open): void {
  describe('leerpunten', () => {
    const { within } = eachWith(open);

    const givenCases = () =>
      within(async ({ consultations }) => {
        await consultations.add(aCase(1), 'Wie weet raad?');
        await consultations.add(aCase(2), 'Wie kent een weg?');
      });
    /** Released as L-number, findable by these terms. */
    const released = (number: number, terms: readonly string[]) =>
      within(async ({ lessons }) => {
        await lessons.add(aLesson(number));
        await lessons.replace(aLesson(number, { state: 'released', number, version: 2 }));
        await lessons.index({ id: lessonId(number), number, text: '', tags: [] }, { terms, words: ['ouder'] });
      });
    const numbers = (found: readonly { readonly number: number }[]) => found.map(({ number }) => number);

    test('come back as they were proposed, with what was asked for, and in their state', async () => {
      await givenCases();
      const asked = { by: bert, hint: 'Zonder namen' };
      await within(({ lessons }) => lessons.add(aLesson(1)));
      expect(await within(({ lessons }) => lessons.find(lessonId(1)))).toEqual(aLesson(1));
      const again = aLesson(1, { state: 'words-asked', asked, version: 2 });
      expect(await within(({ lessons }) => lessons.replace(again))).toBe(true);
      expect(await within(({ lessons }) => lessons.find(lessonId(1)))).toEqual(again);
      expect(await within(({ lessons }) => lessons.replace(again))).toBe(false);
    });

    test('wait for whoever is next, and for nobody else', async () => {
      await givenCases();
      await within(async ({ lessons }) => {
        await lessons.add(aLesson(1));
        await lessons.add(aLesson(2, { state: 'agreed' }));
        await lessons.add(aLesson(3, { state: 'words-asked' }));
      });
      const waiting = await within(async ({ lessons }) => [
        await lessons.waiting('proposed', { asker: anna }),
        await lessons.waiting('proposed', { asker: carla }),
        await lessons.waiting('words-asked', { proposer: carla }),
        await lessons.waiting('agreed', { rets: [ret] }),
        await lessons.waiting('agreed', { rets: ['elders' as BodyKey] }),
      ]);
      expect(waiting.map((each) => each.map(({ id }) => id))).toEqual([['l1'], [], ['l3'], ['l2'], []]);
      expect(await within(({ lessons }) => lessons.ofConsultation(idOf(1)))).toHaveLength(3);
      expect(await within(({ lessons }) => lessons.ofConsultation(idOf(2)))).toEqual([]);
    });

    test('are seen by their number once they are released, without where they came from', async () => {
      await givenCases();
      await within(({ lessons }) => lessons.add(aLesson(9, { state: 'agreed' })));
      await released(1, ['lvb']);
      await released(2, ['lvb']);
      const { words } = aLesson(1);
      const seen = { id: lessonId(1), number: 1, ...words };
      expect(await within(({ lessons }) => lessons.byNumber(1))).toEqual(seen);
      expect(await within(({ lessons }) => lessons.byNumber(9))).toBeUndefined();
      expect(numbers(await within(({ lessons }) => lessons.newest({ size: 5 })))).toEqual([2, 1]);
      expect(numbers(await within(({ lessons }) => lessons.newest({ size: 5, below: 2 })))).toEqual([1]);
    });

    test('are found by the sum of what their terms weigh, of equals the newest first', async () => {
      await givenCases();
      await released(1, ['lvb', 'wachten']);
      await released(2, ['lvb', 'wonen']);
      await released(3, ['wonen', 'lvb', 'wonen']);
      await released(4, ['slapen']);
      const weighs = (...terms: [string, number][]) => terms.map(([term, weight]) => ({ term, weight }));
      const heaviest = (most: number, ...terms: [string, number][]) =>
        within(async ({ lessons }) =>
          numbers((await lessons.heaviest(weighs(...terms), most)).map(({ lesson }) => lesson)),
        );
      expect(await heaviest(9, ['lvb', 100], ['wachten', 50], ['wonen', 49])).toEqual([1, 3, 2]);
      expect(await heaviest(9, ['lvb', 100], ['wachten', 49], ['wonen', 50])).toEqual([3, 2, 1]);
      expect(await heaviest(1, ['lvb', 100])).toEqual([3]);
      expect(await heaviest(9, ['onbekend', 100])).toEqual([]);
      expect(await heaviest(9)).toEqual([]);
      const { of, lessons } = await within(({ lessons: store }) => store.counts(['lvb', 'slapen', 'onbekend']));
      expect([lessons, of.get('lvb'), of.get('slapen'), of.get('onbekend')]).toEqual([4, 3, 1, undefined]);
    });

    test('are found with what they were read as', async () => {
      await givenCases();
      await released(1, ['lvb']);
      const [found] = await within(({ lessons }) => lessons.heaviest([{ term: 'lvb', weight: 1 }], 9));
      expect(found).toEqual({
        lesson: { id: lessonId(1), number: 1, ...aLesson(1).words },
        by: { terms: ['lvb'], words: ['ouder'] },
      });
    });

    test('are found by other terms once they are read anew, and by those before no more', async () => {
      await givenCases();
      for (const number of [1, 2, 3]) await released(number, ['lvb', 'wonen']);
      const by = { terms: ['lvb', 'slapen'], words: [] };
      const all = await within(({ lessons }) => lessons.findable(0, 9));
      expect(all.map(({ lesson }) => lesson.number)).toEqual([1, 2, 3]);
      expect(numbers((await within(({ lessons }) => lessons.findable(1, 1))).map(({ lesson }) => lesson))).toEqual([2]);
      const [first] = all;
      await within(({ lessons }) => lessons.index(first?.lesson as ReleasedLesson, by));
      const left = await within(async ({ lessons }) => ({
        counts: await lessons.counts(['lvb', 'wonen', 'slapen']),
        found: await lessons.heaviest([{ term: 'slapen', weight: 1 }], 9),
        before: await lessons.heaviest([{ term: 'wonen', weight: 1 }], 9),
      }));
      expect([left.counts.lessons, ...['lvb', 'wonen', 'slapen'].map((term) => left.counts.of.get(term))]).toEqual([
        ...[3, 3, 2, 1],
      ]);
      expect(left.found.map(({ lesson, by: read }) => [lesson.number, read])).toEqual([[1, by]]);
      expect(left.before.map(({ lesson }) => lesson.number)).toEqual([3, 2]);
    });

    test('taken back are found, counted and kept by nobody', async () => {
      await givenCases();
      await released(1, ['lvb']);
      await within(async ({ lessons }) => {
        await lessons.unindex(lessonId(1));
        await lessons.unindex(lessonId(1));
        const gone = { state: 'declined', words: { text: '', tags: [] }, number: undefined, version: 3 } as const;
        await lessons.replace(aLesson(1, gone));
      });
      const left = await within(async ({ lessons }) => ({
        counts: await lessons.counts(['lvb']),
        found: await lessons.heaviest([{ term: 'lvb', weight: 1 }], 9),
        newest: [...(await lessons.newest({ size: 9 })), ...(await lessons.findable(0, 9))],
        kept: (await lessons.find(lessonId(1)))?.words,
      }));
      expect(left.counts.lessons).toBe(0);
      expect(left.counts.of.get('lvb') ?? 0).toBe(0);
      expect([left.found, left.newest, left.kept]).toEqual([[], [], { text: '', tags: [] }]);
    });

    test('laid before a body are known by their meeting, and not new to it any more', async () => {
      await givenCases();
      for (const number of [1, 2, 3]) await released(number, ['lvb']);
      const [slot, next] = [day('2026-12-10'), day('2026-12-24')];
      await within(({ lessons }) => lessons.noteProposed(ret, slot, [lessonId(2), lessonId(3)]));
      const seen = await within(async ({ lessons }) => [
        numbers(await lessons.proposedTo(ret, slot)),
        numbers(await lessons.proposedTo(ret, next)),
        numbers(await lessons.newTo(ret, 3)),
        numbers(await lessons.newTo('elders' as BodyKey, 2)),
      ]);
      expect(seen).toEqual([[3, 2], [], [1], [3, 2]]);
    });

    test('go with the texts of their consultatie, unless they were released: these lose where they came from', async () => {
      await givenCases();
      await released(1, ['lvb']);
      await within(({ lessons }) => lessons.add(aLesson(2)));
      await within(({ lessons }) => lessons.add(aLesson(3, { source: { ...source, consultation: idOf(2) } })));
      expect(await within(({ lessons }) => lessons.cutErased())).toBe(0);
      await within(async ({ consultations, lessons }) => {
        await consultations.replace(aCase(1, { stage: 'closed', closedAt: instant(5), version: 2 }));
        await consultations.eraseClosed(instant(10), instant(11));
        expect(await lessons.cutErased()).toBe(2);
      });
      // Under another id: by the first one it stands in what was sent about it.
      const left = await within(async ({ lessons }) => [
        await lessons.find(((await lessons.byNumber(1))?.id ?? '') as LessonId),
        await lessons.find(lessonId(1)),
        await lessons.find(lessonId(2)),
        (await lessons.find(lessonId(3)))?.state,
      ]);
      expect(left[0]).toMatchObject({ state: 'released', number: 1 });
      expect(left[0]).not.toHaveProperty('source');
      expect(left.slice(1)).toEqual([undefined, undefined, 'proposed']);
      const found = await within(({ lessons }) => lessons.heaviest([{ term: 'lvb', weight: 1 }], 9));
      expect(found.map(({ lesson }) => lesson.number)).toEqual([1]);
    });

    test('of who is forgotten go, and what was released stays without them', async () => {
      await givenCases();
      await released(1, ['lvb']);
      await within(({ lessons }) => lessons.add(aLesson(2)));
      expect(await within(({ lessons }) => lessons.with(carla))).toHaveLength(2);
      expect(await within(({ lessons }) => lessons.cutFrom(bert, former))).toBe(0);
      expect(await within(({ lessons }) => lessons.cutFrom(carla, former))).toBe(2);
      expect(await within(({ lessons }) => lessons.with(anna))).toEqual([]);
      expect(numbers(await within(({ lessons }) => lessons.newest({ size: 5 })))).toEqual([1]);
    });

    test('wait on under another name when who asked for other words is forgotten', async () => {
      await givenCases();
      const asked = { by: bert, hint: 'Zonder namen' };
      const waiting = aLesson(1, { state: 'words-asked', asked });
      await within(({ lessons }) => lessons.add(waiting));
      await within(({ lessons }) => lessons.add(aLesson(2, { state: 'words-asked', asked: { by: anna } })));
      expect(await within(({ lessons }) => lessons.with(bert))).toEqual([waiting]);
      expect(await within(({ lessons }) => lessons.cutFrom(bert, former))).toBe(1);
      expect(await within(({ lessons }) => lessons.with(bert))).toEqual([]);
      const still = { ...waiting, asked: { ...asked, by: former } };
      expect(await within(({ lessons }) => lessons.find(lessonId(1)))).toEqual(still);
    });
  });
}
