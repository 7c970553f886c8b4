/** Which turns were answered lately. */
export interface Recent {
  /** True the first time. */
  take(id: string): boolean;
  /** Gives a turn back, so that its next copy is answered. */
  giveBack(id: string): void;
}

const KEPT = 5000;

/**
 * Slack sends an event again when it doubts that we got it, and people press twice. The turn itself is claimed in the
 * database, so a copy changes nothing; this keeps its answer from being said twice while the process lives. Across a
 * restart Slack only sends again what was not acknowledged, and a message tells which event it answers: by the key in
 * its metadata.
 */
export function recentTurns(): Recent {
  const taken = new Set<string>();
  return {
    take(id) {
      if (taken.has(id)) return false;
      taken.add(id);
      const oldest = taken.values().next().value;
      if (taken.size > KEPT && oldest !== undefined) taken.delete(oldest);
      return true;
    },
    giveBack: (id) => void taken.delete(id),
  };
}
