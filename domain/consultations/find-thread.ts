import type { Member } from '../network/network.ts';
import type { ConsultationStore } from './consultation.store.ts';
import type { Consultation } from './consultation.ts';

/** The consultatie whose thread hangs below that message, for who got the message; undefined for any other message. */
export async function threadBelow(
  asker: Member,
  messageId: string,
  { stores }: { readonly stores: { readonly consultations: ConsultationStore } },
): Promise<Consultation | undefined> {
  const place = await stores.consultations.placeOf(messageId);
  return place?.member === asker.id ? stores.consultations.find(place.consultation) : undefined;
}
