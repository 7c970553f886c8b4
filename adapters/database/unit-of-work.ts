import type { UnitOfWork } from '../../domain/kernel/ports.ts';
import type { PrismaClient, Tx } from './prisma.ts';
import type { Raw } from './raw-queries.ts';

/**
 * A unit that does not end within this time is rolled back, so that it cannot hold up the others for ever; nor itself, by
 * asking for a unit inside it.
 */
export const longest = 20_000;

/** So many units at a time, in the order they were asked for: a queue of our own never runs out of time. */
export interface Units<Stores> extends UnitOfWork<Stores> {
  /** Lets those that were asked for end, and refuses new ones. */
  close(): Promise<void>;
}

/** Nothing is read or stored after the end. */
export function refuseWhen(closed: boolean): void {
  if (closed) throw new Error('The database is closed.');
}

/** The client as one unit sees it: queries of our own go straight to the driver, and none does once the unit ended. */
export function txOf(client: PrismaClient, raw: Raw, isRunning: () => boolean): Tx {
  return new Proxy({} as PrismaClient, {
    get(_empty, key) {
      if (!isRunning()) throw new Error('The unit of work has ended.');
      if (key === '$queryRaw' || key === '$executeRaw') return raw[key];
      return client[key as keyof PrismaClient];
    },
  });
}

/** Whatever the unit did is rolled back. */
export class TimeLimitError extends Error {}

/** Throws `TimeLimitError` when the work does; what it still does afterwards finds its unit ended. */
export function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new TimeLimitError('A unit of work took too long and was rolled back.'));
    const timer = setTimeout(giveUp, milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
