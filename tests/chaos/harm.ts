import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../domain/kernel/ports.ts';
import { MINUTE } from '../../domain/kernel/time.ts';
import type { Arrival, Book } from './book.ts';
import type { Chance } from './chance.ts';
import type { Children, Life } from './children.ts';
import type { Ground } from './grounds.ts';
import type { Platforms } from './platforms.ts';

interface Around {
  readonly kills: number;
  readonly stormsEvery: number;
  readonly hurtsEvery: number;
  readonly clock: Clock;
  readonly children: Children;
  readonly platforms: Pick<Platforms, 'storm'>;
  readonly ground: Ground;
  readonly book: Book;
  readonly chance: Chance;
}

/** The last of it has to come to an end: from here on only processes are killed. */
const ENOUGH = 0.9;

/** A time in which the database was in trouble, by the machine's own clock. */
export interface Trouble {
  readonly what: string;
  readonly from: number;
  to: number;
}

/**
 * Kills processes, hurts the database and lets platforms storm. Kills keep pace with what is settled, so that they fall
 * all along the run: at any moment, between a platform's taking a message and its answer, and right after the answer.
 */
export class Harm {
  readonly troubles: Trouble[] = [];
  /** Which part of what was left after the calm is settled. */
  settled = 0;
  killed = 0;
  readonly #around: Around;
  readonly #doing: Promise<void>[];
  #over = false;
  #begun = false;

  constructor(around: Around) {
    this.#around = around;
    this.#doing = [
      this.#again(0.2, () => this.#anyMoment()),
      this.#again(around.stormsEvery, () => this.#storm()),
      this.#again(around.hurtsEvery, () => this.#hurt()),
    ];
  }

  /** The calm is over. */
  begin(): void {
    this.#begun = true;
  }

  /** True when whoever posted it is dead now. */
  afterTaking({ child }: Arrival): boolean {
    return this.#isDue() && this.#around.chance.happens(0.15) && this.#kill(this.#alive(child), 'before its answer');
  }

  afterAnswering({ child }: Arrival): void {
    if (!this.#isDue() || !this.#around.chance.happens(0.15)) return;
    const wait = this.#around.chance.between(0, 12);
    setTimeout(() => this.#kill(this.#alive(child), 'after its answer'), wait);
  }

  async end(): Promise<void> {
    this.#over = true;
    await Promise.all(this.#doing);
  }

  #isDue(): boolean {
    return (
      this.#begun && !this.#over && this.killed < Math.ceil(this.#around.kills * Math.min(1, this.settled * 1.1 + 0.02))
    );
  }

  #alive(n: number): Life | undefined {
    return this.#around.children.busy.find((life) => life.n === n);
  }

  /** Also while it starts, but not so often that nobody ever gets to work. */
  #anyMoment(): void {
    const { children, chance } = this.#around;
    const some = children.busy.filter(({ state }) => state === 'at work' || chance.happens(0.1));
    if (this.#isDue() && some.length > 0) this.#kill(chance.pick(some), 'at any moment');
  }

  #kill(life: Life | undefined, when: string): boolean {
    if (!this.#isDue() || !this.#around.children.kill(life, when)) return false;
    this.killed += 1;
    this.#around.book.count(`killed ${when}`);
    return true;
  }

  #storm(): void {
    this.#around.platforms.storm(this.#around.chance.between(0.5, 3) * MINUTE);
    this.#around.book.count('storms');
  }

  async #hurt(): Promise<void> {
    const trouble: Trouble = { what: 'the database', from: Date.now(), to: Number.POSITIVE_INFINITY };
    this.troubles.push(trouble);
    const what = await this.#around.ground.hurt(this.#around.chance).catch(() => 'trouble that failed');
    trouble.to = Date.now();
    this.#around.book.count(`database: ${what}`);
  }

  /** At moments by chance, so many minutes of the quick clock apart on the average. */
  async #again(minutes: number, act: () => void | Promise<void>): Promise<void> {
    const { clock, chance } = this.#around;
    for (;;) {
      const until = clock.now() + chance.between(0.5, 1.5) * minutes * MINUTE;
      while (clock.now() < until && !this.#over) await pause(20);
      if (this.#over) return;
      if (this.#begun && this.settled < ENOUGH) await act();
    }
  }
}
