import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Bot } from '../assemble.ts';
import { cliTexts } from './cli.texts.ts';
import { type Args, no, type Result, usage } from './command.ts';
import { commands } from './commands.ts';

/** The command line: exit 0 is fine, 1 refused with a sentence, 2 called in a way it does not know. */
async function main(): Promise<number> {
  const read = readArgs(process.argv.slice(2));
  const result = 'exit' in read ? read : await runCommand(read);
  if (result.exit !== 0 && result.sentence) process.stderr.write(`${result.sentence}\n`);
  return result.exit;
}

function readArgs(argv: string[]): Args | Result {
  try {
    const options = {
      at: { type: 'string' },
      json: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      help: { type: 'boolean' },
    } as const;
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
    if (values.help || positionals.length === 0) return usage(help());
    return { words: positionals, at: values.at, json: values.json ?? false, dryRun: values['dry-run'] ?? false };
  } catch (failure) {
    return usage(`${cliTexts.badOption(failure instanceof Error ? failure.message : '')}\n${help()}`);
  }
}

async function runCommand(args: Args): Promise<Result> {
  const command = commands.find(({ usage: line }) => wordsOf(line).every((word, index) => args.words[index] === word));
  if (!command) return usage(`${cliTexts.unknown(args.words.slice(0, 2).join(' '))}\n${help()}`);
  let opened: Bot | undefined;
  const open = async () => {
    opened ??= await openBot();
    return opened;
  };
  const rest = args.words.slice(wordsOf(command.usage).length);
  try {
    const { run } = await command.load();
    return await run(
      { ...args, words: rest },
      {
        bot: open,
        lines: () => createInterface({ input: process.stdin }),
        print: (line) => process.stdout.write(`${line}\n`),
      },
    );
  } catch (failure) {
    return no(failure instanceof WrongSettings ? failure.message : await reasonOf(failure));
  } finally {
    await opened?.close();
    process.stdin.destroy();
  }
}

class WrongSettings extends Error {}

/** Loads the whole house, and only for a command that asks for it. */
async function openBot(): Promise<Bot> {
  const { readSettings, sayProblems } = await import('../../adapters/system/settings.ts');
  const read = readSettings({ LOG_LEVEL: 'error', ...process.env });
  if ('problems' in read) throw new WrongSettings(sayProblems(read.problems));
  const { assemble } = await import('../assemble.ts');
  return assemble(read.settings);
}

async function reasonOf(failure: unknown): Promise<string> {
  const { reasonNotToStart } = await import('../assemble.reasons.ts');
  return reasonNotToStart(failure);
}

/** The fixed words at the beginning of a usage line. */
function wordsOf(line: string): string[] {
  const words = line.split(' ');
  const first = words.findIndex((word) => !/^[a-z]+$/.test(word));
  return first === -1 ? words : words.slice(0, first);
}

function help(): string {
  const lines = commands.map(({ usage: line, about }) => `  ${line}\n      ${about}`);
  return [cliTexts.usage, ...lines].join('\n');
}

process.exitCode = await main();
