import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp, restoreBackup } from '../../../adapters/database/backup.ts';
import { sumsOf } from '../../../adapters/database/content.ts';
import { moveDatabase } from '../../../adapters/database/move.ts';
import { firstFilled, tables } from '../../../adapters/database/tables.ts';
import { AnotherBot, BadBackup, ContentDiffers, HoldsData } from '../../../adapters/database/trouble.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { fillEveryTable, termRows, within } from '../../builders/any-rows.ts';
import { aDatabase } from '../../builders/database.ts';
import { aPostgres } from '../../builders/postgresql.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-moving-'));
const server = await aPostgres();
let files = 0;
let filled: string;

const newFile = () => join(folder, `${++files}`);
const newSqlite = () => `file:${newFile()}.db`;
const newPostgres = async () => (await server?.migrated()) ?? '';
const sums = (url: string) => within(url, sumsOf);
const isEmpty = async (url: string) => (await within(url, firstFilled)) === undefined;

beforeAll(async () => {
  filled = newSqlite();
  await fillEveryTable(filled);
});

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const kinds: Record<string, () => Promise<string>> = {
  'another file': async () => newSqlite(),
  'a server': newPostgres,
};

describe.skipIf(!server)('moving a database (needs a PostgreSQL for this machine)', { timeout: 90_000 }, () => {
  test('to a server and back loses nothing: the same rows, and the same checksums', async () => {
    const [there, back] = [await server?.bare(), newSqlite()];
    const before = await sums(filled);
    expect(before.map(({ table }) => table)).toEqual(tables);
    expect(before.every(({ rows }) => rows > 0)).toBe(true);
    expect(before.find(({ table }) => table === 'SignalTerm')?.rows).toBe(termRows);

    const moved = await moveDatabase(filled, there ?? '');
    expect(moved).toEqual({ from: before, to: before });
    expect(await sums(there ?? '')).toEqual(before);
    expect(await moveDatabase(there ?? '', back)).toEqual({ from: before, to: before });
    expect(await sums(back)).toEqual(before);
  });

  test('shows each row that differs, in the checksum of its table alone', async () => {
    const [one, other] = [await newPostgres(), newSqlite()];
    await moveDatabase(filled, one);
    await moveDatabase(filled, other);
    const before = await sums(filled);
    for (const url of [one, other]) {
      await within(url, async (tx) => {
        await tx.theme.update({ where: { key: 'aap' }, data: { name: 'Aap' } });
        await tx.party.update({ where: { key: 'aap' }, data: { archivedAt: 1 } });
        await tx.region.update({ where: { key: 'aap' }, data: { consultation: null } });
        await tx.landsdeel.delete({ where: { key: 'aap' } });
      });
      const differing = (await sums(url)).filter(({ checksum }, index) => checksum !== before[index]?.checksum);
      expect(differing.map(({ table }) => table)).toEqual(['Landsdeel', 'Region', 'Party', 'Theme']);
    }
  });

  test.each(Object.entries(kinds))('to %s is refused when that holds anything', async (_name, made) => {
    const to = await made();
    await within(to, (tx) => tx.setting.create({ data: { key: 'a', value: 'b' } }));
    const before = await sums(to);
    await expect(moveDatabase(filled, to)).rejects.toThrow(HoldsData);
    expect(await sums(to)).toEqual(before);
  });

  test.each(Object.entries(kinds))('to %s is refused while a bot serves either of them', async (_name, made) => {
    const [from, to] = [await made(), await made()];
    for (const busy of [from, to]) {
      const bot = await aDatabase({ url: busy });
      await bot.serveAlone();
      await expect(moveDatabase(from, to)).rejects.toThrow(AnotherBot);
      await bot.close();
    }
    await moveDatabase(from, to);
  });

  test('stores nothing when somebody changed what was being moved', async () => {
    const [from, to] = [newSqlite(), await newPostgres()];
    await moveDatabase(filled, from);
    const writer = await aDatabase({ url: from });
    let moving = true;
    const writing = (async () => {
      for (let n = 0; moving; n += 1) {
        await writer.unit.run(({ settings }) => settings.set('n', String(n)));
        // SQLite answers at once: without a pause nothing else in this process would get its turn.
        await new Promise((resume) => setTimeout(resume, 5));
      }
    })();
    const outcome = await moveDatabase(from, to).catch((error: unknown) => error);
    moving = false;
    await writing;
    await writer.close();
    expect(outcome).toBeInstanceOf(ContentDiffers);
    expect(await isEmpty(to)).toBe(true);
  });
});

describe.skipIf(!server)('a backup (needs a PostgreSQL for this machine)', { timeout: 90_000 }, () => {
  const textOf = (file: string) => gunzipSync(readFileSync(file)).toString();

  test('is the same for every database, and comes back whole on every one', async () => {
    const [ofFile, ofServer] = [newFile(), newFile()];
    const [onServer, onFile] = [await newPostgres(), newSqlite()];
    const before = await sums(filled);
    expect(await backUp(filled, ofFile)).toEqual(before);
    expect(await restoreBackup(onServer, ofFile)).toEqual(before);
    expect(await sums(onServer)).toEqual(before);
    await backUp(onServer, ofServer);
    expect(textOf(ofServer)).toBe(textOf(ofFile));
    await restoreBackup(onFile, ofServer);
    expect(await sums(onFile)).toEqual(before);
  });

  test('is for its owner only, and never takes the place of another', async () => {
    const file = newFile();
    await backUp(filled, file);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    await expect(backUp(filled, file)).rejects.toMatchObject({ fault: 'exists' });
    await expect(backUp(filled, join(folder, 'no', 'such', 'folder'))).rejects.toMatchObject({ fault: 'unwritable' });
  });

  test.each(Object.entries(kinds))('of %s is made beside a bot that goes on writing', async (_name, made) => {
    const [url, file] = [await made(), newFile()];
    const bot = await aDatabase({ url });
    await bot.serveAlone();
    const write = (n: number) =>
      bot.unit.run(({ settings, received }) =>
        settings.set('n', String(n)).then(() => received.claim(`delivery ${n}`, instant(n))),
      );
    for (let n = 0; n < 50; n += 1) await write(n);
    const writing = Promise.all(Array.from({ length: 50 }, (_, n) => write(50 + n)));
    await backUp(url, file);
    await writing;
    await bot.close();
    const other = newSqlite();
    await restoreBackup(other, file);
    const [n, rows] = await within(other, async (tx) => [await tx.setting.count(), await tx.received.count()]);
    expect([n, rows >= 50]).toEqual([1, true]);
  });

  test('that is broken, changed or something else is refused, and nothing of it is stored', async () => {
    const file = newFile();
    await backUp(filled, file);
    const text = textOf(file);
    const whole = readFileSync(file);
    const wrong: Record<string, Buffer> = {
      'cut off': whole.subarray(0, whole.length / 2),
      'without its end': gzipSync(text.slice(0, text.lastIndexOf('{"sums"'))),
      'with a row changed': gzipSync(text.replace('"Zebra"', '"Zebro"')),
      'with a row less': gzipSync(text.replace(/\n\["aap".*/, '')),
      'not a backup': gzipSync('{"hello":"world"}\n'),
      'not packed': Buffer.from(text),
      empty: Buffer.alloc(0),
      'of a newer version, with another table': gzipSync(text.replace('"table":"Theme"', '"table":"Thema"')),
      'of a newer version, with another column': gzipSync(text.replace('"archivedAt","name"', '"archivedAt","title"')),
    };
    const url = newSqlite();
    for (const [what, bytes] of Object.entries(wrong)) {
      writeFileSync(file, bytes);
      const refused = await restoreBackup(url, file).catch((error: unknown) => error);
      expect(refused instanceof BadBackup || refused instanceof ContentDiffers, what).toBe(true);
    }
    await expect(restoreBackup(url, join(folder, 'nowhere'))).rejects.toMatchObject({ fault: 'absent' });
    expect(await isEmpty(url)).toBe(true);
  });

  test('of an older version comes back without the columns that it does not know', async () => {
    const [file, url] = [newFile(), newSqlite()];
    const one = newSqlite();
    await within(one, (tx) => tx.setting.create({ data: { key: 'a', value: 'b' } }));
    await within(one, (tx) =>
      tx.account.create({ data: { platform: 'p', tenant: 't', user: 'u', memberId: 'm', address: 'a', seenAt: 1 } }),
    );
    await backUp(one, file);
    const older = textOf(file).replace(',"goneAt"]', ']').replace(',null]', ']');
    const { createHash } = await import('node:crypto');
    const row = '["p","t","u","m","a","1"]\n';
    expect(older).toContain(row);
    const sum = createHash('sha256').update(row).digest('hex');
    writeFileSync(file, gzipSync(older.replace(/("table":"Account","rows":1,"checksum":)"\w+"/, `$1"${sum}"`)));
    await restoreBackup(url, file);
    expect(await within(url, (tx) => tx.account.findFirst())).toMatchObject({ user: 'u', goneAt: null });
  });

  test('is put back in an empty database only, and never under a bot', async () => {
    const file = newFile();
    await backUp(filled, file);
    await expect(restoreBackup(filled, file)).rejects.toThrow(HoldsData);
    const url = newSqlite();
    const bot = await aDatabase({ url });
    await bot.serveAlone();
    await expect(restoreBackup(url, file)).rejects.toThrow(AnotherBot);
    await bot.close();
  });
});
