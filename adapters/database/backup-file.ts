import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Piece, refuseDifference, type Sum, summing } from './content.ts';
import { type Line, type Table, tables } from './tables.ts';
import { BadBackup } from './trouble.ts';

const size = 500;

/** Reads the file as a whole and compares it with its own sums; answers those. */
export async function checkBackup(file: string): Promise<readonly Sum[]> {
  const reading = piecesIn(file);
  let next = await reading.next();
  while (!next.done) next = await reading.next();
  return next.value;
}

/** What a backup holds, piece by piece, and in the end its sums, which were compared with what was read. */
export async function* piecesIn(file: string): AsyncGenerator<Piece, readonly Sum[]> {
  const counts = new Map(tables.map((table) => [table, summing(table)]));
  let sums: readonly Sum[] | undefined;
  for await (const piece of readPieces(file)) {
    if ('sums' in piece) sums = piece.sums;
    else {
      counts.get(piece.table)?.take(piece.lines);
      yield piece;
    }
  }
  if (!sums) throw new BadBackup('broken');
  refuseDifference(
    sums,
    [...counts.values()].map((count) => count.sum()),
  );
  return sums;
}

/** A line that is a JSON object says what follows; a list is a row of the table that was named last. */
async function* readPieces(file: string): AsyncGenerator<Piece | { readonly sums: readonly Sum[] }> {
  let section: Pick<Piece, 'table' | 'columns'> | undefined;
  let lines: Line[] = [];
  let first = true;
  for await (const line of linesIn(file)) {
    if (first !== isBeginning(line)) throw new BadBackup('broken');
    first = false;
    const ends = line.startsWith('{') || lines.length === size;
    if (ends && section && lines.length > 0) yield { ...section, lines };
    if (ends) lines = [];
    if (!line.startsWith('{')) lines.push(line);
    else if ('sums' in parsed(line)) yield { sums: sumsIn(parsed(line)) };
    else if ('table' in parsed(line)) section = sectionIn(parsed(line));
  }
}

async function* linesIn(file: string): AsyncGenerator<string> {
  const text = createGunzip();
  // What ails the file ends the reading of the text.
  const whole = pipeline(createReadStream(file), text).catch(() => undefined);
  let rest = '';
  try {
    for await (const chunk of text.setEncoding('utf8')) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw new BadBackup((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'broken', error);
  } finally {
    text.destroy();
    await whole;
  }
}

function isBeginning(line: string): boolean {
  return line.startsWith('{"schakelbot":"backup","form":1');
}

function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BadBackup('broken', error);
  }
}

function sectionIn({ table, columns }: Record<string, unknown>): Pick<Piece, 'table' | 'columns'> {
  if (!tables.includes(table as Table)) throw new BadBackup('newer');
  if (!Array.isArray(columns)) throw new BadBackup('broken');
  return { table: table as Table, columns };
}

function sumsIn({ sums }: Record<string, unknown>): readonly Sum[] {
  if (!Array.isArray(sums)) throw new BadBackup('broken');
  return sums;
}
