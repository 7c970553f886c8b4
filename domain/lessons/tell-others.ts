import { DAY, instant } from '../kernel/time.ts';
import { holdersOf } from '../network/lookup.ts';
import type { Member, MemberId } from '../network/network.ts';
import { type Nudge, nudgeKey, type Pace } from '../nudges/nudge.ts';
import type { Lesson, LessonId } from './lesson.ts';
import type { LessonWorld } from './lesson.world.ts';

/** What somebody hears when a leerpunt is waiting for them, or what became of it; never a word of the leerpunt itself. */
export const lessonNews = [
  'lesson-proposed',
  'lesson-to-release',
  'lesson-words-asked',
  'lesson-released',
  'lesson-declined',
] as const;
export type LessonNews = (typeof lessonNews)[number];

/** After this time it stands in the lists, and is news no more. */
const DAYS_OF_USE = 14;

type TellWorld = Pick<LessonWorld, 'now' | 'today' | 'network' | 'stores'>;

/** The asker hears it at once, at any hour: it is her question that it came from. */
export async function tellAsker(news: LessonNews, lesson: Lesson, by: Member, world: TellWorld): Promise<void> {
  if (lesson.source) await tell(news, lesson, [lesson.source.asker], 'at-once', by, world);
}

/** The proposer hears within their hours what became of it. */
export async function tellProposer(news: LessonNews, lesson: Lesson, by: Member, world: TellWorld): Promise<void> {
  if (lesson.source) await tell(news, lesson, [lesson.source.proposer], 'in-hours', by, world);
}

/** All screeners of its expertteam: each is the others' deputy. */
export async function tellScreeners(lesson: Lesson, by: Member, world: TellWorld): Promise<void> {
  const { source } = lesson;
  if (!source) return;
  const screeners = holdersOf(world.network, source.ret, 'screener').map(({ id }) => id);
  const others = screeners.filter((id) => id !== source.asker);
  await tell('lesson-to-release', lesson, others, 'in-hours', by, world);
}

/** The leerpunt that a nudge is about. */
export function lessonOfNews(about: string): LessonId {
  return about.split('/')[0] as LessonId;
}

async function tell(
  news: LessonNews,
  { id, version }: Lesson,
  to: readonly MemberId[],
  pace: Pace,
  by: Member,
  { now, today, network, stores }: TellWorld,
): Promise<void> {
  const until = instant(now + DAYS_OF_USE * DAY);
  const about = `${id}/${version}`;
  const nudges = to
    .filter((member) => member !== by.id && network.member(member) !== undefined)
    .map((member): Nudge => {
      const recipient = { kind: 'member', member } as const;
      const key = nudgeKey(news, about, recipient, today);
      return { key, kind: news, about, to: recipient, from: now, until, pace };
    });
  if (nudges.length > 0) await stores.ledger.owe(nudges, now);
}
