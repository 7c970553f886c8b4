import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Provider } from './prisma.ts';
import { MigrationError } from './trouble.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** What migrating needs of a database; the rest is the same for all of them. */
export interface Migrating {
  /** Makes Prisma's own table of migrations when it is not there yet. */
  prepare(): Promise<void>;
  /** All of the work or nothing of it, and nobody else at the same time. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  script(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  /** Whether a migration left references to nothing, where the database itself does not refuse them. */
  isBroken(): Promise<boolean>;
  record(id: string, checksum: string, name: string): Promise<void>;
  finish(): Promise<void>;
}

/** The migrations of this version, oldest first, wherever this file runs from (source or build). */
export function readMigrations(provider: Provider, from: string = import.meta.dirname): Migration[] {
  const folder = join(from, 'prisma', 'migrations', provider);
  if (!existsSync(folder)) {
    if (dirname(from) === from) throw new MigrationError(`The folder prisma/migrations/${provider} is missing.`);
    return readMigrations(provider, dirname(from));
  }
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Applies what is missing, each migration as a whole; answers how many. Two that start at once do it once. */
export async function migrate(database: Migrating, migrations: readonly Migration[]): Promise<number> {
  await database.prepare();
  let applied = 0;
  for (const migration of migrations) {
    const isNew = await database.alone(async () => {
      if ((await appliedNames(database, migrations)).has(migration.name)) return false;
      await apply(database, migration);
      return true;
    });
    if (isNew) applied += 1;
  }
  await database.finish();
  return applied;
}

async function apply(database: Migrating, { name, sql }: Migration): Promise<void> {
  try {
    await database.script(sql);
  } catch (error) {
    throw new MigrationError(`Migration ${name} failed and nothing of it was stored.`, { cause: error });
  }
  if (await database.isBroken()) throw new MigrationError(`Migration ${name} breaks references and was not stored.`);
  await database.record(idOf(name), checksumOf(sql), name);
}

/** Refuses a history that this version cannot build on. */
async function appliedNames(database: Migrating, known: readonly Migration[]): Promise<ReadonlySet<string>> {
  const checksums = new Map(known.map(({ name, sql }) => [name, checksumOf(sql)]));
  const stored = await database.rows(
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

/** As long as Prisma's own, and counted by nobody. */
function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 36);
}

function checksumOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}
