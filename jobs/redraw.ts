import type { BotStores } from '../bot/conversation/stores.ts';
import type { Delivery } from '../domain/nudges/delivery.ts';
import { type Deed, outdatedBy, type RedrawHouse, redraw } from '../domain/nudges/redraw.ts';
import { promptly } from './promptly.ts';

/** Platforms bear so many changes at once beside what is sent. */
const MOST_A_ROUND = 20;
/** Beyond this nobody waits for it: what comes later is told by later messages. */
const MOST_WAITING = 500;

/** Brings messages up to date after somebody else did something with what they are about. */
export interface Redrawing {
  /** Soon after the answer to the turn; it blocks nothing, and what fails is left as it was. */
  ask(deed: Deed): void;
  settle(): Promise<void>;
}

export function redrawing<Message>(house: RedrawHouse<BotStores, Message>): Redrawing {
  const deeds: Deed[] = [];
  const waiting = new Map<Delivery['id'], Delivery>();
  const round = promptly({ name: 'redraw', run }, house);

  async function run(): Promise<void> {
    for (const deed of deeds.splice(0)) {
      for (const delivery of await house.unit.run(({ ledger }) => outdatedBy(deed, ledger))) {
        if (waiting.size < MOST_WAITING) waiting.set(delivery.id, delivery);
      }
    }
    for (const delivery of [...waiting.values()].slice(0, MOST_A_ROUND)) {
      waiting.delete(delivery.id);
      await redraw(delivery, house);
    }
    if (waiting.size > 0) round.ask();
  }

  return {
    ask(deed) {
      if (deeds.length < MOST_WAITING) deeds.push(deed);
      round.ask();
    },
    settle: () => round.settle(),
  };
}
