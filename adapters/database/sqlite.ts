import { existsSync } from 'node:fs';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';
import type { Connection } from './connection.ts';
import { migrate, readMigrations } from './migrations.ts';
import { takePlace } from './only-bot.ts';
import { untilFree } from './patience.ts';
import { diskBelow, noDisk } from './sqlite-disk.ts';
import { pathOf, stillThere, touch } from './sqlite-file.ts';
import { migratingSqlite } from './sqlite-migrate.ts';
import { sqliteUnits } from './sqlite-units.ts';
import { writerOn } from './sqlite-writer.ts';
import { DamagedDatabase, NoDatabaseThere } from './trouble.ts';

/**
 * How long SQLite itself waits for another process. The whole process stands still meanwhile, so it is short; the unit
 * of work waits further without standing still.
 */
const lockWait = 50;

/**
 * FULL until units take over, which wait for the disk themselves. The write-ahead log goes into the file at 16 MB: a page
 * that changed often meanwhile is written once, and the process stands still for it less often.
 */
const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 4000;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA trusted_schema = OFF;
`;

/** Opens the file and brings it up to date. One unit at a time: SQLite has one writer. */
export async function connectSqlite(url: string): Promise<Connection> {
  const adapter = await openSqlite(url);
  const migrations = readMigrations('sqlite');
  try {
    await migrate(migratingSqlite(adapter), migrations);
  } catch (error) {
    await adapter.dispose();
    throw error;
  }
  return connectionOf(url, adapter, migrations.length);
}

/** Opens a file that is there, without asking for the place of the writer at every turn. */
export async function readSqlite(url: string): Promise<Connection> {
  const path = pathOf(url);
  if (!existsSync(path)) throw new NoDatabaseThere(new Error('There is no such file.'));
  const adapter = await new PrismaBetterSqlite3({ url: path, timeout: lockWait }).connect();
  return connectionOf(url, adapter, readMigrations('sqlite').length);
}

function connectionOf(url: string, adapter: SqlDriverAdapter, migrations: number): Connection {
  const path = pathOf(url);
  const isThere = stillThere(path);
  const disk = path === ':memory:' ? noDisk : diskBelow(path);
  return {
    provider: 'sqlite',
    adapter,
    migrations,
    isThere,
    units: (client, storesOf, timeout) =>
      sqliteUnits(client, storesOf, { writer: writerOn(adapter, isThere), disk, timeout }),
    async serve() {
      const leave = await takePlace(path);
      try {
        await refuseDamaged(adapter);
      } catch (error) {
        await leave();
        throw error;
      }
      return leave;
    },
    keepBotsAway: () => takePlace(path),
  };
}

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

/** Looks the whole file through: SQLite itself finds damage only where it happens to read. */
export async function refuseDamaged(adapter: SqlDriverAdapter): Promise<void> {
  const { rows } = await adapter.queryRaw(plain('PRAGMA quick_check(1)'));
  if (rows[0]?.[0] !== 'ok') throw new DamagedDatabase('Pages of the database do not fit together.');
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
