// The one place that names the generated clients, so that the stores do not know which database they are on. Both are
// made of the same models: the types of one say what the other does too.
export { empty, join, raw, Sql, sqltag as sql } from '@prisma/client/runtime/client';
export type { Prisma, PrismaClient } from './generated/sqlite/client.ts';

import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Prisma, PrismaClient } from './generated/sqlite/client.ts';

/** What a store works with: the client within one transaction. */
export type Tx = Prisma.TransactionClient;

/** The databases that there is a client for. */
export type Provider = 'sqlite' | 'postgresql';

/** The client for that database; the other one is not loaded. */
export async function clientOn(provider: Provider, connection: SqlDriverAdapter): Promise<PrismaClient> {
  const settings = { adapter: factoryOf(connection), errorFormat: 'minimal' } as const;
  if (provider === 'sqlite') return new (await import('./generated/sqlite/client.ts')).PrismaClient(settings);
  const client = new (await import('./generated/postgresql/client.ts')).PrismaClient(settings);
  return client as unknown as PrismaClient;
}

/**
 * Hands one open connection to Prisma, which would otherwise open another one after the database was closed. Prisma
 * closes it only when it was used; whoever opened it closes it anyway, and the second time changes nothing.
 */
export function factoryOf(adapter: SqlDriverAdapter): SqlDriverAdapterFactory {
  const dispose = adapter.dispose.bind(adapter);
  let disposing: Promise<void> | undefined;
  adapter.dispose = () => {
    disposing ??= dispose();
    return disposing;
  };
  return { provider: adapter.provider, adapterName: adapter.adapterName, connect: async () => adapter };
}
