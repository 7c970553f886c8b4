import { existsSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { BotStores } from '../../bot/conversation/stores.ts';
import type { Cipher, Ids } from '../../domain/kernel/ports.ts';
import { connectToRead } from './connect.ts';
import { type Connection, isPostgresql } from './connection.ts';
import { readMigrations } from './migrations.ts';
import { networkCache } from './network.cache.ts';
import { isTaken } from './only-bot.ts';
import { clientOn, type PrismaClient } from './prisma.ts';
import { pathOf } from './sqlite-file.ts';
import { storesFor } from './stores.ts';

/** How a database stands, seen beside whoever works on it: nothing is made, brought up to date or changed. */
export interface Look {
  /** `absent` and `empty` become a database when a bot starts on them; `behind` is brought up to date then. */
  readonly state: 'absent' | 'empty' | 'behind' | 'current' | 'newer';
  readonly served: boolean;
  /** What is left on the disk of a file, in bytes. */
  readonly room?: number | undefined;
  /** What it holds, when it is current. */
  read<Result>(work: (stores: BotStores) => Promise<Result>): Promise<Result>;
  /** From how many workspaces the bot was taken away. */
  gone(): Promise<number>;
  close(): Promise<void>;
}

/** Throws what `storageTroubleOf` knows when nothing can be seen. */
export async function lookAt(url: string, keeping: { readonly cipher: Cipher; readonly ids: Ids }): Promise<Look> {
  const room = isPostgresql(url) ? undefined : await roomFor(url);
  if (!isPostgresql(url) && !existsSync(pathOf(url))) return { ...nothingThere, room };
  const connection = await connectToRead(url);
  const client = await clientOn(connection.provider, connection.adapter);
  const close = async () => {
    await client.$disconnect();
    await connection.adapter.dispose();
  };
  try {
    const shared = { ...keeping, cache: networkCache(), provider: connection.provider };
    return {
      room,
      close,
      state: await stateOf(connection, client),
      served: await isServed(url, connection, client),
      read: (work) => client.$transaction((tx) => work(storesFor(tx, shared))),
      gone: () => client.installation.count({ where: { state: 'gone' } }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const nothingThere: Look = {
  state: 'absent',
  served: false,
  read: () => Promise.reject(new Error('There is no database yet.')),
  gone: async () => 0,
  close: async () => {},
};

/** Of the folder that the file is in, or will be made in; throws when this user cannot write there. */
async function roomFor(url: string): Promise<number> {
  let folder = dirname(resolve(pathOf(url)));
  while (!existsSync(folder)) folder = dirname(folder);
  await access(existsSync(pathOf(url)) ? pathOf(url) : folder, constants.R_OK | constants.W_OK);
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function stateOf({ provider }: Connection, client: PrismaClient): Promise<Look['state']> {
  const known = new Set(readMigrations(provider).map(({ name }) => name));
  const applied = await client.$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations"
    WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`.catch((error: unknown) => {
    if (isWithoutTable(error)) return [];
    throw error;
  });
  if (applied.length === 0) return 'empty';
  if (applied.some(({ name }) => !known.has(name))) return 'newer';
  return applied.length < known.size ? 'behind' : 'current';
}

function isWithoutTable(error: unknown): boolean {
  return error instanceof Error && /no such table|does not exist|TableDoesNotExist/.test(error.message);
}

async function isServed(url: string, { provider }: Connection, client: PrismaClient): Promise<boolean> {
  if (provider === 'sqlite') return isTaken(pathOf(url));
  const rows = await client.$queryRaw<{ held: bigint }[]>`
    SELECT COUNT(*) AS "held" FROM pg_locks
    WHERE locktype = 'advisory' AND objid = 72707370 AND granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return Number(rows[0]?.held) > 0;
}
