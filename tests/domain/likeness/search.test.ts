import { describe, expect, test } from 'vitest';
import {
  fieldRarity,
  LIKE_ENOUGH,
  mostLike,
  rarityFrom,
  tellingTerms,
  termsOf,
} from '../../../domain/likeness/likeness.ts';
import * as heldOut from './held-out.ts';
import { bothOf, likenessOf, type PairSet } from './measure.ts';
import * as building from './pairs.ts';

const counted = (counts: Record<string, number>) => (term: string) => counts[term] ?? 0;

describe('the telling terms', () => {
  test('are the rarest that any stored signal has', () => {
    const terms = termsOf('Wachtlijst ambulante hulp voor jongeren met mutisme');
    const counts = { wachten: 900, ambulant: 500, mutisme: 2, 'ambulant+wachten': 60 };
    expect(tellingTerms(terms, counted(counts))).toEqual(['mutisme', 'ambulant+wachten', 'ambulant', 'wachten']);
  });

  test('are at most eight, and words of no field do not push out the concepts', () => {
    const text = `Wachtlijst ambulante ggz voor lvb en autisme: ${'tafel stoel lamp kast deken kussen tapijt gordijn'}`;
    const chosen = tellingTerms(termsOf(text), (term) =>
      /^(ggz|lvb|autisme|ambulant|wachten|tekort)$/.test(term) ? 100 : term.includes('+') ? 0 : 1,
    );
    expect(chosen).toHaveLength(8);
    expect(chosen).toContain('lvb');
  });

  test('of a text with no word of the field are its own words', () => {
    expect(tellingTerms(termsOf('trampoline tuinslang gieter schommel'), () => 1)).toHaveLength(4);
  });

  test.each([
    ['building', building],
    ['held-out', heldOut],
  ] as const)('find the other of each like pair again (%s)', (_, set) => {
    for (const pair of set.like.filter((one) => likenessOf(one) >= LIKE_ENOUGH)) {
      const [one, other] = bothOf(pair).map(termsOf);
      const telling = tellingTerms(one ?? [], countIn(set));
      expect(
        telling.some((term) => other?.includes(term)),
        pair,
      ).toBe(true);
    }
  });
});

describe('the most like', () => {
  const terms = termsOf('Wachttijd voor ambulante hulp is nu 9 maanden');

  test('are the best first, at most three, and of equals the first given', () => {
    const candidates = [
      { id: 1, terms: termsOf('Wachtlijst ambulante hulp voor kinderen met autisme en mutisme') },
      { id: 2, terms: termsOf('Wachtlijst ambulante begeleiding') },
      { id: 3, terms: termsOf('Er is geen tolk bij het gesprek') },
      { id: 4, terms: termsOf('ambulante hulp: wachttijden') },
      { id: 5, terms: termsOf('wachtlijst ambulant') },
      { id: 6, terms: termsOf('wachten ambulant') },
    ];
    expect(mostLike(terms, candidates, fieldRarity).map(({ id }) => id)).toEqual([2, 4, 5]);
    expect(mostLike(terms, candidates, fieldRarity, 10).map(({ id }) => id)).toEqual([2, 4, 5, 6, 1]);
  });

  test('are none when nothing is like enough', () => {
    expect(mostLike(terms, [{ id: 1, terms: termsOf('Wachtlijst pleegzorg') }], fieldRarity)).toEqual([]);
    expect(mostLike(terms, [], fieldRarity)).toEqual([]);
    expect(mostLike([], [{ id: 1, terms }], fieldRarity)).toEqual([]);
  });

  test.each([
    ['building', building, 0.85],
    ['held-out', heldOut, 0.75],
  ] as const)('hold the other of a like pair among all signals of the %s set', (name, set, floor) => {
    const all = allOf(set);
    const rarity = rarityFrom(countIn(set), all.length);
    const asked = set.like.flatMap((pair) => [bothOf(pair), [...bothOf(pair)].reverse()]);
    const found = asked.filter(([one, other]) => {
      const others = all.filter(({ id }) => id !== one);
      return mostLike(termsOf(one ?? ''), others, rarity).some(({ id }) => id === other);
    });
    console.log(
      `${name}: of ${asked.length} signals among ${all.length}, ${found.length} show the other of their pair`,
    );
    expect(found.length / asked.length).toBeGreaterThanOrEqual(floor);
  });
});

describe('looking up the newest fifty of each telling term', () => {
  test('finds as like a signal as reading all of five thousand does', () => {
    const texts = [...building.like, ...building.unlike].flatMap(bothOf);
    const at = (place: number) => texts[place % texts.length] ?? '';
    const stored = Array.from({ length: 5000 }, (_, id) => ({
      id,
      terms: termsOf(`${at(id * 7)}. ${at(id * 11 + 5)}`),
    }));
    const holders = new Map<string, number[]>();
    for (const { id, terms } of stored) for (const term of terms) holders.set(term, [id, ...(holders.get(term) ?? [])]);
    const countOf = (term: string) => holders.get(term)?.length ?? 0;
    const rarity = rarityFrom(countOf, stored.length);

    const lookedUp = (terms: readonly string[]) => {
      const ids = new Set(tellingTerms(terms, countOf).flatMap((term) => holders.get(term)?.slice(0, 50) ?? []));
      expect(ids.size).toBeLessThanOrEqual(400);
      return stored.filter(({ id }) => ids.has(id));
    };
    const best = (terms: readonly string[], among: typeof stored) => mostLike(terms, among, rarity)[0]?.likeness ?? 0;
    for (const text of texts.filter((_, place) => place % 12 === 0)) {
      const terms = termsOf(text);
      expect(best(terms, lookedUp(terms)), text).toBeGreaterThanOrEqual(best(terms, stored) - 0.1);
    }
  });
});

function allOf({ like, unlike }: PairSet) {
  return [...new Set([...like, ...unlike].flatMap(bothOf))].map((text) => ({ id: text, terms: termsOf(text) }));
}

function countIn(set: PairSet): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { terms } of allOf(set)) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => counts.get(term) ?? 0;
}
