import type { BodyKey, MemberId } from '../network/network.ts';

export type LessonId = string & { readonly brand: 'LessonId' };

/**
 * proposed: waits for the asker · words-asked: asker or screener would like other words · agreed: waits for the screener
 * · released: findable for every member · declined: the asker would rather not, and its words are gone.
 */
export const lessonStates = ['proposed', 'words-asked', 'agreed', 'released', 'declined'] as const;
export type LessonState = (typeof lessonStates)[number];

/** What is learned, in one or two sentences; it has no region and no age band, so there is no place for them here. */
export interface LessonWords {
  readonly text: string;
  /** Words by which it should be found too. */
  readonly tags: readonly string[];
}

/** "Graag andere woorden": by whom, and what they would rather read, if they said so. */
export interface WordsAsked {
  readonly by: MemberId;
  readonly hint?: string | undefined;
}

/**
 * Where a leerpunt came from. Only proposer, asker and screener meet it. It stays after release for as long as the
 * texts of the consultatie are kept, so that the asker can take back what she agreed to; then it is cut, and the
 * leerpunt is nobody's. When somebody is forgotten it is cut at once: what was released identifies nobody and stays.
 */
export interface LessonSource {
  readonly consultation: string;
  readonly asker: MemberId;
  readonly proposer: MemberId;
  /** The expertteam whose screeners release it. */
  readonly ret: BodyKey;
}

/** Leerpunt on its way: until it is released its words are ciphertext at rest. */
export interface Lesson {
  readonly id: LessonId;
  readonly state: LessonState;
  readonly words: LessonWords;
  readonly asked?: WordsAsked | undefined;
  /** Undefined once the consultatie was erased. */
  readonly source?: LessonSource | undefined;
  /** L-3 is 3; given at release, so that it says nothing of when it was proposed. */
  readonly number?: number | undefined;
  /** Counts the changes, so that of two people at once the second is told. */
  readonly version: number;
}

/** All that anybody sees of a released one: where it came from is not in it. */
export interface ReleasedLesson extends LessonWords {
  readonly id: LessonId;
  readonly number: number;
}

/** As people say it: L-3. */
export function lessonNumber({ number }: Pick<ReleasedLesson, 'number'>): string {
  return `L-${number}`;
}

export const LONGEST_LESSON = 600;
export const LONGEST_TAG = 40;
export const MOST_TAGS = 5;
