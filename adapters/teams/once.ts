/** Does each named thing once: a second copy gets what came of the first, unless that has to be done again. */
export class Once<Outcome> {
  readonly #done = new Map<string, Promise<Outcome>>();
  readonly #settles: (outcome: Outcome) => boolean;

  constructor(settles: (outcome: Outcome) => boolean) {
    this.#settles = settles;
  }

  run(name: string, work: () => Promise<Outcome>): Promise<Outcome> {
    const before = this.#done.get(name);
    if (before) return before;
    const doing = this.#watched(name, work);
    this.#done.set(name, doing);
    this.#forgetOldest();
    return doing;
  }

  async #watched(name: string, work: () => Promise<Outcome>): Promise<Outcome> {
    let settled = false;
    try {
      const outcome = await work();
      settled = this.#settles(outcome);
      return outcome;
    } finally {
      if (!settled) this.#done.delete(name);
    }
  }

  #forgetOldest() {
    const [oldest] = this.#done.keys();
    if (this.#done.size > remembered && oldest !== undefined) this.#done.delete(oldest);
  }
}

/** Copies come within minutes; this many deliveries are hours. */
const remembered = 5_000;
