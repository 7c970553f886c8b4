import { dailyIn } from './daily.ts';
import { sideOf, wordsIn } from './lexicon.ts';
import { relatedTo } from './related.ts';
import { HOLLOW } from './said-hollow.ts';
import type { Rarity } from './score.ts';
import { impliedBy, isSetting } from './telling.ts';
import { formsOf } from './verbs.ts';

const MOST_ASKED = 16;
const MOST_NEAR = 6;
const LOOSE = 0.4;
const SETTING = 0.5;
const IMPLIED = 0.4;
const NEAR = 0.2;
const KIN = 0.6;
const FOCUS = 0.02;
const LEAD = 0.3;
const LEADING = 2;
const SAME_WORD = 50;
const ALIKE_WORD = 30;
const ALIKE = 4;
/** Of a long question no more words than this are laid beside a text. */
const MOST_WORDS = 60;
/** Weights are whole numbers, so that every database adds them up alike. */
const GRAIN = 100;

/** A term with how much it tells. */
export interface Weighed {
  readonly term: string;
  readonly weight: number;
}

/** What a text can be found by, to be kept beside it: reading it again would take longer than finding it. */
export interface Findable {
  /** The words of the field and its own, and what it says of daily life. */
  readonly terms: readonly string[];
  /** All its words but the hollow ones. Concepts tell that two texts speak of one matter; of these, words tell which is meant. */
  readonly words: readonly string[];
}

export function findableBy(text: string): Findable {
  const { concepts, loose } = dailyIn(text);
  const words = wordsIn(text)
    .filter((word) => !HOLLOW.has(word))
    .map((word) => formsOf(word)[0] ?? word);
  return { terms: [...new Set([...concepts, ...loose])], words: [...new Set(words)] };
}

/** How much each term of a question tells, the most telling first, with a few of those near its subjects for less. */
export function askedIn(question: string, rarity: Rarity): readonly Weighed[] {
  const own = weigh(findableBy(question).terms, rarity);
  const asked = new Set(own.map(({ term }) => term));
  const near = new Map<string, number>();
  for (const { term, weight } of own.filter(({ term }) => !isSetting(term)))
    for (const other of relatedTo(term))
      if (!asked.has(other)) near.set(other, Math.max(near.get(other) ?? 0, Math.round(weight * NEAR)));
  const nearest = [...near].map(([term, weight]) => ({ term, weight })).filter(({ term }) => !isSetting(term));
  return [...own, ...nearest.sort((one, other) => other.weight - one.weight).slice(0, MOST_NEAR)];
}

/** A text that was found, with how much of the question it speaks of: 0 to 1. */
export interface Found<Id> {
  readonly id: Id;
  readonly covered: number;
}

/**
 * The texts that answer a question best: how much of what was asked they speak of, rather at their beginning, and how
 * little of other subjects. Unlike with `likeness` a text may say far more than was asked.
 */
export function bestFor<Id>(
  question: string,
  candidates: readonly { readonly id: Id; readonly by: Findable }[],
  rarity: Rarity,
): readonly Found<Id>[] {
  const { terms, words } = findableBy(question);
  const asked = weigh(terms, rarity);
  const all = sumOf(asked);
  const typed = words.slice(0, MOST_WORDS);
  if (all + typed.length === 0) return [];
  return candidates
    .map(({ id, by }) => {
      const found = sharedWith(by.terms, asked);
      const same = sameWords(typed, by.words);
      const rank = sumOf(found) + LEAD * ledBy(by.terms, found) + same - FOCUS * besides(by.terms, asked, rarity);
      return { id, covered: all === 0 ? 0 : sumOf(found) / all, rank };
    })
    .sort((one, other) => other.rank - one.rank)
    .map(({ id, covered }) => ({ id, covered }));
}

function sumOf(terms: readonly Weighed[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** What was asked by how much a text speaks of it. */
function sharedWith(terms: readonly string[], asked: readonly Weighed[]): readonly Weighed[] {
  const has = new Set(terms);
  return asked.map(({ term, weight }) => ({ term, weight: weight * matched(term, has) }));
}

/** How much of it the text begins with: there stands what it is about. */
function ledBy(terms: readonly string[], found: readonly Weighed[]): number {
  const leading = terms.slice(0, LEADING);
  return sumOf(found.filter(({ term }) => leading.includes(term)));
}

/** How much a text speaks of other subjects than what was asked; of what is near it, less. */
function besides(terms: readonly string[], asked: readonly Weighed[], rarity: Rarity): number {
  const wanted = new Set(asked.map(({ term }) => term));
  const others = weigh(terms, rarity).filter(({ term }) => !isLoose(term) && !isSetting(term) && !wanted.has(term));
  const near = ({ term }: Weighed) => relatedTo(term).some((other) => wanted.has(other));
  return sumOf(others) - (1 - KIN) * sumOf(others.filter(near));
}

function matched(term: string, has: ReadonlySet<string>): number {
  if (has.has(term)) return 1;
  return relatedTo(term).some((other) => has.has(other)) ? NEAR : 0;
}

/** How many words of a question stand in a text, or words that are partly the same: "toets" and "toetsangst". */
function sameWords(typed: readonly string[], words: readonly string[]): number {
  const has = new Set(words);
  const weights = typed.map((word): number =>
    has.has(word) ? SAME_WORD : words.some((other) => areAlike(word, other)) ? ALIKE_WORD : 0,
  );
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function areAlike(one: string, other: string): boolean {
  if (one.length < ALIKE || other.length < ALIKE) return false;
  return one.startsWith(other.slice(0, ALIKE)) || one.includes(other) || other.includes(one);
}

/** A word that is no concept, such as "zorgboerderij". */
function isLoose(term: string): boolean {
  return sideOf(term) === undefined && !term.startsWith('~');
}

function weigh(terms: readonly string[], rarity: Rarity): readonly Weighed[] {
  const implied = impliedBy(terms);
  return terms
    .map((term) => ({ term, weight: Math.round(GRAIN * Math.max(rarity(term), 0) * factorOf(term, implied)) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
    .slice(0, MOST_ASKED);
}

/** What is said already, and what happens with any subject, counts little beside the subject itself. */
function factorOf(term: string, implied: ReadonlySet<string>): number {
  const factor = isLoose(term) ? LOOSE : isSetting(term) ? SETTING : 1;
  return implied.has(term) ? factor * IMPLIED : factor;
}
