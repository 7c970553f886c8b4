import type { Sum } from '../../adapters/database/content.ts';
import { databaseTexts } from './database.texts.ts';

/** The tables that hold anything, with their rows on one side or on both, and the checksum of each side. */
export function sumLines(from: readonly Sum[], to?: readonly Sum[]): string[] {
  const { heads } = databaseTexts;
  const head = to ? [heads.table, heads.from, heads.to, heads.checksum, ''] : [heads.table, heads.rows, heads.checksum];
  const rows = from.map((sum, index) => {
    const other = to?.[index];
    return other
      ? [sum.table, String(sum.rows), String(other.rows), short(sum), short(other)]
      : [sum.table, String(sum.rows), short(sum)];
  });
  const filled = rows.filter((_row, index) => (from[index]?.rows ?? 0) + (to?.[index]?.rows ?? 0) > 0);
  const table = [head, ...filled];
  const widths = head.map((_title, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

export function rowsIn(sums: readonly Sum[]): number {
  return sums.reduce((all, { rows }) => all + rows, 0);
}

function short({ checksum }: Sum): string {
  return checksum.slice(0, 16);
}
