import type { CalendarDay } from '../kernel/time.ts';
import type { Finding, FindingClass } from './finding.ts';
import type { Guard } from './guard.ts';
import { type NeutralWords, neutralFor, type Replacement } from './neutral.ts';

/** A stretch of a text, with the kind of what was found there. */
export interface Piece {
  readonly text: string;
  readonly class: FindingClass | undefined;
}

/** The pieces of a text in order, so that it can be shown what was found; together they are the text. */
export function marked(text: string, found: readonly Finding[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { class: kind, from, to } of inOrder(found)) {
    if (from > at) pieces.push({ text: text.slice(at, from), class: undefined });
    pieces.push({ text: text.slice(Math.max(at, from), to), class: kind });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), class: undefined });
  return pieces;
}

/** The text with neutral words for all that was found; a date of birth becomes an age band when it is known what day it is. */
export function propose(
  text: string,
  found: readonly Finding[],
  words: NeutralWords,
  today: CalendarDay | undefined = undefined,
): string {
  const neutral = neutralFor(words, today);
  let proposal = '';
  let at = 0;
  for (const finding of inOrder(found)) {
    if (finding.from < at) continue;
    const replacement = neutral(finding, text);
    const from = Math.max(at, replacement.from);
    proposal = joined(proposal + text.slice(at, from), replacement);
    at = replacement.to;
  }
  return proposal + text.slice(at);
}

/** More rounds than any text has needed. */
const ROUNDS = 5;

/**
 * The same, once more for what only the neutral words brought to light, such as one more address of a row: what is
 * proposed is not asked about again.
 */
export function proposeWhole(
  text: string,
  found: readonly Finding[],
  words: NeutralWords,
  { guard, today }: { readonly guard: Pick<Guard, 'look'>; readonly today?: CalendarDay | undefined },
): string {
  let proposal = text;
  let left = found;
  for (let round = 0; round < ROUNDS && left.length > 0; round += 1) {
    proposal = propose(proposal, left, words, today);
    left = guard.look(proposal);
  }
  return proposal;
}

/** With a capital where a sentence begins, and nothing left of two addresses in a row but one. */
function joined(before: string, { words, capital }: Replacement): string {
  if (words === '') return before.trimEnd();
  if (words.startsWith('(') && before.trimEnd().replace(/,$/, '').endsWith(words))
    return before.trimEnd().replace(/,$/, '');
  const begins = capital && /(?:^|[.!?]\s+|\n\s*)[-•*]?\s*["'“‘(]?$/u.test(before);
  return before + (begins ? words.slice(0, 1).toUpperCase() + words.slice(1) : words);
}

function inOrder(found: readonly Finding[]): Finding[] {
  return [...found].sort((one, other) => one.from - other.from);
}
