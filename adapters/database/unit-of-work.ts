import type { UnitOfWork } from '../../domain/kernel/ports.ts';
import { cameSecond, untilFree } from './patience.ts';
import { placesFor } from './places.ts';
import type { PrismaClient, Tx } from './prisma.ts';

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

/** Units on a server, which runs several at once. */
export function serverUnits<Stores>(
  client: PrismaClient,
  storesOf: (tx: Tx) => Stores,
  { together, timeout }: { readonly together: number; readonly timeout: number },
): Units<Stores> {
  let closed = false;
  const places = placesFor(together, cameSecond);
  const limits = { maxWait: timeout, timeout: timeout + 1000 };
  const attempt = <Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> =>
    client.$transaction((tx) => within(timeout, work(storesOf(tx))), limits);
  return {
    async run(work) {
      refuseWhen(closed);
      return places.take(
        () => attempt(work),
        () => untilFree(() => attempt(work)),
      );
    },
    async close() {
      closed = true;
      await places.empty();
    },
  };
}

/** Fails when the work takes longer; what it still does afterwards finds its unit ended. */
export function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('A unit of work took too long and was rolled back.'));
    const timer = setTimeout(giveUp, milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
