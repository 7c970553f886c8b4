import { setTimeout as pause } from 'node:timers/promises';
import { holidays } from '../adapters/calendar/holidays.ts';
import { recurrence } from '../adapters/calendar/recurrence.ts';
import { type Database, openDatabase } from '../adapters/database/client.ts';
import { firstNetwork } from '../adapters/network-file/first-network.ts';
import { aesCipher } from '../adapters/system/cipher.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { openGuard } from '../adapters/system/guard.ts';
import { ids } from '../adapters/system/ids.ts';
import { type LocalClock, localClock } from '../adapters/system/local-clock.ts';
import { keysFor } from '../adapters/system/local-key.ts';
import { jsonLog } from '../adapters/system/log.ts';
import type { Settings } from '../adapters/system/settings.ts';
import type { Clock, Log, UnitOfWork } from '../domain/kernel/ports.ts';
import type { Deed } from '../domain/nudges/redraw.ts';
import type { Guard } from '../domain/privacy/guard.ts';
import type { House as JobsHouse } from '../jobs/house.ts';
import { strangers } from './access/strangers.ts';
import { checkKey, folderOf } from './assemble.key.ts';
import { createConverse } from './conversation/converse.ts';
import { createCourier } from './conversation/courier.ts';
import type { Message, Messenger } from './conversation/messenger.ts';
import { noticeOf } from './conversation/notice.ts';
import type { Converse } from './conversation/reply.ts';
import type { BotStores } from './conversation/stores.ts';
import { features } from './features.ts';

/** The bot without a door: what the server and the command line share. */
export interface Bot {
  readonly settings: Settings;
  readonly database: Database;
  readonly log: Log;
  readonly clock: LocalClock;
  readonly guard: Guard;
  /** The way in, by the clock that is given: `say --at` brings one of its own; the doors hear what its unit stores. */
  converse(clock?: Clock, unit?: UnitOfWork<BotStores>, happened?: (deed: Deed) => void): Converse;
  jobs(messengers: readonly Messenger[]): JobsHouse<Message>;
  close(): Promise<void>;
}

/** What somebody else may hold instead of the machine: who tries the whole house out holds its clock. */
export interface Held {
  readonly database: Database;
  readonly clock: LocalClock;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
}

/** Opens the database, brings it up to date, and gives it its first network. */
export async function assemble(settings: Settings, held: Partial<Held> = {}): Promise<Bot> {
  const log = held.log ?? jsonLog(settings.logLevel);
  const cipher = aesCipher(...keysFor(settings.encryptionKey, folderOf(settings.databaseUrl), settings.olderKeys));
  const database = held.database ?? (await openDatabase({ url: settings.databaseUrl, cipher, ids }));
  await checkKey(database, cipher);
  const clock = held.clock ?? (settings.local ? await localClock(database.unit) : machineClock);
  const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
  const guard = openGuard();
  const common = { unit: database.unit, ids, holidays: holidays('NL', []), recurrence, guard, publicUrl, log };
  await firstNetwork({ file: settings.networkFile, example: settings.local, zone: settings.zone }, database.unit, {
    now: clock.now(),
    ...common,
  });
  return {
    settings,
    database,
    log,
    clock,
    guard,
    converse: (by = clock, unit = database.unit, happened?: (deed: Deed) => void) =>
      createConverse({ ...common, unit, features, strangers, clock: by, happened }),
    jobs: (messengers) => ({
      ...common,
      clock,
      pause: held.pause ?? pause,
      courier: createCourier({ ...common, clock, features, messengers }),
      textOf: ({ card, language }) => noticeOf(card, language),
    }),
    close: () => database.close(),
  };
}

const machineClock: LocalClock = { ...systemClock, moveTo: async () => {} };
