import type { Fault, Finding, Path, Unique } from './problem.ts';

/** Every name that was there before, small and capital letters alike. */
export function twice(what: Unique, items: readonly { readonly item: string; readonly path: Path }[]): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ item, path }) => {
    const name = item.toLowerCase();
    if (seen.has(name)) return [at(path, { fault: 'twice', what })];
    seen.add(name);
    return [];
  });
}

/** A finding about what stands there. */
export function at(path: Path, fault: Fault): Finding {
  return { path, on: 'value', fault };
}
