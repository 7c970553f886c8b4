import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate, readMigrations } from '../../../adapters/database/migrations.ts';
import { clientOn, type PrismaClient } from '../../../adapters/database/prisma.ts';
import { settingStore } from '../../../adapters/database/settings.ts';
import { openSqlite } from '../../../adapters/database/sqlite.ts';
import { type Disk, diskBelow, noDisk } from '../../../adapters/database/sqlite-disk.ts';
import { migratingSqlite } from '../../../adapters/database/sqlite-migrate.ts';
import { sqliteUnits } from '../../../adapters/database/sqlite-units.ts';
import { type Writer, writerOn } from '../../../adapters/database/sqlite-writer.ts';
import type { Units } from '../../../adapters/database/unit-of-work.ts';
import type { SettingStore } from '../../../bot/conversation/stores.ts';
import type { UnitOfWork } from '../../../domain/kernel/ports.ts';
import { unnested } from '../../builders/unnested.ts';

describe('when things go wrong, a unit of work', () => {
  let connection: SqlDriverAdapter;
  let client: PrismaClient;
  let units: Units<SettingStore>;
  let writer: Writer;
  /** Until when the disk writes; at once unless a test says otherwise. */
  let arrived: Disk['arrived'];
  /** How many commits fail from now on, as on a full disk. */
  let failing = 0;

  beforeEach(async () => {
    arrived = noDisk.arrived;
    connection = await openSqlite('file::memory:');
    await migrate(migratingSqlite(connection), readMigrations('sqlite'));
    client = await clientOn('sqlite', connection);
    writer = writerOn(connection);
    units = sqliteUnits(client, settingStore, {
      writer: { ...writer, ...unlucky() },
      disk: { ...noDisk, arrived: () => arrived() },
      timeout: 300,
    });
  });
  afterEach(async () => {
    await units.close();
    await client.$disconnect();
  });

  const unlucky = (): Partial<Writer> => ({
    commit() {
      if (failing === 0) return writer.commit();
      failing -= 1;
      throw new Error('database or disk is full');
    },
  });

  test('whose commit fails stores nothing, and the next one works', async () => {
    failing = 1;
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

  test('that waits for another one inside it is rolled back in time, and in tests at once', async () => {
    const nested = (all: UnitOfWork<SettingStore>) =>
      all.run(async (store) => {
        await store.set('a', '1');
        return all.run(async () => 'never');
      });
    await expect(nested(units)).rejects.toThrow('took too long');
    await expect(nested(unnested(units))).rejects.toThrow('inside another');
    expect(await units.run((store) => store.get('a'))).toBeUndefined();
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

  test('that shared a commit which failed is stored by itself', async () => {
    failing = 1;
    const both = ['a', 'b'].map((key) => units.run((settings) => settings.set(key, '1')));
    await Promise.all(both);
    expect(await units.run(async (settings) => [await settings.get('a'), await settings.get('b')])).toEqual(['1', '1']);
  });

  test('that fails takes nothing of those that share its commit', async () => {
    const ended = await Promise.allSettled([
      units.run((settings) => settings.set('a', '1')),
      units.run(async (settings) => {
        await settings.set('b', '1');
        throw new Error('halfway');
      }),
      units.run((settings) => settings.set('c', '1')),
    ]);
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const kept = await units.run(async (settings) => Promise.all(['a', 'b', 'c'].map((key) => settings.get(key))));
    expect(kept).toEqual(['1', undefined, '1']);
  });

  test('is answered when the disk has it, and others are worked at meanwhile', async () => {
    let written = () => {};
    const writing = new Promise<void>((resolve) => {
      written = resolve;
    });
    arrived = () => writing;
    const answered: string[] = [];
    const one = units.run((store) => store.set('a', '1')).then(() => answered.push('one'));
    const seen = await new Promise((tell) => {
      void units.run(async (store) => tell(await store.get('a'))).then(() => answered.push('other'));
    });
    expect([seen, answered]).toEqual(['1', []]);
    written();
    await one;
    expect(answered).toContain('one');
  });

  test('of which the disk lost hold is refused', async () => {
    arrived = () => Promise.reject(new Error('input/output error'));
    await expect(units.run((store) => store.set('a', '1'))).rejects.toThrow('input/output');
    arrived = noDisk.arrived;
    await units.run((store) => store.set('a', '2'));
    expect(await units.run((store) => store.get('a'))).toBe('2');
  });

  test('for which there is no room stores nothing, and those beside it do', async () => {
    await connection.executeScript('PRAGMA max_page_count = 260');
    const large = 'x'.repeat(2_000_000);
    const ended = await Promise.allSettled([
      units.run((settings) => settings.set('a', '1')),
      units.run((settings) => settings.set('b', large)),
      units.run((settings) => settings.set('c', '1')),
    ]);
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const kept = await units.run(async (settings) => Promise.all(['a', 'b', 'c'].map((key) => settings.get(key))));
    expect(kept).toEqual(['1', undefined, '1']);
  });
});

test('a disk that could not be reached once is tried again', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'schakelbot-disk-')), 'bot.db');
  const disk = diskBelow(path);
  await expect(disk.arrived()).rejects.toThrow('ENOENT');
  writeFileSync(`${path}-wal`, '');
  await disk.arrived();
  await disk.close();
  rmSync(dirname(path), { recursive: true });
});
