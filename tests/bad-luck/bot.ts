import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { vi } from 'vitest';
import { readSettings } from '../../adapters/system/settings.ts';
import { type Running, run } from '../../bot/assemble.doors.ts';
import { assemble, type Bot } from '../../bot/assemble.ts';
import type { LogFacts } from '../../domain/kernel/ports.ts';
import { day } from '../../domain/kernel/time.ts';
import { member, writeNetwork } from '../builders/many-members.ts';
import { aFolder } from '../process/run.ts';
import type { Ends } from './ends.ts';
import { People, settingsFor } from './people.ts';

const key = randomBytes(32).toString('base64');

/** What a bot of its own needs: a folder, a network file in it, and the address of a database. */
export interface Place {
  readonly env: Record<string, string>;
  readonly file: string;
  remove(): void;
}

/** A folder for one bot; on a file in it unless there is another database. */
export function aPlace(ends: Ends, url?: string): Place {
  const folder = aFolder();
  const network = join(folder.path, 'netwerk.json');
  writeNetwork(network);
  const own = { ...settingsFor(ends), NETWORK_FILE: network, ENCRYPTION_KEY: key, LOG_LEVEL: 'warn' };
  return {
    env: { ...folder.env, ...own, ...(url ? { DATABASE_URL: url } : {}) },
    file: join(folder.path, 'data', 'schakelbot.db'),
    remove: () => folder.remove(),
  };
}

/** The whole bot in this process, its doors open to both platforms. */
export interface Here {
  readonly bot: Bot;
  readonly people: People;
  readonly logged: string[];
  /** How many times that member's hours were stored. */
  hours(n: number): Promise<number>;
  /** Asks `author` whether their words may be used. Once they allow it in Slack, `asker` hears so at once. */
  asks(asker: number, author: number): Promise<{ allow(): Promise<void> }>;
  close(): Promise<void>;
}

export async function aBot(ends: Ends, place: Place): Promise<Here> {
  const read = readSettings({ ...place.env, PORT: '0' });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const logged: string[] = [];
  const note = (event: string, facts: LogFacts = {}) => void logged.push(`${event} ${JSON.stringify(facts)}`);
  const bot = await assemble(read.settings, { log: { info: note, warn: note, error: note } });
  const running: Running = await run(bot);
  const people = new People(running.port, ends);
  return {
    bot,
    people,
    logged,
    asks: async (asker, author) => {
      const quote = await ask(bot, asker, author);
      return { allow: async () => void (await people.presses(author, 'quotes.grant', { quote })) };
    },
    hours: (n) =>
      bot.database.unit.run(async ({ network, supervision }) => {
        const found = (await network.load()).memberByEmail(member(n).email);
        return found ? (await supervision.all(found.id)).length : 0;
      }),
    close: () => running.close(),
  };
}

async function ask({ database, clock }: Bot, asker: number, author: number): Promise<string> {
  const id = `quote-${asker}`;
  await database.unit.run(async ({ network, quotes }) => {
    const all = await network.load();
    const [by, of] = [asker, author].map((n) => all.memberByEmail(member(n).email)?.id);
    if (!by || !of) throw new Error('Nobody');
    const facts = { wanted: 'agreement', text: 'ik bel de school', day: day('2026-11-20'), state: 'asked' } as const;
    await quotes.add({ id, ...facts, by, author: of, at: clock.now() });
  });
  return id;
}

/** Looks again until it holds, for longer than the bot itself waits for anything. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 30_000, interval: 20 });
}
