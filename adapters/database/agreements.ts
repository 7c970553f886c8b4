import type { AgreementStore, Which } from '../../domain/agreements/agreement.store.ts';
import type { Agreement, AgreementState, Owner } from '../../domain/agreements/agreement.ts';
import { agreementOf, keyOfOwner, progressOf, rowOfAgreement, wishOf } from './agreement-rows.ts';
import { writeStep } from './agreement-steps.ts';
import type { Prisma, Tx } from './prisma.ts';
import { pieceSize, pieces, stored } from './values.ts';

/** Named one by one, because an index finds what is in a list and not what is outside it. */
const unsettled: AgreementState[] = ['open', 'underway', 'stuck'];

export function agreementStore(tx: Tx): AgreementStore {
  return { ...agreements(tx), ...progress(tx), ...wishes(tx) };
}

function agreements(tx: Tx) {
  const list = async (where: Prisma.AgreementWhereInput): Promise<readonly Agreement[]> => {
    const orderBy = [{ due: 'asc' as const }, { madeAt: 'asc' as const }, { id: 'asc' as const }];
    return (await tx.agreement.findMany({ where, orderBy })).map(agreementOf);
  };
  return {
    async add(agreement) {
      await tx.agreement.create({ data: rowOfAgreement(agreement) });
    },
    async replace(agreement) {
      const { id, ...data } = rowOfAgreement(agreement);
      const { count } = await tx.agreement.updateMany({ where: { id, version: agreement.version - 1 }, data });
      return count === 1;
    },
    async remove(id) {
      await tx.agreement.deleteMany({ where: { id } });
    },
    async find(id) {
      const row = await tx.agreement.findUnique({ where: { id } });
      return row ? agreementOf(row) : undefined;
    },
    async ownedBy(owners, which) {
      const found: Agreement[] = [];
      for (const some of pieces(owners)) {
        found.push(...(await list({ OR: ownersWhere(some), AND: whichWhere(which) })));
      }
      return owners.length > pieceSize ? found.sort(byDueDay) : found;
    },
    ofBody: (body, which) => list({ body, ...whichWhere(which) }),
    involving: (member) => {
      const theirs = { some: { memberId: member } };
      return list({ OR: [{ madeBy: member }, { progress: theirs }, { wishes: theirs }] });
    },
    due: ({ from, to }) => list({ state: { in: unsettled }, due: { gte: from, lte: to } }),
  } satisfies Partial<AgreementStore>;
}

function byDueDay(one: Agreement, other: Agreement): number {
  if (one.due !== other.due) return one.due < other.due ? -1 : 1;
  return one.madeAt - other.madeAt || (one.id < other.id ? -1 : 1);
}

function ownersWhere(owners: readonly Owner[]): Prisma.AgreementWhereInput[] {
  return (['member', 'party', 'body'] as const).flatMap((kind) => {
    const keys = owners.filter((owner) => owner.kind === kind).map(keyOfOwner);
    return keys.length > 0 ? [{ ownerKind: kind, ownerKey: { in: keys } }] : [];
  });
}

function whichWhere(which: Which): Prisma.AgreementWhereInput {
  const open = { state: { in: unsettled } };
  return which === 'open' ? open : { OR: [open, { settledAt: { gte: stored(which.settledSince) } }] };
}

function progress(tx: Tx) {
  return {
    async addProgress({ id, agreement, by, at, step }) {
      await tx.progress.create({
        data: { id, agreementId: agreement, memberId: by, at: stored(at), ...writeStep(step) },
      });
    },
    async progressOf(ids) {
      const found: Prisma.ProgressModel[] = [];
      for (const some of pieces(ids)) {
        found.push(...(await tx.progress.findMany({ where: { agreementId: { in: some } } })));
      }
      return found.map(progressOf).sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
    },
  } satisfies Partial<AgreementStore>;
}

function wishes(tx: Tx) {
  return {
    async addWish({ agreement, member, day, askedAt }) {
      const id = { agreementId: agreement, memberId: member, day };
      await tx.reminderWish.upsert({
        where: { agreementId_memberId_day: id },
        create: { ...id, askedAt: stored(askedAt) },
        update: { askedAt: stored(askedAt) },
      });
    },
    async wishes({ from, to }) {
      const orderBy = [{ day: 'asc' as const }, { askedAt: 'asc' as const }];
      return (await tx.reminderWish.findMany({ where: { day: { gte: from, lte: to } }, orderBy })).map(wishOf);
    },
  } satisfies Partial<AgreementStore>;
}
