import type { Cipher } from '../../domain/kernel/ports.ts';
import { day } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { SupervisionStore } from '../../domain/supervision/supervision.store.ts';
import type {
  Absence,
  AbsenceId,
  EntryId,
  SupervisionEntry,
  SupervisionKind,
} from '../../domain/supervision/supervision.ts';
import { join, type Prisma, type Tx } from './prisma.ts';
import { moment, pieces, stored } from './values.ts';

export function supervisionStore(tx: Tx, cipher: Cipher): SupervisionStore {
  return Object.assign(entryStore(tx, cipher), absenceStore(tx));
}

type Absences = 'addAbsence' | 'removeAbsence' | 'findAbsence' | 'absences' | 'absencesOfAll' | 'lastAbsence';

function entryStore(tx: Tx, cipher: Cipher): Omit<SupervisionStore, Absences> {
  const entryOf = (row: Prisma.SupervisionEntryModel): SupervisionEntry => ({
    id: row.id as EntryId,
    member: row.memberId as MemberId,
    kind: row.kind as SupervisionKind,
    minutes: row.minutes,
    day: day(row.day),
    note: row.note === null ? undefined : cipher.open(row.note),
    loggedAt: moment(row.loggedAt),
  });
  const rowOf = ({ id, member, kind, minutes, day, note, loggedAt }: SupervisionEntry) => ({
    id,
    memberId: member,
    kind,
    minutes,
    day,
    note: note === undefined ? null : cipher.seal(note),
    loggedAt: stored(loggedAt),
  });
  const inOrder = () => [{ day: 'asc' as const }, { loggedAt: 'asc' as const }, { id: 'asc' as const }];
  return {
    async add(entry) {
      const { id, memberId, kind, minutes, day, note, loggedAt } = rowOf(entry);
      await tx.$executeRaw`
        INSERT INTO "SupervisionEntry" ("id", "memberId", "kind", "minutes", "day", "note", "loggedAt")
        VALUES (${id}, ${memberId}, ${kind}, ${minutes}, ${day}, ${note}, ${loggedAt})`;
    },
    async replace(entry) {
      await tx.supervisionEntry.updateMany({ where: { id: entry.id }, data: rowOf(entry) });
    },
    async remove(id) {
      await tx.supervisionEntry.deleteMany({ where: { id } });
    },
    async find(id) {
      const row = await tx.supervisionEntry.findUnique({ where: { id } });
      return row ? entryOf(row) : undefined;
    },
    async last(member) {
      const orderBy = [{ loggedAt: 'desc' as const }, { id: 'desc' as const }];
      const row = await tx.supervisionEntry.findFirst({ where: { memberId: member }, orderBy });
      return row ? entryOf(row) : undefined;
    },
    async within(member, { from, to }) {
      const rows = await tx.$queryRaw<Prisma.SupervisionEntryModel[]>`
        SELECT * FROM "SupervisionEntry" WHERE "memberId" = ${member} AND "day" BETWEEN ${from} AND ${to}
        ORDER BY "day", "loggedAt", "id"`;
      return rows.map(entryOf);
    },
    async minutesWithin(member, { from, to }) {
      const [sum] = await tx.$queryRaw<{ minutes: number | bigint }[]>`
        SELECT coalesce(sum("minutes"), 0) AS "minutes" FROM "SupervisionEntry"
        WHERE "memberId" = ${member} AND "day" BETWEEN ${from} AND ${to}`;
      return Number(sum?.minutes);
    },
    async all(member) {
      const where = { memberId: member };
      return (await tx.supervisionEntry.findMany({ where, orderBy: inOrder() })).map(entryOf);
    },
    async totals(members, { from, to }) {
      const totals = new Map<MemberId, number>();
      for (const some of pieces(members)) {
        const rows = await tx.$queryRaw<{ memberId: MemberId; minutes: number | bigint }[]>`
          SELECT "memberId", sum("minutes") AS "minutes" FROM "SupervisionEntry"
          WHERE "memberId" IN (${join(some)}) AND "day" BETWEEN ${from} AND ${to} GROUP BY "memberId"`;
        for (const { memberId, minutes } of rows) totals.set(memberId, Number(minutes));
      }
      return totals;
    },
  };
}

function absenceStore(tx: Tx): Pick<SupervisionStore, Absences> {
  return {
    async addAbsence({ id, member, from, to, toldAt }) {
      await tx.absence.create({
        data: { id, memberId: member, firstDay: from, lastDay: to, toldAt: stored(toldAt) },
      });
    },
    async removeAbsence(id) {
      await tx.absence.deleteMany({ where: { id } });
    },
    async findAbsence(id) {
      const row = await tx.absence.findUnique({ where: { id } });
      return row ? absenceOf(row) : undefined;
    },
    async absences(member, { from, to }) {
      const rows = await tx.$queryRaw<Prisma.AbsenceModel[]>`
        SELECT * FROM "Absence" WHERE "memberId" = ${member} AND "firstDay" <= ${to} AND "lastDay" >= ${from}
        ORDER BY "firstDay", "id"`;
      return rows.map(absenceOf);
    },
    async absencesOfAll(members, { from, to }) {
      const absences = new Map<MemberId, Absence[]>();
      for (const some of pieces(members)) {
        const rows = await tx.$queryRaw<Prisma.AbsenceModel[]>`
          SELECT * FROM "Absence" WHERE "memberId" IN (${join(some)}) AND "firstDay" <= ${to} AND "lastDay" >= ${from}
          ORDER BY "memberId", "firstDay", "id"`;
        for (const absence of rows.map(absenceOf))
          absences.set(absence.member, [...(absences.get(absence.member) ?? []), absence]);
      }
      return absences;
    },
    async lastAbsence(member) {
      const orderBy = [{ toldAt: 'desc' as const }, { id: 'desc' as const }];
      const row = await tx.absence.findFirst({ where: { memberId: member }, orderBy });
      return row ? absenceOf(row) : undefined;
    },
  };
}

function absenceOf(row: Prisma.AbsenceModel): Absence {
  return {
    id: row.id as AbsenceId,
    member: row.memberId as MemberId,
    from: day(row.firstDay),
    to: day(row.lastDay),
    toldAt: moment(row.toldAt),
  };
}
