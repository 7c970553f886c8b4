import { setTimeout as pause } from 'node:timers/promises';
import { ConcurrentChange } from '../../domain/kernel/ports.ts';
import { causesOf } from './causes.ts';

/** Around ten seconds of trying when another process holds the database. */
const attempts = 40;

/** Tries again while another process is first, or another unit changed what this one had read. */
export async function untilFree<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (tried >= attempts || !cameSecond(error)) throw error;
      await pause(Math.min(5 * tried, 200) + (process.pid % 13));
    }
  }
}

/** Whether it is worth another try: another process holds the database, or another unit changed what was read. */
export function cameSecond(error: unknown): boolean {
  return isLockError(error) || error instanceof ConcurrentChange;
}

/** Whether another transaction was first, by Prisma's names for it at any depth of what was thrown. */
export function isLockError(error: unknown): boolean {
  for (const each of causesOf(error)) {
    if ('code' in each && (each.code === 'P2034' || each.code === 'P1008')) return true;
    if ('kind' in each && (each.kind === 'SocketTimeout' || each.kind === 'TransactionWriteConflict')) return true;
  }
  return false;
}
