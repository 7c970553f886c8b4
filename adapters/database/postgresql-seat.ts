import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { PoolClient, QueryResult } from 'pg';
import { isOutdated } from './patience.ts';
import type { Pool } from './postgresql-migrate.ts';
import { clientOn, type PrismaClient, type Tx } from './prisma.ts';
import { type Raw, rawQueries } from './raw-queries.ts';
import { nestWithin } from './savepoints.ts';
import { TimeLimitError, txOf, within } from './unit-of-work.ts';

/** A place for one unit of work at a time, each in a transaction of its own. */
export interface Seat {
  /** Does the work; when it fails, or takes longer than so many milliseconds, nothing of it is stored. */
  take<Result>(work: (tx: Tx) => Promise<Result>, timeout: number): Promise<Result>;
  /** For good. */
  leave(): Promise<void>;
}

type Line = PoolClient;

/** A query of our own, or one that Prisma made. */
interface Query {
  readonly text: string;
  readonly values?: unknown[];
  readonly name?: string;
}

type Ask = (query: Query) => Promise<QueryResult>;

/** 64 bits, in PostgreSQL's list of types. What we keep in them, moments and sums, a number of JavaScript holds. */
const INT8 = 20;

/** So many statements stay prepared in a connection; what comes beyond them is read anew each time. */
const most = 300;

/** Gives each text of a statement a name, the same in every connection: seats get now the one, now the other. */
export function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  return (text) => {
    if (!names.has(text) && names.size < most) names.set(text, `s${names.size + 1}`);
    return names.get(text);
  };
}

function ignore(): void {}

/** A seat keeps a client of Prisma's, which costs some 10 MB once it is used. */
export function seatOn(pool: Pool, adapter: SqlDriverAdapter, nameOf: (text: string) => string | undefined): Seat {
  let line: Line | undefined;
  let failure: unknown;
  /** Ends with the last question: a connection takes one at a time. */
  let last: Promise<unknown> = Promise.resolve();
  const askNow: Ask = async (query) => {
    if (!line) throw new Error('The unit of work has ended.');
    try {
      return await line.query(query);
    } catch (error) {
      failure ??= error;
      throw error;
    }
  };
  const ask: Ask = (query) => {
    const mine = line;
    // What a unit asked that was cut off meanwhile never goes over the connection of the next one.
    const asked = last.then(() =>
      mine === line ? askNow(query) : Promise.reject(new Error('The unit of work has ended.')),
    );
    last = asked.catch(ignore);
    return asked;
  };
  const raw = rawOver(ask, nameOf, (oid) => line?.getTypeParser(oid));
  const own = adapterOver(ask, adapter);
  let client: Promise<PrismaClient> | undefined;

  return {
    async take(work, timeout) {
      client ??= clientOn('postgresql', own);
      const prisma = await client;
      const mine = await begin(pool);
      [line, failure, last] = [mine, undefined, Promise.resolve()];
      let running = true;
      try {
        const result = await within(timeout, work(txOf(prisma, raw, () => running)));
        // From here on nothing else goes over it: what somebody forgot to wait for must not come after the end.
        running = false;
        line = undefined;
        await last;
        await commit(mine, failure);
        mine.release();
        return result;
      } catch (error) {
        running = false;
        line = undefined;
        if (!(error instanceof TimeLimitError)) await last;
        await takeBack(mine, error);
        throw error;
      }
    },
    async leave() {
      await (await client)?.$disconnect();
    },
  };
}

/**
 * A connection with a transaction open in it. One that was cut while nobody used it is noticed here, where nothing was
 * done yet, so another is tried.
 */
async function begin(pool: Pool, tries = 3): Promise<Line> {
  const line = await pool.connect();
  try {
    await line.query('BEGIN');
    return line;
  } catch (error) {
    line.release(true);
    if (tries === 1) throw error;
    return begin(pool, tries - 1);
  }
}

/**
 * After a statement that failed PostgreSQL answers COMMIT with a silent rollback. Who caught that failure would think
 * that everything was stored, so such a unit fails as a whole, with what failed first.
 */
async function commit(line: Line, failure: unknown): Promise<void> {
  const { command } = await line.query('COMMIT');
  if (command === 'ROLLBACK') throw failure;
}

/** A connection on which something still runs, or whose prepared statements are of another time, is not used again. */
async function takeBack(line: Line, error: unknown): Promise<void> {
  const spoilt = error instanceof TimeLimitError || isOutdated(error);
  const back = spoilt ? undefined : await line.query('ROLLBACK').catch(ignore);
  line.release(back === undefined);
}

/** Prisma's adapter for the pool, with the seat's connection in the place of the pool. */
function adapterOver(ask: Ask, adapter: SqlDriverAdapter): SqlDriverAdapter {
  const own: SqlDriverAdapter = Object.assign(Object.create(adapter), {
    client: { query: ask },
    dispose: async () => {},
  });
  nestWithin(own, () => true);
  return own;
}

function rawOver(ask: Ask, nameOf: (text: string) => string | undefined, parserOf: (oid: number) => unknown): Raw {
  const types = { getTypeParser: (oid: number) => (oid === INT8 ? Number : parserOf(oid)) };
  return rawQueries({
    marks: 'text',
    prepare: (text) => {
      const name = nameOf(text);
      return name ? { text, types, name } : { text, types };
    },
    rows: async (statement, values) => (await ask({ ...statement, values: [...values] })).rows,
    changes: async (statement, values) => (await ask({ ...statement, values: [...values] })).rowCount ?? 0,
  });
}
