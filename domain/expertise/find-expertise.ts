import { subjectsOf } from '../likeness/likeness.ts';
import type { NetworkView } from '../network/lookup.ts';
import type { Member } from '../network/network.ts';
import { mayExpertise } from './expertise.permissions.ts';
import type { ExpertiseStore } from './expertise.store.ts';
import type { Expertise, Topic } from './expertise.ts';

/** Somebody who may be able to think along, with what it is about. */
export interface Helper {
  readonly member: Member;
  /** The member's topics that fit what was asked, the best first. */
  readonly topics: readonly Topic[];
  readonly near: Nearness;
}

/** Own region, own landsdeel, elsewhere: the case stays close to home. */
export type Nearness = 'region' | 'landsdeel' | 'elsewhere';

export interface ExpertiseWorld {
  readonly network: NetworkView;
  readonly stores: { readonly expertise: ExpertiseStore };
}

const nearnesses: readonly Nearness[] = ['region', 'landsdeel', 'elsewhere'];

/**
 * Who may be able to think along about these words: first by how much of them they cover, then by how deep it goes,
 * then by how near they are. The asker is not their own helper.
 */
export async function findHelpers(words: string, asker: Member, world: ExpertiseWorld): Promise<readonly Helper[]> {
  return helpersNear(
    words,
    asker.region,
    world,
    (member) => member.id !== asker.id && mayExpertise(asker, 'look', member.id),
  );
}

/** As `findHelpers`, seen from a region; only members who pass are looked at. */
export async function helpersNear(
  words: string,
  region: string | undefined,
  world: ExpertiseWorld,
  passes: (member: Member) => boolean,
): Promise<readonly Helper[]> {
  const asked = subjectsOf(words);
  if (asked.length === 0) return [];
  const own = new Map((await world.stores.expertise.all()).map((each) => [each.member, each]));
  return world.network.members
    .filter(passes)
    .map((member) => ({
      ...fitOf(own.get(member.id)?.topics ?? listed(member), asked),
      member,
      near: nearness(member, region, world.network),
    }))
    .filter(({ topics }) => topics.length > 0)
    .sort(bestFirst)
    .map(({ member, topics, near }) => ({ member, topics, near }));
}

/** What the member said, or else what the network file lists of them. */
export async function expertiseOf(member: Member, world: Pick<ExpertiseWorld, 'stores'>): Promise<Expertise> {
  return (await world.stores.expertise.of(member.id)) ?? { member: member.id, topics: listed(member) };
}

/** What of somebody's topics fits these words, the best first. */
export function fittingTopics(topics: readonly Topic[], words: string): readonly Topic[] {
  return fitOf(topics, subjectsOf(words)).topics;
}

/** The network file knows what somebody met in practice, not how deep it goes: that is theirs to say. */
function listed(member: Member): readonly Topic[] {
  return (member.expertise ?? []).map((name) => ({ name, depth: 'experience' }));
}

function nearness(member: Member, region: string | undefined, { regions }: NetworkView): Nearness {
  if (region !== undefined && member.region === region) return 'region';
  const landsdeel = (key: string | undefined) => regions.find((each) => each.key === key)?.landsdeel;
  const own = landsdeel(region);
  return own !== undefined && own === landsdeel(member.region) ? 'landsdeel' : 'elsewhere';
}

interface Fit {
  readonly topics: readonly Topic[];
  /** How many of the words are covered. */
  readonly covered: number;
  /** How many of these by a speciality. */
  readonly deep: number;
}

function fitOf(topics: readonly Topic[], asked: readonly string[]): Fit {
  const fitting = topics
    .map((topic) => {
      const own = subjectsOfTopic(topic.name);
      return { topic, hits: asked.filter((subject) => own.includes(subject)) };
    })
    .filter(({ hits }) => hits.length > 0)
    .sort((one, other) => other.hits.length - one.hits.length || depth(other.topic) - depth(one.topic));
  const deep = fitting.filter(({ topic }) => topic.depth === 'speciality');
  return {
    topics: fitting.map(({ topic }) => topic),
    covered: new Set(fitting.flatMap(({ hits }) => hits)).size,
    deep: new Set(deep.flatMap(({ hits }) => hits)).size,
  };
}

/** As many as a large network has; what is read anew after that costs a moment, not memory without end. */
const MOST_READINGS = 50_000;
const readings = new Map<string, readonly string[]>();

/** A search looks at every topic there is, and topics seldom change: each is read once. */
function subjectsOfTopic(name: string): readonly string[] {
  const known = readings.get(name);
  if (known) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const read = subjectsOf(name);
  readings.set(name, read);
  return read;
}

function depth({ depth }: Topic): number {
  return depth === 'speciality' ? 1 : 0;
}

function bestFirst(one: Fit & Helper, other: Fit & Helper): number {
  return (
    other.covered - one.covered ||
    other.deep - one.deep ||
    nearnesses.indexOf(one.near) - nearnesses.indexOf(other.near) ||
    one.member.name.localeCompare(other.member.name, 'nl')
  );
}
