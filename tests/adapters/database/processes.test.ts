import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { day, instant } from '../../../domain/kernel/time.ts';
import type { MemberId } from '../../../domain/network/network.ts';
import type { DeliveryId } from '../../../domain/nudges/delivery.ts';
import { aDatabase } from '../../builders/database.ts';
import { aPostgres } from '../../builders/postgresql.ts';
import { partsOf } from '../../contracts/whole-unit.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-'));
const childFile = fileURLToPath(new URL('../../contracts/child.ts', import.meta.url));
const key = randomBytes(32);
let files = 0;

const server = await aPostgres();

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const newFile = () => `file:${join(folder, `${++files}.db`)}`;

/** A database of each kind, without a table in it. */
const kinds = {
  file: async () => newFile(),
  'PostgreSQL database (needs a PostgreSQL for this machine)': () => server?.bare() ?? Promise.resolve(''),
};
const each = Object.entries(kinds).filter(([name]) => server || name === 'file');

function begin(
  what: string,
  url: string,
  name = '',
): { child: ChildProcess; lines: () => string[]; end: Promise<number> } {
  const child = spawn(process.execPath, ['--import', 'tsx', childFile, what, url, key.toString('base64'), name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const end = once(child, 'close').then(([code]) => code as number);
  return { child, lines: () => output.split('\n').slice(0, -1), end };
}

describe.each(each)(
  'a process on a %s that is killed in the middle of its work',
  { timeout: 60_000 },
  (_kind, make) => {
    test.each([0, 7, 23, 61])('leaves nothing stored by half, %i ms after its first units', async (moment) => {
      const url = await make();
      const { child, lines, end } = begin('write', url, 'u');
      while (lines().length < 3) await new Promise((resume) => setTimeout(resume, 2));
      await new Promise((resume) => setTimeout(resume, moment));
      child.kill('SIGKILL');
      await end;
      const acknowledged = lines();

      const database = await aDatabase({ url, key });
      const parts = await database.unit.run(async (stores) => {
        const counted: number[] = [];
        for (let n = 0; n < acknowledged.length + 2; n += 1) counted.push(await partsOf(stores, `u${n}`));
        return counted;
      });
      await database.close();
      expect(parts.slice(0, acknowledged.length)).toEqual(acknowledged.map(() => 4));
      expect(parts.slice(acknowledged.length).every((count) => count === 0 || count === 4)).toBe(true);
    });
  },
);

describe('a bot that is killed', () => {
  test('leaves its place to the next one', async () => {
    const url = newFile();
    const { child, lines, end } = begin('serve', url);
    while (lines().length < 1) await new Promise((resume) => setTimeout(resume, 5));
    const next = await aDatabase({ url, key });
    await expect(next.serveAlone()).rejects.toThrow('Another bot');
    child.kill('SIGKILL');
    await end;
    await next.serveAlone();
    await next.close();
  });
});

describe.each(each)('processes on one %s', { timeout: 60_000 }, (_kind, make) => {
  test('begin at once and migrate it once', async () => {
    const url = await make();
    const both = [begin('open', url), begin('open', url), begin('open', url)];
    expect(await Promise.all(both.map(({ end }) => end))).toEqual([0, 0, 0]);
    expect(both.map(({ lines }) => lines())).toEqual([['true'], ['true'], ['true']]);
  });

  test('lose none of their changes', async () => {
    const url = await make();
    const both = [begin('count', url), begin('count', url)];
    expect(await Promise.all(both.map(({ end }) => end))).toEqual([0, 0]);
    const database = await aDatabase({ url, key });
    expect(await database.unit.run(({ settings }) => settings.get('sum'))).toBe('200');
    await database.close();
  });

  test('never claim the same delivery', async () => {
    const url = await make();
    const database = await aDatabase({ url, key });
    await database.unit.run(async ({ ledger }) => {
      for (let n = 0; n < 60; n += 1) {
        const to = { kind: 'member', member: `m${n}` as MemberId } as const;
        const nudge = { key: `${n}`, kind: 'k', about: 'a', to, from: instant(0), until: instant(5000) };
        await ledger.owe([nudge], instant(0));
        const rest = { nudges: [nudge.key], state: 'owed', attempts: 0 } as const;
        const times = { day: day('2026-11-23'), notBefore: instant(0), until: instant(5000) };
        await ledger.bundle({ id: `d${n}` as DeliveryId, to, ...times, ...rest });
      }
    });
    // On a server bots share the work: there are more of them.
    const both = Array.from({ length: url.startsWith('file:') ? 2 : 8 }, () => begin('claim', url));
    await Promise.all(both.map(({ end }) => end));
    const claimed = both.flatMap(({ lines }) => lines());
    expect(claimed).toHaveLength(60);
    expect(new Set(claimed).size).toBe(60);
    await database.close();
  });
});
