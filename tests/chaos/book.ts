import type { Instant } from '../../domain/kernel/time.ts';

/** The text of an agreement that no other nudge is about, by which its message is known on every platform. */
export type Subject = `Afspraak ${string}`;

export type PlatformName = 'slack' | 'teams';

/** A message that a platform took: from then on it stands in somebody's chat. */
export interface Arrival {
  readonly platform: PlatformName;
  readonly channel: string;
  /** What our own key is called in it; Teams carries none. */
  readonly key: string | undefined;
  /** The agreements that stand in it: each belongs to one nudge. */
  readonly subjects: readonly Subject[];
  readonly at: Instant;
  /** By the machine's own clock. */
  readonly real: number;
  /** The process that posted it. */
  readonly child: number;
  /** What the platform did after it took the message. */
  readonly fate: string;
  /** Whether its answer left for a process that was alive. */
  answered: boolean;
}

/** All that happened to the messages of a run, counted. */
export interface Book {
  readonly arrivals: Arrival[];
  /** How often each thing happened: faults by their names, refusals by limit. */
  readonly counted: Map<string, number>;
  count(what: string): void;
}

/** How often something came faster than a platform's limits allow. */
export function refusedByLimit({ counted }: Book): number {
  return [...counted].filter(([what]) => what.startsWith('limit: ')).reduce((sum, [, count]) => sum + count, 0);
}

export function aBook(): Book {
  const counted = new Map<string, number>();
  return {
    arrivals: [],
    counted,
    count: (what) => void counted.set(what, (counted.get(what) ?? 0) + 1),
  };
}
