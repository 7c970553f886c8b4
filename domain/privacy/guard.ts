import type { Finding } from './finding.ts';
import type { WordLists } from './word-lists.ts';

/** Finds what in a text points at a person. It never says that nothing does: it knows what it looks for, and no more. */
export interface Guard {
  /** In order, none over another. `allowed` are words that point at nobody's case: members' full names, bodies. */
  look(text: string, allowed?: readonly string[]): readonly Finding[];
}

/** A rule for one or more kinds: the text in, places out; they may overlap, and are sorted out together. */
export type Rule = (text: string, lists: WordLists) => readonly Finding[];

/** The guard with these rules; where two found the same place the earlier rule is right. */
export function createGuard(rules: readonly Rule[], lists: WordLists): Guard {
  return {
    look(text, allowed = []) {
      const free = placesOf(allowed, text);
      const found: Finding[] = [];
      for (const finding of rules.flatMap((rule) => rule(text, lists))) {
        if (free.some((place) => covers(place, finding)) || found.some((other) => overlap(other, finding))) continue;
        found.push(finding);
      }
      return found.sort((one, other) => one.from - other.from);
    },
  };
}

type Place = Pick<Finding, 'from' | 'to'>;

function placesOf(words: readonly string[], text: string): Place[] {
  const low = text.toLowerCase();
  return words.flatMap((word) => {
    const places: Place[] = [];
    const wanted = word.toLowerCase();
    for (let from = low.indexOf(wanted); wanted !== '' && from >= 0; from = low.indexOf(wanted, from + 1)) {
      places.push({ from, to: from + wanted.length });
    }
    return places;
  });
}

function covers(outer: Place, inner: Place): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function overlap(one: Place, other: Place): boolean {
  return one.from < other.to && other.from < one.to;
}
