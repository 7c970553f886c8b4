import type { Bot } from '../assemble.ts';

/** One command of the command line as the help tells it: `network check <file>`. */
export interface Entry {
  /** The words that choose it, and what follows them, as the help prints it. */
  readonly usage: string;
  readonly about: string;
  /** Fetches the work itself, so that a command loads what it needs and nothing else. */
  readonly load: () => Promise<Command>;
}

/** The work of a command. */
export interface Command {
  readonly run: (args: Args, world: CommandWorld) => Promise<Result>;
}

export interface Args {
  readonly words: readonly string[];
  readonly at?: string | undefined;
  readonly json: boolean;
  readonly dryRun: boolean;
}

export interface CommandWorld {
  /** Opens the bot when a command needs it: `network check` does not. */
  readonly bot: () => Promise<Bot>;
  readonly print: (line: string) => void;
  /** Standard input, line by line; nothing is read before it is asked for. */
  readonly lines: () => AsyncIterable<string>;
}

/** Fine, refused with a sentence (exit 1), or called in a way that it does not know (exit 2). */
export type Result = { readonly exit: 0 } | { readonly exit: 1 | 2; readonly sentence: string };

export const fine: Result = { exit: 0 };
export const no = (sentence: string): Result => ({ exit: 1, sentence });
export const usage = (sentence: string): Result => ({ exit: 2, sentence });
