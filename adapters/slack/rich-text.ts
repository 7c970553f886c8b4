import type { types } from '@slack/bolt';
import { type Copy, type Span, spansOf, wordsOf } from '../../bot/view/copy.ts';
import { clean, cut, limits } from './limits.ts';

/** A run of text in Slack's rich text: shown as it is, so that nothing in it becomes markup, a link or a mention. */
export type Run = types.RichTextText | (types.RichTextLink & { readonly text: string });

/** The runs of a text, together no longer than there is room for. */
export function runs(copy: Copy, max: number = limits.richText): Run[] {
  const found: Run[] = [];
  let room = max;
  for (const span of spansOf(copy)) {
    const words = clean(wordsOf(span));
    if (words === '' || room <= 1) continue;
    const text = cut(words, room);
    room -= text.length;
    found.push(runOf(span, text));
  }
  return found;
}

function runOf(span: Span, text: string): Run {
  if (typeof span === 'string' || 'said' in span) return { type: 'text', text };
  if ('strong' in span) return bold(text);
  return text === span.link && isSafe(text) ? { type: 'link', url: text, text } : { type: 'text', text };
}

/** Anything but a web address behind a lock stays words. */
function isSafe(address: string): boolean {
  return /^https:\/\/[^\s<>|]+$/i.test(address) && URL.canParse(address);
}

export function bold(text: string): Run {
  return { type: 'text', text, style: { bold: true } };
}

/** One paragraph; nothing at all when there are no words, for Slack refuses an empty one. */
export function paragraph(elements: Run[]): types.RichTextBlock[] {
  if (elements.length === 0) return [];
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}

/** Rows in as few portions as fit a block each. */
export function portions(rows: readonly Run[][]): Run[][][] {
  const made: Run[][][] = [];
  let room = 0;
  for (const row of rows.filter((each) => each.length > 0)) {
    const size = row.reduce((sum, run) => sum + run.text.length + 1, 0);
    const last = made.at(-1);
    if (last && size <= room) last.push(row);
    else made.push([row]);
    room = last && size <= room ? room - size : limits.richText - size;
  }
  return made;
}
