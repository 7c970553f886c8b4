import { DAY, type Instant, instant } from '../kernel/time.ts';
import type { Member } from '../network/network.ts';
import type { ConsultationStore } from './consultation.store.ts';
import type { Consultation } from './consultation.ts';
import type { ConsultationStores } from './consultation.world.ts';
import { mayAnswer } from './say-line.ts';

/** So long after the latest message a conversation counts as going on. */
const DAYS_OPEN = 14;

/** The consultatie whose thread hangs below that message, for who got the message; undefined for any other message. */
export async function threadBelow(
  asker: Member,
  messageId: string,
  { stores }: { readonly stores: { readonly consultations: ConsultationStore } },
): Promise<Consultation | undefined> {
  const place = await stores.consultations.placeOf(messageId);
  return place?.member === asker.id ? stores.consultations.find(place.consultation) : undefined;
}

/**
 * The one conversation that goes on with this member, and in which they can say something now; undefined when there is
 * none, or more than one.
 */
export async function onlyThreadOf(
  asker: Member,
  world: { readonly now: Instant; readonly stores: ConsultationStores },
): Promise<Consultation | undefined> {
  const open: Consultation[] = [];
  const since = instant(world.now - DAYS_OPEN * DAY);
  for (const id of await world.stores.consultations.toldAbout(asker.id, since)) {
    const found = await mayAnswer(asker, id, world);
    if (found.done) open.push(found.value);
  }
  return open.length === 1 ? open[0] : undefined;
}
