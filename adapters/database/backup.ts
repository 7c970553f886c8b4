import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { checkBackup, piecesIn } from './backup-file.ts';
import { piecesOf, refuseDifference, type Sum, summing, sumsOf } from './content.ts';
import type { Tx } from './prisma.ts';
import { addLines, columnsOf, type Table, tables } from './tables.ts';
import { BadBackup } from './trouble.ts';
import { fillWhole, readWhole } from './whole.ts';

/**
 * Writes everything as it is at this moment to a new file, beside the running bot, and reads the file back. The form is
 * the same for every database: a backup of a file can be restored on a server.
 */
export async function backUp(url: string, file: string): Promise<readonly Sum[]> {
  if (existsSync(file)) throw new BadBackup('exists');
  const draft = `${file}.part`;
  try {
    await readWhole(url, { alone: false }, ({ read }) => read((tx) => write(tx, draft)));
    await settle(draft);
    const sums = await checkBackup(draft);
    await rename(draft, file);
    return sums;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Fills an empty database with what a backup holds; what arrived is read back before it is stored. */
export function restoreBackup(url: string, file: string): Promise<readonly Sum[]> {
  return fillWhole(url, async (tx) => {
    const columns = new Map<Table, readonly string[]>();
    const reading = piecesIn(file);
    let next = await reading.next();
    for (; !next.done; next = await reading.next()) {
      const piece = next.value;
      const known = columnsOf(tx, piece.table);
      if (!piece.columns.every((column) => known.includes(column))) throw new BadBackup('newer');
      columns.set(piece.table, piece.columns);
      await addLines(tx, piece.table, piece.columns, piece.lines);
    }
    refuseDifference(next.value, await sumsOf(tx, (table) => columns.get(table) ?? columnsOf(tx, table)));
    return next.value;
  });
}

async function* textOf(tx: Tx): AsyncGenerator<string> {
  yield `${JSON.stringify({ schakelbot: 'backup', form: 1 })}\n`;
  const counts = new Map(tables.map((table) => [table, summing(table)]));
  let current: Table | undefined;
  for await (const { table, columns, lines } of piecesOf(tx)) {
    if (table !== current) yield `${JSON.stringify({ table, columns })}\n`;
    current = table;
    counts.get(table)?.take(lines);
    yield `${lines.join('\n')}\n`;
  }
  yield `${JSON.stringify({ sums: [...counts.values()].map((count) => count.sum()) })}\n`;
}

/** Only its owner may read it: what is ciphertext in the database is so here, the rest is not. */
async function write(tx: Tx, draft: string): Promise<void> {
  const file = createWriteStream(draft, { mode: 0o600 });
  let unwritable: unknown;
  file.on('error', (error) => {
    unwritable = error;
  });
  try {
    await pipeline(Readable.from(textOf(tx)), createGzip(), file);
  } catch (error) {
    throw error === unwritable ? new BadBackup('unwritable', error) : error;
  }
}

/** What is said to be kept is on the disk. */
async function settle(draft: string): Promise<void> {
  const handle = await open(draft, 'r+');
  await handle.chmod(0o600);
  await handle.sync();
  await handle.close();
}
