import type { BotStores } from '../bot/conversation/stores.ts';
import { changed } from '../domain/kernel/lazily.ts';
import type { UnitOfWork } from '../domain/kernel/ports.ts';

/** A unit of work in which delivering comes to an end when it has to: what was begun is finished, the rest stays owed. */
export interface Ending {
  readonly unit: UnitOfWork<BotStores>;
  /** From now on no delivery is claimed any more, so that a round ends after the message that it is sending. */
  end(): void;
}

export function ending(unit: UnitOfWork<BotStores>): Ending {
  let over = false;
  return {
    unit: {
      run: (work) =>
        unit.run((stores) => {
          const claim = (own: BotStores['ledger']): BotStores['ledger'] => ({
            ...own,
            claim: async (now, lease) => (over ? undefined : own.claim(now, lease)),
            claimUncertain: async (now, between) => (over ? undefined : own.claimUncertain(now, between)),
            nextTry: async (now) => (over ? undefined : own.nextTry(now)),
          });
          return work(changed(stores, { ledger: claim }));
        }),
    },
    end() {
      over = true;
    },
  };
}
