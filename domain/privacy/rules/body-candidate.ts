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
  readonly words: readonly Token[];
  /** Where its telling words stand, and how much they speak for care (above nought) or school. */
  readonly weights: readonly { readonly at: number; readonly weight: number }[];
}
