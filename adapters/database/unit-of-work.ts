import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { UnitOfWork } from '../../domain/kernel/ports.ts';
import { untilFree } from './patience.ts';
import type { PrismaClient, Tx } from './prisma.ts';

/** A unit that does not end within this time is rolled back, so that it cannot hold up the others for ever. */
const longest = 20_000;

/** One unit at a time, in the order they were asked for: SQLite has one writer, and a queue never runs out of time. */
export interface Units<Stores> extends UnitOfWork<Stores> {
  /** Lets those that were asked for end, and refuses new ones. */
  close(): Promise<void>;
}

export function unitsOfWork<Stores>(
  client: PrismaClient,
  storesOf: (tx: Tx) => Stores,
  timeout = longest,
): Units<Stores> {
  const inside = new AsyncLocalStorage<{ running: boolean }>();
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  const attempt = <Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> => {
    const unit = { running: true };
    const whole = inside.run(unit, () =>
      client.$transaction((tx) => within(timeout, work(storesOf(tx))), { maxWait: timeout, timeout: timeout + 1000 }),
    );
    return whole.finally(() => {
      unit.running = false;
    });
  };

  return {
    async run(work) {
      if (closed) throw new Error('The database is closed.');
      if (inside.getStore()?.running) throw new Error('A unit of work cannot run inside another one.');
      const turn = last.then(() => untilFree(() => attempt(work)));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      closed = true;
      await last;
      inside.disable();
    },
  };
}

/** Fails when the work takes longer; what it still does afterwards finds its transaction closed. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const tooLong = new AbortController();
  const limit = pause(milliseconds, undefined, { signal: tooLong.signal }).then(() => {
    throw new Error('A unit of work took too long and was rolled back.');
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    limit.catch(() => undefined);
    tooLong.abort();
  }
}
