import { type Token, tokensOf } from './tokens.ts';

/** A name by which somebody or something of the network is called. */
export interface NameOf<Value> {
  readonly words: string;
  readonly value: Value;
}

/** A name found in a text: several values when more than one is called so. */
export interface NameFound<Value> {
  readonly from: number;
  readonly next: number;
  readonly values: readonly Value[];
}

/** Finds the longest name that begins at a token. */
export type FindName<Value> = (tokens: readonly Token[], at: number) => NameFound<Value> | undefined;

/** Prepares the names once, so that looking for one costs no search through all. */
export function nameFinder<Value>(names: readonly NameOf<Value>[]): FindName<Value> {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const name of names) {
    const words = tokensOf(name.words)
      .filter((token) => token.kind !== 'sign')
      .map((token) => token.word);
    const [first] = words;
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value: name.value }]);
  }
  return (tokens, at) => longest(tokens, at, byFirst.get(tokens[at]?.word ?? '') ?? []);
}

function longest<Value>(
  tokens: readonly Token[],
  at: number,
  names: readonly { words: readonly string[]; value: Value }[],
): NameFound<Value> | undefined {
  let next = at;
  let values: Value[] = [];
  for (const name of names) {
    const end = endOf(tokens, at, name.words);
    if (end === undefined || end < next || isPossessive(tokens, end)) continue;
    values = end === next ? [...values, name.value] : [name.value];
    next = end;
  }
  return values.length === 0 ? undefined : { from: at, next, values: distinct(values) };
}

function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let here = at;
  for (const [index, word] of words.entries()) {
    while (index > 0 && ['-', '.', "'", '(', ')'].includes(tokens[here]?.word ?? '')) here += 1;
    if (tokens[here]?.word !== word) return undefined;
    here += 1;
  }
  return here;
}

function isPossessive(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.word === "'" && tokens[end]?.glued === true;
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
