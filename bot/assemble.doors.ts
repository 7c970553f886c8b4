import { setTimeout as pause } from 'node:timers/promises';
import { holidays } from '../adapters/calendar/holidays.ts';
import { recurrence } from '../adapters/calendar/recurrence.ts';
import { createServer, type ServerParts } from '../adapters/web/server.ts';
import { takeFile } from '../domain/keeping/download.ts';
import { readFeed } from '../domain/meetings/calendar-feed.ts';
import { ending } from '../jobs/ending.ts';
import { hearing, type Promptly, promptly } from '../jobs/promptly.ts';
import { type Redrawing, redrawing } from '../jobs/redraw.ts';
import { type Schedule, scheduleOf, startSchedule } from '../jobs/schedule.ts';
import { seenFromOutside } from './assemble.metrics.ts';
import { openSlack } from './assemble.slack.ts';
import { openTeams } from './assemble.teams.ts';
import type { Bot } from './assemble.ts';
import type { Messenger } from './conversation/messenger.ts';

/** The bot with its doors open. */
export interface Running {
  readonly port: number;
  close(): Promise<void>;
}

/** Who stops the bot waits this long for what is due at once, and at most so long for a platform that hangs. */
const [LAST_CLAIM, LONGEST] = [3_000, 7_000];

/** Starts the server, the platforms that are configured, and the heartbeat of the jobs. */
export async function run(bot: Bot): Promise<Running> {
  const { settings, log } = bot;
  await bot.database.serveAlone();
  const doors = await openDoors(bot);
  const server = createServer({ ...doors.parts, ready: () => bot.database.ready(), log });
  const port = await server.listen(settings.port, settings.host);
  doors.start();
  const heartbeat = startSchedule(Object.values(doors.schedule), { clock: bot.clock, log });
  return {
    port,
    close: async () => {
      const claiming = setTimeout(() => doors.endRounds(), LAST_CLAIM);
      await atMost(LONGEST, async () => {
        await Promise.all([heartbeat.stop(), server.close(), doors.close()]);
        await doors.prompt.settle();
      });
      clearTimeout(claiming);
      await bot.close();
    },
  };
}

/** Waits for the work, but no longer than this: what is under way then is as if the process was killed. */
async function atMost(milliseconds: number, work: () => Promise<void>): Promise<void> {
  const done = new AbortController();
  const tooLong = pause(milliseconds, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([work(), tooLong]).finally(() => done.abort());
}

/** The platforms that are configured, and the jobs that write to them. */
export interface Doors {
  readonly parts: Omit<ServerParts, 'ready' | 'log'>;
  readonly schedule: Schedule;
  /** Says what a turn owed somebody who waits for it, without waiting for the heartbeat. */
  readonly prompt: Promptly;
  /** No round of delivering begins another message. */
  endRounds(): void;
  /** Connects where a platform wants us to, and waits for none. */
  start(): void;
  /** Hears nothing new over such a connection; what was begun is finished. */
  close(): Promise<void>;
}

/** The jobs with every messenger they need, for who runs one by hand. */
export async function scheduleFor(bot: Bot): Promise<Schedule> {
  return (await openDoors(bot)).schedule;
}

/** The chat SDKs are loaded only when their platform is configured, and local mode's page only in local mode. */
export async function openDoors(bot: Bot): Promise<Doors> {
  const { settings } = bot;
  const messengers: Messenger[] = [];
  const rounds = ending(bot.database.unit);
  const jobs = { ...bot.jobs(messengers), unit: rounds.unit };
  const seen = seenFromOutside(bot);
  const schedule = seen.schedule(scheduleOf(jobs));
  const redraw = redrawing(jobs);
  const prompt = together(promptly(schedule['deliver-nudges'], bot), redraw);
  const unit = hearing(bot.database.unit, () => prompt.ask());
  const converse = bot.converse(bot.clock, unit, (deed) => redraw.ask(deed));
  const slack = settings.slack && (await openSlack(settings.slack, bot, converse, unit));
  const teams = settings.teams && (await openTeams(settings.teams, bot, converse));
  const local = settings.local ? await import('./assemble.playground.ts') : undefined;
  const page = local?.openPlayground(bot, converse, schedule, prompt);
  for (const door of [teams, slack, page]) if (door) messengers.push(seen.messenger(door.messenger));
  const atSlack = { slack: slack?.handle, slackInstall: slack?.install };
  const parts = {
    ...atSlack,
    teams: teams?.handle,
    page: page?.handler,
    agenda: agendaOf(bot),
    file: filesOf(bot),
    metrics: seen.metrics,
  };
  return {
    parts,
    schedule,
    prompt,
    endRounds: () => rounds.end(),
    start: () => slack?.start(),
    close: async () => slack?.close(),
  };
}

/** What is said at once, and then what is drawn again because of it. */
function together(prompt: Promptly, redraw: Redrawing): Promptly {
  return {
    ask: () => prompt.ask(),
    settle: async () => {
      await prompt.settle();
      await redraw.settle();
    },
  };
}

/** Everything kept about a member, gathered at the moment that they fetch it; of a fetched file only a line is logged. */
function filesOf({ database, clock, log }: Bot) {
  return async (secret: string) => {
    const { everythingKeptOf } = await import('./keeping/everything.ts');
    const text = await database.unit.run(async (stores) => {
      const network = await stores.network.load();
      const member = await takeFile(secret, { now: clock.now(), stores, network });
      return member && JSON.stringify(await everythingKeptOf(member, stores, network), undefined, 2);
    });
    log.info('file.fetched', { found: text !== undefined });
    return text === undefined ? undefined : { name: 'mijn-gegevens.json', type: 'application/json', text };
  };
}

/** A member's own calendar, drawn anew each time it is asked for. */
function agendaOf({ database, clock }: Bot) {
  const calendar = { recurrence, holidays: holidays('NL', []) };
  return async (secret: string) => {
    const { calendarText } = await import('../adapters/calendar/feed.ts');
    return database.unit.run(async (stores) => {
      const world = { ...calendar, stores, network: await stores.network.load(), now: clock.now() };
      const feed = await readFeed(secret, world);
      return feed && calendarText(feed, world);
    });
  };
}
