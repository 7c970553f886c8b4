import { dirname, resolve } from 'node:path';
import { calendarText } from '../adapters/calendar/feed.ts';
import { holidays } from '../adapters/calendar/holidays.ts';
import { recurrence } from '../adapters/calendar/recurrence.ts';
import { type Database, openDatabase } from '../adapters/database/client.ts';
import { MigrationError } from '../adapters/database/migrate.ts';
import { AnotherBot } from '../adapters/database/only-bot.ts';
import { type StorageTrouble, storageTroubleOf } from '../adapters/database/trouble.ts';
import { firstNetwork, NetworkFileError } from '../adapters/network-file/first-network.ts';
import { toBlocks } from '../adapters/slack/block-kit.ts';
import { toModal } from '../adapters/slack/modal.ts';
import { aesCipher, UnreadableText } from '../adapters/system/cipher.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { ids } from '../adapters/system/ids.ts';
import { type LocalClock, localClock } from '../adapters/system/local-clock.ts';
import { BrokenKeyFile, keysFor } from '../adapters/system/local-key.ts';
import { jsonLog } from '../adapters/system/log.ts';
import { type Expectation, settingsTexts } from '../adapters/system/settings.texts.ts';
import type { Settings } from '../adapters/system/settings.ts';
import { toAdaptiveCard } from '../adapters/teams/adaptive-card.ts';
import { toFormCard } from '../adapters/teams/inline-form.ts';
import { createPlayground } from '../adapters/web/playground/playground.ts';
import { createServer, type ServerParts } from '../adapters/web/server.ts';
import type { Cipher, Clock, Log, UnitOfWork } from '../domain/kernel/ports.ts';
import { readFeed } from '../domain/meetings/calendar-feed.ts';
import type { House as JobsHouse } from '../jobs/house.ts';
import { letTimePass, timeSteps } from '../jobs/let-time-pass.ts';
import { hearing, type Promptly, promptly } from '../jobs/promptly.ts';
import { type Schedule, scheduleOf, startSchedule } from '../jobs/schedule.ts';
import { conversationTexts } from './conversation/conversation.texts.ts';
import { createConverse } from './conversation/converse.ts';
import { createCourier } from './conversation/courier.ts';
import type { Message, Messenger } from './conversation/messenger.ts';
import type { Converse } from './conversation/reply.ts';
import type { BotStores } from './conversation/stores.ts';
import { features } from './features.ts';
import { plainCard } from './view/plain.ts';

/** The bot without a door: what the server and the command line share. */
export interface Bot {
  readonly settings: Settings;
  readonly database: Database;
  readonly log: Log;
  readonly clock: LocalClock;
  /** The way in, by the clock that is given: `say --at` brings one of its own; the doors hear what its unit stores. */
  converse(clock?: Clock, unit?: UnitOfWork<BotStores>): Converse;
  jobs(messengers: readonly Messenger[]): JobsHouse<Message>;
  close(): Promise<void>;
}

/** What somebody else may hold instead of the machine: who tries the whole house out holds its clock. */
export interface Held {
  readonly database: Database;
  readonly clock: LocalClock;
  readonly log: Log;
}

/** Opens the database, brings it up to date, and gives it its first network. */
export async function assemble(settings: Settings, held: Partial<Held> = {}): Promise<Bot> {
  const log = held.log ?? jsonLog(settings.logLevel);
  const cipher = aesCipher(...keysFor(settings.encryptionKey, folderOf(settings.databaseUrl)));
  const database = held.database ?? (await openDatabase({ url: settings.databaseUrl, cipher, ids }));
  await checkKey(database, cipher);
  const clock = held.clock ?? (settings.local ? await localClock(database.unit) : machineClock);
  const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
  const common = { unit: database.unit, ids, holidays: holidays('NL', []), recurrence, publicUrl, log };
  await firstNetwork({ file: settings.networkFile, example: settings.local, zone: settings.zone }, database.unit, {
    now: clock.now(),
    ...common,
  });
  return {
    settings,
    database,
    log,
    clock,
    converse: (by = clock, unit = database.unit) => createConverse({ ...common, unit, features, clock: by }),
    jobs: (messengers) => ({
      ...common,
      clock,
      courier: createCourier({ ...common, features, messengers }),
      textOf: (message) => plainCard(message.card),
    }),
    close: () => database.close(),
  };
}

const machineClock: LocalClock = { ...systemClock, moveTo: async () => {} };

const KEY_CHECK = 'encryption.check';

/** A database that was written with another key is refused at the start, not at the first text that stays closed. */
async function checkKey({ unit }: Database, cipher: Cipher): Promise<void> {
  const sealed = await unit.run(({ settings }) => settings.get(KEY_CHECK));
  if (sealed) cipher.open(sealed);
  else await unit.run(({ settings }) => settings.set(KEY_CHECK, cipher.seal(KEY_CHECK)));
}

/** What whoever starts the bot can do something about, in its own words; anything else is thrown on, with its trace. */
export function reasonNotToStart(failure: unknown): string {
  const { line, expected } = settingsTexts.nl;
  if (failure instanceof AnotherBot) return line('DATABASE_URL', expected.ownDatabase);
  if (failure instanceof UnreadableText) return line('ENCRYPTION_KEY', expected.firstKey);
  if (failure instanceof BrokenKeyFile) return line(failure.path, expected.key);
  if (failure instanceof NetworkFileError) return failure.message;
  const address = addressTrouble(failure);
  if (address) return line(address.name, expected[address.expected]);
  const storage = storageTroubleOf(failure);
  if (storage) return line('DATABASE_URL', expected[expectedOf[storage]]);
  if (failure instanceof MigrationError) return failure.message;
  throw failure;
}

const expectedOf: Readonly<Record<StorageTrouble, Expectation>> = {
  damaged: 'soundDatabase',
  'closed-off': 'openFolder',
  full: 'roomOnDisk',
};

function addressTrouble(failure: unknown): { readonly name: string; readonly expected: Expectation } | undefined {
  const { code, syscall } = (failure instanceof Error ? failure : {}) as NodeJS.ErrnoException;
  if (syscall === 'getaddrinfo' || code === 'EADDRNOTAVAIL') return { name: 'HOST', expected: 'ownAddress' };
  return syscall === 'listen' ? { name: 'PORT', expected: 'freePort' } : undefined;
}

/** The bot with its doors open. */
export interface Running {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the server, the platforms that are configured, and the heartbeat of the jobs. */
export async function run(bot: Bot): Promise<Running> {
  const { settings, log } = bot;
  await bot.database.serveAlone();
  const doors = await openDoors(bot);
  const server = createServer({ ...doors.parts, ready: () => bot.database.ready(), log });
  const port = await server.listen(settings.port, settings.host);
  const heartbeat = startSchedule(Object.values(doors.schedule), { clock: bot.clock, log });
  return {
    port,
    close: async () => {
      await heartbeat.stop();
      await server.close();
      await doors.prompt.settle();
      await bot.close();
    },
  };
}

/** The platforms that are configured, and the jobs that write to them. */
export interface Doors {
  readonly parts: Omit<ServerParts, 'ready' | 'log'>;
  readonly schedule: Schedule;
  /** Says what a turn owed somebody who waits for it, without waiting for the heartbeat. */
  readonly prompt: Promptly;
}

/** The jobs with every messenger they need, for who runs one by hand. */
export async function scheduleFor(bot: Bot): Promise<Schedule> {
  return (await openDoors(bot)).schedule;
}

/** The chat SDKs are loaded only when their platform is configured. */
export async function openDoors(bot: Bot): Promise<Doors> {
  const { settings, log } = bot;
  const messengers: Messenger[] = [];
  const schedule = scheduleOf(bot.jobs(messengers));
  const prompt = promptly(schedule['deliver-nudges'], bot);
  const converse = bot.converse(
    bot.clock,
    hearing(bot.database.unit, () => prompt.ask()),
  );
  const slack =
    settings.slack &&
    (await import('../adapters/slack/app.ts')).createSlack({ settings: settings.slack, converse, log });
  const teams =
    settings.teams &&
    (await import('../adapters/teams/teams.ts')).createTeams({
      settings: teamsSettings(settings.teams),
      converse,
      log,
    });
  const page = settings.local ? playgroundOf(bot, converse, schedule, prompt) : undefined;
  for (const door of [teams, slack, page]) if (door) messengers.push(door.messenger);
  const parts = { slack: slack?.handle, teams: teams?.handle, page: page?.handler, agenda: agendaOf(bot) };
  return { parts, schedule, prompt };
}

function teamsSettings(teams: NonNullable<Settings['teams']>) {
  if (teams.kind === 'anonymous') return { anonymous: true };
  return {
    anonymous: false,
    appId: teams.appId,
    appPassword: teams.password,
    appType: teams.type,
    tenantId: teams.tenantId,
  };
}

/** A member's own calendar, drawn anew each time it is asked for. */
function agendaOf({ database, clock }: Bot) {
  const calendar = { recurrence, holidays: holidays('NL', []) };
  return (secret: string) =>
    database.unit.run(async (stores) => {
      const world = { ...calendar, stores, network: await stores.network.load(), now: clock.now() };
      const feed = await readFeed(secret, world);
      return feed && calendarText(feed, world);
    });
}

function playgroundOf(bot: Bot, converse: Converse, schedule: Schedule, prompt: Promptly) {
  const { unit } = bot.database;
  return createPlayground({
    converse,
    unit,
    clock: bot.clock,
    ids,
    log: bot.log,
    renderers: {
      adaptive: toAdaptiveCard,
      adaptiveForm: toFormCard,
      blocks: toBlocks,
      modal: (form, language) => toModal(form, language, ''),
    },
    time: {
      options: (_now, language) =>
        timeSteps.map(({ key }) => ({ key, label: conversationTexts[language].timeSteps[key] })),
      travel: async (key) => {
        await prompt.settle();
        const step = timeSteps.find((known) => known.key === key);
        const zone = bot.settings.zone;
        const target = step?.target(bot.clock.now(), zone) ?? bot.clock.now();
        const told = await letTimePass(target, bot.clock, schedule, bot.jobs([]));
        return { now: bot.clock.now(), told };
      },
    },
  });
}

/** The folder of the database file, where local mode keeps its key. */
function folderOf(url: string): string {
  return dirname(resolve(url.replace(/^file:/, '')));
}
