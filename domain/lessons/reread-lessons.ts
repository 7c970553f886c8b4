import { findableLesson } from './find-lessons.ts';
import type { LessonStore } from './lesson.store.ts';

/**
 * Reads the released leerpunten above a number by the words that the house knows now, so that they are found by these
 * too. Answers the number of the last; undefined when there was none any more.
 */
export async function rereadLessons(
  above: number,
  most: number,
  { lessons }: { readonly lessons: LessonStore },
): Promise<number | undefined> {
  const found = await lessons.findable(above, most);
  for (const { lesson, by } of found) {
    const now = findableLesson(lesson);
    if (JSON.stringify(now) !== JSON.stringify(by)) await lessons.index(lesson, now);
  }
  return found.at(-1)?.lesson.number;
}
