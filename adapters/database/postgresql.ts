import { PrismaPg } from '@prisma/adapter-pg';
import type { Connection } from './connection.ts';
import { migrate, readMigrations } from './migrations.ts';
import { migratingPostgresql, type Pool } from './postgresql-migrate.ts';
import { seatOn, statementNames } from './postgresql-seat.ts';
import { postgresqlUnits } from './postgresql-units.ts';
import { AnotherBot, MigrationError, NoDatabaseThere } from './trouble.ts';

/** Units of work at once in one process; beyond it they queue here and not at the server. */
const together = 8;

/**
 * Serializable: units that run at once end as if they had run one by one, as on SQLite; one that would not is rolled
 * back by the server and run again. The rest keeps a bot that was cut off from holding locks for ever.
 */
const session = [
  '-c default_transaction_isolation=serializable',
  '-c search_path=public',
  '-c idle_in_transaction_session_timeout=60s',
].join(' ');

/** Opens the database and brings it up to date. Any number of bots may serve it. */
export async function connectPostgresql(url: string): Promise<Connection> {
  const adapter = await open(url);
  const migrations = readMigrations('postgresql');
  try {
    const migrating = await reach(adapter.underlyingDriver());
    try {
      await migrate(migrating, migrations);
    } finally {
      migrating.end();
    }
  } catch (error) {
    await adapter.dispose();
    throw error;
  }
  return connectionOf(adapter, migrations.length);
}

/** Opens the database as it is. */
export async function readPostgresql(url: string): Promise<Connection> {
  const adapter = await open(url);
  try {
    (await reach(adapter.underlyingDriver())).end();
  } catch (error) {
    await adapter.dispose();
    throw error;
  }
  return connectionOf(adapter, readMigrations('postgresql').length);
}

type PostgresAdapter = Awaited<ReturnType<typeof open>>;

function connectionOf(adapter: PostgresAdapter, migrations: number): Connection {
  const pool = adapter.underlyingDriver();
  return {
    provider: 'postgresql',
    adapter,
    migrations,
    isThere: () => true,
    units: (_client, storesOf, timeout) => {
      const nameOf = statementNames();
      const seats = Array.from({ length: together }, () => seatOn(pool, adapter, nameOf));
      return postgresqlUnits(seats, storesOf, timeout);
    },
    serve: () => hold(pool, 'SELECT pg_try_advisory_lock_shared(72707370) AS "is"'),
    keepBotsAway: () => hold(pool, 'SELECT pg_try_advisory_lock(72707370) AS "is"'),
  };
}

/** Bots share a lock that lives as long as their connection, so that who wants to be alone knows of them. */
async function hold(pool: Pool, lock: string): Promise<() => Promise<void>> {
  const client = await pool.connect();
  const { rows } = await client.query<{ is: boolean }>(lock);
  if (rows[0]?.is) return async () => client.release(true);
  client.release(true);
  throw new AnotherBot('A bot is running on this database, or it is being filled.');
}

async function open(url: string) {
  const config = {
    connectionString: url,
    application_name: 'schakelbot',
    options: session,
    // Besides the units: the place of a bot, and asking whether the database is ready without waiting for them.
    max: together + 2,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  };
  const adapter = await new PrismaPg(config).connect();
  // A connection may be cut before whoever asked for it can listen: unheard that ends the process. The statement that was
  // under way, or the next one, tells of it.
  adapter.underlyingDriver().on('connect', (client) => client.on('error', () => undefined));
  return adapter;
}

/** The first connection tells whether there is such a database, that lets us in, and that orders text as we do. */
async function reach(pool: Pool) {
  const migrating = await migratingPostgresql(pool).catch((error) => {
    throw new NoDatabaseThere(error);
  });
  const [[encoding] = []] = await migrating.rows('SHOW server_encoding');
  if (encoding === 'UTF8') return migrating;
  migrating.end();
  throw new MigrationError(`The database is in ${encoding}; it has to be made with ENCODING 'UTF8'.`);
}
