import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../adapters/database/client.ts';
import { addLines, columnsOf, keyOf, linesOf, tables, textColumnsOf } from '../../../adapters/database/tables.ts';
import { aesCipher } from '../../../adapters/system/cipher.ts';
import { ids } from '../../../adapters/system/ids.ts';
import { KEY_CHECK } from '../../../bot/assemble.key.ts';
import type { Bot } from '../../../bot/assemble.ts';
import type { Command } from '../../../bot/cli/command.ts';
import { examine } from '../../../bot/cli/doctor.ts';
import { keyStatus, rotateKeys } from '../../../bot/cli/keys.ts';
import type { BotStores } from '../../../bot/conversation/stores.ts';
import type { Cipher, UnitOfWork } from '../../../domain/kernel/ports.ts';
import { plainValue, within } from '../../builders/any-rows.ts';
import { aPostgres } from '../../builders/postgresql.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-keys-'));
const server = await aPostgres();
let files = 0;

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const kinds: Record<string, () => Promise<string>> = {
  'a file': async () => `file:${join(folder, `${++files}.db`)}`,
  ...(server ? { 'a server': () => server.migrated() } : {}),
};

const [oldKey, newKey, strange] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const [older, newer] = [aesCipher(oldKey), aesCipher(newKey)];
const both = aesCipher(newKey, oldKey);
const [oldId = '', newId = ''] = both.keys.toReversed();
const ROWS = 230;

/** What is sealed in every column that can hold a text: also in those in which nothing is sealed yet. */
async function sealEverywhere(url: string, cipher: Cipher, rows: number): Promise<number> {
  let sealed = 0;
  await within(url, async (tx) => {
    for (const table of tables) {
      const columns = columnsOf(tx, table);
      const texts = new Set(textColumnsOf(tx, table));
      const key = Object.keys(keyOf(table, {}));
      const lines = Array.from({ length: table === 'Draft' ? rows : 2 }, (_, index) =>
        JSON.stringify(
          columns.map((column) => {
            if (!texts.has(column)) return plainValue(tx, table, column, index);
            if (key.includes(column) || /Id$/.test(column)) return `k${index}`;
            sealed += 1;
            return cipher.seal(`${table} ${column}`);
          }),
        ),
      );
      await addLines(tx, table, columns, lines);
    }
  });
  return sealed;
}

const everything = (url: string) =>
  within(url, async (tx) => {
    const all: string[] = [];
    for (const table of tables) for await (const lines of linesOf(tx, table)) all.push(...lines);
    return all;
  });

async function run(
  command: Command,
  url: string,
  cipher: Cipher,
  { json = false, unit }: { json?: boolean; unit?: (unit: UnitOfWork<BotStores>) => UnitOfWork<BotStores> } = {},
) {
  const database = await openDatabase({ url, cipher, ids });
  const lines: string[] = [];
  const bot = { database: { unit: unit ? unit(database.unit) : database.unit } } as unknown as Bot;
  const world = { bot: async () => bot, print: (line: string) => void lines.push(line), lines: none };
  try {
    return { result: await command.run({ words: [], json, dryRun: false }, world), lines };
  } finally {
    await database.close();
  }
}

async function* none(): AsyncIterable<string> {}

describe.each(Object.entries(kinds))('the keys of %s', { timeout: 120_000 }, (_name, address) => {
  test('rotate leaves nothing in any column of any table that the old key sealed, and all of it opens', async () => {
    const url = await address();
    const sealed = await sealEverywhere(url, older, ROWS);
    const before = (await everything(url)).length;
    const { result, lines } = await run(rotateKeys, url, both);
    expect(result).toEqual({ exit: 0 });
    expect(lines).toContain(`Draft\t${ROWS}`);
    expect(lines).toContain(`Opnieuw versleuteld: ${sealed} waarden.`);
    const after = await everything(url);
    expect(after.length).toBe(before);
    expect(after.filter((line) => line.includes(`v1.${oldId}.`))).toEqual([]);
    const status = await run(keyStatus, url, newer, { json: true });
    expect(JSON.parse(status.lines[0] ?? '')).toEqual({
      keys: [{ key: newId, known: 'first', values: sealed }],
      unreadable: 0,
    });
    expect((await run(rotateKeys, url, both)).lines[0]).toBe('Er was niets over te zetten.');
  });

  test('rotate that is cut off at any piece goes on where it was', async () => {
    const url = await address();
    const sealed = await sealEverywhere(url, older, ROWS);
    let [left, ended, runs] = [0, false, 0];
    const dying = (unit: UnitOfWork<BotStores>): UnitOfWork<BotStores> => ({
      run: (work) => {
        left -= 1;
        // The work is done, and then the process is gone before it could be stored.
        if (left > 0) return unit.run(work);
        return unit.run(async (stores) => {
          await work(stores);
          throw new Error('killed');
        });
      },
    });
    for (; !ended; runs += 1) {
      left = 60 + runs * 7;
      ended = await run(rotateKeys, url, both, { unit: dying }).then(
        ({ result }) => result.exit === 0,
        () => false,
      );
    }
    expect(runs).toBeGreaterThan(2);
    const status = await run(keyStatus, url, both, { json: true });
    expect(JSON.parse(status.lines[0] ?? '').keys).toEqual([{ key: newId, known: 'first', values: sealed }]);
  });

  test('rotate goes on beside bots that write meanwhile, and loses nothing of theirs', async () => {
    const url = await address();
    await sealEverywhere(url, older, ROWS);
    const bot = await openDatabase({ url, cipher: both, ids });
    let running = true;
    let wrote = 0;
    const writing = (async () => {
      for (; running; wrote += 1) {
        await bot.unit.run(({ settings }) => settings.set('k0', newer.seal(`round ${wrote}`)));
      }
    })();
    const { result } = await run(rotateKeys, url, both);
    running = false;
    await writing;
    expect(result).toEqual({ exit: 0 });
    const last = await bot.unit.run(({ settings }) => settings.get('k0'));
    await bot.close();
    expect(newer.open(last ?? '')).toBe(`round ${wrote - 1}`);
  });

  test('status says how much each key sealed, where, and what none opens; rotate leaves that as it is', async () => {
    const url = await address();
    const cipher = aesCipher(strange);
    const database = await openDatabase({ url, cipher: both, ids });
    await database.unit.run(async ({ settings }) => {
      await settings.set(KEY_CHECK, newer.seal('check'));
      await settings.set('one', older.seal('one'));
      await settings.set('two', cipher.seal('two'));
      await settings.set('broken', `${newer.seal('three').slice(0, -4)}AAAA`);
      await settings.set('typed', 'v1.0 of the plan, v1.abcdefabcdef.x');
    });
    await database.close();
    const { result, lines } = await run(keyStatus, url, both);
    expect(lines).toEqual([
      `${newId}\t2\tENCRYPTION_KEY`,
      '  Setting\t2',
      `${oldId}\t1\toudere sleutel`,
      '  Setting\t1',
      `${cipher.keys[0]}\t1\tniet in de instellingen`,
      '  Setting\t1',
      'Niet alles is versleuteld met ENCRYPTION_KEY. Zet het over: npm run cli -- keys rotate.',
    ]);
    const closed = { exit: 1, sentence: expect.stringContaining('2 waarden gaan met geen enkele sleutel open') };
    expect(result).toEqual(closed);
    const rotated = await run(rotateKeys, url, both);
    expect(rotated.result).toEqual(closed);
    expect(rotated.lines).toEqual(['Setting\t1', 'Opnieuw versleuteld: 1 waarden.']);
  });
});

describe('the doctor', () => {
  const said = async (url: string, keys: { key: Buffer; old?: readonly Buffer[] }) => {
    const env = {
      DATABASE_URL: url,
      ENCRYPTION_KEY: keys.key.toString('base64'),
      ...(keys.old ? { ENCRYPTION_KEY_OLD: keys.old.map((key) => key.toString('base64')).join(', ') } : {}),
    };
    const findings = await examine(env);
    return findings.filter(({ check }) => check === 'sleutel').map(({ state, sentence }) => `${state}: ${sentence}`);
  };

  test('says when to rotate, when the old key can go, and when a value does not open', async () => {
    const url = `file:${join(folder, `${++files}.db`)}`;
    const database = await openDatabase({ url, cipher: older, ids });
    await database.unit.run(({ settings }) => settings.set(KEY_CHECK, older.seal(KEY_CHECK)));
    await database.close();
    const fits = 'goed: De sleutel past op de database.';
    expect(await said(url, { key: oldKey })).toEqual([fits]);
    expect(await said(url, { key: newKey, old: [oldKey] })).toEqual([
      fits,
      expect.stringContaining('let op: Met een oudere sleutel zijn nog 1 waarden versleuteld'),
    ]);
    expect((await run(rotateKeys, url, both)).result).toEqual({ exit: 0 });
    expect(await said(url, { key: newKey, old: [oldKey] })).toEqual([
      fits,
      expect.stringContaining('let op: Alles is versleuteld met de eerste sleutel'),
    ]);
    expect(await said(url, { key: newKey })).toEqual([fits]);
    await within(url, (tx) => tx.setting.create({ data: { key: 'x', value: aesCipher(strange).seal('x') } }));
    expect(await said(url, { key: newKey })).toEqual([
      fits,
      expect.stringContaining('niet goed: Er zijn 1 waarden die met geen enkele sleutel opengaan'),
    ]);
  });
});
