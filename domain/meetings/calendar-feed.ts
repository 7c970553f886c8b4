import type { Ids } from '../kernel/ports.ts';
import { addDays, dayAt, type Instant } from '../kernel/time.ts';
import type { Language, Member } from '../network/network.ts';
import type { PreferenceStore } from '../nudges/preferences.ts';
import type { FeedStore } from './feed.store.ts';
import { type ListedMeeting, type ListWorld, listed, takenPartIn } from './list-meetings.ts';
import { meetingKey } from './meeting.store.ts';

export interface FeedWorld {
  readonly now: Instant;
  readonly ids: Ids;
  readonly stores: { readonly feeds: FeedStore };
}

/** What a member's own calendar shows. */
export interface CalendarFeed {
  readonly member: Member;
  readonly language: Language;
  readonly meetings: readonly FeedMeeting[];
}

export interface FeedMeeting extends ListedMeeting {
  /** Rises with every change, so that a calendar knows which it saw last. */
  readonly sequence: number;
}

/** The asker's own feed: its secret, made when there is none. */
export async function openFeed(asker: Member, world: FeedWorld): Promise<string> {
  return (await world.stores.feeds.of(asker.id)) ?? (await renewFeed(asker, world));
}

/** The secret of the asker's feed, if they have one. */
export function feedOf(asker: Member, world: Pick<FeedWorld, 'stores'>): Promise<string | undefined> {
  return world.stores.feeds.of(asker.id);
}

/** Another secret: whoever has the old one sees nothing any more. */
export async function renewFeed(asker: Member, world: FeedWorld): Promise<string> {
  const secret = newSecret(world.ids);
  await world.stores.feeds.renew(asker.id, secret, world.now);
  return secret;
}

/** No feed any more; true when there was one. */
export async function stopFeed(asker: Member, world: Pick<FeedWorld, 'stores'>): Promise<boolean> {
  const had = (await world.stores.feeds.of(asker.id)) !== undefined;
  await world.stores.feeds.revoke(asker.id);
  return had;
}

/** Where the feed is found under the bot's own web address. */
export function feedPath(secret: string): string {
  return `/agenda/${secret}.ics`;
}

const DAYS_BACK = 31;
const DAYS_AHEAD = 366;

/** What the owner of this secret may see in a calendar: a month back and a year ahead, without what they declined. */
export async function readFeed(
  secret: string,
  world: ListWorld & { readonly stores: { readonly feeds: FeedStore; readonly preferences: PreferenceStore } },
): Promise<CalendarFeed | undefined> {
  const owner = await world.stores.feeds.ownerOf(secret);
  const member = owner && world.network.member(owner);
  if (!member) return undefined;
  const today = dayAt(world.now, world.network.settings.zone);
  const within = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
  const meetings = await listed(member, await takenPartIn(member, within, world), world);
  const attended = meetings.filter(({ mine, namens }) => !mine || mine.coming === 'yes' || namens.length > 0);
  const { language = 'nl' } = await world.stores.preferences.of(member.id);
  return { member, language, meetings: await withSequence(attended, world) };
}

/** A change in the network file counts less than one in chat, so that the number rises with either. */
async function withSequence(meetings: readonly ListedMeeting[], world: ListWorld): Promise<FeedMeeting[]> {
  const changes = await world.stores.meetings.versions(meetings.map(({ meeting }) => meeting));
  const versions = new Map(changes.map((change) => [meetingKey(change), change.version]));
  return meetings.map((listedMeeting) => {
    const { meeting } = listedMeeting;
    const otherwise = meeting.moved || meeting.cancelled ? 1 : 0;
    return { ...listedMeeting, sequence: 2 * (versions.get(meetingKey(meeting)) ?? 0) + otherwise };
  });
}

/** Two ids, for of one id only half is beyond guessing. */
function newSecret(ids: Ids): string {
  return ids.next() + ids.next();
}
