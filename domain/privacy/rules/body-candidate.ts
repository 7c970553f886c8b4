import type { PlaceFound } from './body-places.ts';
import type { Token } from './tokens.ts';

/** A name as it stands in its sentence. */
export interface Candidate {
  readonly words: readonly Token[];
  /** Those of its words that are neither an article, a kind nor a place. */
  readonly own: readonly Token[];
  readonly before: readonly Token[];
  /** What follows in the same sentence, as far as it may tell something. */
  readonly after: readonly Token[];
  readonly place: PlaceFound | undefined;
  readonly about: { readonly school: boolean; readonly care: boolean };
  readonly next: Token | undefined;
}
