/** What is counted in this process, from its start on. */
export type Counted = 'sends' | 'rate-limited' | 'job-runs';

type Labels = Readonly<Record<string, string>>;

/** Counts what happens, for who looks at it from outside. A count that is begun at 0 is seen before anything happens. */
export interface Tally {
  add(what: Counted, labels: Labels, times?: number): void;
  of(what: Counted): readonly { readonly labels: Labels; readonly count: number }[];
}

export function aTally(): Tally {
  const counts = new Map<string, { readonly what: Counted; readonly labels: Labels; count: number }>();
  return {
    add(what, labels, times = 1) {
      const name = JSON.stringify([what, labels]);
      const known = counts.get(name) ?? { what, labels, count: 0 };
      known.count += times;
      counts.set(name, known);
    },
    of: (what) => [...counts.values()].filter((each) => each.what === what),
  };
}
