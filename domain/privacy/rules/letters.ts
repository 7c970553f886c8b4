/** Letters of the scripts that people here are named in, as few ranges: exact tables of Unicode make a pattern ten times as large and slow. */
const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';

const plain = new WeakMap<RegExp, RegExp>();

/** The same pattern with these letters for `\p{L}`; made once. */
export function withPlainLetters(pattern: RegExp): RegExp {
  const known = plain.get(pattern);
  if (known) return known;
  const made = new RegExp(inFewRanges(pattern.source), pattern.flags);
  plain.set(pattern, made);
  return made;
}

function inFewRanges(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{L\}|\\.|\[|\]/gu, (part) => {
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    return part === '\\p{L}' ? (isInClass ? letters : `[${letters}]`) : part;
  });
}
