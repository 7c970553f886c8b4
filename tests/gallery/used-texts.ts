type Catalogue = { [key: string]: unknown };

/** Notes which sentences of a catalogue are said; what is left was never shown to anybody. */
export function watched(name: string, catalogue: object): () => string[] {
  const unsaid = new Set<string>();
  watch(catalogue as Catalogue, name, unsaid);
  return () => [...unsaid].sort();
}

function watch(texts: Catalogue, at: string, unsaid: Set<string>): void {
  for (const [key, value] of Object.entries(texts)) {
    const name = `${at}.${key}`;
    if (typeof value === 'function') {
      unsaid.add(name);
      texts[key] = (...args: unknown[]) => {
        unsaid.delete(name);
        return value(...args);
      };
    } else if (typeof value === 'string') {
      unsaid.add(name);
      const get = () => {
        unsaid.delete(name);
        return value;
      };
      Object.defineProperty(texts, key, { get, enumerable: true });
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      watch(value as Catalogue, name, unsaid);
    }
  }
}
