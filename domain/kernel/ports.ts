import type { CalendarDay, Instant, Period } from './time.ts';

/** The only source of "now". */
export interface Clock {
  now(): Instant;
}

/** Makes ids that nobody can guess. */
export interface Ids {
  next(): string;
}

export interface Log {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
}

/** Facts are codes, keys and counts; never what a person typed. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Keeps private text unreadable at rest. The sealed text carries the id of the key that opens it. */
export interface Cipher {
  /** The ids of the keys that open; the first of them seals. */
  readonly keys: readonly string[];
  seal(text: string): string;
  /** Throws when the text was sealed with a key that is not here. */
  open(sealed: string): string;
}

export interface Holidays {
  /** The name of the public holiday on that day, if it is one. */
  on(day: CalendarDay): string | undefined;
}

/** Wall-clock repetition in the words of RFC 5545. */
export interface Recurrence {
  /** The days on which the rule (`FREQ=WEEKLY;…`), begun on `start`, falls within the period, in order. */
  days(rule: string, start: CalendarDay, within: Period): CalendarDay[];
}

/** Numbers that people use (S-12, C-7), counted from one, each series without a gap. */
export interface Counters {
  next(series: 'signal' | 'consultation' | 'lesson'): Promise<number>;
}

/** All or nothing: what the work changes is stored together, or not at all when it throws. It may be run again. */
export interface UnitOfWork<Stores> {
  run<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
}

/** Tells the unit of work that another one came first; run again, it sees what the other stored. */
export class ConcurrentChange extends Error {}
