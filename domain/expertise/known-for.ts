import type { Member } from '../network/network.ts';
import { mayExpertise } from './expertise.permissions.ts';
import type { ExpertiseStore } from './expertise.store.ts';
import { expertiseOf, fittingTopics } from './find-expertise.ts';

/**
 * What a member knows about, in the words of the directory that everybody may look in: what of it fits these words best,
 * or else the one thing they are known for. Undefined when that is not known.
 */
export async function knownFor(
  member: Member,
  words: string,
  asker: Member,
  world: { readonly stores: { readonly expertise: ExpertiseStore } },
): Promise<string | undefined> {
  if (!mayExpertise(asker, 'look', member.id)) return undefined;
  const { topics } = await expertiseOf(member, world);
  const [fitting] = fittingTopics(topics, words);
  if (fitting) return fitting.name;
  const specialities = topics.filter(({ depth }) => depth === 'speciality');
  const [known, ...others] = specialities.length > 0 ? specialities : topics;
  return others.length === 0 ? known?.name : undefined;
}
