import type { LessonAction } from './lesson.permissions.ts';
import type { LessonState } from './lesson.ts';

/** What can be done with a leerpunt once it is there. */
export type LessonStep = Extract<
  LessonAction,
  'agree' | 'ask-asker-words' | 'decline' | 'reword' | 'ask-screener-words' | 'release'
>;

interface Way {
  readonly from: readonly LessonState[];
  readonly to: LessonState;
}

/** From which state each step can be taken, and to which it leads. The asker can say no as long as she is known. */
export const ways: Readonly<Record<LessonStep, Way>> = {
  agree: { from: ['proposed'], to: 'agreed' },
  'ask-asker-words': { from: ['proposed'], to: 'words-asked' },
  decline: { from: ['proposed', 'words-asked', 'agreed', 'released'], to: 'declined' },
  reword: { from: ['words-asked'], to: 'proposed' },
  'ask-screener-words': { from: ['agreed'], to: 'words-asked' },
  release: { from: ['agreed'], to: 'released' },
};

export const lessonSteps = Object.keys(ways) as readonly LessonStep[];

/** In these it is still on its way to anybody else. */
export const onItsWay: readonly LessonState[] = ['proposed', 'words-asked', 'agreed'];
