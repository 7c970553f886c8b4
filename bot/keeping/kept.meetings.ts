import { day } from '../../domain/kernel/time.ts';
import type { NetworkView } from '../../domain/network/lookup.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { BotStores } from '../conversation/stores.ts';

const always = { from: day('0001-01-01'), to: day('9999-12-31') };

/** What is kept about a member's meetings; of the address of their calendar only that there is one. */
export async function meetingsKeptOf(id: MemberId, { meetings, feeds }: BotStores, network: NetworkView) {
  const emailOf = (member: MemberId | undefined) => member && network.member(member)?.email;
  const told = await meetings.attendanceOf(id, always);
  const namens = await meetings.delegatedTo(id, always);
  return {
    attendance: told.map(({ body, slot, coming, delegate }) => ({
      body,
      day: slot,
      coming,
      delegate: emailOf(delegate),
    })),
    onBehalfOf: namens.map(({ body, slot, member }) => ({ body, day: slot, member: emailOf(member) })),
    agendaItems: (await meetings.itemsOf(id)).map(({ body, slot, kind, about, minutes, by, presenter }) => ({
      body,
      day: slot,
      kind,
      about,
      minutes,
      by: emailOf(by),
      presenter: emailOf(presenter),
    })),
    calendarFeed: (await feeds.of(id)) !== undefined,
  };
}
