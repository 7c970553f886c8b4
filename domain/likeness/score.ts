import { broaderThan, percentOf, type Side, sideOf } from './lexicon.ts';
import { isJoint } from './terms.ts';

/** How telling a term is: the rarer among signals, the higher. */
export type Rarity = (term: string) => number;

/** From here on a stored signal is shown as like the new one. */
export const LIKE_ENOUGH = 0.45;

const LOOSE_PERCENT = 2;
const TRUSTED_FROM = 200;
const LOOSE_SHARED = 0.5;
const LOOSE_ALONE = 0.15;
const ASIDE = 0.5;
const SUBJECT: readonly Side[] = ['care', 'people'];
const SUBJECT_FACTOR: Readonly<Record<Clash, number>> = { none: 1, silent: 0.75, other: 0.5 };
const MATTER_FACTOR: Readonly<Record<Clash, number>> = { none: 1, silent: 0.8, other: 0.55 };
const NO_CARE_SHARED = 0.75;
const NO_PEOPLE_SHARED = 0.8;

/** How telling a term is by what is common in the field, without any signal being counted. */
export const fieldRarity: Rarity = (term) => -Math.log((percentOf(term) ?? LOOSE_PERCENT) / 100);

/** How telling a term is by counting, with what is common in the field weighing as much as two hundred signals. */
export function rarityFrom(countOf: (term: string) => number, total: number): Rarity {
  return (term) => {
    const expected = ((percentOf(term) ?? LOOSE_PERCENT) / 100) * TRUSTED_FROM;
    return -Math.log((Math.min(countOf(term), total) + expected) / (total + TRUSTED_FROM));
  };
}

/**
 * How alike two signals are, from 0 to 1: the weight of the terms that both have against the weight of all. Two kinds of
 * help, two groups or two matters that have nothing in common count against it: the same waiting elsewhere is another signal.
 */
export function likeness(one: readonly string[], other: readonly string[], rarity: Rarity = fieldRarity): number {
  const [left, right] = [singles(one), singles(other)];
  const only = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>) =>
    [...mine].filter((term) => !theirs.has(term));
  const both = [...left].filter((term) => right.has(term));
  if (both.length === 0) return 0;
  const shared = weigh(both, rarity, LOOSE_SHARED);
  if (shared === 0) return 0;
  const onlyLeft = weigh(only(left, right), rarity, LOOSE_ALONE);
  const onlyRight = weigh(only(right, left), rarity, LOOSE_ALONE);
  const ofLess = shared / (shared + Math.min(onlyLeft, onlyRight));
  const ofMore = shared / (shared + Math.max(onlyLeft, onlyRight));
  return (0.4 * ofLess + 0.6 * ofMore) * clashes(left, right);
}

function singles(terms: readonly string[]): Set<string> {
  return new Set(terms.filter((term) => !isJoint(term)));
}

function weigh(terms: readonly string[], rarity: Rarity, loose: number): number {
  let sum = 0;
  const implied = new Set(terms.map(broaderThan));
  for (const term of [...terms].sort()) {
    if (implied.has(term)) continue;
    const side = sideOf(term);
    sum += Math.max(rarity(term), 0) * (side === undefined ? loose : side === 'aside' ? ASIDE : 1);
  }
  return sum;
}

function clashes(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const subject = clash(left, right, SUBJECT);
  const matter = clash(left, right, ['matter']);
  const care = clash(left, right, ['care']) === 'other' ? NO_CARE_SHARED : 1;
  const people = clash(left, right, ['people']) === 'other' ? NO_PEOPLE_SHARED : 1;
  return SUBJECT_FACTOR[subject] * MATTER_FACTOR[matter] * care * people;
}

type Clash = 'none' | 'silent' | 'other';

/** Whether both tell of this side and share nothing, or one is silent about it and speaks in words of its own instead. */
function clash(left: ReadonlySet<string>, right: ReadonlySet<string>, sides: readonly Side[]): Clash {
  const told = (terms: ReadonlySet<string>) => [...terms].filter((term) => sides.some((side) => side === sideOf(term)));
  const [mine, theirs] = [told(left), told(right)];
  if (mine.some((term) => right.has(term))) return 'none';
  if (mine.length === 0 && theirs.length === 0) return 'none';
  if (mine.length > 0 && theirs.length > 0) return 'other';
  const [silent, speaking] = mine.length === 0 ? [left, right] : [right, left];
  return [...silent].some((term) => sideOf(term) === undefined && !speaking.has(term)) ? 'other' : 'silent';
}
