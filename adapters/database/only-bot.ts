import { existsSync } from 'node:fs';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { isLockError } from './patience.ts';
import { touch } from './sqlite-file.ts';
import { AnotherBot } from './trouble.ts';

/**
 * Holds the place of the one bot that serves this file, until it is released or the process ends in whatever way: the
 * lock is the operating system's own. The command line needs no place and works beside it.
 */
export async function takePlace(file: string): Promise<() => Promise<void>> {
  if (file === ':memory:') return async () => {};
  const path = `${file}-bot`;
  touch(path);
  const connection = await new PrismaBetterSqlite3({ url: path, timeout: 0 }).connect();
  try {
    await connection.executeScript('BEGIN EXCLUSIVE');
  } catch (error) {
    await connection.dispose();
    throw isLockError(error) ? new AnotherBot('Another bot is running on this database.') : error;
  }
  return () => connection.dispose();
}

/** Whether a bot serves this file now; seen by reading, which holds nobody up. */
export async function isTaken(file: string): Promise<boolean> {
  const path = `${file}-bot`;
  if (!existsSync(path)) return false;
  const connection = await new PrismaBetterSqlite3({ url: path, timeout: 0 }).connect();
  try {
    await connection.queryRaw({ sql: 'SELECT COUNT(*) FROM sqlite_master', args: [], argTypes: [] });
    return false;
  } catch (error) {
    if (isLockError(error)) return true;
    throw error;
  } finally {
    await connection.dispose();
  }
}
