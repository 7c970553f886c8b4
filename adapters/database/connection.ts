import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { PrismaClient, Provider, Tx } from './prisma.ts';
import type { Units } from './unit-of-work.ts';

/** A database of either kind, open and brought up to date: what differs between them is settled in here. */
export interface Connection {
  readonly provider: Provider;
  readonly adapter: SqlDriverAdapter;
  /** How many migrations it takes to be up to date. */
  readonly migrations: number;
  /** Whether what was opened is still what the address names. */
  isThere(): boolean;
  /** Units of work on it, each rolled back when it takes longer than so many milliseconds. */
  units<Stores>(client: PrismaClient, storesOf: (tx: Tx) => Stores, timeout: number): Units<Stores>;
  /** Takes the place of a bot: on a file there is one, on a server any number. Answers how it leaves that place. */
  serve(): Promise<() => Promise<void>>;
  /** Takes the place of every bot: throws `AnotherBot` when one is serving, and keeps them away meanwhile. */
  keepBotsAway(): Promise<() => Promise<void>>;
}

/** Which of the two the address names. */
export function isPostgresql(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}
