/** A word, a number or a sign of a text, with its place in it (UTF-16 units). */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As typed. */
  readonly raw: string;
  /** Lower-case, without accents: what rules compare with. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
}

const pieces = /\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*|[0-9]+|[^\s\p{Cf}]/gu;

/** Lower-case and without accents, so that "Één" and "een" are the same word. */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-');
}

/** What a table of words says about a word, and nothing about words that every object knows. */
export function known<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** Cuts a text into tokens, in one pass however long it is. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(pieces)) {
    const raw = match[0];
    const from = match.index;
    tokens.push({ kind: kindOf(raw), raw, word: fold(raw), from, to: from + raw.length, glued: from === end });
    end = from + raw.length;
  }
  return tokens;
}

function kindOf(raw: string): Token['kind'] {
  if (/^[0-9]/.test(raw)) return 'number';
  return /^\p{L}/u.test(raw) ? 'word' : 'sign';
}

/** The folded word at a place; empty beyond the ends, so that rules need not check. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** The text of some tokens exactly as it was typed. */
export function typed(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.from, last.to) : '';
}

const cut = new Map<string, readonly string[]>();

function wordsOf(phrase: string): readonly string[] {
  let words = cut.get(phrase);
  if (!words) {
    words = phrase.split(' ');
    cut.set(phrase, words);
  }
  return words;
}

/** The place after one of our own phrases (words apart by spaces) that begins here; undefined when it does not. */
export function after(tokens: readonly Token[], at: number, phrase: string): number | undefined {
  const begin = tokens[at]?.word;
  if (begin === undefined || !phrase.startsWith(begin)) return undefined;
  const words = wordsOf(phrase);
  for (let k = 0; k < words.length; k += 1) if (tokens[at + k]?.word !== words[k]) return undefined;
  return at + words.length;
}

/** The place where one of our own phrases begins that ends here. */
export function startOf(tokens: readonly Token[], end: number, phrase: string): number | undefined {
  const from = end - wordsOf(phrase).length;
  return from >= 0 && after(tokens, from, phrase) === end ? from : undefined;
}

/** Our own phrases by the word that they begin with. */
export function byFirstWord(phrases: readonly string[]): (word: string | undefined) => readonly string[] {
  return byWord(phrases, (words) => words[0]);
}

/** Our own phrases by the word that they end with. */
export function byLastWord(phrases: readonly string[]): (word: string | undefined) => readonly string[] {
  return byWord(phrases, (words) => words.at(-1));
}

function byWord(phrases: readonly string[], keyOf: (words: readonly string[]) => string | undefined) {
  const found = new Map<string | undefined, string[]>();
  for (const phrase of phrases) {
    const key = keyOf(wordsOf(phrase));
    found.set(key, [...(found.get(key) ?? []), phrase]);
  }
  return (word: string | undefined) => found.get(word) ?? none;
}

const none: readonly string[] = [];

/** The place after the longest of the phrases that begins here. */
export function afterAny(tokens: readonly Token[], at: number, phrases: readonly string[]): number | undefined {
  let best: number | undefined;
  for (const phrase of phrases) {
    const end = after(tokens, at, phrase);
    if (end !== undefined && end > (best ?? at)) best = end;
  }
  return best;
}

/** A place after which a phrase's dot stands glued to it ("dec.", "min.") moves past the dot. */
export function pastDot(tokens: readonly Token[], at: number): number {
  const dot = tokens[at];
  const next = tokens[at + 1];
  return dot?.word === '.' && dot.glued && !(next?.kind === 'number' && next.glued) ? at + 1 : at;
}
