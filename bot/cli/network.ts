import { readFileSync, writeFileSync } from 'node:fs';
import { type FileNetwork, problemLine, readNetworkFile } from '../../adapters/network-file/read-network-file.ts';
import { writeNetworkFile } from '../../adapters/network-file/write-network-file.ts';
import { channelsTurnUp } from '../../domain/nudges/turn-up.ts';
import { cliTexts } from './cli.texts.ts';
import { type Args, type Command, type CommandWorld, fine, no, type Result, usage } from './command.ts';

export const checkNetwork: Command = {
  run: (args, world) =>
    withFile(args, world, async (network) => {
      world.print(cliTexts.fileFine(network.members.length, network.bodies.length));
      return fine;
    }),
};

export const importNetwork: Command = {
  run: (args, world) =>
    withFile(args, world, async (network) => {
      const bot = await world.bot();
      const now = bot.clock.now();
      const result = await bot.database.unit.run(async (stores) => {
        const before = await stores.network.load();
        const replaced = await stores.network.replace(network, now);
        await channelsTurnUp({ before, after: await stores.network.load() }, stores, now);
        return replaced;
      });
      world.print(
        args.json
          ? JSON.stringify(result)
          : cliTexts.imported(result.added, result.changed, result.archived, result.unchanged),
      );
      return fine;
    }),
};

export const exportNetwork: Command = {
  run: async (args, world) => {
    const [file] = args.words;
    if (!file) return usage(cliTexts.missing('<bestand>'));
    const bot = await world.bot();
    const network = await bot.database.unit.run((stores) => stores.network.load());
    try {
      writeFileSync(file, writeNetworkFile(network));
    } catch {
      return no(cliTexts.unreadable(file));
    }
    world.print(cliTexts.exported(file));
    return fine;
  },
};

async function withFile(
  args: Args,
  world: CommandWorld,
  use: (network: FileNetwork) => Promise<Result>,
): Promise<Result> {
  const [file] = args.words;
  if (!file) return usage(cliTexts.missing('<bestand>'));
  const text = readText(file);
  if (text === undefined) return no(cliTexts.unreadable(file));
  const read = readNetworkFile(text);
  if (read.ok) return use(read.network);
  for (const problem of read.problems) world.print(args.json ? JSON.stringify(problem) : problemLine(problem));
  return no(cliTexts.fileWrong(read.problems.length));
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
