import type { ConsultationStore, Moment, Page } from '../../domain/consultations/consultation.store.ts';
import type { Consultation } from '../../domain/consultations/consultation.ts';
import type { Cipher, Ids } from '../../domain/kernel/ports.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { auditLog } from './audit.ts';
import { eraseCases } from './case-erasing.ts';
import { consultationPlaces } from './consultation-places.ts';
import { callOf, consultationOf, rowOfConsultation, rowsOfBrought, rowsOfExperts } from './consultation-rows.ts';
import { consultationTexts, openCall, sealCall } from './consultation-texts.ts';
import type { Prisma, Tx } from './prisma.ts';
import { pieces, stored } from './values.ts';

/** People in the order in which they were asked; who was asked at the same moment by name of their key. */
const include = {
  experts: { orderBy: [{ at: 'asc' as const }, { memberId: 'asc' as const }] },
  brought: { orderBy: [{ at: 'asc' as const }, { place: 'asc' as const }] },
};

export function consultationStore(tx: Tx, cipher: Cipher, ids: Ids): ConsultationStore {
  return {
    ...facts(tx, cipher),
    ...consultationTexts(tx, cipher),
    ...auditLog(tx, cipher, ids),
    ...lists(tx),
    ...calls(tx, cipher),
    ...consultationPlaces(tx),
    ...keeping(tx),
  };
}

function facts(tx: Tx, cipher: Cipher) {
  const texts = consultationTexts(tx, cipher);
  const one = async (where: Prisma.ConsultationWhereUniqueInput): Promise<Consultation | undefined> => {
    const row = await tx.consultation.findUnique({ where, include });
    return row ? consultationOf(row) : undefined;
  };
  return {
    async add(consultation, question) {
      await tx.consultation.create({
        data: {
          ...rowOfConsultation(consultation),
          experts: { create: rowsOfExperts(consultation) },
          brought: { create: rowsOfBrought(consultation) },
        },
      });
      await texts.write(consultation.id, { question });
    },
    async replace(consultation) {
      const { id, ...data } = rowOfConsultation(consultation);
      const where = { id, version: consultation.version - 1 };
      if ((await tx.consultation.updateMany({ where, data })).count !== 1) return false;
      await tx.consultationExpert.deleteMany({ where: { consultationId: id } });
      await tx.consultationBrought.deleteMany({ where: { consultationId: id } });
      const experts = rowsOfExperts(consultation).map((row) => ({ consultationId: id, ...row }));
      const brought = rowsOfBrought(consultation).map((row) => ({ consultationId: id, ...row }));
      if (experts.length > 0) await tx.consultationExpert.createMany({ data: experts });
      if (brought.length > 0) await tx.consultationBrought.createMany({ data: brought });
      return true;
    },
    find: (id) => one({ id }),
    findNumber: (number) => one({ number }),
  } satisfies Partial<ConsultationStore>;
}

function lists(tx: Tx) {
  const list = async (where: Prisma.ConsultationWhereInput, { size, below }: Page) => {
    const number = below === undefined ? {} : { number: { lt: below } };
    const orderBy = { number: 'desc' as const };
    const rows = await tx.consultation.findMany({ where: { ...where, ...number }, orderBy, take: size, include });
    return rows.map(consultationOf);
  };
  const inOrder = async (ids: readonly string[]) => {
    const rows: Consultation[] = [];
    for (const some of pieces(ids)) {
      rows.push(...(await tx.consultation.findMany({ where: { id: { in: some } }, include })).map(consultationOf));
    }
    return rows.sort((one, other) => other.number - one.number);
  };
  const paged = ({ size, below }: Page) => ({
    orderBy: { number: 'desc' as const },
    take: size,
    where: below === undefined ? {} : { number: { lt: below } },
  });
  return {
    askedBy: (member, page) => list({ askerId: member }, page),
    /** Stage by stage, each in the order of its index: so it takes no longer when there are many. */
    async ofTeam(ret, which, page) {
      const found: Consultation[] = [];
      for (const stage of which) found.push(...(await list({ ret, stage }, page)));
      return found.sort((one, other) => other.number - one.number).slice(0, page.size);
    },
    contactOf: (member, page) => list({ contactId: member }, page),
    async deputyOf(member, which, page) {
      return list({ deputyId: member, stage: { in: [...which] } }, page);
    },
    async askedOf(member, page) {
      const { where, ...rest } = paged(page);
      const mine = { ...where, memberId: member, state: { not: 'not-now' } };
      const rows = await tx.consultationExpert.findMany({ ...rest, where: mine, select: { consultationId: true } });
      return inOrder(rows.map(({ consultationId }) => consultationId));
    },
    async broughtTo(bodies, page) {
      if (bodies.length === 0) return [];
      const { where, ...rest } = paged(page);
      const theirs = { ...where, body: { in: [...bodies] } };
      const distinct = ['consultationId' as const];
      const select = { consultationId: true };
      const rows = await tx.consultationBrought.findMany({ ...rest, where: theirs, distinct, select });
      return inOrder(rows.map(({ consultationId }) => consultationId));
    },
    async timesAsked(since) {
      const where = { at: { gte: stored(since) } };
      const rows = await tx.consultationExpert.groupBy({ by: ['memberId'], where, _count: true });
      return new Map(rows.map((row) => [row.memberId as MemberId, row._count]));
    },
    async inStage(which, by: Moment, { from, to }) {
      const where = { stage: { in: [...which] }, [by]: { gte: stored(from), lt: stored(to) } };
      return (await tx.consultation.findMany({ where, orderBy: { id: 'asc' }, include })).map(consultationOf);
    },
  } satisfies Partial<ConsultationStore>;
}

function calls(tx: Tx, cipher: Cipher) {
  return {
    async addCall({ id, asker, region, ret, deputy, at, words, done }) {
      await tx.callRequest.create({
        data: {
          id,
          askerId: asker,
          region,
          ret,
          deputyId: deputy ?? null,
          at: stored(at),
          sealed: sealCall(words, cipher),
          doneAt: done ? stored(done.at) : null,
          doneById: done?.by ?? null,
        },
      });
    },
    async findCall(id) {
      const row = await tx.callRequest.findUnique({ where: { id } });
      return row ? callOf(row, openCall(row.sealed, cipher)) : undefined;
    },
    async openCalls(rets, deputy) {
      const orderBy = [{ at: 'asc' as const }, { id: 'asc' as const }];
      const theirs = [{ ret: { in: [...rets] } }, ...(deputy ? [{ deputyId: deputy }] : [])];
      const rows = await tx.callRequest.findMany({ where: { OR: theirs, doneAt: null }, orderBy });
      return rows.map((row) => callOf(row, undefined));
    },
    async standInForCall(id, deputy) {
      await tx.callRequest.updateMany({ where: { id, doneAt: null }, data: { deputyId: deputy } });
    },
    async endCall(id, { by, at }) {
      const data = { sealed: null, doneAt: stored(at), doneById: by };
      return (await tx.callRequest.updateMany({ where: { id, doneAt: null }, data })).count === 1;
    },
    async callsOf(member) {
      const rows = await tx.callRequest.findMany({ where: { askerId: member }, orderBy: { at: 'asc' } });
      return rows.map((row) => callOf(row, openCall(row.sealed, cipher)));
    },
  } satisfies Partial<ConsultationStore>;
}

function keeping(tx: Tx) {
  return {
    async eraseCalls(before) {
      const where = { at: { lt: stored(before) }, sealed: { not: null } };
      return (await tx.callRequest.updateMany({ where, data: { sealed: null } })).count;
    },
    async eraseClosed(before, now) {
      return eraseCases(tx, { closedAt: { lt: stored(before) } }, now);
    },
  } satisfies Partial<ConsultationStore>;
}
