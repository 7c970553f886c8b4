import { expect } from 'vitest';
import type { Seen } from './screen.ts';

/** What a body reads together. */
export class Channel {
  readonly #body: string;
  readonly #look: () => Promise<readonly Seen[]>;

  constructor(body: string, look: () => Promise<readonly Seen[]>) {
    this.#body = body;
    this.#look = look;
  }

  /** The last message says all of this. */
  async sees(...words: readonly string[]): Promise<void> {
    const last = (await this.#look()).at(-1);
    for (const each of words) expect(last?.text ?? '', `in the channel of ${this.#body}`).toContain(each);
  }

  async hasHeard(count: number): Promise<void> {
    expect(
      (await this.#look()).map(({ text }) => text),
      `in the channel of ${this.#body}`,
    ).toHaveLength(count);
  }
}
