import { type Copy, plainText, type Span, spansOf, withWords, wordsOf } from '../../bot/view/copy.ts';

/** A piece of an Adaptive Card as plain JSON. */
export type Element = Readonly<Record<string, unknown>>;

export interface TextStyle {
  readonly quiet?: boolean;
  readonly strong?: boolean;
  readonly size?: 'medium' | 'large';
  readonly color?: 'attention' | 'good';
  /** Written before the first line, such as a bullet. */
  readonly lead?: string;
}

/**
 * A text as RichTextBlocks, one a line. Text runs know no Markdown and no mentions, so whatever a person typed stands
 * there as it was typed.
 */
export function richText(copy: Copy, style: TextStyle = {}): Element[] {
  const written: Copy = style.lead ? [style.lead, copy] : copy;
  return linesOf(written)
    .filter((line) => plainText(line).trim() !== '')
    .map((line, index) => ({
      type: 'RichTextBlock',
      ...(index > 0 ? { spacing: 'none' } : {}),
      inlines: line.flatMap((span) => runsOf(span, style)),
    }));
}

/** Words of our own as a heading that screen readers recognise; with anything that might be Markdown, as rich text. */
export function headingText(words: string, size: 'medium' | 'large'): Element[] {
  if (!isPlain(words)) return richText(words, { strong: true, size });
  return [{ type: 'TextBlock', text: words, style: 'heading', size, weight: 'bolder', wrap: true }];
}

/** Letters, digits and harmless signs, beginning with a letter: nothing that a reader of Markdown or links acts upon. */
function isPlain(words: string): boolean {
  return /^\p{L}[\p{L}\p{N}\p{Pd} ,.:;?'"‘’“”…·%()]*$/u.test(words) && !/[.:][^\s\d]/.test(words);
}

/** The lines of a text, each with its own spans. */
export function linesOf(copy: Copy): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spansOf(copy)) {
    const [first, ...rest] = wordsOf(span).split(/\r\n|[\n\r\u2028\u2029]/);
    if (first) lines.at(-1)?.push(withWords(span, first));
    for (const next of rest) lines.push(next ? [withWords(span, next)] : []);
  }
  return lines;
}

function runsOf(span: Span, style: TextStyle): Element[] {
  const strong = style.strong || (typeof span !== 'string' && 'strong' in span);
  return inertPieces(wordsOf(span)).map((text) => ({
    type: 'TextRun',
    text,
    ...(strong ? { weight: 'bolder' } : {}),
    ...(isLink(span) ? { selectAction: { type: 'Action.OpenUrl', title: text, url: text } } : {}),
    ...(style.quiet ? { isSubtle: true } : {}),
    ...(style.size ? { size: style.size } : {}),
    ...(style.color ? { color: style.color } : {}),
  }));
}

function isLink(span: Span): boolean {
  return typeof span !== 'string' && 'link' in span;
}

/** Cards turn `{{DATE(…)}}` into a date, even in a text run; cut between its braces, it stays what was typed. */
function inertPieces(text: string): string[] {
  return text.split(/(?<=\{)(?=\{)/);
}
