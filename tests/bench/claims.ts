import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { DAY, day, momentOf } from '../../domain/kernel/time.ts';
import { aPostgres, type Postgres } from '../builders/postgresql.ts';
import { median } from './load.ts';
import { number, type Row, type Section } from './report.ts';

const now = momentOf(day('2026-11-25'), '10:15', 'Europe/Amsterdam');
const workers = [1, 2, 4, 8] as const;
const stock = 600;
/** After a larger stock that gets both sides to their speed. */
const turns = 3;
const first = 1600;
const least = 0.5;

type Side = 'store' | 'bare';

/** Claims and closes of several bots on one PostgreSQL, beside workers that send the same SQL and do nothing else. */
export async function claimsSection(): Promise<Section> {
  const server = await aPostgres();
  if (!server) throw new Error('There is no PostgreSQL for this machine.');
  const rows = await measure(server).finally(() => server.stop());
  return {
    title: 'Claims and closes',
    about: `Workers that empty a stock of ${number(stock)} deliveries with three nudges each on PostgreSQL: claimed, marked as sending with its lane, sent and its nudges told, in three serializable transactions. Beside as many with \`pg\` alone that send the same statements, prepared; ${turns} turns of each, after one of ${number(first)}.`,
    rows,
  };
}

async function measure(server: Postgres): Promise<Row[]> {
  const database = await server.migrated();
  const rows: Row[] = [];
  for (const count of workers) {
    const [bare, store] = [await aCrew('bare', count, database), await aCrew('store', count, database)];
    const found: { readonly store: number; readonly bare: number }[] = [];
    const turn = async (size: number) => {
      await fill(database, server, size);
      const perSecond = await bare.empty(size);
      await fill(database, server, size);
      return { bare: perSecond, store: await store.empty(size) };
    };
    await turn(first);
    for (let n = 0; n < turns; n += 1) found.push(await turn(stock));
    await Promise.all([bare.leave(), store.leave()]);
    rows.push(rowOf(count, found));
  }
  return rows;
}

function rowOf(count: number, found: readonly { readonly store: number; readonly bare: number }[]): Row {
  const ratio = median(found.map(({ store, bare }) => store / bare));
  const perSecond = (side: Side) => number(median(found.map((each) => each[side])));
  return {
    what: `${count} ${count === 1 ? 'worker' : 'workers'}, closed a second, beside bare SQL`,
    found: `${number(ratio, 2)} (${perSecond('store')} against ${perSecond('bare')})`,
    wanted: `at least ${number(least, 2)}`,
    fine: ratio >= least,
  };
}

/** So many workers of one side, in processes of their own that stay for the next stock. */
async function aCrew(side: Side, count: number, url: string) {
  const crew = await Promise.all(Array.from({ length: count }, () => aWorker(side, url)));
  return {
    /** How many a second they close together, from the word go until the last has found nothing left. */
    async empty(size: number): Promise<number> {
      const began = performance.now();
      const closed = await Promise.all(crew.map((worker) => worker.go()));
      const seconds = (performance.now() - began) / 1000;
      const sum = closed.reduce((all, each) => all + each, 0);
      if (sum !== size) throw new Error(`${sum} of ${size} deliveries were closed.`);
      return size / seconds;
    },
    leave: () => Promise.all(crew.map((worker) => worker.leave())),
  };
}

async function aWorker(side: Side, url: string) {
  const child = spawn(process.execPath, ['tests/bench/claims-child.mjs', side, url, String(now)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lost = async () => {
    throw new Error(`A worker of the ${side} side ended with ${(await ended)[0]}.`);
  };
  const hear = async () => String((await Promise.race([once(child.stdout, 'data'), lost()]))[0]);
  await hear();
  return {
    async go(): Promise<number> {
      child.stdin.write('go\n');
      return Number(await hear());
    },
    async leave(): Promise<void> {
      child.stdin.end();
      await ended;
    },
  };
}

async function fill(url: string, server: Postgres, size: number): Promise<void> {
  const until = now + DAY;
  await server.run(
    [
      'TRUNCATE "Nudge", "Delivery", "Lane"',
      `INSERT INTO "Delivery" ("id", "toKind", "toKey", "day", "slot", "nudges", "state", "attempts", "notBefore", "untilAt")
        SELECT md5(n::text), 'member', 'm' || n, '2026-11-25', 's' || n, '[]', 'owed', 0, ${now} - n, ${until}
        FROM generate_series(1, ${size}) n`,
      `INSERT INTO "Nudge" ("key", "kind", "about", "toKind", "toKey", "fromAt", "untilAt", "state", "owedAt", "deliveryId")
        SELECT 'agreement-day:' || d."id" || k, 'agreement-day', d."id" || k, 'member', d."toKey", ${now}, ${until},
          'bundled', ${now}, d."id" FROM "Delivery" d, generate_series(1, 3) k`,
      'ANALYZE',
    ],
    new URL(url).pathname.slice(1),
  );
}
