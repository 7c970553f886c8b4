import { createHash } from 'node:crypto';
import type { Tx } from './prisma.ts';
import { columnsOf, type Line, linesOf, type Table, tables } from './tables.ts';
import { ContentDiffers } from './trouble.ts';

/** How many rows a table holds, and a checksum of them that is the same on every database. */
export interface Sum {
  readonly table: Table;
  readonly rows: number;
  readonly checksum: string;
}

/** Counts lines as they pass. */
export function summing(table: Table) {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    take(lines: readonly Line[]) {
      rows += lines.length;
      for (const line of lines) hash.update(line).update('\n');
    },
    sum: (): Sum => ({ table, rows, checksum: hash.digest('hex') }),
  };
}

/** Which columns of a table are looked at: all of them, unless it was written by an older version. */
export type Columns = (table: Table) => readonly string[];

/** The sums of everything that a database holds. */
export async function sumsOf(tx: Tx, columns: Columns = (table) => columnsOf(tx, table)): Promise<Sum[]> {
  const sums: Sum[] = [];
  for (const table of tables) {
    const counted = summing(table);
    for await (const lines of linesOf(tx, table, [...columns(table)])) counted.take(lines);
    sums.push(counted.sum());
  }
  return sums;
}

/** Throws when two contents are not the same. */
export function refuseDifference(one: readonly Sum[], other: readonly Sum[]): void {
  const found = new Map(other.map((sum) => [sum.table, sum]));
  const differing = one.filter(({ table, rows, checksum }) => {
    const beside = found.get(table);
    return beside?.rows !== rows || beside.checksum !== checksum;
  });
  if (differing.length > 0) throw new ContentDiffers(differing.map(({ table }) => table));
}

/** A piece of a table on its way from one place to another. */
export interface Piece {
  readonly table: Table;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

/** Everything that a database holds, in the order in which another one can take it in. */
export async function* piecesOf(tx: Tx): AsyncGenerator<Piece> {
  for (const table of tables) {
    const columns = columnsOf(tx, table);
    for await (const lines of linesOf(tx, table, columns)) yield { table, columns, lines };
  }
}
