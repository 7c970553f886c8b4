import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Migration, migrate, readMigrations } from '../../../adapters/database/migrations.ts';
import { openSqlite } from '../../../adapters/database/sqlite.ts';
import { migratingSqlite } from '../../../adapters/database/sqlite-migrate.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../../scripts/migration.mjs', import.meta.url));

const parents: Migration = { name: '1_parents', sql: 'CREATE TABLE "Parent" ("id" TEXT PRIMARY KEY);' };
const children: Migration = {
  name: '2_children',
  sql: `CREATE TABLE "Child" ("id" TEXT PRIMARY KEY, "parent" TEXT REFERENCES "Parent" ("id") ON DELETE CASCADE);
    INSERT INTO "Parent" VALUES ('p'); INSERT INTO "Child" VALUES ('c', 'p');`,
};

describe('migrations', () => {
  let database: SqlDriverAdapter;
  const bring = (...migrations: Migration[]) => migrate(migratingSqlite(database), migrations);
  const rows = async (sql: string) => (await database.queryRaw({ sql, args: [], argTypes: [] })).rows;
  const tables = async () =>
    (await rows(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1`)).flat();

  beforeEach(async () => {
    database = await openSqlite('file::memory:');
  });
  afterEach(() => database.dispose());

  test('and models agree', async () => {
    const { stdout } = await run(process.execPath, [script, '--check']);
    expect(stdout).toContain('agree');
  });

  test('are found, oldest first', () => {
    const names = readMigrations('sqlite').map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual([...names].sort());
  });

  test('are applied once, in order, and recorded as Prisma records them', async () => {
    expect(await bring(parents)).toBe(1);
    expect(await bring(parents, children)).toBe(1);
    expect(await bring(parents, children)).toBe(0);
    const record = await rows(`SELECT migration_name, length(checksum), finished_at >= started_at, rolled_back_at,
      logs, applied_steps_count, typeof(finished_at) FROM _prisma_migrations ORDER BY 1`);
    expect(record).toEqual([
      ['1_parents', 64, 1, null, null, 1, 'integer'],
      ['2_children', 64, 1, null, null, 1, 'integer'],
    ]);
  });

  test('that fail store nothing of themselves, and can be mended', async () => {
    const broken = { name: '2_broken', sql: 'CREATE TABLE "Half" ("id" TEXT); CREATE TABLE "Parent" ("id" TEXT);' };
    await expect(bring(parents, broken)).rejects.toThrow('Migration 2_broken failed');
    expect(await tables()).toEqual(['Parent', '_prisma_migrations']);
    expect(await bring(parents, children)).toBe(1);
  });

  test('that were changed after they were applied are refused', async () => {
    await bring(parents);
    await expect(bring({ ...parents, sql: `${parents.sql} ` }, children)).rejects.toThrow('1_parents was changed');
    expect(await tables()).toEqual(['Parent', '_prisma_migrations']);
  });

  test('of a newer version are refused', async () => {
    await bring(parents, children);
    await expect(bring(parents)).rejects.toThrow('newer version');
  });

  test('that another tool left unfinished are refused, those it rolled back are applied', async () => {
    await bring(parents);
    const record = (columns: string, values: string) =>
      database.executeScript(`INSERT INTO _prisma_migrations (id, checksum, migration_name${columns})
        VALUES ('x', 'y', '2_children'${values})`);
    await record('', '');
    await expect(bring(parents, children)).rejects.toThrow('2_children was begun');
    await database.executeScript(`DELETE FROM _prisma_migrations WHERE id = 'x'`);
    await record(', rolled_back_at', ', 1');
    expect(await bring(parents, children)).toBe(1);
  });

  test('may make a table anew without losing what refers to it', async () => {
    const anew = `CREATE TABLE "new_Parent" ("id" TEXT PRIMARY KEY, "name" TEXT);
      INSERT INTO "new_Parent" ("id") SELECT "id" FROM "Parent"; DROP TABLE "Parent";
      ALTER TABLE "new_Parent" RENAME TO "Parent";`;
    await bring(parents, children, { name: '3_anew', sql: anew });
    expect(await rows('SELECT id, parent FROM Child')).toEqual([['c', 'p']]);
    expect(() => database.executeScript(`INSERT INTO "Child" VALUES ('d', 'nobody')`)).toThrow('ForeignKey');
  });

  test('that leave a reference to nothing are refused', async () => {
    const careless = { name: '3_careless', sql: 'DELETE FROM "Parent";' };
    await expect(bring(parents, children, careless)).rejects.toThrow('3_careless breaks references');
    expect(await rows('SELECT id FROM Parent')).toEqual([['p']]);
  });
});
