import { setTimeout as pause } from 'node:timers/promises';
import type { BotStores } from '../bot/conversation/stores.ts';
import { changed } from '../domain/kernel/lazily.ts';
import type { Clock, Log, UnitOfWork } from '../domain/kernel/ports.ts';
import { beat, type Round } from './schedule.ts';

/** In this time the answer to the turn itself is on its way, so that what follows from it comes after it. */
const AFTER_THE_ANSWER = 500;

/** A round of a job that does not wait for the heartbeat. */
export interface Promptly {
  /** Runs the job soon, once for all who ask meanwhile, and never twice at once. */
  ask(): void;
  /** Runs what was asked for without waiting any longer; resolves when nothing is left to run. */
  settle(): Promise<void>;
}

export function promptly(job: Round, { clock, log }: { readonly clock: Clock; readonly log: Log }): Promptly {
  let asked = false;
  let hurry = new AbortController();
  let running: Promise<void> | undefined;
  const run = async () => {
    while (asked) {
      await pause(AFTER_THE_ANSWER, undefined, { signal: hurry.signal }).catch(() => undefined);
      asked = false;
      await beat(job, clock, log);
    }
    hurry = new AbortController();
    running = undefined;
  };
  return {
    ask() {
      asked = true;
      running ??= run();
    },
    async settle() {
      if (running) hurry.abort();
      await running;
    },
  };
}

/** The same unit of work; it tells when something was stored that need not wait for the message of the day. */
export function hearing(unit: UnitOfWork<BotStores>, owed: () => void): UnitOfWork<BotStores> {
  return {
    async run(work) {
      let prompt = false;
      const result = await unit.run((stores) => {
        prompt = false;
        const ledger = (own: BotStores['ledger']): BotStores['ledger'] => ({
          ...own,
          async owe(nudges, now) {
            const fresh = await own.owe(nudges, now);
            prompt ||= fresh.some(({ pace, held, from }) => pace && !held && from <= now);
            return fresh;
          },
          async reopen(id) {
            const reopened = await own.reopen(id);
            prompt ||= reopened;
            return reopened;
          },
        });
        return work(changed(stores, { ledger }));
      });
      if (prompt) owed();
      return result;
    },
  };
}
