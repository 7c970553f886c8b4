import type { Finding } from './finding.ts';
import type { WordLists } from './word-lists.ts';

/** Finds what in a text points at a person. It never says that nothing does: it knows what it looks for, and no more. */
export interface Guard {
  /** In order, none over another. */
  look(text: string): readonly Finding[];
}

/** A rule for one or more kinds: the text in, places out; they may overlap, and are sorted out together. */
export type Rule = (text: string, lists: WordLists) => readonly Finding[];

/** The guard with these rules; where two found the same place the earlier rule is right. */
export function createGuard(rules: readonly Rule[], lists: WordLists): Guard {
  return {
    look(text) {
      const found: Finding[] = [];
      for (const finding of rules.flatMap((rule) => rule(text, lists))) {
        if (!found.some((other) => overlap(other, finding))) found.push(finding);
      }
      return found.sort((one, other) => one.from - other.from);
    },
  };
}

function overlap(one: Finding, other: Finding): boolean {
  return one.from < other.to && other.from < one.to;
}
