import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils';

/** Lets Prisma's own transactions, of a write that takes several statements, be savepoints while one of ours is open. */
export function nestWithin(adapter: SqlDriverAdapter, isOpen: () => boolean): void {
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolation) => (isOpen() ? nested(adapter) : start(isolation));
}

async function nested(adapter: SqlDriverAdapter): Promise<Transaction> {
  const name = 'prisma';
  const run = (statement: string) => adapter.executeScript(statement);
  await run(`SAVEPOINT ${name}`);
  const back = async () => {
    await run(`ROLLBACK TO ${name}`);
    await run(`RELEASE ${name}`);
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    options: { usePhantomQuery: true },
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    commit: () => run(`RELEASE ${name}`),
    rollback: back,
    createSavepoint: (inner) => run(`SAVEPOINT ${inner}`),
    rollbackToSavepoint: (inner) => run(`ROLLBACK TO ${inner}`),
    releaseSavepoint: (inner) => run(`RELEASE ${inner}`),
  };
}
