import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Database, Statement } from 'better-sqlite3';
import { untilFree } from './patience.ts';
import { type Raw, rawQueries } from './raw-queries.ts';
import { nestWithin } from './savepoints.ts';
import { NoDatabaseThere } from './trouble.ts';

/**
 * The connection that writes: one transaction at a time, in which each unit has a savepoint to go back to. It does not
 * wait for the disk, which is for who commits.
 */
export interface Writer {
  /** Takes the place of the writer before anything is read; waits while another process has it. */
  begin(): Promise<void>;
  commit(): void;
  rollback(): void;
  /** SQLite itself gives up a transaction for which the disk has no room. */
  isOpen(): boolean;
  mark(): void;
  /** Keeps what was done since the mark. */
  keep(): void;
  /** Takes back what was done since the mark. */
  takeBack(): void;
  readonly raw: Raw;
}

export function writerOn(adapter: SqlDriverAdapter, isThere: () => boolean = () => true): Writer {
  // The driver's own connection, which Prisma's adapter for it keeps to itself.
  const { client: database } = adapter as unknown as { readonly client: Database };
  let open = false;
  database.pragma('synchronous = NORMAL');
  nestWithin(adapter, () => open);
  const run = (statement: string) => database.prepare(statement);
  const [mark, keep, back] = ['SAVEPOINT unit', 'RELEASE unit', 'ROLLBACK TO unit'].map(run) as [
    Statement,
    Statement,
    Statement,
  ];
  const end = (statement: string) => {
    open = false;
    database.exec(statement);
  };
  return {
    async begin() {
      if (!isThere()) throw new NoDatabaseThere(new Error('The file was taken away.'));
      await untilFree(() => adapter.executeScript('BEGIN IMMEDIATE'));
      open = true;
    },
    commit: () => end('COMMIT'),
    rollback: () => {
      if (database.inTransaction) end('ROLLBACK');
      open = false;
    },
    isOpen: () => database.inTransaction,
    mark: () => void mark.run(),
    keep: () => void keep.run(),
    takeBack() {
      back.run();
      keep.run();
    },
    raw: rawQueries({
      marks: 'sql',
      prepare: (text) => database.prepare(text).safeIntegers(false),
      rows: async (statement, values) => statement.all(...values),
      changes: async (statement, values) => statement.run(...values).changes,
    }),
  };
}
