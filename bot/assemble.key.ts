import { dirname, resolve } from 'node:path';
import type { Database } from '../adapters/database/client.ts';
import type { Cipher } from '../domain/kernel/ports.ts';

/** The setting that holds a text which only the right key opens. */
export const KEY_CHECK = 'encryption.check';

/** A database that was written with another key is refused at the start, not at the first text that stays closed. */
export async function checkKey({ unit }: Database, cipher: Cipher): Promise<void> {
  const sealed = await unit.run(({ settings }) => settings.get(KEY_CHECK));
  if (sealed) cipher.open(sealed);
  else await unit.run(({ settings }) => settings.set(KEY_CHECK, cipher.seal(KEY_CHECK)));
}

/** The folder where local mode keeps its key: that of the database file, or the usual one beside a server. */
export function folderOf(url: string): string {
  return url.startsWith('postgres') ? resolve('data') : dirname(resolve(url.replace(/^file:/, '')));
}
