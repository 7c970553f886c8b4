import type { BotStores } from '../../bot/conversation/stores.ts';

/** Everything else may write: then what was remembered holds no more. */
const reading =
  /^(load|find\w*|of|ofTeam|ofBody|all|texts|events|askedBy|askedOf|contactOf|deputyOf|broughtTo|timesAsked|inStage|openCalls|callsOf|attendance\w*|delegatedTo|agenda|items?|itemsOf|versions|absences|named|list|reportedBy|steps\w+|supports\w+|supporters|joinedBy|counts|candidates|byNumber|ownedBy|involving|progressOf|wishes|totals|within|last\w*)$/;

export type Remembered = Map<string, unknown>;

/** What was done with the stores in one try. */
export interface Deeds {
  wrote: boolean;
  /** Lines that were left in the audit log. */
  noted: number;
}

/**
 * The same stores, which ask the database the same thing once as long as nothing is written: everybody tries the same
 * on the same ground, and there are very many of them.
 */
export function remembering(stores: BotStores, remembered: Remembered, deeds: Deeds): BotStores {
  const wrapped = Object.entries(stores).map(
    ([name, store]) => [name, around(name, store, remembered, deeds)] as const,
  );
  return Object.fromEntries(wrapped) as unknown as BotStores;
}

function around(name: string, store: object, remembered: Remembered, deeds: Deeds): object {
  return new Proxy(store, {
    get: (target, method, receiver) => {
      const own = Reflect.get(target, method, receiver);
      if (typeof own !== 'function' || typeof method !== 'string') return own;
      return (...args: unknown[]) => {
        if (method === 'noteReading') deeds.noted += 1;
        else if (!reading.test(method)) deeds.wrote = true;
        else if (!deeds.wrote) {
          const asked = `${name}.${method}${JSON.stringify(args)}`;
          if (!remembered.has(asked)) remembered.set(asked, own.apply(target, args));
          return remembered.get(asked);
        }
        return own.apply(target, args);
      };
    },
  });
}
