import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Migrating } from './migrations.ts';
import { untilFree } from './patience.ts';

/** As Prisma's own tools make it, so that they can take over. */
const createTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

const text = { scalarType: 'string', arity: 'scalar' } as const;

/** References are not looked after while a table is made anew, and looked through after each migration. */
export function migratingSqlite(database: SqlDriverAdapter): Migrating {
  const rows = async (sql: string) => (await database.queryRaw({ sql, args: [], argTypes: [] })).rows;
  const whole = async <Result>(work: () => Promise<Result>) => {
    await database.executeScript('BEGIN IMMEDIATE');
    try {
      const result = await work();
      await database.executeScript('COMMIT');
      return result;
    } catch (error) {
      await database.executeScript('ROLLBACK');
      throw error;
    }
  };
  return {
    async prepare() {
      await untilFree(() => database.executeScript(createTable));
      await database.executeScript('PRAGMA foreign_keys = OFF');
    },
    alone: (work) => untilFree(() => whole(work)),
    script: (sql) => database.executeScript(sql),
    rows,
    isBroken: async () => (await rows('PRAGMA foreign_key_check')).length > 0,
    async record(id, checksum, name) {
      const now = `CAST(unixepoch('subsec') * 1000 AS INTEGER)`;
      await database.executeRaw({
        sql: `INSERT INTO "_prisma_migrations"
          ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
          VALUES (?, ?, ?, ${now}, ${now}, 1)`,
        args: [id, checksum, name],
        argTypes: [text, text, text],
      });
    },
    finish: () => database.executeScript('PRAGMA foreign_keys = ON'),
  };
}
