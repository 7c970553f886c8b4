import { addItem } from '../meetings/add-item.ts';
import { calendarOf, findMeeting, isOver, nothingTyped } from '../meetings/meeting-world.ts';
import { type Meeting, nextMeeting } from '../meetings/meetings.ts';
import type { Body, MemberId } from '../network/network.ts';
import type { Consultation, Table } from './consultation.ts';
import type { ConsultationWorld } from './consultation.world.ts';
import { chairsOf, screenersOf } from './tell-others.ts';

/** How long an expertteam usually takes for one case. */
const MINUTES = 30;

/** The next meeting of the expertteam, or the one of that day when it is still to come. */
export function comingTable(
  ret: Body,
  slot: Meeting['slot'] | undefined,
  world: ConsultationWorld,
): Meeting | undefined {
  const meeting = slot && findMeeting({ body: ret.key, slot }, world)?.meeting;
  if (meeting && !meeting.cancelled && !isOver(meeting, world.now)) return meeting;
  return nextMeeting(ret, world.now, calendarOf(world));
}

/** The meeting at which it is on the table; one that was cancelled is followed by the next. */
export function tableOf({ ret, table }: Consultation, world: ConsultationWorld): Meeting | undefined {
  const found = table && findMeeting({ body: ret, slot: table.slot }, world);
  if (!found?.meeting.cancelled) return found?.meeting;
  return nextMeeting(found.body, found.meeting.end, calendarOf(world));
}

/** Puts its number on the agenda of the expertteam, and no word of the case; false when there is no place. */
export async function putOnAgenda(
  consultation: Consultation,
  { slot, proposedBy }: Table,
  world: ConsultationWorld,
): Promise<boolean> {
  const { ret, number } = consultation;
  const wish = { body: ret, slot, kind: 'bespreken', about: '', minutes: MINUTES, consultation: number } as const;
  for (const by of bringers(proposedBy, consultation, world)) {
    const member = world.network.member(by);
    if (member && (await addItem(member, wish, { ...world, guard: nothingTyped })).done) return true;
  }
  return false;
}

/** Takes the number from the agenda again. */
export async function takeFromAgenda({ ret, number, table }: Consultation, world: ConsultationWorld): Promise<void> {
  if (!table) return;
  const items = await world.stores.meetings.agenda([{ body: ret, slot: table.slot }]);
  for (const { id, consultation } of items) {
    if (consultation === number) await world.stores.meetings.removeItem(id);
  }
}

/** Who proposed it brings it in, or, having left meanwhile, whoever else may. */
function bringers(proposedBy: MemberId, consultation: Consultation, { network }: ConsultationWorld): Set<MemberId> {
  return new Set([proposedBy, ...chairsOf(consultation, network), ...screenersOf(consultation, network)]);
}
