#!/usr/bin/env node
// `node scripts/migration.mjs <name>` writes the migration that brings the stored migrations up to the models.
// `node scripts/migration.mjs --check` ends with 1 when the models ask for a migration that is not there.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

const prisma = join(dirname(fileURLToPath(import.meta.url)), '..', 'prisma');
const migrations = join(prisma, 'migrations', 'sqlite');
const filters = { externalTables: [], externalEnums: [] };

async function loadEngine(schema) {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = readFileSync(join(dirname(script), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const log = () => undefined;
  return engine.SchemaEngine.new({ datamodels: schema }, log, bindMigrationAwareSqlAdapterFactory(scratchDatabase()));
}

// The engine hands over a whole migration as one query, which better-sqlite3 takes as a script only.
function scratchDatabase() {
  const factory = new PrismaBetterSqlite3({ url: ':memory:' });
  const connect = async () => {
    const adapter = await factory.connect();
    const executeRaw = adapter.executeRaw.bind(adapter);
    adapter.executeRaw = (query) =>
      query.args.length > 0 ? executeRaw(query) : adapter.executeScript(query.sql).then(() => 0);
    return adapter;
  };
  return { provider: factory.provider, adapterName: factory.adapterName, connect, connectToShadowDb: connect };
}

function readSchema() {
  const models = readdirSync(join(prisma, 'models'), { withFileTypes: true }).filter((file) => file.isFile());
  const paths = [join(prisma, 'sqlite', 'schema.prisma'), ...models.map(({ name }) => join(prisma, 'models', name))];
  return paths.filter((path) => path.endsWith('.prisma')).map((path) => [basename(path), readFileSync(path, 'utf8')]);
}

function readMigrations() {
  const folders = readdirSync(migrations, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  const lock = readFileSync(join(migrations, 'migration_lock.toml'), 'utf8');
  return {
    baseDir: migrations,
    lockfile: { path: './migration_lock.toml', content: lock },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(migrations, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

async function difference() {
  const schema = readSchema();
  const schemaEngine = await loadEngine(schema);
  const { stdout, exitCode } = await schemaEngine.diff({
    from: { tag: 'migrations', ...readMigrations() },
    to: { tag: 'schemaDatamodel', files: schema.map(([path, content]) => ({ path, content })) },
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters,
  });
  return exitCode === 0 ? undefined : stdout;
}

const [name] = process.argv.slice(2);
if (name !== '--check' && !/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
  console.error('Usage: node scripts/migration.mjs <name_in_small_letters> | --check');
  process.exit(2);
}
const sql = await difference();
if (!sql) {
  console.log('Migrations and models agree.');
} else if (name === '--check') {
  console.error(`The models ask for a migration (node scripts/migration.mjs <name>):\n${sql}`);
  process.exitCode = 1;
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrations, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.log(`Written: prisma/migrations/sqlite/${basename(folder)}/migration.sql`);
}
