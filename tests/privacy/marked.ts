import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FindingClass, findingClasses } from '../../domain/privacy/finding.ts';

export { findingClasses as classes } from '../../domain/privacy/finding.ts';
export type SpanClass = FindingClass;

/** A place in a text that should be found; `to` is not in it. */
export interface Span {
  readonly class: SpanClass;
  readonly from: number;
  readonly to: number;
}

/** A text as somebody would type it, with the places in it that point at a person. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** `open` is to be looked at while rules are written; the others only measure them (see set/README.md). */
export const parts = ['open', 'sealed', 'unseen', 'fresh'] as const;
export type Part = (typeof parts)[number];

/** All examples of a part, one a line. */
export function examples(part: Part): Marked[] {
  const folder = join(import.meta.dirname, 'set', part);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').map(readMarked));
}

/** Reads `Bel {name:Samira} op {phone:06-12345678}.`; throws, without the line, when a mark is not as it should be. */
export function readMarked(line: string): Marked {
  const spans: Span[] = [];
  let text = '';
  for (const [piece, mark, marked] of line.matchAll(/\{([a-z]+):([^{}]+)\}|[^{}]+|[{}]/g)) {
    if (piece === '{' || piece === '}') throw new Error('A mark that is not closed or not opened.');
    if (mark !== undefined && marked !== undefined) {
      const found = findingClasses.find((known) => known === mark);
      if (!found) throw new Error(`No class ${mark}.`);
      spans.push({ class: found, from: text.length, to: text.length + marked.length });
    }
    text += marked ?? piece;
  }
  return { text, spans };
}
