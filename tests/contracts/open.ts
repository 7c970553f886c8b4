import { afterEach, beforeEach } from 'vitest';
import type { Database } from '../../adapters/database/client.ts';
import type { BotStores } from '../../bot/conversation/stores.ts';

export type Open = () => Promise<Database>;

/** A new database for every test of the suite; the functions work on the current one. */
export function eachWith(open: Open) {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());
  return {
    database: () => database,
    /** One unit of work. */
    within: <Result>(work: (stores: BotStores) => Promise<Result>): Promise<Result> => database.unit.run(work),
  };
}
