import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What a finished process said, and how it ended. */
export interface Finished {
  readonly exit: number | null;
  readonly out: string;
  readonly error: string;
}

/** A folder of the test's own, so that a database in it is seen by nobody else. */
export function aFolder(): { readonly path: string; readonly env: Record<string, string>; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'schakelbot-'));
  const env = { DATABASE_URL: `file:${join(path, 'data', 'schakelbot.db')}` };
  return { path, env, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The built command line, as `npm run cli --` runs it. */
export function cli(args: readonly string[], env: Record<string, string>, input = ''): Promise<Finished> {
  const child = start('dist/bot/cli/main.js', args, env);
  child.stdin?.end(input);
  return finished(child);
}

/** The built bot, as `npm start` runs it. */
export function start(file: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [join(root, file), ...args], { env: { PATH, HOME, ...env }, stdio: 'pipe' });
}

export function finished(child: ChildProcess): Promise<Finished> {
  let [out, error] = ['', ''];
  child.stdout?.on('data', (part) => {
    out += part;
  });
  child.stderr?.on('data', (part) => {
    error += part;
  });
  return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out, error })));
}
