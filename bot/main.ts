import { keepHeapSmall } from '../adapters/system/heap.ts';
import { readSettings, sayProblems } from '../adapters/system/settings.ts';
import { reasonNotToStart } from './assemble.reasons.ts';

const WRONG_SETTINGS = 78;

/** Starts the bot, and stops it when the system asks. Wrong settings are told before the house is loaded. */
async function main(): Promise<void> {
  const read = readSettings(process.env);
  if ('problems' in read) return end(sayProblems(read.problems));
  keepHeapSmall();
  try {
    const [{ assemble }, { run }] = await Promise.all([import('./assemble.ts'), import('./assemble.doors.ts')]);
    const bot = await assemble(read.settings);
    const running = await run(bot);
    const address = `http://localhost:${running.port}/`;
    bot.log.info('started', { port: running.port, local: read.settings.local });
    if (read.settings.local) process.stdout.write(`Schakelbot: ${address}\n`);
    endWhenAsked(() => running.close());
  } catch (failure) {
    return end(reasonNotToStart(failure));
  }
}

/** Ctrl-C may arrive twice, from the terminal and from npm: the second changes nothing. */
function endWhenAsked(close: () => Promise<void>): void {
  let asked = false;
  const stop = () => {
    if (!asked) void close().then(() => process.exit(0));
    asked = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(WRONG_SETTINGS);
}

await main();
