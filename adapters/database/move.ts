import { piecesOf, refuseDifference, type Sum, sumsOf } from './content.ts';
import type { Tx } from './prisma.ts';
import { addLines } from './tables.ts';
import { fillWhole, readWhole } from './whole.ts';

/** What was there, and what is there now. */
export interface Moved {
  readonly from: readonly Sum[];
  readonly to: readonly Sum[];
}

/**
 * Copies everything into an empty database, of either kind, in one go. What arrived is read back before it is stored,
 * and the first one is read once more: what somebody changed in it meanwhile would be lost, so then nothing is stored.
 */
export function moveDatabase(from: string, to: string): Promise<Moved> {
  return readWhole(from, { alone: true }, (source) =>
    fillWhole(to, async (target) => {
      await source.read((tx) => copy(tx, target));
      const arrived = await sumsOf(target);
      const left = await source.read((tx) => sumsOf(tx));
      refuseDifference(left, arrived);
      return { from: left, to: arrived };
    }),
  );
}

async function copy(source: Tx, target: Tx): Promise<void> {
  for await (const { table, columns, lines } of piecesOf(source)) await addLines(target, table, columns, lines);
}
