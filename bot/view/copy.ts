/**
 * A piece of text. A bare string is ours; what a person typed is `said`, and can never become markup or a mention. A
 * link is a web address of ours, shown as it is so that it can be copied too.
 */
export type Span = string | { readonly said: string } | { readonly strong: string } | { readonly link: string };

export type Copy = Span | readonly Copy[];

export function said(text: string): Span {
  return { said: text };
}

export function strong(text: string): Span {
  return { strong: text };
}

export function link(address: string): Span {
  return { link: address };
}

/** What stands there to read. */
export function wordsOf(span: Span): string {
  if (typeof span === 'string') return span;
  if ('said' in span) return span.said;
  return 'strong' in span ? span.strong : span.link;
}

/** The same span with other words: a line or a piece of it. A piece of a link is no link any more. */
export function withWords(span: Span, words: string): Span {
  if (typeof span === 'string') return words;
  if ('said' in span) return { said: words };
  if ('strong' in span) return { strong: words };
  return words === span.link ? span : words;
}

/** The spans of a text, in order, whatever their nesting. */
export function spansOf(copy: Copy): readonly Span[] {
  if (typeof copy === 'string' || !isList(copy)) return [copy];
  return copy.flatMap(spansOf);
}

function isList(copy: Copy): copy is readonly Copy[] {
  return Array.isArray(copy);
}

/** The text without its emphasis. */
export function plainText(copy: Copy): string {
  return spansOf(copy).map(wordsOf).join('');
}
