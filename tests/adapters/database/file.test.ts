import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { day, instant } from '../../../domain/kernel/time.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import type { EntryId } from '../../../domain/supervision/supervision.ts';
import { aDatabase } from '../../builders/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Every byte that the database has on the disk, its journal included. */
function bytesIn(place: string): Buffer {
  return Buffer.concat(readdirSync(place).map((name) => readFileSync(join(place, name))));
}

const entry = {
  id: 'e1' as EntryId,
  member: 'anna' as MemberId,
  kind: 'intervisie' as const,
  minutes: 60,
  day: day('2026-11-23'),
  loggedAt: instant(1),
};

describe('the database file', () => {
  test('that was taken away takes nothing any more, instead of losing it', async () => {
    const file = join(folder, 'gone', 'bot.db');
    const database = await aDatabase({ url: `file:${file}` });
    await database.unit.run(({ settings }) => settings.set('a', '1'));
    renameSync(file, `${file}.elsewhere`);
    await expect(database.unit.run(({ settings }) => settings.set('a', '2'))).rejects.toThrow('No database');
    expect(await database.ready()).toBe(false);
    renameSync(`${file}.elsewhere`, file);
    expect(await database.unit.run(({ settings }) => settings.get('a'))).toBe('1');
    expect(await database.ready()).toBe(true);
    await database.close();
  });

  test('holds no private text that can be read', async () => {
    const place = join(folder, 'private');
    const database = await aDatabase({ url: `file:${join(place, 'bot.db')}` });
    await database.unit.run(async ({ supervision, received, transcript, settings }) => {
      await settings.set('leesbaar', 'zwaluwstaart');
      await supervision.add({ ...entry, note: 'roodborstje' });
      await received.keep('Ev1', 'winterkoning', instant(1));
      const line = { id: '1', box: 'member:anna', at: instant(1), language: 'nl', by: 'bot' } as const;
      await transcript.add({ ...line, body: { kind: 'words', text: 'goudhaantje' } });
      await transcript.add({ ...line, id: '2', body: { kind: 'words', text: 'vuurgoudhaan' } });
      await transcript.replace('1', { kind: 'words', text: 'matkopmees' }, 'nl');
      await supervision.replace({ ...entry, note: 'boomkruiper' });
    });
    const secrets = ['roodborstje', 'winterkoning', 'goudhaan', 'matkopmees', 'boomkruiper'];
    const found = () => ['zwaluwstaart', ...secrets].filter((word) => bytesIn(place).includes(word));
    expect(found()).toEqual(['zwaluwstaart']);
    await database.close();
    expect(found()).toEqual(['zwaluwstaart']);
  });

  test('cannot be read with another key: that is an error, not an empty note', async () => {
    const url = `file:${join(folder, 'keys', 'bot.db')}`;
    const before = await aDatabase({ url });
    await before.unit.run(({ supervision }) => supervision.add({ ...entry, note: 'roodborstje' }));
    await before.close();
    const after = await aDatabase({ url });
    await expect(after.unit.run(({ supervision }) => supervision.find(entry.id))).rejects.toThrow('ENCRYPTION_KEY');
    await after.close();
  });

  test('is made with its folder, and only its owner may open it', async () => {
    const place = join(folder, 'new', 'data');
    const database = await aDatabase({ url: `file:${join(place, 'bot.db')}` });
    await database.unit.run(({ settings }) => settings.set('a', 'b'));
    const modes = readdirSync(place).map((name) => [name, (statSync(join(place, name)).mode & 0o777).toString(8)]);
    expect(modes).toEqual([
      ['bot.db', '600'],
      ['bot.db-shm', '600'],
      ['bot.db-wal', '600'],
    ]);
    await database.close();
  });

  test('keeps what was stored when it is opened again', async () => {
    const url = `file:${join(folder, 'again.db')}`;
    const first = await aDatabase({ url });
    await first.unit.run(({ settings }) => settings.set('a', 'b'));
    await first.close();
    const second = await aDatabase({ url });
    expect(await second.unit.run(({ settings }) => settings.get('a'))).toBe('b');
    await second.close();
  });

  test('is served by one bot at a time, beside whoever else works on it', async () => {
    const url = `file:${join(folder, 'alone.db')}`;
    const [bot, other] = [await aDatabase({ url }), await aDatabase({ url })];
    await bot.serveAlone();
    await bot.serveAlone();
    await expect(other.serveAlone()).rejects.toThrow('Another bot');
    await other.unit.run(({ settings }) => settings.set('by', 'the command line'));
    await bot.close();
    await other.serveAlone();
    await other.close();
  });

  test('that is no database is refused and left as it is', async () => {
    const path = join(folder, 'letter.txt');
    const text = 'Dit is een brief. '.repeat(100);
    writeFileSync(path, text);
    await expect(aDatabase({ url: `file:${path}` })).rejects.toThrow('not a database');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
