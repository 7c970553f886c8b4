import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate, readMigrations } from '../../../adapters/database/migrate.ts';
import { PrismaClient } from '../../../adapters/database/prisma.ts';
import { settingStore } from '../../../adapters/database/settings.ts';
import { factoryOf, openSqlite } from '../../../adapters/database/sqlite.ts';
import { type Units, unitsOfWork } from '../../../adapters/database/unit-of-work.ts';
import { ids } from '../../../adapters/system/ids.ts';
import type { SettingStore } from '../../../bot/conversation/stores.ts';

describe('when things go wrong, a unit of work', () => {
  let connection: SqlDriverAdapter;
  let client: PrismaClient;
  let units: Units<SettingStore>;

  beforeEach(async () => {
    connection = await openSqlite('file::memory:');
    await migrate(connection, readMigrations(), ids);
    client = new PrismaClient({ adapter: factoryOf(connection), errorFormat: 'minimal' });
    units = unitsOfWork(client, settingStore, 300);
  });
  afterEach(async () => {
    await units.close();
    await client.$disconnect();
  });

  /** Fails the next statement with that text, as a full disk would. */
  const failOnce = (sql: string) => {
    const start = connection.startTransaction.bind(connection);
    connection.startTransaction = async (isolation) => {
      connection.startTransaction = start;
      const transaction = await start(isolation);
      const execute = transaction.executeRaw.bind(transaction);
      transaction.executeRaw = async (query) => {
        if (query.sql === sql) throw new Error('database or disk is full');
        return execute(query);
      };
      return transaction;
    };
  };

  test('whose commit fails stores nothing, and the next one works', async () => {
    failOnce('COMMIT');
    await expect(units.run((settings) => settings.set('a', '1'))).rejects.toThrow('full');
    expect(await units.run((settings) => settings.get('a'))).toBeUndefined();
    await units.run((settings) => settings.set('a', '2'));
    expect(await units.run((settings) => settings.get('a'))).toBe('2');
  });

  test('that never ends is rolled back, and those behind it go on', async () => {
    const stuck = units.run(async (settings) => {
      await settings.set('a', '1');
      return new Promise<never>(() => {});
    });
    const behind = units.run((settings) => settings.get('a'));
    await expect(stuck).rejects.toThrow('too long');
    expect(await behind).toBeUndefined();
  });

  test('that goes on after it was rolled back stores nothing any more', async () => {
    let late: Promise<unknown> = Promise.resolve();
    const slow = units.run(async (settings) => {
      late = new Promise((resume) => setTimeout(resume, 500)).then(() => settings.set('a', 'late'));
      await late;
    });
    await expect(slow).rejects.toThrow('too long');
    await expect(late).rejects.toThrow();
    expect(await units.run((settings) => settings.get('a'))).toBeUndefined();
  });
});
