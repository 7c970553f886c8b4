import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { expect, test } from 'vitest';
import { migrate, readMigrations } from '../../../adapters/database/migrations.ts';
import { factoryOf } from '../../../adapters/database/prisma.ts';
import { openSqlite } from '../../../adapters/database/sqlite.ts';
import { migratingSqlite } from '../../../adapters/database/sqlite-migrate.ts';

const provider = 'datasource database {\n  provider = "sqlite"\n}\n';

async function prismasEngine(connection: Awaited<ReturnType<typeof openSqlite>>) {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = readFileSync(join(dirname(script), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...engine } });
  const { __wbg_set_wasm: use } = engine as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  use(instance.exports);
  (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
  const shadow = new PrismaBetterSqlite3({ url: ':memory:' });
  const factory = { ...factoryOf(connection), connectToShadowDb: () => shadow.connectToShadowDb() };
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  return engine.SchemaEngine.new({ datamodels: [['schema.prisma', provider]] }, () => undefined, bound);
}

test("Prisma's own tools find the database as if they had migrated it", async () => {
  const connection = await openSqlite('file::memory:');
  const migrations = readMigrations('sqlite');
  await migrate(migratingSqlite(connection), migrations);
  const diagnosis = await (await prismasEngine(connection)).diagnoseMigrationHistory({
    migrationsList: {
      baseDir: '.',
      lockfile: { path: './migration_lock.toml', content: 'provider = "sqlite"' },
      shadowDbInitScript: '',
      migrationDirectories: migrations.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
      })),
    },
    optInToShadowDatabase: false,
    filters: { externalTables: [], externalEnums: [] },
  });
  expect(diagnosis).toMatchObject({
    hasMigrationsTable: true,
    editedMigrationNames: [],
    failedMigrationNames: [],
    history: null,
  });
  await connection.dispose();
});
