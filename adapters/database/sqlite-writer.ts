import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import type { Database, Statement } from 'better-sqlite3';
import { untilFree } from './patience.ts';
import { Sql, sql, type Tx } from './prisma.ts';
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
  /** Queries of our own, prepared once: Prisma makes each of its own anew. */
  readonly raw: Pick<Tx, '$queryRaw' | '$executeRaw'>;
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
    raw: rawQueries(database),
  };
}

/** Lets Prisma's own transactions, of a write that takes several statements, be savepoints while ours is open. */
function nestWithin(adapter: SqlDriverAdapter, isOpen: () => boolean): void {
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolation) => (isOpen() ? nested(adapter) : start(isolation));
}

async function nested(adapter: SqlDriverAdapter): Promise<Transaction> {
  const name = 'prisma';
  const run = (statement: string) => adapter.executeScript(statement);
  await run(`SAVEPOINT ${name}`);
  const back = async () => {
    await run(`ROLLBACK TO ${name}`);
    await run(`RELEASE ${name}`);
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    options: { usePhantomQuery: true },
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    commit: () => run(`RELEASE ${name}`),
    rollback: back,
    createSavepoint: (inner) => run(`SAVEPOINT ${inner}`),
    rollbackToSavepoint: (inner) => run(`ROLLBACK TO ${inner}`),
    releaseSavepoint: (inner) => run(`RELEASE ${inner}`),
  };
}

/** The tagged templates of the stores, each as one prepared statement. */
function rawQueries(database: Database): Writer['raw'] {
  const byTemplate = new WeakMap<object, Statement>();
  const byText = new Map<string, Statement>();
  const prepare = (text: string): Statement => {
    const known = byText.get(text) ?? database.prepare(text).safeIntegers(false);
    byText.set(text, known);
    return known;
  };
  const bound = (
    template: unknown,
    values: readonly unknown[],
  ): { statement: Statement; values: readonly unknown[] } => {
    const strings = template as TemplateStringsArray;
    if (values.some((value) => value instanceof Sql)) {
      const whole = sql(strings, ...values);
      return { statement: prepare(whole.sql), values: whole.values };
    }
    const known = byTemplate.get(strings) ?? prepare(strings.join('?'));
    byTemplate.set(strings, known);
    return { statement: known, values };
  };
  const queries = {
    $queryRaw: async (template: unknown, ...given: unknown[]) => {
      const { statement, values } = bound(template, given);
      return statement.all(...values);
    },
    $executeRaw: async (template: unknown, ...given: unknown[]) => {
      const { statement, values } = bound(template, given);
      return statement.run(...values).changes;
    },
  };
  return queries as unknown as Writer['raw'];
}
