import { HOLLOW } from './said-hollow.ts';
import { SAID } from './said-tables.ts';
import { AIR, BROADER, MUTE, SMALL } from './words.ts';
import { ASIDES, CARE } from './words-care.ts';
import { MATTERS } from './words-matters.ts';
import { PEOPLE } from './words-people.ts';

/** Raised when the same words are read in another way: of stemming, of compounds, or of what counts as a term. */
const READING = 4;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

const ofTheField = [CARE, PEOPLE, MATTERS, ASIDES, BROADER, MUTE, AIR, SMALL];

/** A name for the words that texts are read by: another one as soon as any of them changed, so that they are read anew. */
export const vocabulary: string = nameOf(JSON.stringify([READING, ofTheField, SAID, [...HOLLOW]]));

/** What came of reading some texts anew. */
export interface Reread {
  /** How many are found by other terms than before. */
  readonly changed: number;
  /** The number of the last that was read; undefined when there was none any more. */
  readonly last: number | undefined;
}

/** Twice the well-known FNV-1a, from either end: short, and the same everywhere. */
function nameOf(text: string): string {
  const letters = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  return [letters, letters.toReversed()].map(digest).join('-');
}

function digest(codes: readonly number[]): string {
  const sum = codes.reduce((hash, code) => Math.imul(hash ^ code, PRIME), SEED);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
