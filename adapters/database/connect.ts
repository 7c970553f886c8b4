import { type Connection, isPostgresql } from './connection.ts';
import type { PrismaClient } from './prisma.ts';

/** Opens the database that the address names, and brings it up to date. The driver of the other kind is not loaded. */
export async function connect(url: string): Promise<Connection> {
  return isPostgresql(url)
    ? (await import('./postgresql.ts')).connectPostgresql(url)
    : (await import('./sqlite.ts')).connectSqlite(url);
}

/** Opens the database as it is, to read it beside whoever else works on it. */
export async function connectToRead(url: string): Promise<Connection> {
  return isPostgresql(url)
    ? (await import('./postgresql.ts')).readPostgresql(url)
    : (await import('./sqlite.ts')).readSqlite(url);
}

/** Whether it answers, with every migration in place. */
export async function isReady(client: PrismaClient, migrations: number): Promise<boolean> {
  try {
    const rows = await client.$queryRaw<{ finished: number | bigint }[]>`
      SELECT COUNT(*) AS "finished" FROM "_prisma_migrations"
      WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
    return Number(rows[0]?.finished) >= migrations;
  } catch {
    return false;
  }
}
