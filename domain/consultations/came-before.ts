import { type ExpertiseWorld, type Helper, helpersNear } from '../expertise/find-expertise.ts';
import { likeLessons } from '../lessons/find-lessons.ts';
import type { LessonStore } from '../lessons/lesson.store.ts';
import type { ReleasedLesson } from '../lessons/lesson.ts';
import type { Member } from '../network/network.ts';
import type { Consultation } from './consultation.ts';

/** What may help while a question waits: what others learned from one like it, and who knows something about it. */
export interface CameBefore {
  readonly lessons: readonly ReleasedLesson[];
  readonly helpers: readonly Helper[];
}

const MOST_SHOWN = 3;

/**
 * "Dit kwam eerder langs": shown once a question is stored and never before, so that it stands between nobody and the
 * send button. Who takes no questions for now is not named; empty when nothing is alike.
 */
export async function cameBefore(
  asker: Member,
  question: string,
  domains: Consultation['domains'],
  { network, stores }: ExpertiseWorld & { readonly stores: { readonly lessons: LessonStore } },
): Promise<CameBefore> {
  const words = [question, ...domains].join(' ');
  const resting = new Set((await stores.expertise.all()).filter(takesNone).map(({ member }) => member));
  const passes = ({ id }: Member) => id !== asker.id && !resting.has(id);
  const helpers = await helpersNear(words, asker.region, { network, stores }, passes);
  const lessons = await likeLessons(words, MOST_SHOWN, { stores });
  return { lessons, helpers: helpers.slice(0, MOST_SHOWN) };
}

function takesNone({ perMonth }: { readonly perMonth?: number | undefined }): boolean {
  return perMonth === 0;
}
