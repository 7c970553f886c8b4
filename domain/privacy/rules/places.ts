import type { Finding, FindingClass } from '../finding.ts';
import { withPlainLetters } from './letters.ts';

/** What a pattern matched: the words themselves, the text before them, and the text after them. */
export interface Hit {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly from: number;
}

/**
 * Everywhere that the pattern matches. A group `hit` says which part is meant; it ends the match. `accept` looks at what
 * stands around it: 60 letters before and 40 after, so that a long text takes no longer
 * for each place; where it says no, another match may begin one letter on (a whole one: within a
 * pair of units a pattern would find the same place for ever).
 */
export function places(
  kind: FindingClass,
  text: string,
  written: RegExp,
  accept: (hit: Hit) => boolean = () => true,
): Finding[] {
  const pattern = withPlainLetters(written);
  const found: Finding[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const words = match.groups?.['hit'] ?? match[0];
    const to = match.index + match[0].length;
    const from = to - words.length;
    const hit: Hit = { words, before: text.slice(Math.max(0, from - 60), from), after: text.slice(to, to + 40), from };
    if (accept(hit)) found.push({ class: kind, from, to });
    else pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}

/** The digits of some words, without what stands between them. */
export function digitsOf(words: string): string {
  return words.replace(/\D/g, '');
}
