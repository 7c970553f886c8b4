import type { Database } from '../../adapters/database/client.ts';
import { findableLesson } from '../../domain/lessons/find-lessons.ts';
import type { LessonId } from '../../domain/lessons/lesson.ts';
import { aCase, anna, bert, ret } from '../contracts/consultations.given.ts';

const atATime = 250;
const source = { consultation: aCase(1).id, asker: anna, proposer: bert, ret };

/** Releases a leerpunt for each of these texts, L-1 first, all from one consultatie. */
export async function shelve(texts: readonly string[], { unit }: Database): Promise<void> {
  await unit.run(({ consultations }) => consultations.add(aCase(1), 'Wie weet raad?'));
  for (let from = 0; from < texts.length; from += atATime) {
    await unit.run(async ({ lessons }) => {
      for (const [at, text] of texts.slice(from, from + atATime).entries()) {
        const number = from + at + 1;
        const id = `l${number}` as LessonId;
        const words = { text, tags: [] };
        await lessons.add({ id, state: 'agreed', words, source, version: 1 });
        await lessons.replace({ id, state: 'released', words, source, number, version: 2 });
        await lessons.index({ id, number, ...words }, findableLesson(words));
      }
    });
  }
}
