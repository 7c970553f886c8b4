import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Ids } from '../../domain/kernel/ports.ts';
import { untilFree } from './patience.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The database cannot be brought to what this version of the bot needs; the message says why. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

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

/** The migrations of this version, oldest first, wherever this file runs from (source or build). */
export function readMigrations(from: string = import.meta.dirname): Migration[] {
  const folder = join(from, 'prisma', 'migrations', 'sqlite');
  if (!existsSync(folder)) {
    if (dirname(from) === from) throw new MigrationError('The folder prisma/migrations/sqlite is missing.');
    return readMigrations(dirname(from));
  }
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Applies what is missing, each migration as a whole; answers how many. Two that start at once do it once. */
export async function migrate(database: SqlDriverAdapter, migrations: readonly Migration[], ids: Ids): Promise<number> {
  await untilFree(() => database.executeScript(createTable));
  await database.executeScript('PRAGMA foreign_keys = OFF');
  let applied = 0;
  for (const migration of migrations) {
    if (await untilFree(() => applyOne(database, migration, migrations, ids))) applied += 1;
  }
  await database.executeScript('PRAGMA foreign_keys = ON');
  return applied;
}

async function applyOne(
  database: SqlDriverAdapter,
  migration: Migration,
  known: readonly Migration[],
  ids: Ids,
): Promise<boolean> {
  await database.executeScript('BEGIN IMMEDIATE');
  try {
    const missing = !(await appliedNames(database, known)).has(migration.name);
    if (missing) await apply(database, migration, ids);
    await database.executeScript('COMMIT');
    return missing;
  } catch (error) {
    await database.executeScript('ROLLBACK');
    throw error;
  }
}

async function apply(database: SqlDriverAdapter, { name, sql }: Migration, ids: Ids): Promise<void> {
  try {
    await database.executeScript(sql);
  } catch (error) {
    throw new MigrationError(`Migration ${name} failed and nothing of it was stored.`, { cause: error });
  }
  const broken = await rows(database, 'PRAGMA foreign_key_check');
  if (broken.length > 0) throw new MigrationError(`Migration ${name} breaks references and was not stored.`);
  const now = `CAST(unixepoch('subsec') * 1000 AS INTEGER)`;
  await database.executeRaw({
    sql: `INSERT INTO "_prisma_migrations"
      ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
      VALUES (?, ?, ?, ${now}, ${now}, 1)`,
    args: [ids.next(), checksumOf(sql), name],
    argTypes: [text, text, text],
  });
}

/** Refuses a history that this version cannot build on. */
async function appliedNames(database: SqlDriverAdapter, known: readonly Migration[]): Promise<ReadonlySet<string>> {
  const checksums = new Map(known.map(({ name, sql }) => [name, checksumOf(sql)]));
  const stored = await rows(
    database,
    `SELECT "migration_name", "checksum", "finished_at" IS NOT NULL
      FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
  );
  for (const [name, checksum, finished] of stored) {
    const expected = checksums.get(String(name));
    if (!finished) throw new MigrationError(`Migration ${name} was begun by another tool and never finished.`);
    if (!expected) throw new MigrationError(`The database was made by a newer version: it knows migration ${name}.`);
    if (checksum !== expected) throw new MigrationError(`Migration ${name} was changed after it had been applied.`);
  }
  return new Set(stored.map(([name]) => String(name)));
}

const text = { scalarType: 'string', arity: 'scalar' } as const;

async function rows(database: SqlDriverAdapter, sql: string): Promise<unknown[][]> {
  return (await database.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

function checksumOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}
