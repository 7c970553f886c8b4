import type { ImportResult } from '../../domain/network/network.store.ts';

/** A thing that the network file lists: its key, its place in the list, and when it was listed no more. */
export interface Listed {
  readonly key: string;
  readonly place: number;
  readonly archivedAt: bigint | null;
}

/** The same few queries on any of the network's tables. */
export interface Table<Row extends Listed> {
  findMany(query: { orderBy: { place: 'asc' }; where?: { archivedAt: null } }): PromiseLike<Row[]>;
  createMany(query: { data: Row[] }): PromiseLike<unknown>;
  update(query: { where: { key: string }; data: Row }): PromiseLike<unknown>;
}

/** What an import did to one list; `touched` also when things only changed places. */
export interface Synced extends ImportResult {
  readonly touched: boolean;
}

/**
 * Makes a table equal to the wanted rows. A thing that was archived and is listed again counts as added; one that only
 * moved within its list is stored, and counts as unchanged.
 */
export async function sync<Row extends Listed>(
  table: NoInfer<Table<Row>>,
  wanted: readonly Row[],
  now: bigint,
): Promise<Synced> {
  refuseDoubles(wanted);
  const stored = await table.findMany({ orderBy: { place: 'asc' } });
  const old = new Map(stored.map((row) => [row.key, row]));
  const listed = new Set(wanted.map(({ key }) => key));
  const fresh = wanted.filter(({ key }) => !old.has(key));
  const gone = stored.filter(({ key, archivedAt }) => archivedAt === null && !listed.has(key));
  const kept = wanted.flatMap((after) => {
    const before = old.get(after.key);
    return before ? [{ before, after }] : [];
  });
  const different = kept.filter(({ before, after }) => !same(before, after));

  if (fresh.length > 0) await table.createMany({ data: fresh });
  for (const { after } of different) await table.update({ where: { key: after.key }, data: after });
  for (const row of gone) await table.update({ where: { key: row.key }, data: { ...row, archivedAt: now } });

  const returned = different.filter(({ before }) => before.archivedAt !== null).length;
  const changed = different.filter(
    ({ before, after }) => before.archivedAt === null && !same({ ...before, place: after.place }, after),
  ).length;
  return {
    added: fresh.length + returned,
    changed,
    archived: gone.length,
    unchanged: kept.length - returned - changed,
    touched: fresh.length + different.length + gone.length > 0,
  };
}

function refuseDoubles(wanted: readonly Listed[]): void {
  const seen = new Set<string>();
  for (const { key } of wanted) {
    if (seen.has(key)) throw new Error(`The network lists "${key}" twice.`);
    seen.add(key);
  }
}

function same(one: Listed, other: Listed): boolean {
  const others = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).every(([column, value]) => others.get(column) === value);
}
