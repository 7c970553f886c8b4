import { dailyIn, isDaily } from './daily.ts';
import { broaderThan, sideOf, wordsIn } from './lexicon.ts';
import { relatedTo } from './related.ts';
import type { Rarity } from './score.ts';
import { stem } from './stem.ts';
import { isJoint, termsOf } from './terms.ts';
import { AIR } from './words.ts';

const MOST_ASKED = 16;
const LOOSE = 0.8;
const ASIDE = 0.6;
const NEAR = 0.5;
const SEVERAL = 0.1;
const ALIKE = 5;
const FOCUS = 0.05;
const AIR_WEIGHT = 80;
/** Weights are whole numbers, so that every database adds them up alike. */
const GRAIN = 100;

const neutral = new Set(AIR.map(stem));

/** A term with how much it tells. */
export interface Weighed {
  readonly term: string;
  readonly weight: number;
}

/** What a text can be found by, to be kept beside it: reading it again would take longer than finding it. */
export interface Findable {
  /** The words of the field and its own, and what it says of daily life. */
  readonly terms: readonly string[];
  /** Words that nearly every text has: they tell little, but of two that are alike in the rest they tell which. */
  readonly air: readonly string[];
}

export function findableBy(text: string): Findable {
  const field = termsOf(text).filter((term) => !isJoint(term) && (sideOf(term) !== undefined || !isDaily(term)));
  const air = wordsIn(text)
    .map(stem)
    .filter((word) => neutral.has(word));
  return { terms: [...new Set([...field, ...dailyIn(text)])], air: [...new Set(air)] };
}

/** How much each term of a question tells, the most telling first, with what is near them for less. */
export function askedIn(question: string, rarity: Rarity): readonly Weighed[] {
  const own = weigh(findableBy(question).terms, rarity);
  const asked = new Set(own.map(({ term }) => term));
  const near = new Map<string, number>();
  for (const { term, weight } of own)
    for (const other of relatedTo(term))
      if (!asked.has(other)) near.set(other, Math.max(near.get(other) ?? 0, Math.round(weight * NEAR)));
  return [...own, ...[...near].map(([term, weight]) => ({ term, weight }))].slice(0, 2 * MOST_ASKED);
}

/** A text that was found, with how much of the question it speaks of: 0 to 1. */
export interface Found<Id> {
  readonly id: Id;
  readonly covered: number;
}

/**
 * The texts that answer a question best: how much of what was asked they speak of, and of equals the one that speaks of
 * little else. Unlike with `likeness` a text may say far more than was asked.
 */
export function bestFor<Id>(
  question: string,
  candidates: readonly { readonly id: Id; readonly by: Findable }[],
  rarity: Rarity,
): readonly Found<Id>[] {
  const { terms, air } = findableBy(question);
  const asked = weigh(terms, rarity);
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  const most = all + air.length * AIR_WEIGHT;
  if (most === 0) return [];
  return candidates
    .map(({ id, by }) => {
      const has = new Set(by.terms);
      const shared = asked.reduce((sum, { term, weight }) => sum + weight * matched(term, has), 0);
      const same = air.filter((word) => by.air.includes(word)).length * AIR_WEIGHT;
      const own = weigh(by.terms, rarity).reduce((sum, { weight }) => sum + weight, 0);
      const several = asked.filter(({ term }) => matched(term, has) > 0).length;
      const rank = (shared + same) / most + SEVERAL * several + FOCUS * (own === 0 ? 0 : shared / own);
      return { id, covered: all === 0 ? 0 : shared / all, rank };
    })
    .sort((one, other) => other.rank - one.rank)
    .map(({ id, covered }) => ({ id, covered }));
}

function matched(term: string, has: ReadonlySet<string>): number {
  if (has.has(term)) return 1;
  if (relatedTo(term).some((other) => has.has(other))) return NEAR;
  return isLoose(term) && [...has].some((other) => isLoose(other) && beginsAlike(term, other)) ? NEAR : 0;
}

/** A word that is no concept, such as "zorgboerderij". */
function isLoose(term: string): boolean {
  return sideOf(term) === undefined && !term.startsWith('~');
}

/** "toets" and "toetsangst". */
function beginsAlike(one: string, other: string): boolean {
  return one.length >= ALIKE && one.slice(0, ALIKE) === other.slice(0, ALIKE);
}

function weigh(terms: readonly string[], rarity: Rarity): readonly Weighed[] {
  const implied = new Set(terms.map(broaderThan));
  return terms
    .map((term) => ({ term, weight: Math.round(GRAIN * Math.max(rarity(term), 0) * factorOf(term, implied)) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
    .slice(0, MOST_ASKED);
}

/** What a term is a kind of counts little beside the term itself. */
function factorOf(term: string, implied: ReadonlySet<string | undefined>): number {
  const side = sideOf(term);
  const factor = term.startsWith('~') ? 1 : side === undefined ? LOOSE : side === 'aside' ? ASIDE : 1;
  return implied.has(term) ? factor * ASIDE : factor;
}
