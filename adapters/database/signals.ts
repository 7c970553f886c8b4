import type { Cipher } from '../../domain/kernel/ports.ts';
import type { SignalStep } from '../../domain/signals/signal.step.ts';
import type { SignalQuery, SignalStore } from '../../domain/signals/signal.store.ts';
import type { Signal, SignalId } from '../../domain/signals/signal.ts';
import type { Prisma, Tx } from './prisma.ts';
import { rowOfSignal, rowOfStep, signalOf, stepOf, supportOf } from './signal-rows.ts';
import { signalTerms } from './signal-terms.ts';
import { pieces, stored } from './values.ts';

export function signalStore(tx: Tx, cipher: Cipher): SignalStore {
  return { ...signals(tx, cipher), ...steps(tx, cipher), ...supports(tx), ...signalTerms(tx) };
}

function signals(tx: Tx, cipher: Cipher) {
  const of = (row: Prisma.SignalModel): Signal => signalOf(row, cipher);
  return {
    async add(signal) {
      await tx.signal.create({ data: rowOfSignal(signal, cipher) });
    },
    async replace(signal) {
      const { id, ...data } = rowOfSignal(signal, cipher);
      const { count } = await tx.signal.updateMany({ where: { id, version: signal.version - 1 }, data });
      return count === 1;
    },
    async find(id) {
      const row = await tx.signal.findUnique({ where: { id } });
      return row ? of(row) : undefined;
    },
    async byNumber(number) {
      const row = await tx.signal.findUnique({ where: { number } });
      return row ? of(row) : undefined;
    },
    async named(ids) {
      const found: Signal[] = [];
      for (const some of pieces(ids)) {
        found.push(...(await tx.signal.findMany({ where: { id: { in: some } } })).map(of));
      }
      return found;
    },
    async list(query) {
      const orderBy = { number: 'desc' as const };
      return (await tx.signal.findMany({ where: whereOf(query), orderBy, take: query.most })).map(of);
    },
    async indexed(above, most) {
      const where = { number: { gt: above }, terms: { not: null } };
      const rows = await tx.signal.findMany({ where, orderBy: { number: 'asc' }, take: most });
      return rows.map((row) => ({ signal: of(row), terms: JSON.parse(row.terms ?? '[]') as string[] }));
    },
    async reportedBy(member) {
      const rows = await tx.signal.findMany({ where: { memberId: member }, orderBy: { number: 'asc' } });
      return rows.map(of);
    },
  } satisfies Partial<SignalStore>;
}

/** In the order of an index, so that a page costs the same however long the list is. */
function whereOf({ of, stage, before }: SignalQuery): Prisma.SignalWhereInput {
  const number = before === undefined ? {} : { number: { lt: before } };
  const standing = stage === undefined ? { open: true } : { stage };
  switch (of.kind) {
    case 'reporter':
      return { memberId: of.member, ...withStage(stage), ...number };
    case 'region':
      return { region: of.region, critical: false, ...standing, ...number };
    case 'holder':
      return { holder: of.body, ...(of.confidant ? {} : { critical: false }), ...standing, ...number };
    case 'all':
      return { critical: false, ...withStage(stage), ...number };
  }
}

function withStage(stage: SignalQuery['stage']): Prisma.SignalWhereInput {
  return stage === undefined ? { stage: { not: 'withdrawn' } } : { stage };
}

function steps(tx: Tx, cipher: Cipher) {
  const inOrder = (rows: readonly Prisma.SignalStepModel[]): SignalStep[] =>
    rows.map((row) => stepOf(row, cipher)).sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  return {
    async addStep(step, { critical }) {
      await tx.signalStep.create({ data: rowOfStep(step, critical, cipher) });
    },
    async stepsOf(ids) {
      const found: Prisma.SignalStepModel[] = [];
      for (const some of pieces(ids)) {
        found.push(...(await tx.signalStep.findMany({ where: { signalId: { in: some } } })));
      }
      return inOrder(found);
    },
    async stepsBy(member) {
      return inOrder(await tx.signalStep.findMany({ where: { memberId: member } }));
    },
  } satisfies Partial<SignalStore>;
}

function supports(tx: Tx) {
  return {
    async addSupport({ signal, number, member, addition, at }) {
      const id = { signalId: signal, memberId: member };
      if (await tx.signalSupport.findUnique({ where: { signalId_memberId: id } })) return false;
      await tx.signalSupport.create({ data: { ...id, number, addition: addition ?? null, at: stored(at) } });
      return true;
    },
    async removeSupport(signal, member) {
      await tx.signalSupport.deleteMany({ where: { signalId: signal, memberId: member } });
    },
    async supportsOf(id) {
      const orderBy = [{ at: 'asc' as const }, { memberId: 'asc' as const }];
      return (await tx.signalSupport.findMany({ where: { signalId: id }, orderBy })).map(supportOf);
    },
    async supporters(signals) {
      const ids = signals.map(({ id }) => id);
      const by = ['signalId' as const];
      const counted = await tx.signalSupport.groupBy({ by, where: { signalId: { in: ids } }, _count: true });
      const leading = signals.map((signal) => ({ signalId: signal.id, memberId: signal.by }));
      const own = await tx.signalSupport.findMany({ where: { OR: leading } });
      const less = new Set(own.map(({ signalId }) => signalId));
      return new Map(
        counted.map(({ signalId, _count }) => [signalId as SignalId, _count - (less.has(signalId) ? 1 : 0)]),
      );
    },
    async supportsBy(member, page) {
      const rows = await tx.signalSupport.findMany({
        where: { memberId: member, ...(page?.before === undefined ? {} : { number: { lt: page.before } }) },
        orderBy: { number: 'desc' },
        ...(page ? { take: page.most } : {}),
      });
      return rows.map(supportOf);
    },
    async joinedBy(member, ids) {
      const joined = new Set<SignalId>();
      for (const some of pieces(ids)) {
        const rows = await tx.signalSupport.findMany({ where: { memberId: member, signalId: { in: some } } });
        for (const { signalId } of rows) joined.add(signalId as SignalId);
      }
      return joined;
    },
  } satisfies Partial<SignalStore>;
}
