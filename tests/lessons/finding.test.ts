import { describe, expect, test } from 'vitest';
import { bestFor, findableBy, rarityFrom } from '../../domain/likeness/likeness.ts';
import { open } from './open.ts';
import { others } from './others.ts';
import { sealed } from './sealed.ts';

interface Pair {
  readonly question: string;
  readonly lesson: string;
}

const pairsOf = (lines: readonly string[]): Pair[] =>
  lines.map((line) => {
    const [question = '', lesson = ''] = line.split(' // ');
    return { question, lesson };
  });

const halves = { open: pairsOf(open), sealed: pairsOf(sealed) };
const all = [...halves.open, ...halves.sealed]
  .map(({ lesson }) => lesson)
  .concat(others)
  .sort((one, other) => ([...one].reverse().join('') < [...other].reverse().join('') ? -1 : 1));
const candidates = all.map((text) => ({ id: text, by: findableBy(text) }));
const counts = new Map<string, number>();
for (const { by } of candidates) for (const term of by.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
const rarity = rarityFrom((term) => counts.get(term) ?? 0, all.length);

/** On which place the right one comes among all. */
function placeOf({ question, lesson }: Pair): number {
  return 1 + bestFor(question, candidates, rarity).findIndex(({ id }) => id === lesson);
}

describe('finding a leerpunt that says it in other words', () => {
  test('is measured on enough pairs, among enough others', () => {
    expect(halves.open.length + halves.sealed.length).toBeGreaterThanOrEqual(70);
    expect(halves.sealed.length).toBeGreaterThanOrEqual(35);
    expect(others.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all).size).toBe(all.length);
  });

  test('finds the right one among the first three in 85 of 100, and in each half nearly so', () => {
    const shares = Object.entries(halves).map(([half, pairs]) => {
      const places = pairs.map((pair) => ({ pair, place: placeOf(pair) }));
      const missed = places.filter(({ place }) => place > 3);
      const share = 1 - missed.length / pairs.length;
      console.log(`${half}: ${Math.round(share * 100)} % of ${pairs.length} among the first three of ${all.length}`);
      if (half === 'open') for (const { pair, place } of missed) console.log(`  ${place}: ${pair.question}`);
      return { share, of: pairs.length };
    });
    const pairs = shares.reduce((sum, { of }) => sum + of, 0);
    expect(shares.reduce((sum, { share, of }) => sum + share * of, 0) / pairs).toBeGreaterThanOrEqual(0.85);
    for (const { share } of shares) expect(share).toBeGreaterThanOrEqual(0.8);
  });
});
