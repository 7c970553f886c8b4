import type { Turn } from '../../bot/conversation/feature.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { routerFor } from '../../bot/conversation/route.ts';
import { features } from '../../bot/features.ts';
import type { BodyKey } from '../../domain/network/network.ts';
import { tryOut } from '../../jobs/house.ts';
import type { House } from '../builders/house.ts';
import {
  type Attempt,
  everyForm,
  everyPress,
  isNear,
  isNews,
  leadingOn,
  wholly,
  wordsToSay,
} from './consultation-walk.attempts.ts';
import { type Deeds, type Remembered, remembering } from './consultation-walk.memory.ts';
import { from, type Snapshot } from './consultation-walk.story.ts';

/** What one attempt showed to whom, and how often it left a line in the audit log. */
export interface Look {
  readonly who: string;
  readonly what: Attempt;
  readonly reply: Reply;
  readonly noted: number;
}

const route = routerFor(features);

/** Lets everybody try everything, and everything that anybody came upon meanwhile; nothing of it is kept. */
export async function everyLook(house: House, at: Snapshot, see: (look: Look) => void): Promise<void> {
  const whole = wholly.has(at.stage);
  const mine = (name: string) => whole || isNear(name);
  const presses = everyPress(at, await itemOn(house, at), mine);
  const remembered: Remembered = new Map();
  const tried: Attempt[] = [];
  let next: readonly Attempt[] = [...wordsToSay(whole), ...presses, ...everyForm(presses, whole)];
  for (let round = 1; next.length > 0 && round <= MOST_ROUNDS; round += 1) {
    tried.push(...next);
    const found = new Map<string, Attempt>();
    for (const { key } of house.network.members) {
      const seeToo = (look: Look) => {
        see(look);
        for (const each of leadingOn(look.reply)) found.set(JSON.stringify(each), each);
      };
      await looksOf(house, key, next, seeToo, remembered);
    }
    next = [...found.values()].filter((each) => 'call' in each && mine(each.call.name) && isNews(each, tried, at));
  }
}

/** Buttons of buttons of buttons: further on there is nothing new. */
const MOST_ROUNDS = 3;

/** One attempt after the other, all on the same ground: what one of them changed is taken back before the next. */
export async function looksOf(
  house: House,
  who: string,
  attempts: readonly Attempt[],
  see: (look: Look) => void,
  remembered: Remembered = new Map(),
): Promise<void> {
  const asWho = { run: <Result>(work: (turn: Turn) => Promise<Result>) => house.as(who, work) };
  for (let at = 0; at < attempts.length; ) {
    at = await tryOut(asWho, async (turn) => {
      const deeds: Deeds = { wrote: false, noted: 0 };
      const stores = remembering(turn.stores, remembered, deeds);
      for (let index = at; index < attempts.length; index += 1) {
        const what = attempts[index];
        if (!what) break;
        deeds.noted = 0;
        const reply = await route(from(house, who, what), { ...turn, stores });
        see({ who, what, reply, noted: deeds.noted });
        if (deeds.wrote) return index + 1;
      }
      return attempts.length;
    });
  }
}

async function itemOn({ unit }: House, { slot }: Snapshot) {
  const [item] = await unit.run(({ meetings }) => meetings.agenda([{ body: 'ret-haaglanden' as BodyKey, slot }]));
  return item?.id;
}
