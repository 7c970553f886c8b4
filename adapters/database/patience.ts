import { setTimeout as pause } from 'node:timers/promises';
import { ConcurrentChange } from '../../domain/kernel/ports.ts';
import { causesOf } from './causes.ts';

/** Ms of waiting in all while another process holds the database. */
const patience = 10_000;

/** Of Prisma: a conflict, a wait that took too long. Of PostgreSQL: not serializable, a deadlock. */
const lockCodes = new Set<unknown>(['P2034', 'P1008', '40001', '40P01']);

/** Between a half and one: processes that came second together do not come back together. */
const spread = 0.5 + (process.pid % 13) / 26;

/** Tries again while another process is first, or another unit changed what this one had read. */
export async function untilFree<Result>(work: () => Promise<Result>): Promise<Result> {
  let waited = 0;
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (waited >= patience || !cameSecond(error)) throw error;
      const ms = Math.min(tried ** 2, 200) * spread;
      await pause(ms);
      waited += ms;
    }
  }
}

/**
 * Whether it is worth another try: another process holds the database, another unit changed what was read, or another
 * version of the bot changed the tables.
 */
export function cameSecond(error: unknown): boolean {
  return isLockError(error) || isOutdated(error) || error instanceof ConcurrentChange;
}

/** Whether another transaction was first, by the names of Prisma and PostgreSQL for it at any depth of what was thrown. */
export function isLockError(error: unknown): boolean {
  for (const each of causesOf(error)) {
    if ('code' in each && lockCodes.has(each.code)) return true;
    if ('kind' in each && (each.kind === 'SocketTimeout' || each.kind === 'TransactionWriteConflict')) return true;
  }
  return false;
}

/** Whether PostgreSQL refuses a prepared statement because its table has got another column since. */
export function isOutdated(error: unknown): boolean {
  return [...causesOf(error)].some((each) => 'code' in each && each.code === '0A000');
}
