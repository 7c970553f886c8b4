import type { NetworkView } from '../../domain/network/lookup.ts';

/** The network as this process last read it, under the name of the import that it came from. */
export interface NetworkCache {
  get(version: string): NetworkView | undefined;
  put(version: string, view: NetworkView): void;
}

export function networkCache(): NetworkCache {
  let kept: { readonly version: string; readonly view: NetworkView } | undefined;
  return {
    get: (version) => (kept?.version === version ? kept.view : undefined),
    put(version, view) {
      kept = { version, view };
    },
  };
}
