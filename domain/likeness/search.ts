import { sideOf } from './lexicon.ts';
import { LIKE_ENOUGH, likeness, type Rarity } from './score.ts';
import { isJoint } from './terms.ts';

const MOST_TELLING = 8;
const MOST_OF_A_KIND: Readonly<Record<Kind, number>> = { joint: 4, concept: 8, loose: 2 };

type Kind = 'joint' | 'concept' | 'loose';

/** A stored signal that may be like the new one. */
export interface Candidate<Id> {
  readonly id: Id;
  readonly terms: readonly string[];
}

/** A stored signal that is like the new one, and how much. */
export interface Likeness<Id> {
  readonly id: Id;
  readonly likeness: number;
}

/**
 * The few terms by which like signals are looked up: the rarest that any stored signal has, mixed of kinds so that a
 * name or a typo does not push out what matters. The store takes the newest signals of each of these terms, up to a
 * fixed number, and scores those in memory with `mostLike`; so its work does not grow with the number of signals.
 */
export function tellingTerms(terms: readonly string[], countOf: (term: string) => number): readonly string[] {
  const stored = terms.map((term) => ({ term, count: countOf(term) })).filter(({ count }) => count > 0);
  const rarestFirst = stored.sort((a, b) => a.count - b.count).map(({ term }) => term);
  const taken: Record<Kind, number> = { joint: 0, concept: 0, loose: 0 };
  const first = rarestFirst.filter((term) => {
    taken[kindOf(term)] += 1;
    return taken[kindOf(term)] <= MOST_OF_A_KIND[kindOf(term)];
  });
  const rest = rarestFirst.filter((term) => !first.includes(term));
  return [...first, ...rest].slice(0, MOST_TELLING);
}

function kindOf(term: string): Kind {
  if (isJoint(term)) return 'joint';
  return sideOf(term) === undefined ? 'loose' : 'concept';
}

/** The candidates that are like enough, best first; of equals the one that was given first, so give the newest first. */
export function mostLike<Id>(
  terms: readonly string[],
  candidates: readonly Candidate<Id>[],
  rarity: Rarity,
  most = 3,
): readonly Likeness<Id>[] {
  return candidates
    .map((candidate) => ({ id: candidate.id, likeness: likeness(terms, candidate.terms, rarity) }))
    .filter((scored) => scored.likeness >= LIKE_ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most);
}
