import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { QuickClock, Tempo } from './quick-clock.ts';

/** What a process is started with, beside the settings of any bot. */
export interface Orders {
  readonly n: number;
  readonly tempo: Tempo;
  /** How long a platform may take, in real milliseconds. */
  readonly patience: number;
}

/** What a process is told while it lives. */
export interface Word {
  readonly tempo: Tempo;
  readonly go?: boolean;
}

/** How long a platform is waited for: long enough for a busy machine, and much shorter than a lease lasts. */
export const PATIENCE = 1500;

/** One life of a process, from its start to its end. */
export interface Life {
  readonly n: number;
  readonly process: ChildProcess;
  state: 'warming' | 'warm' | 'starting' | 'at work' | 'over';
  killedAt?: number;
  why?: string;
}

/** What a process logged, kept for the story of a message. */
export interface Line {
  readonly n: number;
  readonly text: string;
}

/** Keeps so many bots at work, and a fresh one ready for when one of them is killed. */
export class Children {
  readonly lives: Life[] = [];
  readonly logged: Line[] = [];
  /** Those that ended though nobody killed them, with the last they said. */
  readonly fell: string[] = [];
  readonly #wanted: number;
  readonly #env: Record<string, string>;
  readonly #clock: QuickClock;
  #born = 0;
  #over = false;

  constructor(wanted: number, env: Record<string, string>, clock: QuickClock) {
    this.#wanted = wanted;
    this.#env = env;
    this.#clock = clock;
    for (let n = 0; n <= wanted; n += 1) this.#begin();
  }

  /** Resolves when all are at work. */
  async ready(): Promise<void> {
    while (this.atWork < this.#wanted) await pause(20);
  }

  /** Those that are there to deliver. */
  get busy(): Life[] {
    return this.lives.filter(({ state }) => state === 'starting' || state === 'at work');
  }

  get atWork(): number {
    return this.lives.filter(({ state }) => state === 'at work').length;
  }

  /** Tells all of them how the clock goes from now on. */
  setClocks(): void {
    for (const { process, state } of this.lives) if (state !== 'over') process.send?.({ tempo: this.#clock.tempo });
  }

  kill(life: Life | undefined, why: string): boolean {
    if (!life || this.#over || (life.state !== 'at work' && life.state !== 'starting')) return false;
    life.killedAt = Date.now();
    life.why = why;
    life.state = 'over';
    life.process.kill('SIGKILL');
    return true;
  }

  /** The life that spoke under that number, the latest one. */
  lifeOf(n: number): Life | undefined {
    return this.lives.findLast((life) => life.n === n);
  }

  async end(): Promise<void> {
    this.#over = true;
    await Promise.all(
      this.lives.map(({ process }) => {
        if (process.exitCode !== null || process.signalCode !== null) return undefined;
        const ended = new Promise((resolve) => process.once('exit', resolve));
        process.kill('SIGKILL');
        return ended;
      }),
    );
  }

  #begin(): void {
    this.#born += 1;
    const n = (this.#born % 250) + 1;
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(
      process.execPath,
      ['--no-regexp-tier-up', '--import', 'tsx', join(import.meta.dirname, 'child.ts')],
      {
        env: {
          PATH,
          HOME,
          ...this.#env,
          CHAOS: JSON.stringify({ n, tempo: this.#clock.tempo, patience: PATIENCE } satisfies Orders),
        },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      },
    );
    const life: Life = { n, process: child, state: 'warming' };
    this.lives.push(life);
    let last = '';
    createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (text) => {
      last = `${last}\n${text}`.slice(-3000);
      this.logged.push({ n, text });
    });
    child.on('message', (said) => {
      if (life.state === 'over') return;
      life.state = said === 'warm' ? 'warm' : 'at work';
      this.#employ();
    });
    child.on('exit', (code) => {
      if (!this.#over && life.killedAt === undefined) this.fell.push(`process ${n} ended with ${code}: ${last}`);
      life.state = 'over';
      if (this.#over) return;
      this.#employ();
      this.#begin();
    });
  }

  /** A fresh one takes the place of who is gone; who was killed holds the file until it is gone. */
  #employ(): void {
    const dying = this.lives.filter(({ process, killedAt }) => killedAt && process.signalCode === null).length;
    for (let free = this.#wanted - this.busy.length - dying; free > 0; free -= 1) {
      const fresh = this.lives.find(({ state }) => state === 'warm');
      if (!fresh) return;
      fresh.state = 'starting';
      fresh.process.send({ tempo: this.#clock.tempo, go: true } satisfies Word);
    }
  }
}
