import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export function inRoot(...parts) {
  return join(root, ...parts);
}

/** Every file below a folder of the repository, as paths relative to the root, in a fixed order. */
export function filesUnder(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

/** Changes with the content of the files. */
export function contentPrint(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash.update(`${path}\0`).update(existsSync(inRoot(path)) ? readFileSync(inRoot(path)) : '-');
  return hash.digest('hex').slice(0, 20);
}

/** Changes with the times and sizes of the files: quick enough for hundreds of them at every start. */
export function timePrint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const found = statSync(inRoot(path), { throwIfNoEntry: false });
    hash.update(`${path}\0${found?.mtimeMs}\0${found?.size}\n`);
  }
  return hash.digest('hex').slice(0, 20);
}

/** The installed version of a package; undefined when it is not there. */
export function installedVersion(name) {
  const file = inRoot('node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}
