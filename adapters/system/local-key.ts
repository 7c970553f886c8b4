import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file beside the database holds something else than a key. */
export class BrokenKeyFile extends Error {
  override readonly name = 'BrokenKeyFile';
  readonly path: string;

  constructor(message: string, path: string) {
    super(message);
    this.path = path;
  }
}

/**
 * The keys for a database in that folder: the first seals, all of them open. The key from the settings comes first, then
 * what came before it; a database that was begun in local mode can be read beside it. Without a key in the settings local mode has its own.
 */
export function keysFor(
  configured: Buffer | undefined,
  folder: string,
  older: readonly Buffer[] = [],
): [Buffer, ...Buffer[]] {
  if (!configured) return [localKey(folder), ...older];
  return existsSync(pathIn(folder)) ? [configured, ...older, localKey(folder)] : [configured, ...older];
}

/**
 * Local mode's own key: made once and kept beside the database, readable by this user only. Of two processes that begin
 * at once, one makes the key and both use it.
 */
export function localKey(folder: string): Buffer {
  const path = pathIn(folder);
  if (!existsSync(path)) makeKey(folder, path);
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new BrokenKeyFile('This file does not hold a key of 32 bytes in base64.', path);
  chmodSync(path, 0o600);
  return key;
}

function pathIn(folder: string): string {
  return join(folder, 'encryption.key');
}

/** Written aside and then linked, because a link is all or nothing and never replaces a key. */
function makeKey(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(aside, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
