import { calendarText } from '../adapters/calendar/feed.ts';
import { holidays } from '../adapters/calendar/holidays.ts';
import { recurrence } from '../adapters/calendar/recurrence.ts';
import { toBlocks } from '../adapters/slack/block-kit.ts';
import { toModal } from '../adapters/slack/modal.ts';
import { ids } from '../adapters/system/ids.ts';
import type { Settings } from '../adapters/system/settings.ts';
import { toAdaptiveCard } from '../adapters/teams/adaptive-card.ts';
import { toFormCard } from '../adapters/teams/inline-form.ts';
import { createPlayground } from '../adapters/web/playground/playground.ts';
import { createServer, type ServerParts } from '../adapters/web/server.ts';
import { readFeed } from '../domain/meetings/calendar-feed.ts';
import { letTimePass, timeSteps } from '../jobs/let-time-pass.ts';
import { hearing, type Promptly, promptly } from '../jobs/promptly.ts';
import { type Schedule, scheduleOf, startSchedule } from '../jobs/schedule.ts';
import type { Bot } from './assemble.ts';
import { conversationTexts } from './conversation/conversation.texts.ts';
import type { Messenger } from './conversation/messenger.ts';
import type { Converse } from './conversation/reply.ts';

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
  if (teams.kind !== 'app') return { anonymous: true };
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
