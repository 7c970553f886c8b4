import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** A server in a process of its own. */
export interface Running {
  readonly port: number;
  /** From its start until it was ready, in milliseconds. */
  readonly startedIn: number;
  /** What it holds of the machine's memory, in bytes. */
  memory(): number;
  stop(): Promise<void>;
}

const PATIENCE = 60_000;

/** None outlives the measurement, however that ends. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill();
});

/** Starts a file with Node alone, with the flags of `npm start`, and waits until `/readyz` answers. */
export async function start(file: string, env: Readonly<Record<string, string>>): Promise<Running> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ['--no-regexp-tier-up', file], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  await ready(port, child, began);
  return {
    port,
    startedIn: performance.now() - began,
    memory: () => residentMemory(child),
    stop: () => stop(child),
  };
}

/** The bot itself, as `npm start` runs it once everything is in place. */
export function startBot(env: Readonly<Record<string, string>>): Promise<Running> {
  return start('dist/bot/main.js', env);
}

async function ready(port: number, child: ChildProcess, began: number): Promise<void> {
  while (performance.now() - began < PATIENCE) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    const fine = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (fine) return;
    await pause(10);
  }
  throw new Error('The server did not become ready.');
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Linux tells it in pages of 4 KiB. */
function residentMemory({ pid }: ChildProcess): number {
  const [, resident = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return Number(resident) * 4096;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
