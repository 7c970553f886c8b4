// Per provider an empty database to try migrations on, and what its SQL needs beyond what Prisma writes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { startPostgres } from '../postgresql.mjs';

export const providers = {
  sqlite: {
    finish: (sql) => sql,
    withScratch: (work) => work(inMemory()),
  },
  postgresql: {
    // Text is ordered by its bytes, as SQLite does it, whatever order the database has of its own.
    finish: (sql) =>
      sql.replace(/^((?:(?:ALTER TABLE .*)?ADD COLUMN)?\s*"\w+"\s+TEXT)(?! COLLATE)/gm, '$1 COLLATE "C"'),
    withScratch: onServer,
  },
};

// The engine hands over a whole migration as one query, which better-sqlite3 takes as a script only.
function inMemory() {
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

async function onServer(work) {
  const folder = mkdtempSync(join(tmpdir(), 'schakelbot-migration-'));
  const server = await startPostgres(folder);
  if (!server) throw new Error('There is no PostgreSQL for this machine: npm install brings one where it can.');
  try {
    return await work(onDatabases(server));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

// The engine asks for one database to begin with, and for another to try the migrations on.
function onDatabases(server) {
  const open = async (name) => withLetters(await new PrismaPg(server.url(name)).connect());
  const connectToShadowDb = async () => {
    await server.run('CREATE DATABASE "shadow"');
    return open('shadow');
  };
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => open('postgres'),
    connectToShadowDb,
  };
}

// The adapter has no name for the one-letter type of PostgreSQL's own tables, which the engine wants as a letter.
function withLetters(adapter) {
  const [oneLetter, text] = [18, 25];
  const [pool, queryRaw] = [adapter.underlyingDriver(), adapter.queryRaw.bind(adapter)];
  const query = pool.query.bind(pool);
  adapter.queryRaw = async (asked) => {
    let letters = [];
    pool.query = async (given) => {
      const result = await query(given);
      letters = result.fields.flatMap(({ dataTypeID }, index) => (dataTypeID === oneLetter ? [index] : []));
      for (const index of letters) result.fields[index].dataTypeID = text;
      return result;
    };
    const result = await queryRaw(asked);
    for (const index of letters) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}
