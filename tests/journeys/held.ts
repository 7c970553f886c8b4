import type { LocalClock } from '../../adapters/system/local-clock.ts';
import type { BotStores } from '../../bot/conversation/stores.ts';
import { type Instant, instant } from '../../domain/kernel/time.ts';
import { momentCalled } from './moments.ts';

const START = momentCalled('dinsdag 24 november 19.30');

/** The clock of a journey: it stands still, but for a second with each thing that somebody does, and one after it. */
export class HeldClock implements LocalClock {
  #now = START;
  now = (): Instant => this.#now;
  async moveTo(moment: Instant): Promise<void> {
    if (moment < this.#now) throw new Error('The clock only moves forward');
    this.#now = moment;
  }
  tick(): void {
    this.#now = instant(this.#now + 1000);
  }
  /** Nobody waits for what is held. */
  pass = async (milliseconds: number): Promise<void> => {
    this.#now = instant(this.#now + milliseconds);
  };
}

/** A store that breaks down once, in the middle of a turn. */
export class Trouble {
  #next: string | undefined;
  /** `supervision.add`: what breaks down when it is used next, after it did its work. */
  strikeAt(method: string): void {
    this.#next = method;
  }
  guard(stores: BotStores): BotStores {
    if (this.#next === undefined) return stores;
    const [name = '', method = ''] = this.#next.split('.');
    const store = stores[name as keyof BotStores] as object;
    const brittle = new Proxy(store, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key);
        if (key !== method || typeof found !== 'function') return found;
        return async (...given: unknown[]) => {
          await found.apply(target, given);
          this.#next = undefined;
          throw new Error('The disk is full');
        };
      },
    });
    return { ...stores, [name]: brittle };
  }
}
