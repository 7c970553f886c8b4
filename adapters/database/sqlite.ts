import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import { untilFree } from './patience.ts';

/**
 * How long SQLite itself waits for another process. The whole process stands still meanwhile, so it is short; the unit
 * of work waits further without standing still.
 */
const lockWait = 50;

/** FULL: what was answered is on the disk, also when the power fails right after. */
const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA trusted_schema = OFF;
`;

/** Opens the file, which only this user may read, and makes it with its folder when it is not there yet. */
export async function openSqlite(url: string): Promise<SqlDriverAdapter> {
  const path = pathOf(url);
  if (path !== ':memory:') touch(path);
  const adapter = await new PrismaBetterSqlite3({ url: path, timeout: lockWait }).connect();
  try {
    await untilFree(() => adapter.executeScript(pragmas));
  } catch (error) {
    await adapter.dispose();
    throw error;
  }
  return writesFirst(adapter);
}

/** The file that a `file:` address names; `:memory:` is none. */
export function pathOf(url: string): string {
  return url.replace(/^file:/, '');
}

/** Makes the file with its folder when it is not there yet, for this user only. */
export function touch(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}

/** Pages of the file do not fit together. */
export class DamagedDatabase extends Error {
  override readonly name = 'DamagedDatabase';
  readonly code = 'SQLITE_CORRUPT';
}

/** Looks the whole file through: SQLite itself finds damage only where it happens to read. */
export async function refuseDamaged(adapter: SqlDriverAdapter): Promise<void> {
  const { rows } = await adapter.queryRaw(plain('PRAGMA quick_check(1)'));
  if (rows[0]?.[0] !== 'ok') throw new DamagedDatabase('Pages of the database do not fit together.');
}

/** Hands one open connection to Prisma: an in-memory database lives no longer than its connection. */
export function factoryOf(adapter: SqlDriverAdapter): SqlDriverAdapterFactory {
  return { provider: adapter.provider, adapterName: adapter.adapterName, connect: async () => adapter };
}

/**
 * Lets every transaction begin with a write, as BEGIN IMMEDIATE would: it takes its turn before it reads anything, so
 * that no other process changes what it read, and nothing is half done when another one is first.
 */
function writesFirst(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolation) => {
    const transaction = endsForSure(await start(isolation));
    try {
      await transaction.executeRaw(plain('UPDATE "Setting" SET "value" = "value" WHERE 1 = 0'));
      return transaction;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  };
  return adapter;
}

/**
 * Prisma calls `rollback` alone when a COMMIT failed (a full disk), and this driver then only lets the next one in: a
 * transaction that is still open there would block every later one.
 */
function endsForSure(transaction: Transaction): Transaction {
  const letNextIn = transaction.rollback.bind(transaction);
  transaction.rollback = async () => {
    try {
      await transaction.executeRaw(plain('ROLLBACK'));
    } catch {
      // It had ended already.
    }
    await letNextIn();
  };
  return transaction;
}

function plain(sql: string) {
  return { sql, args: [], argTypes: [] };
}
