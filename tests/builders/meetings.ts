import type { Turn } from '../../bot/conversation/feature.ts';
import { day, type Instant } from '../../domain/kernel/time.ts';
import { addItem, type ItemWish } from '../../domain/meetings/add-item.ts';
import type { AgendaItem } from '../../domain/meetings/agenda.ts';
import { tellAttendance } from '../../domain/meetings/attend.ts';
import type { Coming } from '../../domain/meetings/attendance.ts';
import type { MeetingName } from '../../domain/meetings/meeting.store.ts';
import type { BodyKey, Network } from '../../domain/network/network.ts';
import { granted } from './agreements.ts';
import { aHouse, type House, type Wishes } from './house.ts';
import { careNetwork } from './network.ts';

/** The care network in which the adviesraad meets too, and has a member beside its chair. */
export const meetingNetwork: Network = {
  ...careNetwork,
  bodies: careNetwork.bodies.map((body) =>
    body.key === 'adviesraad' ? { ...body, dates: [{ day: day('2026-12-03'), time: '10:00' as const }] } : body,
  ),
  members: careNetwork.members.map((member) =>
    member.key === 'rosa' ? { ...member, seats: [{ body: 'adviesraad' as BodyKey, roles: ['member'] }] } : member,
  ),
};

export function meeting(body: string, slot: string): MeetingName {
  return { body: body as BodyKey, slot: day(slot) };
}

/** From Wednesday 25 November 2026 a quarter past ten: tomorrow, in a week, in two weeks, in three. */
export const ret = meeting('ret-haaglanden', '2026-11-26');
export const adviesraad = meeting('adviesraad', '2026-12-03');
export const sar = meeting('sar', '2026-12-08');
export const ao = meeting('ao', '2026-12-16');

export function aMeetingHouse(wishes: Partial<Wishes> = {}): Promise<House> {
  return aHouse({ network: meetingNetwork, ...wishes });
}

/** What a use case is given when this member asks, with the network as it stands by then. */
export function asking<Result>(house: House, key: string, work: (turn: Turn) => Promise<Result>): Promise<Result> {
  return house.as(key, async (turn) => work({ ...turn, network: await turn.stores.network.load() }));
}

export function aPoint(of: MeetingName, more: Partial<ItemWish> = {}): ItemWish {
  return { ...of, kind: 'bespreken', about: 'Wachttijden in de regio', minutes: 20, ...more };
}

/** Somebody brings in a point, and may. */
export async function brought(house: House, by: string, wish: ItemWish): Promise<AgendaItem> {
  const { item } = granted(await asking(house, by, (turn) => addItem(turn.me, wish, turn)));
  return item;
}

/** Somebody tells whether they come, and may. */
export async function told(house: House, by: string, of: MeetingName, coming: Coming, delegate?: string) {
  const wish = { ...of, coming, delegate: delegate ? house.member(delegate).id : undefined };
  return granted(await asking(house, by, (turn) => tellAttendance(turn.me, wish, turn)));
}

/** All that is remembered of these meetings, and what is owed: a test compares it to see that nothing changed. */
export function keptOf(house: House, ...meetings: readonly MeetingName[]) {
  return house.unit.run(async (stores) => ({
    attendance: await stores.meetings.attendance(meetings),
    agenda: await stores.meetings.agenda(meetings),
    versions: await stores.meetings.versions(meetings),
    owed: await stores.ledger.due(house.moment),
    changes: (await stores.network.load()).bodies.map(({ changes }) => changes),
  }));
}

/** What people heard of by that moment: who, and of what kind. */
export async function owedTo(house: House, at: Instant = house.moment) {
  const due = await house.unit.run((stores) => stores.ledger.due(at));
  return due.map(({ kind, to }) => [to.kind === 'member' ? nameOf(house, to.member) : to.body, kind]).sort();
}

function nameOf(house: House, id: string): string {
  return house.network.members.find((member) => member.id === id)?.key ?? id;
}
