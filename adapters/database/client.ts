import type { BotStores } from '../../bot/conversation/stores.ts';
import type { Cipher, Ids, UnitOfWork } from '../../domain/kernel/ports.ts';
import { migrate, readMigrations } from './migrate.ts';
import { networkCache } from './network.cache.ts';
import { takePlace } from './only-bot.ts';
import { PrismaClient } from './prisma.ts';
import { factoryOf, openSqlite, refuseDamaged } from './sqlite.ts';
import { storesFor } from './stores.ts';
import { unitsOfWork } from './unit-of-work.ts';

export interface DatabaseOptions {
  /** `file:./data/schakelbot.db`, or `file::memory:`. */
  readonly url: string;
  readonly cipher: Cipher;
  readonly ids: Ids;
}

/** An open database that has everything this version needs. */
export interface Database {
  readonly unit: UnitOfWork<BotStores>;
  /** Whether it answers, with every migration in place. */
  ready(): Promise<boolean>;
  /**
   * Makes this process the one bot on the database until it closes; throws `AnotherBot` when there is one already, and
   * `DamagedDatabase` when the file is not whole: what is written into it then would be lost with it.
   */
  serveAlone(): Promise<void>;
  /** Lets running units end, then closes. */
  close(): Promise<void>;
}

/** Opens the database and brings it up to date; throws a `MigrationError` when that cannot be done. */
export async function openDatabase({ url, cipher, ids }: DatabaseOptions): Promise<Database> {
  const connection = await openSqlite(url);
  const migrations = readMigrations();
  try {
    await migrate(connection, migrations, ids);
  } catch (error) {
    await connection.dispose();
    throw error;
  }
  const client = new PrismaClient({ adapter: factoryOf(connection), errorFormat: 'minimal' });
  const cache = networkCache();
  const units = unitsOfWork(client, (tx) => storesFor(tx, { cipher, ids, cache }));
  let leavePlace: (() => Promise<void>) | undefined;
  return {
    unit: units,
    ready: () => isReady(client, migrations.length),
    async serveAlone() {
      leavePlace ??= await takePlace(url);
      await refuseDamaged(connection);
    },
    async close() {
      await units.close();
      await client.$disconnect();
      await leavePlace?.();
    },
  };
}

async function isReady(client: PrismaClient, migrations: number): Promise<boolean> {
  try {
    const rows = await client.$queryRaw<{ finished: number | bigint }[]>`
      SELECT COUNT(*) AS "finished" FROM "_prisma_migrations"
      WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
    return Number(rows[0]?.finished) >= migrations;
  } catch {
    return false;
  }
}
