/** Letters of the scripts that people here are named in, as few ranges: exact tables of Unicode make a pattern ten times as large and slow. */
const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';

/** Figures, also small ones and parts of one. */
const figures = '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u2070-\\u2089\\u2150-\\u2189';

const plain = new WeakMap<RegExp, RegExp>();

/** The same pattern with these for `\p{L}` and `\p{N}`; made once. `places` does it for the patterns it is given. */
export function withPlainLetters(pattern: RegExp): RegExp {
  const known = plain.get(pattern);
  if (known) return known;
  const made = new RegExp(inFewRanges(pattern.source), pattern.flags);
  plain.set(pattern, made);
  return made;
}

function inFewRanges(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{[LN]\}|\\.|\[|\]/gu, (part) => {
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    const range = part === '\\p{L}' ? letters : part === '\\p{N}' ? figures : undefined;
    if (range === undefined) return part;
    return isInClass ? range : `[${range}]`;
  });
}
