import type { PrismaPg } from '@prisma/adapter-pg';
import type { Migrating } from './migrations.ts';

/** The driver's own pool of connections. */
export type Pool = ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['underlyingDriver']>;

/** As Prisma's own tools make it, so that they can take over. */
const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
);`;

/** The lock that Prisma's own tools take: bots that start at once wait for each other, and for those tools. */
const lock = 'SELECT pg_advisory_xact_lock(72707369)';

/**
 * Read committed, because a transaction that waited for the lock must see what was done meanwhile; only one migrates at
 * a time, so that is all it has to see.
 */
const begin = 'BEGIN ISOLATION LEVEL READ COMMITTED';

/** Migrates over a connection of its own, which `finish` gives back. */
export async function migratingPostgresql(pool: Pool): Promise<Migrating & { end(): void }> {
  const client = await pool.connect();
  const alone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await client.query(begin);
    try {
      await client.query(lock);
      const result = await work();
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
  return {
    async prepare() {
      const [made] = (await client.query(`SELECT to_regclass('public."_prisma_migrations"') IS NOT NULL AS "is"`)).rows;
      if (!made?.is) await alone(() => client.query(createTable));
    },
    alone,
    async script(sql) {
      await client.query(sql);
    },
    rows: async (text) => (await client.query<unknown[]>({ text, rowMode: 'array' })).rows,
    isBroken: async () => false,
    async record(id, checksum, name) {
      await client.query(
        `INSERT INTO "_prisma_migrations"
          ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
          VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
        [id, checksum, name],
      );
    },
    async finish() {},
    end() {
      client.release();
    },
  };
}
