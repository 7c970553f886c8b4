import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { cameSecond } from './patience.ts';
import type { PrismaClient, Tx } from './prisma.ts';
import type { Disk } from './sqlite-disk.ts';
import type { Writer } from './sqlite-writer.ts';
import { refuseWhen, txOf, type Units, within } from './unit-of-work.ts';

/** At most so many units share a commit, so that the first of them does not wait long for its answer. */
const most = 32;

/** As long as another process may hold the file. */
const attempts = 40;

/** A unit that was asked for, until it is known whether it was stored. */
interface Asked {
  /** Does the work, and keeps or takes back what it stored; what came of it is told by `settle`. */
  attempt(): Promise<void>;
  /** The error that the work itself ended with. */
  failure(): unknown;
  settle(error?: unknown): void;
  /** Not together with others, because it may have to be done again. */
  alone: boolean;
  tried: number;
}

/**
 * One writer, in the order in which units are asked for. Units that wait at the same time share a transaction, each
 * behind a savepoint of its own, and so one wait for the disk: nobody is answered before it is over, and the next ones
 * are worked at meanwhile.
 */
export function sqliteUnits<Stores>(
  client: PrismaClient,
  storesOf: (tx: Tx) => Stores,
  { writer, disk, timeout }: { readonly writer: Writer; readonly disk: Disk; readonly timeout: number },
): Units<Stores> {
  let closed = false;
  const waiting: Asked[] = [];
  const arriving = new Set<Promise<void>>();
  let working: Promise<void> | undefined;

  const work = async () => {
    for (let first = waiting.shift(); first; first = waiting.shift()) {
      const done = await together(first, waiting, writer);
      const arrived = tellWhenArrived(done, disk).finally(() => arriving.delete(arrived));
      arriving.add(arrived);
    }
    working = undefined;
  };

  return {
    async run(task) {
      refuseWhen(closed);
      return new Promise((resolve, reject) => {
        let outcome: { readonly result: Awaited<ReturnType<typeof task>> } | { readonly error: unknown };
        waiting.push({
          alone: false,
          tried: 0,
          async attempt() {
            this.tried += 1;
            writer.mark();
            let running = true;
            try {
              const result = await within(timeout, task(storesOf(txOf(client, writer.raw, () => running))));
              outcome = { result };
              writer.keep();
            } catch (error) {
              outcome = { error };
              if (writer.isOpen()) writer.takeBack();
            } finally {
              running = false;
            }
          },
          failure: () => ('error' in outcome ? outcome.error : undefined),
          settle(error) {
            if (error !== undefined) reject(error);
            else if ('error' in outcome) reject(outcome.error);
            else resolve(outcome.result);
          },
        });
        working ??= Promise.resolve().then(work);
      });
    },
    async close() {
      closed = true;
      await working;
      await Promise.all(arriving);
      await disk.close();
    },
  };
}

/** Runs a unit, and with it those that wait meanwhile; answers those that only have to arrive on the disk. */
async function together(first: Asked, waiting: Asked[], writer: Writer): Promise<readonly Asked[]> {
  const done: Asked[] = [];
  const behind = waiting.length;
  try {
    await writer.begin();
  } catch (error) {
    // Those behind it waited as long, and would each wait as long again.
    for (const each of [first, ...waiting.splice(0, behind)]) each.settle(error);
    return [];
  }
  try {
    for (let next: Asked | undefined = first; next; next = await nextOf(waiting, done)) {
      done.push(next);
      await next.attempt();
      if (!writer.isOpen()) throw next.failure();
    }
    writer.commit();
  } catch (error) {
    writer.rollback();
    nothingStored(error, done, waiting);
    return [];
  }
  const second = done.filter((each) => cameSecond(each.failure()) && each.tried < attempts);
  for (const each of second) again([each], waiting);
  return done.filter((each) => !second.includes(each));
}

async function tellWhenArrived(done: readonly Asked[], disk: Disk): Promise<void> {
  const failure = done.length > 0 ? await disk.arrived().catch((error: unknown) => error) : undefined;
  for (const each of done) each.settle(failure);
}

/** Whoever comes in while the loop turns twice, with what the others' answers were waiting for. */
async function nextOf(waiting: Asked[], done: readonly Asked[]): Promise<Asked | undefined> {
  if (done.length >= most || done[0]?.alone) return undefined;
  for (let turns = 0; turns < 2 && waiting.length === 0; turns += 1) await turnOfTheLoop();
  return waiting[0]?.alone ? undefined : waiting.shift();
}

/** One alone hears why; of several each is tried by itself, for the reason may be that of another. */
function nothingStored(error: unknown, done: readonly Asked[], waiting: Asked[]): void {
  const [only, ...others] = done;
  if (only && others.length === 0) only.settle(error);
  else again(done, waiting);
}

function again(units: readonly Asked[], waiting: Asked[]): void {
  for (const each of units) each.alone = true;
  waiting.unshift(...units);
}
