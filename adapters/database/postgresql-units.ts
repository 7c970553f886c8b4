import { cameSecond, untilFree } from './patience.ts';
import { placesFor } from './places.ts';
import type { Seat } from './postgresql-seat.ts';
import type { Tx } from './prisma.ts';
import { refuseWhen, type Units } from './unit-of-work.ts';

/** Units on a server, which runs as many at once as there are seats. */
export function postgresqlUnits<Stores>(
  seats: readonly Seat[],
  storesOf: (tx: Tx) => Stores,
  timeout: number,
): Units<Stores> {
  let closed = false;
  const places = placesFor(seats.length, cameSecond);
  // The one that was left last is the first to be taken: few units at once need few clients.
  const free = [...seats].reverse();
  const attempt = async <Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> => {
    const seat = free.pop();
    if (!seat) throw new Error('There are more units of work than seats.');
    try {
      return await seat.take((tx) => work(storesOf(tx)), timeout);
    } finally {
      free.push(seat);
    }
  };
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
      await Promise.all(seats.map((seat) => seat.leave()));
    },
  };
}
