import { closeSync, mkdirSync, openSync } from 'node:fs';
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
