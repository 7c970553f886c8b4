import { mayExpertise } from '../expertise/expertise.permissions.ts';
import type { ExpertiseStore } from '../expertise/expertise.store.ts';
import { expertiseOf, fittingTopics } from '../expertise/find-expertise.ts';
import type { Member } from '../network/network.ts';
import type { ConsultationStore } from './consultation.store.ts';
import type { Consultation } from './consultation.ts';

interface KnownWorld {
  readonly stores: { readonly consultations: Pick<ConsultationStore, 'texts'>; readonly expertise: ExpertiseStore };
}

/**
 * What an expert knows about, in the words of the directory that everybody may look in: what of it fits the question
 * best, or else the one thing they are known for. Undefined when that is not known; for who may read the question.
 */
export async function knownFor(
  expert: Member,
  reader: Member,
  { id }: Pick<Consultation, 'id'>,
  { stores }: KnownWorld,
): Promise<string | undefined> {
  if (!mayExpertise(reader, 'look', expert.id)) return undefined;
  const { topics } = await expertiseOf(expert, { stores });
  if (topics.length <= 1) return topics[0]?.name;
  const question = (await stores.consultations.texts(id))?.question ?? '';
  const [fitting] = fittingTopics(topics, question);
  const specialities = topics.filter(({ depth }) => depth === 'speciality');
  return (fitting ?? (specialities.length === 1 ? specialities[0] : undefined))?.name;
}
