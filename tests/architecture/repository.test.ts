import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { house } from './cruise.ts';

/** What is or will be committed, as far as it is text. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: house })
  .toString()
  .split('\0')
  .filter((path) => path !== '' && !/\.(png|jpe?g|gif|ico|woff2?|zip|pdf)$/.test(path));

function readable(path: string): string {
  try {
    return readFileSync(`${house}${path}`, 'utf8');
  } catch {
    return '';
  }
}

/** Where a package came from: each machine has its own registry, and the lock file's integrity says enough. */
function addressesIn(lockFile: string): string[] {
  return lockFile.match(/"resolved":\s*"[^"]+"/g) ?? [];
}

/** Folders that exist on one person's machine. */
function machinePathsIn(text: string): string[] {
  return text.match(/(?<![\w.~/-])\/(home|Users|root|work|mnt)\/[\w.-]+/g) ?? [];
}

describe('the repository', () => {
  it('names no registry in its lock file', () => {
    expect(addressesIn(readable('package-lock.json'))).toEqual([]);
  });

  it('names no folder of one machine', () => {
    expect(files.length).toBeGreaterThan(30);
    const found = files.flatMap((path) => machinePathsIn(readable(path)).map((where) => `${path}: ${where}`));
    expect(found).toEqual([]);
  });

  it('is caught when either is planted', () => {
    expect(addressesIn('{"node_modules/zod": {"resolved": "https://registry.example/zod.tgz"}}')).toHaveLength(1);
    expect(machinePathsIn(`see ${['', 'home', 'someone', 'bot'].join('/')}`)).toHaveLength(1);
    expect(machinePathsIn('GET https://example.org/home/page and ./work/list')).toEqual([]);
  });
});
