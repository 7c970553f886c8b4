import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '../../scripts/postgresql.mjs';
import { aDatabase } from './database.ts';

/** A server for the tests of one file, with as many databases as they need. */
export interface Postgres extends PostgresServer {
  /** The address of a new database, migrated and empty. */
  migrated(): Promise<string>;
  /** The address of a new database without anything in it. */
  bare(): Promise<string>;
}

const template = 'migrated_template';

/** Starts a server; undefined where there is no PostgreSQL for this machine. Stop it when the tests are over. */
export async function aPostgres(): Promise<Postgres | undefined> {
  const ground = process.env['SCHAKELBOT_TEST_GROUND'] ?? tmpdir();
  const server = await startPostgres(mkdtempSync(join(ground, 'postgresql-')));
  if (!server) return undefined;
  let made = 0;
  const create = async (from: string): Promise<string> => {
    made += 1;
    await server.run(`CREATE DATABASE "db_${made}" TEMPLATE "${from}" STRATEGY FILE_COPY`);
    return server.url(`db_${made}`);
  };
  await server.run(`CREATE DATABASE "${template}" STRATEGY FILE_COPY`);
  await (await aDatabase({ url: server.url(template), key: randomBytes(32) })).close();
  return { ...server, migrated: () => create(template), bare: () => create('template0') };
}
