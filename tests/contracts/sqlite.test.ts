import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { aDatabase } from '../builders/database.ts';
import { describeEveryStore } from './every-store.ts';
import type { Open } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'schakelbot-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true }));

const ways: Record<string, Open> = {
  'SQLite in memory': () => aDatabase(),
  'SQLite in a file': () => aDatabase({ url: `file:${join(folder, `${++files}.db`)}` }),
};

describe.each(Object.entries(ways))('%s', (_name, open) => {
  describeEveryStore(open);
});
