import { AsyncLocalStorage } from 'node:async_hooks';
import type { UnitOfWork } from '../../domain/kernel/ports.ts';
import { cameSecond, untilFree } from './patience.ts';
import { placesFor } from './places.ts';
import type { PrismaClient, Tx } from './prisma.ts';

/** A unit that does not end within this time is rolled back, so that it cannot hold up the others for ever. */
export const longest = 20_000;

/** So many units at a time, in the order they were asked for: a queue of our own never runs out of time. */
export interface Units<Stores> extends UnitOfWork<Stores> {
  /** Lets those that were asked for end, and refuses new ones. */
  close(): Promise<void>;
}

/** Units on a server, which runs several at once. */
export function serverUnits<Stores>(
  client: PrismaClient,
  storesOf: (tx: Tx) => Stores,
  { together, timeout }: { readonly together: number; readonly timeout: number },
): Units<Stores> {
  const guard = guarded();
  const places = placesFor(together, cameSecond);
  const limits = { maxWait: timeout, timeout: timeout + 1000 };
  const attempt = <Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> =>
    guard.inside(() => client.$transaction((tx) => within(timeout, work(storesOf(tx))), limits));
  return {
    async run(work) {
      guard.check();
      return places.take(
        () => attempt(work),
        () => untilFree(() => attempt(work)),
      );
    },
    async close() {
      guard.close();
      await places.empty();
      guard.end();
    },
  };
}

/** Refuses units after closing, and units inside one another, which would wait for themselves. */
export function guarded() {
  const running = new AsyncLocalStorage<{ is: boolean }>();
  let closed = false;
  return {
    check() {
      if (closed) throw new Error('The database is closed.');
      if (running.getStore()?.is) throw new Error('A unit of work cannot run inside another one.');
    },
    async inside<Result>(work: (isRunning: () => boolean) => Promise<Result>): Promise<Result> {
      const unit = { is: true };
      try {
        return await running.run(unit, () => work(() => unit.is));
      } finally {
        unit.is = false;
      }
    },
    close() {
      closed = true;
    },
    /** Node would otherwise keep it in its books, and be slower with every database that was opened. */
    end: () => running.disable(),
  };
}

/** Fails when the work takes longer; what it still does afterwards finds its unit ended. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    const giveUp = () => reject(new Error('A unit of work took too long and was rolled back.'));
    timer = setTimeout(giveUp, milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
