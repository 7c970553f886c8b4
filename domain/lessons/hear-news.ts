import type { Member } from '../network/network.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { mayLesson } from './lesson.permissions.ts';
import type { Lesson, LessonState } from './lesson.ts';
import type { LessonStores } from './lesson.world.ts';
import { type LessonNews, lessonOfNews } from './tell-others.ts';

/** In which state each piece of news is still of use: somebody may have gone on with it. */
const ofUseIn: Readonly<Record<LessonNews, LessonState>> = {
  'lesson-proposed': 'proposed',
  'lesson-to-release': 'agreed',
  'lesson-words-asked': 'words-asked',
  'lesson-released': 'released',
  'lesson-declined': 'declined',
};

/** The leerpunt that there is news of, with the number of its consultatie; undefined when it need not be said any more. */
export async function hearLesson(
  nudge: Nudge,
  reader: Member,
  { stores }: { readonly stores: Pick<LessonStores, 'lessons' | 'consultations'> },
): Promise<{ readonly lesson: Lesson; readonly consultation: number } | undefined> {
  const lesson = await stores.lessons.find(lessonOfNews(nudge.about));
  if (!lesson?.source || !mayLesson(reader, 'see', lesson)) return undefined;
  if (ofUseIn[nudge.kind as LessonNews] !== lesson.state) return undefined;
  const of = await stores.consultations.find(lesson.source.consultation);
  return of && { lesson, consultation: of.number };
}
