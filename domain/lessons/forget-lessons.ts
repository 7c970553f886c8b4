import type { LessonStore } from './lesson.store.ts';

/**
 * What was never released goes with the texts of its consultatie; what was released stays, and from then on nothing
 * says where it came from.
 */
export async function forgetLessons({ lessons }: { readonly lessons: LessonStore }): Promise<number> {
  return lessons.cutErased();
}
