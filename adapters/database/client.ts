import type { BotStores } from '../../bot/conversation/stores.ts';
import type { Cipher, Ids, UnitOfWork } from '../../domain/kernel/ports.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Backlog } from '../../domain/nudges/backlog.ts';
import { connect, isReady } from './connect.ts';
import { countBacklog } from './ledger-counts.ts';
import { networkCache } from './network.cache.ts';
import { clientOn } from './prisma.ts';
import { storesFor } from './stores.ts';
import { longest } from './unit-of-work.ts';

export interface DatabaseOptions {
  /** `file:./data/schakelbot.db`, `file::memory:`, or `postgresql://…`. */
  readonly url: string;
  readonly cipher: Cipher;
  readonly ids: Ids;
}

/** An open database that has everything this version needs. */
export interface Database {
  readonly unit: UnitOfWork<BotStores>;
  /** Whether it answers, with every migration in place. */
  ready(): Promise<boolean>;
  /** What is still to be said, counted beside the units, for who watches from outside. */
  backlog(now: Instant): Promise<Backlog>;
  /**
   * Makes this process the one bot on a file until it closes; throws `AnotherBot` when there is one already, and
   * `DamagedDatabase` when the file is not whole: what is written into it then would be lost with it. On PostgreSQL any
   * number of bots share the work, so there it only answers.
   */
  serveAlone(): Promise<void>;
  /** Lets running units end, then closes. */
  close(): Promise<void>;
}

/** Opens the database and brings it up to date; throws a `MigrationError` when that cannot be done. */
export async function openDatabase({ url, cipher, ids }: DatabaseOptions): Promise<Database> {
  const connection = await connect(url);
  const client = await clientOn(connection.provider, connection.adapter);
  const shared = { cipher, ids, cache: networkCache(), provider: connection.provider };
  const units = connection.units(client, (tx) => storesFor(tx, shared), longest);
  let leavePlace: (() => Promise<void>) | undefined;
  let closing: Promise<void> | undefined;
  const close = async () => {
    await units.close();
    await leavePlace?.();
    await client.$disconnect();
    await connection.adapter.dispose();
  };
  return {
    unit: units,
    ready: async () => connection.isThere() && (await isReady(client, connection.migrations)),
    backlog: async (now) => {
      if (!connection.isThere()) throw new Error('The database is not there any more.');
      return countBacklog(client, connection.provider, now);
    },
    async serveAlone() {
      leavePlace ??= await connection.serve();
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}
