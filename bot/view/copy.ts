/** A piece of text. A bare string is ours; what a person typed is `said`, and can never become markup or a mention. */
export type Span = string | { readonly said: string } | { readonly strong: string };

export type Copy = Span | readonly Copy[];

export function said(text: string): Span {
  return { said: text };
}

export function strong(text: string): Span {
  return { strong: text };
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
  return spansOf(copy)
    .map((span) => (typeof span === 'string' ? span : 'said' in span ? span.said : span.strong))
    .join('');
}
