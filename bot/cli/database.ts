import { backUp, restoreBackup } from '../../adapters/database/backup.ts';
import type { Sum } from '../../adapters/database/content.ts';
import { moveDatabase } from '../../adapters/database/move.ts';
import { AnotherBot, BadBackup, ContentDiffers, HoldsData } from '../../adapters/database/trouble.ts';
import { isDatabaseAddress } from '../../adapters/system/settings.shape.ts';
import { readSettings, sayProblems } from '../../adapters/system/settings.ts';
import { cliTexts } from './cli.texts.ts';
import { type Args, type Command, type CommandWorld, fine, no, type Result, usage } from './command.ts';
import { rowsIn, sumLines } from './database.table.ts';
import { databaseTexts } from './database.texts.ts';

export const moveDatabaseTo: Command = {
  run: ({ words: [address], json }, world) =>
    withDatabase(address, '<adres>', async (here, to) => {
      if (!isDatabaseAddress(to)) return usage(databaseTexts.notAnAddress);
      const moved = await moveDatabase(here, to);
      if (json) return told(world, JSON.stringify(moved));
      const counted = sumLines(moved.from, moved.to);
      return told(world, ...counted, databaseTexts.moved(rowsIn(moved.to)), databaseTexts.sameKey);
    }),
};

export const backUpDatabase: Command = {
  run: (args, world) =>
    withFile(args, async (here, file) => {
      const sums = await backUp(here, file);
      return toldOf(args, world, sums, databaseTexts.backedUp(file, rowsIn(sums)), databaseTexts.keyApart);
    }),
};

export const restoreDatabase: Command = {
  run: (args, world) =>
    withFile(args, async (here, file) => {
      const sums = await restoreBackup(here, file);
      return toldOf(args, world, sums, databaseTexts.restored(rowsIn(sums)), databaseTexts.keyNeeded);
    }),
};

/** The database of the settings, without a bot on it: what refuses says so in a sentence. */
async function withDatabase(
  word: string | undefined,
  what: string,
  use: (here: string, word: string) => Promise<Result>,
): Promise<Result> {
  if (!word) return usage(cliTexts.missing(what));
  const read = readSettings({ LOG_LEVEL: 'error', ...process.env });
  if ('problems' in read) return no(sayProblems(read.problems));
  try {
    return await use(read.settings.databaseUrl, word);
  } catch (failure) {
    const sentence = sentenceFor(failure, word);
    if (sentence) return no(sentence);
    throw failure;
  }
}

function withFile({ words: [file] }: Args, use: (here: string, file: string) => Promise<Result>): Promise<Result> {
  return withDatabase(file, '<bestand>', use);
}

function sentenceFor(failure: unknown, word: string): string | undefined {
  if (failure instanceof HoldsData) return databaseTexts.holdsData;
  if (failure instanceof AnotherBot) return databaseTexts.botIsRunning;
  if (failure instanceof ContentDiffers) return databaseTexts.differs(failure.tables);
  return failure instanceof BadBackup ? databaseTexts.backup[failure.fault](word) : undefined;
}

function toldOf({ json }: Args, world: CommandWorld, sums: readonly Sum[], ...sentences: string[]): Result {
  return json ? told(world, JSON.stringify({ tables: sums })) : told(world, ...sumLines(sums), ...sentences);
}

function told(world: CommandWorld, ...lines: string[]): Result {
  for (const line of lines) world.print(line);
  return fine;
}
