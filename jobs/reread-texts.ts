import type { BotStores } from '../bot/conversation/stores.ts';
import { rereadLessons } from '../domain/lessons/reread-lessons.ts';
import { vocabulary } from '../domain/likeness/likeness.ts';
import { rereadSignals } from '../domain/signals/reread-signals.ts';
import type { House } from './house.ts';
import type { Job } from './job.ts';

/** So many texts are read in one unit of work: others wait no longer than that takes. */
const PORTION = 50;

interface Kind {
  /** By which words they were read, and behind it up to which number as long as there are more. */
  readonly setting: string;
  readonly reread: (above: number, most: number, stores: BotStores) => Promise<number | undefined>;
}

const kinds: readonly Kind[] = [
  { setting: 'lessons.read-by', reread: rereadLessons },
  { setting: 'signals.read-by', reread: rereadSignals },
];

/**
 * A new version of the bot may know other words. What was read by the old ones is read anew, a portion at a time; how far
 * that came stands beside it, so that a restart goes on there and of several bots each takes the next portion.
 */
export function rereadTexts<Message>({ unit }: House<Message>): Job {
  // The words change with the program alone: once all was read by them, nobody need look again.
  let isDone = false;
  return {
    name: 'reread-texts',
    cron: '* * * * *',
    run: async () => {
      for (const kind of isDone ? [] : kinds) while (await unit.run((stores) => readPortion(kind, stores)));
      isDone = true;
      return nothingToTell;
    },
    preview: async () => nothingToTell,
  };
}

const nothingToTell = { told: [], counts: {} };

/** False when all of this kind is read by the words of now. */
async function readPortion({ setting, reread }: Kind, stores: BotStores): Promise<boolean> {
  const [by, after] = ((await stores.settings.get(setting)) ?? '').split(' ');
  if (by === vocabulary && after === undefined) return false;
  const last = await reread(by === vocabulary ? Number(after) : 0, PORTION, stores);
  await stores.settings.set(setting, last === undefined ? vocabulary : `${vocabulary} ${last}`);
  return last !== undefined;
}
