import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { number, packageLock, type Section } from './report.ts';

const MB = 1000 ** 2;

/** What production installs: every package of the lock file that is not for development, without what it nests. */
export function sizeSection(): Section {
  const packages = Object.entries(packageLock()).filter(([path, { dev }]) => path !== '' && !dev);
  const sizes = packages.map(([path]) => ({ path: path.replace(/^node_modules\//, ''), bytes: sizeOf(path) }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const heaviest = [...sizes].sort((one, other) => other.bytes - one.bytes).slice(0, 3);
  return {
    title: 'Size',
    about: 'What `npm ci --omit=dev` lays on this machine, with SQLite as it was built here.',
    rows: [
      { what: `${packages.length} packages`, found: `${number(total / MB)} MB`, wanted: 'known', fine: true },
      ...heaviest.map(({ path, bytes }) => ({
        what: `\`${path}\``,
        found: `${number(bytes / MB)} MB`,
        wanted: notes[path] ?? 'explained',
        fine: path in notes,
      })),
    ],
  };
}

/** Why the heaviest are there. */
const notes: Readonly<Record<string, string>> = {
  '@prisma/client': 'query compilers as WebAssembly for every database; one of them is loaded',
  '@prisma/studio-core': 'comes with the tool that generates the client; never loaded by the bot',
  'gpt-tokenizer': 'asked for by `@microsoft/teams-ai`; never loaded, which a test holds',
};

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.size;
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules');
  return entries.reduce((sum, { name }) => sum + sizeOf(join(path, name)), 0);
}
