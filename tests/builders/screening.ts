import { recurrence } from '../../adapters/calendar/recurrence.ts';
import { keepMoving } from '../../domain/consultations/keep-moving.ts';
import { day } from '../../domain/kernel/time.ts';
import type { BodyRole, Network } from '../../domain/network/network.ts';
import type { AbsenceId } from '../../domain/supervision/supervision.ts';
import { type House, holidays } from './house.ts';
import { careNetwork } from './network.ts';

/** "Weg van … tot …", both days included. */
export function away(house: House, member: string, from: string, to: string): Promise<void> {
  return house.unit.run(({ supervision }) =>
    supervision.addAbsence({
      id: house.ids.next() as AbsenceId,
      member: house.member(member).id,
      from: day(from),
      to: day(to),
      toldAt: house.moment,
    }),
  );
}

/** What the round does before it plans: nothing waits unseen. */
export function rounds(house: House): Promise<void> {
  return house.unit.run(async (stores) =>
    keepMoving({
      now: house.moment,
      today: house.today,
      network: await stores.network.load(),
      ids: house.ids,
      holidays,
      recurrence,
      stores,
    }),
  );
}

/** The care network with other roles in the expertteam of Haaglanden, and perhaps a deputy whom the region named. */
export function teamOfHaaglanden(roles: Readonly<Record<string, readonly BodyRole[]>>, deputy?: string): Network {
  const regions = careNetwork.regions.map((region) =>
    region.key === 'haaglanden' && region.consultation
      ? { ...region, consultation: { ...region.consultation, ...(deputy ? { deputy } : {}) } }
      : region,
  );
  const members = careNetwork.members.map((member) => {
    const others = member.seats.filter(({ body }) => body !== 'ret-haaglanden');
    const mine = roles[member.key];
    const seats = mine
      ? [...others, { body: 'ret-haaglanden' as (typeof others)[number]['body'], roles: mine }]
      : others;
    return { ...member, seats };
  });
  return { ...careNetwork, regions, members };
}
