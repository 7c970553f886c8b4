import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Database } from '../../adapters/database/client.ts';
import type { Settings } from '../../adapters/system/settings.ts';
import { createServer } from '../../adapters/web/server.ts';
import { type Doors, openDoors } from '../../bot/assemble.doors.ts';
import { assemble, type Bot } from '../../bot/assemble.ts';
import type { Log, LogFacts } from '../../domain/kernel/ports.ts';
import { aDatabase } from '../builders/database.ts';
import { unnested } from '../builders/unnested.ts';
import { HeldClock, Trouble } from './held.ts';

const example = new URL('../../prisma/example-network.yaml', import.meta.url);

/** What a platform needs of the house: how it is configured, and where the bodies of the network have their channel. */
export interface Ground {
  readonly settings: Pick<Settings, 'local' | 'slack' | 'teams'>;
  channelOf(body: string): { readonly slack?: string; readonly teams?: string } | undefined;
}

/** The whole bot as it runs, with its clock, its database and its log in the test's hand. */
export interface House {
  /** The folder of its database. */
  readonly room: string;
  readonly url: string;
  readonly bot: Bot;
  readonly doors: Doors;
  readonly clock: HeldClock;
  readonly trouble: Trouble;
  readonly logged: string[];
  /** How many turns are being taken now. */
  turning(): number;
  /** Resolves when all is said that a turn owed somebody at once. */
  settled(): Promise<void>;
  /** The process ends; its database stays for the next, opened with this house before it. */
  end(): Promise<void>;
  close(): Promise<void>;
}

const key = randomBytes(32);
const founded = new WeakMap<Ground, Promise<string>>();

/** Opens the house on a platform: every time a new one, with the example network and nothing agreed yet. */
export async function openHouse(ground: Ground, alter = (bot: Bot) => bot, before?: House): Promise<House> {
  const folder = await (founded.get(ground) ?? found(ground));
  const room = before?.room ?? (await mkdtemp(join(folder, 'room-')));
  const file = join(room, 'bot.db');
  if (!before) await copyFile(join(folder, 'begin.db'), file);
  const database = await aDatabase({ url: `file:${file}`, key });
  const trouble = new Trouble();
  const clock = before?.clock ?? new HeldClock();
  const logged: string[] = [];
  const held = { database: brittle(database, trouble), clock, pause: clock.pass, log: noteIn(logged) };
  const bot = alter(await assemble(settingsOf(ground, folder, file), held));
  let turning = 0;
  const counted: Bot = {
    ...bot,
    converse: (...parts) => {
      const converse = bot.converse(...parts);
      return async (incoming) => {
        turning += 1;
        return converse(incoming).finally(() => {
          turning -= 1;
        });
      };
    },
  };
  const doors = await openDoors(counted);
  const server = createServer({ ...doors.parts, ready: () => database.ready(), log: bot.log });
  const port = await server.listen(0, '127.0.0.1');
  const end = async () => {
    await server.close();
    await doors.prompt.settle();
    await bot.close();
  };
  return {
    room,
    url: `http://127.0.0.1:${port}`,
    bot,
    doors,
    clock,
    trouble,
    logged,
    turning: () => turning,
    async settled() {
      clock.tick();
      await doors.prompt.settle();
    },
    end,
    async close() {
      await end();
      await rm(room, { recursive: true });
    },
  };
}

/** Puts away what was made for a platform, when all its journeys are over. */
export async function leave(ground: Ground): Promise<void> {
  const folder = await founded.get(ground);
  if (folder) await rm(folder, { recursive: true });
}

/** The beginning is made once for a platform: a migrated database with the network in it. */
function found(ground: Ground): Promise<string> {
  const making = (async () => {
    const folder = await mkdtemp(join(process.env['SCHAKELBOT_TEST_GROUND'] ?? tmpdir(), 'journeys-'));
    await writeFile(join(folder, 'network.yaml'), networkFor(ground));
    const file = join(folder, 'begin.db');
    const database = await aDatabase({ url: `file:${file}`, key });
    const bot = await assemble(settingsOf(ground, folder, file), { database, log: noteIn([]), clock: new HeldClock() });
    await remindOfMeetings(false, bot);
    await bot.close();
    return folder;
  })();
  founded.set(ground, making);
  return making;
}

/**
 * Reminders of meetings come to nearly everybody on nearly every day. They are off, so that a journey about something
 * else sees what it is about; one about meetings switches them on.
 */
export async function remindOfMeetings(meetingReminders: boolean, { database }: Pick<Bot, 'database'>): Promise<void> {
  await database.unit.run(async ({ network, preferences }) => {
    for (const { id } of (await network.load()).members)
      await preferences.save({ ...(await preferences.of(id)), meetingReminders });
  });
}

function settingsOf({ settings }: Ground, folder: string, file: string): Settings {
  return {
    ...settings,
    port: 0,
    host: '127.0.0.1',
    databaseUrl: `file:${file}`,
    networkFile: join(folder, 'network.yaml'),
    encryptionKey: key,
    logLevel: 'info',
    zone: 'Europe/Amsterdam',
  };
}

/** The example network, with the channels that its bodies have on this platform. */
function networkFor(ground: Ground): string {
  const network = parse(readFileSync(example, 'utf8'));
  for (const body of network.bodies) {
    const channel = ground.channelOf(body.key);
    if (channel) body.channel = channel;
  }
  return stringify(network);
}

function brittle(database: Database, trouble: Trouble): Database {
  return { ...database, unit: unnested({ run: (work) => database.unit.run((stores) => work(trouble.guard(stores))) }) };
}

function noteIn(logged: string[]): Log {
  const note = (event: string, facts: LogFacts = {}) => void logged.push(`${event} ${JSON.stringify(facts)}`);
  return { info: note, warn: note, error: note };
}
