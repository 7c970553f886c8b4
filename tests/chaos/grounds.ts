import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { startPostgres } from '../../scripts/postgresql.mjs';
import type { Chance } from './chance.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A database for one run, that can be read beside the bots and be made to fail. */
export interface Ground {
  readonly kind: 'SQLite' | 'PostgreSQL';
  readonly url: string;
  readonly folder: string;
  look(sql: string): Promise<Row[]>;
  /** Something goes wrong with it; resolves with what that was, when it is over. */
  hurt(chance: Chance): Promise<string>;
  close(): Promise<void>;
}

/** A file that is now and then held by somebody else, once in a while for longer than a bot waits. */
export async function onSqlite(): Promise<Ground> {
  const folder = aFolder();
  const file = join(folder, 'data.db');
  let reader: Sqlite.Database | undefined;
  return {
    kind: 'SQLite',
    url: `file:${file}`,
    folder,
    look: async (sql) => {
      reader ??= new Sqlite(file, { readonly: true });
      return reader.prepare(sql).all() as Row[];
    },
    async hurt(chance) {
      const long = chance.happens(0.1);
      const milliseconds = long ? 12_000 : chance.between(100, 1500);
      await hold(file, milliseconds);
      return long ? 'file held too long' : 'file held';
    },
    async close() {
      reader?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Takes the place of the writer, in its turn and without holding up this process. */
async function hold(file: string, milliseconds: number): Promise<void> {
  const other = new Sqlite(file, { timeout: 0 });
  try {
    while (!begins(other)) await pause(3);
    await pause(milliseconds);
    other.exec('ROLLBACK');
  } finally {
    other.close();
  }
}

function begins(database: Sqlite.Database): boolean {
  try {
    database.exec('BEGIN IMMEDIATE');
    return true;
  } catch {
    return false;
  }
}

/** A server that cuts connections; undefined where there is no PostgreSQL for this machine. */
export async function onPostgresql(): Promise<Ground | undefined> {
  const folder = aFolder();
  const server = await startPostgres(join(folder, 'server'));
  if (!server) {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  await server.run('CREATE DATABASE chaos STRATEGY FILE_COPY');
  return {
    kind: 'PostgreSQL',
    url: server.url('chaos'),
    folder,
    look: async (sql) => ((await server.run(sql, 'chaos'))[0] ?? []) as Row[],
    async hurt(chance) {
      const all = chance.happens(0.3);
      const some = all ? '' : `ORDER BY random() LIMIT ${Math.ceil(chance.between(0, 4))}`;
      await server.run(
        `SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity
          WHERE application_name = 'schakelbot' ${some}) AS those`,
        'chaos',
      );
      return all ? 'all connections cut' : 'connections cut';
    },
    async close() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** In the machine's memory where it has any to give. */
function aFolder(): string {
  const ground = process.env['SCHAKELBOT_TEST_GROUND'] ?? (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());
  const folder = mkdtempSync(join(ground, 'chaos-'));
  // PostgreSQL runs as somebody else when we are root, and has to find the way to its own files.
  chmodSync(folder, 0o711);
  return folder;
}
