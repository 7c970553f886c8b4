#!/usr/bin/env node
// `node scripts/migration.mjs <name>` writes, for every database, the migration that brings the stored ones up to the models.
// `node scripts/migration.mjs --check` ends with 1 when the models ask for a migration that is not there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { difference, folderOf } from './migration/engine.mjs';
import { providers } from './migration/scratch.mjs';

const [name] = process.argv.slice(2);
if (name !== '--check' && !/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
  console.error('Usage: node scripts/migration.mjs <name_in_small_letters> | --check');
  process.exit(2);
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
for (const [provider, { finish, withScratch }] of Object.entries(providers)) {
  const sql = await withScratch((scratch) => difference(provider, scratch));
  if (!sql) {
    console.log(`${provider}: migrations and models agree.`);
  } else if (name === '--check') {
    console.error(`${provider}: the models ask for a migration (node scripts/migration.mjs <name>):\n${sql}`);
    process.exitCode = 1;
  } else {
    const folder = join(folderOf(provider), `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'migration.sql'), finish(sql));
    console.log(`Written: prisma/migrations/${provider}/${stamp}_${name}/migration.sql`);
  }
}
process.exit();
