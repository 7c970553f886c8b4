import type { NetworkView } from '../../domain/network/lookup.ts';
import type { FreeWords } from '../../domain/privacy/desk.ts';

const known = new WeakMap<NetworkView, FreeWords>();

/** What in this network points at nobody's case: its bodies, regions and parties, and as it wishes members' full names. */
export function freeWordsOf(network: NetworkView): FreeWords {
  const before = known.get(network);
  if (before) return before;
  const { bodies, regions, organisations, parties, landsdelen, members, settings } = network;
  const named = [bodies, regions, organisations, parties, landsdelen, settings.memberNames ? members : []].flat();
  const names = new Set(named.map(({ name }) => name.toLowerCase()));
  const isFree: FreeWords = (words) => names.has(words);
  known.set(network, isFree);
  return isFree;
}
