import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const prisma = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'prisma');

export function folderOf(provider) {
  return join(prisma, 'migrations', provider);
}

/** What the models ask for beyond the stored migrations, as SQL; undefined when they agree. */
export async function difference(provider, scratch) {
  const schema = readSchema(provider);
  const schemaEngine = await loadEngine(provider, schema, scratch);
  const { stdout, exitCode } = await schemaEngine.diff({
    from: { tag: 'migrations', ...readMigrations(provider) },
    to: { tag: 'schemaDatamodel', files: schema.map(([path, content]) => ({ path, content })) },
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return exitCode === 0 ? undefined : stdout;
}

/** One engine a provider: it keeps the memory that it was given first. */
async function loadEngine(provider, schema, scratch) {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const engine = await import(`${pathToFileURL(script)}?${provider}`);
  const wasm = readFileSync(join(dirname(script), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const log = () => undefined;
  return engine.SchemaEngine.new({ datamodels: schema }, log, bindMigrationAwareSqlAdapterFactory(scratch));
}

function readSchema(provider) {
  const models = readdirSync(join(prisma, 'models'), { withFileTypes: true }).filter((file) => file.isFile());
  const paths = [join(prisma, provider, 'schema.prisma'), ...models.map(({ name }) => join(prisma, 'models', name))];
  return paths.filter((path) => path.endsWith('.prisma')).map((path) => [basename(path), readFileSync(path, 'utf8')]);
}

function readMigrations(provider) {
  const folder = folderOf(provider);
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = entries.map(({ name }) => name).sort();
  return {
    baseDir: folder,
    lockfile: { path: './migration_lock.toml', content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
