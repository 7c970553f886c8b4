import { done, type Outcome, refused } from '../kernel/outcome.ts';
import type { Instant } from '../kernel/time.ts';
import type { Member } from '../network/network.ts';
import type { Desk, Identifying } from '../privacy/desk.ts';
import { mayExpertise } from './expertise.permissions.ts';
import type { ExpertiseStore } from './expertise.store.ts';
import type { Expertise, Topic } from './expertise.ts';

export const MOST_TOPICS = 20;
export const LONGEST_TOPIC = 80;
/** More questions a month than this is as many as come. */
export const MOST_PER_MONTH = 30;

export interface ExpertiseWish {
  readonly topics: readonly Topic[];
  /** Absent is as many as come, 0 is none for now. */
  readonly perMonth?: number | undefined;
}

export type KeepRefusal =
  | { readonly code: 'not-yours' }
  | { readonly code: 'too-many-topics'; readonly most: number }
  | { readonly code: 'topic-too-long'; readonly topic: string; readonly most: number }
  | { readonly code: 'per-month-out-of-range'; readonly most: number }
  | Identifying;

export interface KeepWorld {
  readonly now: Instant;
  readonly guard: Pick<Desk, 'refuse'>;
  readonly stores: { readonly expertise: ExpertiseStore };
}

/** Says what one can help with, in the place of what stood there; the same topic said twice is one, the deeper one. */
export async function keepExpertise(
  asker: Member,
  wish: ExpertiseWish,
  world: KeepWorld,
): Promise<Outcome<Expertise, KeepRefusal>> {
  if (!mayExpertise(asker, 'keep', asker.id)) return refused({ code: 'not-yours' });
  const { perMonth } = wish;
  if (perMonth !== undefined && !(Number.isInteger(perMonth) && perMonth >= 0 && perMonth <= MOST_PER_MONTH))
    return refused({ code: 'per-month-out-of-range', most: MOST_PER_MONTH });
  const topics = distinct(wish.topics);
  const long = topics.find(({ name }) => name.length > LONGEST_TOPIC);
  if (long) return refused({ code: 'topic-too-long', topic: long.name, most: LONGEST_TOPIC });
  if (topics.length > MOST_TOPICS) return refused({ code: 'too-many-topics', most: MOST_TOPICS });
  const identifying = world.guard.refuse('topics', await newIn(topics, asker, world));
  if (identifying) return refused(identifying);
  const expertise: Expertise = { member: asker.id, topics, perMonth, updatedAt: world.now };
  await world.stores.expertise.save(expertise);
  return done(expertise);
}

/** What did not stand there, a topic a line as in the form. */
async function newIn(topics: readonly Topic[], asker: Member, { stores }: KeepWorld): Promise<string> {
  const before = (await stores.expertise.of(asker.id))?.topics.map(({ name }) => name) ?? [];
  return topics.flatMap(({ name }) => (before.includes(name) ? [] : [name])).join('\n');
}

function distinct(topics: readonly Topic[]): Topic[] {
  const kept = new Map<string, Topic>();
  for (const { name, depth } of topics) {
    const topic = { name: name.trim().replace(/\s+/g, ' '), depth };
    const key = normalised(topic.name);
    if (topic.name === '') continue;
    const before = kept.get(key);
    kept.set(key, before?.depth === 'speciality' ? before : topic);
  }
  return [...kept.values()];
}

/** Without capitals, accents and signs, so that one topic is not listed twice. */
function normalised(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
