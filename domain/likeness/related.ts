import { dailyTerm } from './daily-lexicon.ts';
import { FINER_NEAR } from './related-finer.ts';
import { MATTERS_NEAR } from './related-matters.ts';

const related = new Map<string, string[]>();
for (const line of (MATTERS_NEAR.trim() + FINER_NEAR.trimEnd()).split('\n')) {
  const [concept = '', others = ''] = line.split(': ');
  for (const other of others.split(' ')) {
    link(dailyTerm(concept), dailyTerm(other));
    link(dailyTerm(other), dailyTerm(concept));
  }
}

function link(one: string, other: string): void {
  const known = related.get(one) ?? [];
  if (!known.includes(other)) related.set(one, [...known, other]);
}

/** The concepts near this one: whoever asks for it is helped by them too, only less. */
export function relatedTo(concept: string): readonly string[] {
  return related.get(concept) ?? [];
}
