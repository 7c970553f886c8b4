import type { BotStores } from '../bot/conversation/stores.ts';
import { rereadLessons } from '../domain/lessons/reread-lessons.ts';
import { type Reread, vocabulary } from '../domain/likeness/likeness.ts';
import { rereadSignals } from '../domain/signals/reread-signals.ts';
import { type House, tryOut } from './house.ts';
import type { Job } from './job.ts';

/** So many texts are read in one unit of work: others wait no longer than that takes. */
const PORTION = 50;

const kinds = { lessons: rereadLessons, signals: rereadSignals } as const;
type Kind = keyof typeof kinds;

/**
 * A new version of the bot may know other words. What was read by the old ones is read anew, a portion at a time; how far
 * that came stands in the settings, so that a restart goes on there and of several bots each takes the next portion.
 */
export function rereadTexts<Message>({ unit }: House<Message>): Job {
  // The words change with the program alone: once all was read by them, nobody need look again.
  let isDone = false;
  return {
    name: 'reread-texts',
    cron: '* * * * *',
    run: async () => {
      if (isDone) return { told: [], counts: {} };
      const counts = await readAll((kind) => unit.run((stores) => readPortion(kind, stores)));
      isDone = true;
      return { told: [], counts };
    },
    preview: async () => {
      const counts = await readAll((kind, after) => tryOut(unit, (stores) => readPortion(kind, stores, after)));
      return { told: [], counts };
    },
  };
}

/** Portion after portion, until there is nothing more of any kind; `after` is where the one before it ended. */
async function readAll(portion: (kind: Kind, after?: number) => Promise<Reread | undefined>) {
  const counts: Record<string, number> = {};
  for (const kind of Object.keys(kinds) as Kind[]) {
    let changed = 0;
    let read = await portion(kind);
    for (; read?.last !== undefined; read = await portion(kind, read.last)) changed += read.changed;
    counts[`${kind}-reread`] = changed;
  }
  return counts;
}

/** Undefined when all of this kind is read by the words of now. */
async function readPortion(kind: Kind, stores: BotStores, after?: number): Promise<Reread | undefined> {
  const setting = `${kind}.read-by`;
  const from = after ?? unreadFrom(await stores.settings.get(setting));
  if (from === undefined) return undefined;
  const read = await kinds[kind](from, PORTION, stores);
  await stores.settings.set(setting, read.last === undefined ? vocabulary : `${vocabulary} ${read.last}`);
  return read;
}

/** The setting names the words that were read by, and behind them the number up to which, as long as there are more. */
function unreadFrom(setting = ''): number | undefined {
  const [by, number] = setting.split(' ');
  if (by !== vocabulary) return 0;
  return number === undefined ? undefined : Number(number);
}
