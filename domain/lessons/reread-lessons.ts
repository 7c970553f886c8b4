import type { Reread } from '../likeness/likeness.ts';
import { findableLesson } from './find-lessons.ts';
import type { LessonStore } from './lesson.store.ts';

/**
 * Reads the released leerpunten above a number by the words that the house knows now, so that they are found by these
 * too.
 */
export async function rereadLessons(
  above: number,
  most: number,
  { lessons }: { readonly lessons: LessonStore },
): Promise<Reread> {
  const found = await lessons.findable(above, most);
  let changed = 0;
  for (const { lesson, by } of found) {
    const now = findableLesson(lesson);
    if (JSON.stringify(now) === JSON.stringify(by)) continue;
    await lessons.index(lesson, now);
    changed += 1;
  }
  return { changed, last: found.at(-1)?.lesson.number };
}
