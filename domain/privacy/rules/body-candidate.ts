import type { PlaceFound } from './body-places.ts';
import type { Token } from './tokens.ts';

/** What a name may be of. */
export type Body = 'school' | 'institution';

/** A name as it stands in its sentence. */
export interface Candidate {
  readonly words: readonly Token[];
  /** Those of its words that are neither an article, a kind nor a place. */
  readonly own: readonly Token[];
  readonly before: readonly Token[];
  /** What follows in the same sentence, as far as it may tell something. */
  readonly after: readonly Token[];
  readonly place: PlaceFound | undefined;
  readonly about: About;
  /** Where it begins in the text. */
  readonly start: number;
  readonly next: Token | undefined;
}

/** What a sentence is about. */
export interface About {
  readonly school: boolean;
  readonly care: boolean;
  readonly weights: Weights;
}

/** How much the words of a sentence speak for care (above nought) or school. */
export interface Weights {
  readonly whole: number;
  /** Those of the part of it around a place in the text: up to a comma, or a word that begins another part. */
  around(place: number): number;
}
