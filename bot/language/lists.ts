/** A list of words or phrases, written with bars between them so that long lists stay readable. */
export function list(words: string): readonly string[] {
  return words.split('|').map((word) => word.trim());
}

/** A table from words to what they say, written by value. */
export function table<Value>(
  ...rows: readonly (readonly [value: Value, words: string])[]
): Readonly<Record<string, Value>> {
  return Object.fromEntries(rows.flatMap(([value, words]) => list(words).map((word) => [word, value])));
}
