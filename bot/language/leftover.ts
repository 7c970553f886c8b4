import type { Token } from './tokens.ts';

/** The text without some of its tokens: what stays is exactly as typed, trimmed of the loose ends. */
export function cutOut(text: string, tokens: readonly Token[], gone: readonly boolean[]): string {
  const pieces: string[] = [];
  let at = 0;
  tokens.forEach((token, index) => {
    if (!gone[index]) return;
    pieces.push(text.slice(at, token.from));
    at = token.to;
  });
  pieces.push(text.slice(at));
  return tidy(pieces.join(' '));
}

function tidy(text: string): string {
  const joined = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)])/g, '$1')
    .replace(/\( ?\)/g, '')
    .replace(/,(?:[,.;:])+/g, ',');
  return trimEnds(joined);
}

const loose = new Set([' ', ',', ';', ':', '-', '–', '—', '•', '*', '.', '!', '\n', '\t']);

/** Loose signs at the front and the end; a question mark or bracket says something and stays. */
function trimEnds(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && loose.has(text[from] ?? '')) from += 1;
  while (to > from && loose.has(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}
