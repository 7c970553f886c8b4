import { done, type Outcome } from '../kernel/outcome.ts';
import type { Instant } from '../kernel/time.ts';
import type { Member, MemberId } from '../network/network.ts';
import type { ConsultationId } from './consultation.ts';
import type { ConsultationRefusal, ConsultationWorld } from './consultation.world.ts';
import { findFor } from './take-step.ts';

/** One reader; undefined is somebody who was forgotten since. */
export interface Reader {
  readonly reader: MemberId | undefined;
  readonly times: number;
  readonly lastAt: Instant;
}

/** Who read it beside the asker, for the asker alone; who read it last comes first. */
export async function whoRead(
  asker: Member,
  id: ConsultationId,
  world: Pick<ConsultationWorld, 'stores'>,
): Promise<Outcome<readonly Reader[], ConsultationRefusal>> {
  const found = await findFor(asker, id, 'who-read', world);
  if (!found.done) return found;
  const readers = new Map<MemberId | undefined, Reader>();
  for (const { reader, at } of await world.stores.consultations.readings(id)) {
    const before = readers.get(reader);
    readers.set(reader, { reader, times: (before?.times ?? 0) + 1, lastAt: at });
  }
  return done([...readers.values()].sort((one, other) => other.lastAt - one.lastAt));
}
