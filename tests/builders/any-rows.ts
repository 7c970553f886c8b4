import { connect } from '../../adapters/database/connect.ts';
import { clientOn, type Tx } from '../../adapters/database/prisma.ts';
import { addLines, columnsOf, type Table, tables } from '../../adapters/database/tables.ts';

/** Names that databases would put in different orders, and letters of more than one byte. */
const names = ['Zoë', 'zoe', 'aap', 'Aap', 'Zebra', 'éclair', 'a-b', 'a b', '😀', '￼', '', 'O\'Hara \\ "x" %s\n'];

/** How many rows of terms there are: more than are read at once. */
export const termRows = 1203;

/** Works on a database as its own tools do, past the stores. */
export async function within<Result>(url: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { provider, adapter } = await connect(url);
  const client = await clientOn(provider, adapter);
  try {
    return await client.$transaction(work, { timeout: 60_000 });
  } finally {
    await client.$disconnect();
    await adapter.dispose();
  }
}

/** Some rows in every table; each row carries one name everywhere, so that what it refers to is there. */
export function fillEveryTable(url: string): Promise<void> {
  return within(url, async (tx) => {
    for (const table of tables) {
      const columns = columnsOf(tx, table);
      const lines = names.map((name, index) =>
        JSON.stringify(columns.map((column) => valueFor(tx, table, column, name, index))),
      );
      await addLines(tx, table, columns, lines);
    }
    const columns = ['term', 'number', 'signalId'];
    const terms = Array.from({ length: termRows - names.length }, (_, n) =>
      JSON.stringify([`t${n % 700}`, n, names[n % 12]]),
    );
    await addLines(tx, 'SignalTerm', columns, terms);
  });
}

/** What a column can hold that is no text. */
export function plainValue(tx: Tx, table: Table, column: string, index: number) {
  return valueFor(tx, table, column, '', index);
}

function valueFor(tx: Tx, table: Table, column: string, name: string, index: number) {
  const delegate = tx[`${table.slice(0, 1).toLowerCase()}${table.slice(1)}` as keyof Tx] as unknown as {
    fields: Record<string, { typeName: string }>;
  };
  const type = delegate.fields[column]?.typeName;
  if (type === 'BigInt') return String(1_800_000_000_000 + index);
  if (type === 'Int') return 1_000_000 + index;
  return type === 'Boolean' ? index % 2 === 0 : name;
}
