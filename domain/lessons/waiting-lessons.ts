import type { Member } from '../network/network.ts';
import type { LessonStore } from './lesson.store.ts';
import type { Lesson } from './lesson.ts';

/** The leerpunten that wait for this member: to agree to, to put in other words, to release. Nothing waits unseen. */
export async function lessonsWaitingFor(
  asker: Member,
  { stores: { lessons } }: { readonly stores: { readonly lessons: LessonStore } },
): Promise<readonly Lesson[]> {
  const rets = asker.seats.filter(({ roles }) => roles.includes('screener')).map(({ body }) => body);
  const toRelease = rets.length > 0 ? await lessons.waiting('agreed', { rets }) : [];
  return [
    ...(await lessons.waiting('proposed', { asker: asker.id })),
    ...(await lessons.waiting('words-asked', { proposer: asker.id })),
    ...toRelease.filter(({ source }) => source?.asker !== asker.id),
  ];
}
