import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { inRoot } from './files.mjs';

const file = inRoot('dist', '.ready.json');

/** What was done last, as one print a step. Lost or damaged it costs a second look, nothing else. */
export function readState() {
  try {
    const state = JSON.parse(readFileSync(file, 'utf8'));
    return typeof state === 'object' && state !== null ? state : {};
  } catch {
    return {};
  }
}

export function remember(name, print) {
  write({ ...readState(), [name]: print });
}

/** Before a step begins, so that one cut short is done again. */
export function forget(name) {
  const { [name]: _dropped, ...rest } = readState();
  write(rest);
}

function write(state) {
  mkdirSync(inRoot('dist'), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(draft, file);
}
