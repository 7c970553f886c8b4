const KEY = 'schakelbot.seen';

export type Seen = Record<string, number>;

/** Up to which moment each chat was read, on this computer. A browser that keeps nothing just starts afresh. */
export function loadSeen(): Seen {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, at]) => Number.isInteger(at)));
  } catch {
    return {};
  }
}

export function saveSeen(seen: Seen): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(seen));
  } catch {
    // Without storage the marks start afresh after a reload; nothing else depends on them.
  }
}
