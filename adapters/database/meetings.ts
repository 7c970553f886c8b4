import { day } from '../../domain/kernel/time.ts';
import type { AgendaItem, AgendaItemId, AgendaKind } from '../../domain/meetings/agenda.ts';
import type { Attendance, Coming } from '../../domain/meetings/attendance.ts';
import type { MeetingName, MeetingStore } from '../../domain/meetings/meeting.store.ts';
import type { BodyKey, MemberId } from '../../domain/network/network.ts';
import type { Prisma, Tx } from './prisma.ts';
import { moment, pieces, stored } from './values.ts';

export function meetingStore(tx: Tx): MeetingStore {
  return { ...attendance(tx), ...agenda(tx), ...versions(tx) };
}

function attendance(tx: Tx) {
  const byDay = [{ slot: 'asc' as const }, { body: 'asc' as const }, { memberId: 'asc' as const }];
  return {
    async attendance(meetings) {
      const rows = await ofMeetings(meetings, (where) =>
        tx.attendance.findMany({ where, orderBy: [{ toldAt: 'asc' }, { memberId: 'asc' }] }),
      );
      return rows.map(attendanceOf);
    },
    async attendanceOf(member, { from, to }) {
      const where = { memberId: member, slot: { gte: from, lte: to } };
      return (await tx.attendance.findMany({ where, orderBy: byDay })).map(attendanceOf);
    },
    async delegatedTo(member, { from, to }) {
      const where = { delegateId: member, slot: { gte: from, lte: to } };
      return (await tx.attendance.findMany({ where, orderBy: byDay })).map(attendanceOf);
    },
    async tell({ body, slot, member, coming, delegate, toldAt }) {
      const id = { body, slot, memberId: member };
      const data = { coming, delegateId: delegate ?? null, toldAt: stored(toldAt) };
      await tx.attendance.upsert({ where: { body_slot_memberId: id }, create: { ...id, ...data }, update: data });
    },
  } satisfies Partial<MeetingStore>;
}

function agenda(tx: Tx) {
  return {
    async agenda(meetings) {
      const rows = await ofMeetings(meetings, (where) =>
        tx.agendaItem.findMany({ where, orderBy: [{ place: 'asc' }, { addedAt: 'asc' }, { id: 'asc' }] }),
      );
      return rows.map(itemOf);
    },
    async item(id) {
      const row = await tx.agendaItem.findUnique({ where: { id } });
      return row ? itemOf(row) : undefined;
    },
    async addItem(item) {
      await tx.agendaItem.create({ data: rowOfItem(item) });
    },
    async replaceItem(item) {
      const { id, ...data } = rowOfItem(item);
      const { count } = await tx.agendaItem.updateMany({ where: { id, version: item.version - 1 }, data });
      return count === 1;
    },
    async removeItem(id) {
      await tx.agendaItem.deleteMany({ where: { id } });
    },
    async itemsOf(member) {
      const where = { OR: [{ broughtBy: member }, { presenter: member }] };
      return (await tx.agendaItem.findMany({ where, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] })).map(itemOf);
    },
  } satisfies Partial<MeetingStore>;
}

function versions(tx: Tx) {
  return {
    async versions(meetings) {
      const rows = await ofMeetings(meetings, (where) => tx.meetingVersion.findMany({ where }));
      return rows.map((row) => ({ ...nameOf(row), version: row.version, changedAt: moment(row.changedAt) }));
    },
    async countChange({ body, slot }, now) {
      const changedAt = stored(now);
      const { version } = await tx.meetingVersion.upsert({
        where: { body_slot: { body, slot } },
        create: { body, slot, version: 1, changedAt },
        update: { version: { increment: 1 }, changedAt },
      });
      return version;
    },
  } satisfies Partial<MeetingStore>;
}

type OfMeetings = { OR: { body: string; slot: { in: string[] } }[] };

/** Asks for all meetings at once, each body by its days; an index finds them one by one. */
async function ofMeetings<Row>(
  meetings: readonly MeetingName[],
  find: (where: OfMeetings) => Promise<Row[]>,
): Promise<Row[]> {
  const found: Row[] = [];
  for (const some of pieces(meetings)) {
    const slots = new Map<string, string[]>();
    for (const { body, slot } of some) slots.set(body, [...(slots.get(body) ?? []), slot]);
    found.push(...(await find({ OR: [...slots].map(([body, days]) => ({ body, slot: { in: days } })) })));
  }
  return found;
}

function nameOf(row: { readonly body: string; readonly slot: string }): MeetingName {
  return { body: row.body as BodyKey, slot: day(row.slot) };
}

function attendanceOf(row: Prisma.AttendanceModel): Attendance {
  return {
    ...nameOf(row),
    member: row.memberId as MemberId,
    coming: row.coming as Coming,
    delegate: (row.delegateId as MemberId | null) ?? undefined,
    toldAt: moment(row.toldAt),
  };
}

function rowOfItem({ by, presenter, signal, consultation, addedAt, ...same }: AgendaItem) {
  return {
    id: same.id,
    body: same.body,
    slot: same.slot,
    kind: same.kind,
    about: same.about,
    minutes: same.minutes,
    broughtBy: by,
    presenter: presenter ?? null,
    signal: signal ?? null,
    consultation: consultation ?? null,
    place: same.place,
    addedAt: stored(addedAt),
    version: same.version,
  };
}

function itemOf(row: Prisma.AgendaItemModel): AgendaItem {
  return {
    id: row.id as AgendaItemId,
    ...nameOf(row),
    kind: row.kind as AgendaKind,
    about: row.about,
    minutes: row.minutes,
    by: row.broughtBy as MemberId,
    presenter: (row.presenter as MemberId | null) ?? undefined,
    signal: row.signal ?? undefined,
    consultation: row.consultation ?? undefined,
    place: row.place,
    addedAt: moment(row.addedAt),
    version: row.version,
  };
}
