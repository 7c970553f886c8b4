import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarText } from '../../adapters/calendar/feed.ts';
import { recurrence } from '../../adapters/calendar/recurrence.ts';
import { toBlocks } from '../../adapters/slack/block-kit.ts';
import { answerPost, cardIn } from '../../adapters/teams/posts.ts';
import type { Bot } from '../../bot/assemble.ts';
import type { Command } from '../../bot/cli/command.ts';
import { createCourier } from '../../bot/conversation/courier.ts';
import type { Message, Messenger } from '../../bot/conversation/messenger.ts';
import { noticeOf } from '../../bot/conversation/notice.ts';
import type { Answer } from '../../bot/conversation/reply.ts';
import { features } from '../../bot/features.ts';
import { plainText } from '../../bot/view/copy.ts';
import { DAY, instant } from '../../domain/kernel/time.ts';
import { openFeed, readFeed } from '../../domain/meetings/calendar-feed.ts';
import { NotYet } from '../../domain/nudges/courier.ts';
import { tryOut } from '../../jobs/house.ts';
import type { Job } from '../../jobs/job.ts';
import { scheduleOf } from '../../jobs/schedule.ts';
import { type House, holidays } from '../builders/house.ts';

/** What shows on a locked screen, or where a card cannot be drawn: Slack's `text`, Teams' summary and fallback. */
export function noticesOf(answer: Answer): readonly string[] {
  const post = answerPost({ answer, changed: [], language: 'nl' });
  const onTeams = [String(post.summary), cardIn(post)?.fallbackText ?? ''];
  if ('card' in answer) return [toBlocks(answer.card, 'nl').text, ...onTeams];
  // On Slack a form waits behind a button, below its title and what stands before its fields.
  return [answer.form.title, plainText(answer.form.intro ?? ''), ...onTeams];
}

/** Something that was said unasked. */
export interface Said {
  /** In whose own chat it stands; absent where others see it: in a channel, on a locked screen, before who runs the bot. */
  readonly to?: string | undefined;
  readonly text: string;
}

/** Everything that the bot would say unasked, now and on later days, and then what it says when it is asked to deliver. */
export async function everythingOwed(house: House): Promise<readonly Said[]> {
  const said: Said[] = [];
  const messenger: Messenger = {
    platform: 'local',
    send: async (to, message, key) => {
      const { card, below, replaces } = message;
      const notices = noticesOf({ kind: 'show', card }).map((text) => ({ text }));
      const chat = to.kind === 'person' ? { to: to.user } : {};
      said.push({ ...chat, text: JSON.stringify(message) }, { text: JSON.stringify([to, below, replaces, key]) });
      said.push(...notices);
      return { result: 'sent', messageId: 'somewhere' };
    },
  };
  const schedule = scheduleFor(house, messenger);
  const tell = async (job: Job, days: number) => {
    const { told } = await job.preview({ now: instant(house.moment + days * DAY) });
    for (const { to, kind, text } of told) said.push({ text: `${to} ${kind} ${text}` });
  };
  for (const job of Object.values(schedule)) await tell(job, 1);
  for (const days of [8, 43, 200]) await tell(schedule['follow-up-consultations'], days);
  const { told } = await schedule['deliver-nudges'].run({ now: instant(house.moment + 60_000) });
  for (const { to, kind, text } of told) said.push({ text: `${to} ${kind} ${text}` });
  return said;
}

/** What the nudges would say to everybody whom they are not for. */
export async function meantForOthers(house: House): Promise<readonly Said[]> {
  const owed = await house.unit.run((stores) => stores.ledger.due(house.moment));
  const said: Said[] = [];
  for (const { id, key } of house.network.members) {
    for (const nudge of owed.filter(({ to }) => to.kind === 'channel' || to.member !== id)) {
      const card = await house.compose({ member: key }, [nudge]).catch(unlessNotYet);
      if (card) said.push({ to: key, text: JSON.stringify(card) });
    }
  }
  return said;
}

/** An earlier line comes first. */
function unlessNotYet(error: unknown): undefined {
  if (!(error instanceof NotYet)) throw error;
}

/** The jobs of this house, with a clock that stands at its moment. */
export function scheduleFor(house: House, messenger: Messenger) {
  const { unit, ids } = house;
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const outside = { holidays, recurrence, guard: house.guard, publicUrl: 'https://schakelbot.example' };
  let waited = 0;
  const clock = { now: () => instant(house.moment + waited) };
  const courier = createCourier({ unit, ids, features, messengers: [messenger], clock, ...outside });
  return scheduleOf<Message>({
    unit,
    ids,
    courier,
    textOf: ({ card, language }) => noticeOf(card, language),
    clock,
    pause: async (milliseconds) => {
      waited += milliseconds;
    },
    log,
    ...outside,
  });
}

/** A member's own calendar, as it would be fetched now. */
export function calendarOf(house: House, who: string): Promise<string> {
  const asWho = { run: <Result>(work: Parameters<typeof house.as<Result>>[1]) => house.as(who, work) };
  return tryOut(asWho, async (turn) => {
    const feed = await readFeed(await openFeed(turn.me, turn), turn);
    if (!feed) throw new Error('No feed');
    return calendarText(feed, turn);
  });
}

/** What a command prints on this house's own database. */
export async function printed(house: House, command: Command, ...words: string[]): Promise<string> {
  const lines: string[] = [];
  const bot = { database: { unit: house.unit } } as unknown as Bot;
  const print = (line: string) => void lines.push(line);
  await command.run({ words, json: false, dryRun: false }, { bot: async () => bot, print, lines: () => nothing() });
  return lines.join('\n');
}

async function* nothing(): AsyncIterable<string> {}

/** Every byte of the database, what it has not put in place yet included. */
export function bytesIn(folder: string): string {
  return Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file)))).toString('latin1');
}
