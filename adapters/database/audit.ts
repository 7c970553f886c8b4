import type { AuditHead, ConsultationStore, NotedReading } from '../../domain/consultations/consultation.store.ts';
import type { ConsultationId } from '../../domain/consultations/consultation.ts';
import { type Cipher, ConcurrentChange, type Ids } from '../../domain/kernel/ports.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { type AuditCodes, type AuditLine, walkChain } from './audit-chain.ts';
import { auditKeeper, type Opened } from './audit-head.ts';
import type { Tx } from './prisma.ts';
import { moment, stored } from './values.ts';

const page = 2000;

type Audit = 'noteReading' | 'readings' | 'readingsBy' | 'verifyReadings';

/**
 * Who read the texts, as a chain to which lines are only ever added. Whoever adds one writes the head too, so of two at
 * once one runs again; nobody waits longer than for the other's transaction.
 */
export function auditLog(tx: Tx, cipher: Cipher, ids: Ids): Pick<ConsultationStore, Audit> {
  const keeper = auditKeeper(tx, cipher, ids);
  const listed = (where: object) => tx.consultationReading.findMany({ where, orderBy: { id: 'asc' } });
  return {
    async noteReading({ consultation, reader, at }) {
      const opened = await keeper.openToWrite();
      const after = opened.head ?? (await lastLine(tx));
      const line = {
        id: after.lines + 1,
        consultationId: consultation,
        readerId: opened.codes.readerCode(reader),
        at: stored(at),
      };
      const code = opened.codes.lineCode(after.code, line);
      await add(tx, { ...line, mac: code });
      await keeper.moveHead(opened, { lines: line.id, code });
    },
    async readings(id) {
      const lines = await listed({ consultationId: id });
      if (lines.length === 0) return [];
      const names = await readersOf(tx, await keeper.open());
      return lines.map((line) => notedOf(line, names(line.readerId)));
    },
    async readingsBy(member) {
      const code = (await keeper.open())?.codes.readerCode(member) ?? member;
      return (await listed({ readerId: code })).map((line) => notedOf(line, member));
    },
    async verifyReadings(kept) {
      const opened = await keeper.open();
      if (!opened) return nothingYet(await tx.consultationReading.count(), kept);
      return walked(tx, opened, kept);
    },
  };
}

async function add(tx: Tx, { id, consultationId, readerId, at, mac }: AuditLine): Promise<void> {
  const rows = await tx.$executeRaw`
    INSERT INTO "ConsultationReading" ("id", "consultationId", "readerId", "at", "mac")
    VALUES (${id}, ${consultationId}, ${readerId}, ${at}, ${mac}) ON CONFLICT ("id") DO NOTHING`;
  if (rows === 0) throw new ConcurrentChange('Another reading was noted meanwhile.');
}

/** A head that was spoilt stays so, that it shows; the log goes on behind its last line. */
async function lastLine(tx: Tx): Promise<AuditHead> {
  const last = await tx.consultationReading.findFirst({ orderBy: { id: 'desc' } });
  return { lines: last?.id ?? 0, code: last?.mac ?? '' };
}

/** Who is behind a code, as long as they are a member. */
async function readersOf(tx: Tx, opened: Opened | undefined): Promise<(code: string) => MemberId | undefined> {
  const members = await tx.member.findMany({ select: { id: true } });
  const codeOf: AuditCodes['readerCode'] = (id) => opened?.codes.readerCode(id) ?? id;
  const names = new Map(members.map(({ id }) => [codeOf(id), id as MemberId]));
  return (code) => names.get(code);
}

function notedOf(line: AuditLine, reader: MemberId | undefined): NotedReading {
  return { consultation: line.consultationId as ConsultationId, reader, at: moment(line.at) };
}

function nothingYet(lines: number, kept: AuditHead | undefined) {
  if (lines > 0) return { sound: false, line: 1, fault: 'head' } as const;
  if (kept && kept.lines > 0) return { sound: false, line: 1, fault: 'removed' } as const;
  return { sound: true, head: { lines: 0, code: '' } } as const;
}

async function walked(tx: Tx, { codes, head }: Opened, kept: AuditHead | undefined) {
  const walk = walkChain(codes, kept);
  for (let after = -1e9; ; ) {
    // Not by Prisma's own query, which takes thirty times as long a line.
    const lines = await tx.$queryRaw<Stored[]>`
      SELECT "id", "consultationId", "readerId", "at", "mac" FROM "ConsultationReading"
      WHERE "id" > ${after} ORDER BY "id" LIMIT ${page}`;
    for (const line of lines) walk.take({ ...line, id: Number(line.id), at: BigInt(line.at) });
    if (lines.length < page) return walk.end(head);
    after = Number(lines.at(-1)?.id);
  }
}

/** A row as the driver gives it. */
type Stored = Omit<AuditLine, 'id' | 'at'> & { readonly id: number | bigint; readonly at: number | bigint };
