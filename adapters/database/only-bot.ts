import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { isLockError } from './patience.ts';
import { pathOf, touch } from './sqlite.ts';

/** A second bot on one file would remind everybody as well; the message says so. */
export class AnotherBot extends Error {
  override readonly name = 'AnotherBot';
}

/**
 * Holds the place of the one bot that serves this file, until it is released or the process ends in whatever way: the
 * lock is the operating system's own. The command line needs no place and works beside it.
 */
export async function takePlace(url: string): Promise<() => Promise<void>> {
  if (pathOf(url) === ':memory:') return async () => {};
  const path = `${pathOf(url)}-bot`;
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
