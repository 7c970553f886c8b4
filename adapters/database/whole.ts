import { connect, connectToRead, isReady } from './connect.ts';
import type { Connection } from './connection.ts';
import { untilFree } from './patience.ts';
import { clientOn, type PrismaClient, type Tx } from './prisma.ts';
import { firstFilled } from './tables.ts';
import { HoldsData, MigrationError } from './trouble.ts';

/** An hour: everything that a database holds passes in one transaction. */
const patient = { timeout: 3_600_000, maxWait: 20_000 };

/** All that a database holds, as it was at one moment. */
export interface Whole {
  /** Reads as of the moment at which it begins, whatever is written meanwhile. */
  read<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
}

/** Reads a database beside whoever else works on it, or keeps the bots away until the work is done. */
export async function readWhole<Result>(
  url: string,
  { alone }: { readonly alone: boolean },
  work: (whole: Whole) => Promise<Result>,
): Promise<Result> {
  return using(await connectToRead(url), async (connection, client) => {
    if (!(await isReady(client, connection.migrations)))
      throw new MigrationError('The database is not of this version: start the bot on it once.');
    const leave = alone ? await connection.keepBotsAway() : async () => {};
    // One moment: on SQLite every transaction reads as of its beginning.
    const moment =
      connection.provider === 'sqlite' ? {} : ({ isolationLevel: 'RepeatableRead' as 'Serializable' } as const);
    try {
      return await work({
        read: (reading) =>
          client.$transaction(
            async (tx) => {
              await stayOpen(connection, tx);
              return reading(tx);
            },
            { ...patient, ...moment },
          ),
      });
    } finally {
      await leave();
    }
  });
}

/** Fills an empty database in one go: everything is stored, or nothing. No bot serves it meanwhile. */
export async function fillWhole<Result>(url: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return using(await connect(url), async (connection, client) => {
    const leave = await connection.keepBotsAway();
    try {
      return await untilFree(() =>
        client.$transaction(async (tx) => {
          await stayOpen(connection, tx);
          const filled = await firstFilled(tx);
          if (filled) throw new HoldsData(`The database holds data already, in ${filled}.`);
          const result = await work(tx);
          return result;
        }, patient),
      );
    } finally {
      await leave();
    }
  });
}

async function using<Result>(
  connection: Connection,
  work: (connection: Connection, client: PrismaClient) => Promise<Result>,
): Promise<Result> {
  const client = await clientOn(connection.provider, connection.adapter);
  try {
    return await work(connection, client);
  } finally {
    await client.$disconnect();
    await connection.adapter.dispose();
  }
}

/** One side waits while the other reads or writes. */
async function stayOpen({ provider }: Connection, tx: Tx): Promise<void> {
  if (provider === 'postgresql') await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout TO 0`;
}
