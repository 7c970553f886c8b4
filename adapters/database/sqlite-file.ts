import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The file that a `file:` address names; `:memory:` is none. */
export function pathOf(url: string): string {
  return url.replace(/^file:/, '');
}

/** Makes the file with its folder when it is not there yet, for this user only. */
export function touch(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}

/**
 * Whether the file is still the one that it is now. SQLite goes on with a file that was taken away as if nothing had
 * happened, and all that is stored then is gone with it.
 */
export function stillThere(path: string): () => boolean {
  if (path === ':memory:') return () => true;
  const file = () => statSync(path, { throwIfNoEntry: false })?.ino;
  const opened = file();
  return () => file() === opened;
}
