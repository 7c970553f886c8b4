import type { CalendarDay } from '../kernel/time.ts';
import type { BodyKey } from '../network/network.ts';
import type { LessonStore } from './lesson.store.ts';
import type { ReleasedLesson } from './lesson.ts';

const MOST_TO_DISCUSS = 3;

/**
 * When an expertteam has no case, leerpunten are laid before it instead of cancelling: the newest that it has not had
 * yet. Asked again for the same meeting the answer is the same, so that a reminder and the agenda say one thing; the
 * next meeting gets others. Empty when there is nothing new.
 */
export async function lessonsToDiscuss(
  ret: BodyKey,
  slot: CalendarDay,
  { stores: { lessons } }: { readonly stores: { readonly lessons: LessonStore } },
): Promise<readonly ReleasedLesson[]> {
  const chosen = await lessons.proposedTo(ret, slot);
  if (chosen.length > 0) return chosen;
  const fresh = await lessons.newTo(ret, MOST_TO_DISCUSS);
  await lessons.noteProposed(
    ret,
    slot,
    fresh.map(({ id }) => id),
  );
  return fresh;
}
