import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');

/** A folder that looks like the bot's own, with data of its own: there the commands of a guide are typed. */
export interface Sandbox {
  readonly path: string;
  /** What a command printed; rejects when it fails. */
  type(commands: string): Promise<string>;
  /** Starts the bot there, and answers its port once it is ready. */
  start(): Promise<number>;
  /** Asks the bot to stop, and waits until it did. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** The built command line behind npm's words: npm itself takes longer to start than all the rest. */
const npm = `#!/bin/sh
case "$*" in
  "run cli -- "*) shift 3; exec node dist/bot/cli/main.js "$@" ;;
  "run package:teams") exec node scripts/package-teams.mjs ;;
  *) echo "npm $*: not here" >&2; exit 64 ;;
esac
`;

/** A guide is tried the same with and without an internet. */
const offline = "globalThis.fetch = () => Promise.reject(new Error('No internet here'));\n";

export function aSandbox(env: Readonly<Record<string, string>> = {}): Sandbox {
  const path = mkdtempSync(join(tmpdir(), 'schakelbot-guide-'));
  for (const name of readdirSync(root)) if (name !== 'data') symlinkSync(join(root, name), join(path, name));
  const data = mkdtempSync(join(process.env['SCHAKELBOT_TEST_GROUND'] ?? tmpdir(), 'guide-data-'));
  symlinkSync(data, join(path, 'data'));
  mkdirSync(join(path, '.bin'));
  writeFileSync(join(path, '.bin', 'npm'), npm);
  chmodSync(join(path, '.bin', 'npm'), 0o755);
  writeFileSync(join(path, '.bin', 'offline.mjs'), offline);
  const { PATH = '', HOME = '' } = process.env;
  const own = { HOME, LOG_LEVEL: 'error', PATH: `${join(path, '.bin')}:${PATH}`, ...env };
  const typing = { ...own, NODE_OPTIONS: `--import=file://${join(path, '.bin', 'offline.mjs')}` };
  let bot: ChildProcess | undefined;
  const stop = async () => {
    const running = bot;
    bot = undefined;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((end) => running.once('close', end));
    running.kill('SIGTERM');
    await ended;
  };
  return {
    path,
    stop,
    type: (commands) => typed(commands, path, typing),
    async start() {
      const port = await freePort();
      bot = spawn('node', ['dist/bot/main.js'], { cwd: path, env: { ...own, PORT: String(port) }, stdio: 'ignore' });
      await untilReady(port, bot);
      return port;
    },
    async remove() {
      await stop();
      for (const folder of [path, data]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function typed(commands: string, cwd: string, env: Record<string, string>): Promise<string> {
  return new Promise((done, fail) => {
    execFile(
      'bash',
      ['--norc', '-euo', 'pipefail', '-c', commands],
      { cwd, env, timeout: 60_000 },
      (error, out, said) => {
        if (error) fail(new Error(`${commands}\n${out}${said}`));
        else done(out);
      },
    );
  });
}

async function untilReady(port: number, bot: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 400 && bot.exitCode === null; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('The bot did not become ready.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
