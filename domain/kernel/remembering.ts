const MOST_REMEMBERED = 5000;

/** Remembers what was found out about a word, a day or a number, so that it may be asked again for nothing. */
export function remembering<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    if (found.has(key)) return found.get(key) as Value;
    if (found.size >= MOST_REMEMBERED) found.clear();
    const value = find(key);
    found.set(key, value);
    return value;
  };
}
