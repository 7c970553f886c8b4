import { dayAt } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/network/network.ts';
import type { Stores } from '../../domain/stores.ts';

/** What they wrote when they asked to be let in, and what became of it. */
export async function requestsKeptOf({ id, zone }: Member, { accessRequests }: Stores) {
  return (await accessRequests.ofMember(id)).map(
    ({ from, at, name, email, organisation, otherOrganisation, occupation, note, state }) => ({
      platform: from.platform,
      day: dayAt(at, zone),
      name,
      email,
      organisation: organisation ?? otherOrganisation,
      occupation,
      note,
      state,
    }),
  );
}
