import { z } from 'zod';
import type { Outcome } from '../../domain/kernel/outcome.ts';
import type { Ids } from '../../domain/kernel/ports.ts';
import { checkWords } from '../../domain/lessons/check-words.ts';
import { findableLesson } from '../../domain/lessons/find-lessons.ts';
import type { LessonId } from '../../domain/lessons/lesson.ts';
import type { LessonStores, LessonWorld } from '../../domain/lessons/lesson.world.ts';

/** A leerpunt of the example's life. */
export const lessonShape = z.object({ text: z.string(), tags: z.array(z.string()) });

interface Releasing {
  readonly world: Pick<LessonWorld, 'network' | 'guard'> & {
    readonly ids: Ids;
    readonly stores: Pick<LessonStores, 'lessons' | 'counters'>;
  };
  readonly sure: <Value>(outcome: Outcome<Value, { readonly code: string }>) => Value;
}

/**
 * Gives the example network leerpunten as they are when their consultatie was erased long ago: released, read by the
 * guard, to be found by everybody, and of nobody.
 */
export async function beginExampleLessons(
  lessons: readonly z.infer<typeof lessonShape>[],
  { world, sure }: Releasing,
): Promise<void> {
  const { ids, stores } = world;
  for (const wish of lessons) {
    const words = sure(checkWords(wish, world));
    const id = ids.next() as LessonId;
    const number = await stores.counters.next('lesson');
    await stores.lessons.add({ id, state: 'released', number, words, version: 1 });
    await stores.lessons.index({ id, number, ...words }, findableLesson(words));
  }
}
