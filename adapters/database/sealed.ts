import type { Place, Resealed, SealedStore } from '../../bot/conversation/stores.ts';
import type { Cipher } from '../../domain/kernel/ports.ts';
import { raw, type Tx } from './prisma.ts';
import { delegateOf, keyOf, type Row, rowsAfter, type Table, tables, textColumnsOf } from './tables.ts';

/** What a sealed text looks like: the id of its key, and at least a nonce and a tag. */
const sealedText = /^v1\.(?<key>[0-9a-f]{12})\.[\w-]{38,}$/;
const page = 100;

/** Looks in every column of every table, so that what will be sealed one day is not forgotten. */
export function sealedStore(tx: Tx, cipher: Cipher): SealedStore {
  const [first] = cipher.keys;
  return {
    tables,
    async count(name) {
      const table = tableOf(name);
      const values = new Map<string, number>();
      for (const column of textColumnsOf(tx, table)) {
        const found = await tx.$queryRaw<{ key: string; values: number | bigint }[]>`
          SELECT substr(${named(column)}, 4, 12) AS "key", COUNT(*) AS "values" FROM ${named(table)}
          WHERE ${named(column)} LIKE 'v1.____________.%' AND length(${named(column)}) > 53 GROUP BY 1 ORDER BY 1`;
        for (const { key, values: count } of found)
          if (/^[0-9a-f]{12}$/.test(key)) values.set(key, (values.get(key) ?? 0) + Number(count));
      }
      const known = (key: string) => (key === first ? 'first' : cipher.keys.includes(key) ? 'older' : 'no');
      return [...values].map(([key, count]) => ({ key, known: known(key), values: count }));
    },
    reseal: (name, from) => along(tableOf(name), from, replace),
    tryOut: (name, from) => along(tableOf(name), from, async () => 0),
  };

  async function along(table: Table, from: Place | undefined, put: typeof replace): Promise<Resealed> {
    const rows = await rowsAfter(tx, table, from, page);
    const columns = textColumnsOf(tx, table);
    let [resealed, unreadable] = [0, 0];
    for (const row of rows) {
      for (const column of columns) {
        const { text, fresh } = again(row[column]);
        if (text !== undefined && fresh === undefined) unreadable += 1;
        else if (fresh !== undefined && fresh !== text) resealed += await put(table, row, column, fresh);
      }
    }
    const last = rows.at(-1);
    return { resealed, unreadable, ...(last && rows.length === page ? { next: keyOf(table, last) } : {}) };
  }

  /** A text that is sealed, and the same as the first key seals it; that is absent when no key opens it. */
  function again(value: Row[string] | undefined): { readonly text?: string; readonly fresh?: string } {
    const key = typeof value === 'string' ? sealedText.exec(value)?.groups?.['key'] : undefined;
    if (key === undefined || typeof value !== 'string') return {};
    try {
      const open = cipher.open(value);
      return { text: value, fresh: key === first ? value : cipher.seal(open) };
    } catch {
      return { text: value };
    }
  }

  /** Only what still stands there: whoever wrote it anew meanwhile wrote something else. */
  async function replace(table: Table, row: Row, column: string, fresh: string): Promise<number> {
    const where = { ...keyOf(table, row), [column]: row[column] };
    return (await delegateOf(tx, table).updateMany({ where, data: { [column]: fresh } })).count;
  }
}

/** Names of our own models: nothing that anybody typed. */
function named(name: string) {
  return raw(`"${name}"`);
}

function tableOf(name: string): Table {
  const table = tables.find((each) => each === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}
