import type { CalendarDay } from '../kernel/time.ts';
import type { Findable, Weighed } from '../likeness/likeness.ts';
import type { BodyKey, MemberId } from '../network/network.ts';
import type { Lesson, LessonId, LessonState, ReleasedLesson } from './lesson.ts';

/** Leerpunten on their way with where they came from, and released ones without it. */
export interface LessonStore {
  add(lesson: Lesson): Promise<void>;
  /**
   * False, and nothing stored, when the stored version is not `lesson.version - 1`. A declined one loses its words. Where
   * it came from never changes.
   */
  replace(lesson: Lesson): Promise<boolean>;
  find(id: LessonId): Promise<Lesson | undefined>;
  /** Everything proposed with one consultatie, in no order. */
  ofConsultation(consultation: string): Promise<readonly Lesson[]>;
  /** What waits for somebody: the asker's, the proposer's, or the screeners' of these expertteams. */
  waiting(state: LessonState, of: WaitingFor): Promise<readonly Lesson[]>;

  /** Lets a released one be found by its terms, in place of those before, and keeps beside it what it was read as. */
  index(lesson: ReleasedLesson, by: Findable): Promise<void>;
  unindex(id: LessonId): Promise<void>;
  /** How many released ones are found by each term, and how many there are at all. */
  counts(terms: readonly string[]): Promise<LessonCounts>;
  /** Those in which the weights of these terms add up highest, of equals the newest first. */
  heaviest(terms: readonly Weighed[], most: number): Promise<readonly FindableLesson[]>;
  /** Those that can be found, above a number, the lowest first. */
  findable(above: number, most: number): Promise<readonly FindableLesson[]>;
  byNumber(number: number): Promise<ReleasedLesson | undefined>;
  /** The newest first, below a number that was seen last. */
  newest(page: { readonly size: number; readonly below?: number | undefined }): Promise<readonly ReleasedLesson[]>;

  /** What was laid before that body for that meeting. */
  proposedTo(body: BodyKey, slot: CalendarDay): Promise<readonly ReleasedLesson[]>;
  /** The newest that were never laid before that body. */
  newTo(body: BodyKey, most: number): Promise<readonly ReleasedLesson[]>;
  noteProposed(body: BodyKey, slot: CalendarDay, ids: readonly LessonId[]): Promise<void>;

  /**
   * What a member proposed, was asked to agree to, or asked for other words for, as long as that is known: for their own
   * export.
   */
  with(member: MemberId): Promise<readonly Lesson[]>;
  /**
   * Forgets who proposed and who agreed: released ones stay, under another id, the others go. Where the member only asked for other words
   * another name takes the place of theirs. Answers how many it touched.
   */
  cutFrom(member: MemberId, as: MemberId): Promise<number>;
  /** Forgets where it came from for every consultatie of which the texts were erased. */
  cutErased(): Promise<number>;
}

export type WaitingFor =
  | { readonly asker: MemberId }
  | { readonly proposer: MemberId }
  | { readonly rets: readonly BodyKey[] };

export interface FindableLesson {
  readonly lesson: ReleasedLesson;
  readonly by: Findable;
}

export interface LessonCounts {
  readonly of: ReadonlyMap<string, number>;
  readonly lessons: number;
}
