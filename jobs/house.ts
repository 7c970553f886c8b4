import type { BotStores } from '../bot/conversation/stores.ts';
import type { Clock, Holidays, Ids, Log, Recurrence, UnitOfWork } from '../domain/kernel/ports.ts';
import type { Instant } from '../domain/kernel/time.ts';
import type { Courier } from '../domain/nudges/courier.ts';

/** Everything that the jobs are handed. */
export interface House<Message> {
  readonly unit: UnitOfWork<BotStores>;
  readonly courier: Courier<BotStores, Message>;
  /** A message in plain words, for who runs the bot: of one about a case no more than its title. */
  readonly textOf: (message: Message) => string;
  readonly holidays: Holidays;
  readonly recurrence: Recurrence;
  readonly clock: Clock;
  /** Waits so many milliseconds of that clock. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
  readonly ids: Ids;
}

/** A clock that stands at `now` and goes on from there as the other one does: a job that takes long notices. */
export function clockFrom(now: Instant, clock: Clock): Clock {
  const began = clock.now();
  return { now: () => (now + Math.max(0, clock.now() - began)) as Instant };
}

class TakenBack<Result> extends Error {
  readonly result: Result;
  constructor(result: Result) {
    super('Taken back');
    this.result = result;
  }
}

/** Does the work to see what would come of it, and takes back all that it stored. */
export async function tryOut<Stores, Result>(
  unit: UnitOfWork<Stores>,
  work: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  try {
    return await unit.run(async (stores): Promise<Result> => {
      throw new TakenBack(await work(stores));
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.result;
    throw error;
  }
}
