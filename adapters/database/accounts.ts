import type { Account, AccountName, AccountStore, Platform } from '../../domain/network/network.store.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Prisma, Tx } from './prisma.ts';
import { moment, momentOr, stored, storedOr } from './values.ts';

export function accountStore(tx: Tx): AccountStore {
  return {
    async find(name) {
      const [row] = await tx.$queryRaw<Prisma.AccountModel[]>`
        SELECT * FROM "Account" WHERE "platform" = ${name.platform} AND "tenant" = ${name.tenant} AND "user" = ${name.user}`;
      return row ? accountOf(row) : undefined;
    },
    async of(member) {
      const rows = await tx.account.findMany({ where: { memberId: member }, orderBy: { seenAt: 'desc' } });
      return rows.map(accountOf);
    },
    async save(account) {
      const { platform, tenant, user, member, address, seenAt, goneAt } = account;
      const rest = { memberId: member, address, seenAt: stored(seenAt), goneAt: storedOr(goneAt) };
      await tx.account.upsert({ where: idOf(account), create: { platform, tenant, user, ...rest }, update: rest });
    },
    async leave({ platform, tenant }, now) {
      const data = { goneAt: stored(now) };
      await tx.account.updateMany({ where: { platform, tenant, goneAt: null }, data });
    },
    async comeBack({ platform, tenant }, leftAt) {
      await tx.account.updateMany({ where: { platform, tenant, goneAt: stored(leftAt) }, data: { goneAt: null } });
    },
    async forget(name) {
      await tx.account.deleteMany({ where: idOf(name).platform_tenant_user });
    },
  };
}

function idOf({ platform, tenant, user }: AccountName) {
  return { platform_tenant_user: { platform, tenant, user } };
}

function accountOf(row: Prisma.AccountModel): Account {
  return {
    platform: row.platform as Platform,
    tenant: row.tenant,
    user: row.user,
    member: row.memberId as MemberId,
    address: row.address,
    seenAt: moment(row.seenAt),
    goneAt: momentOr(row.goneAt),
  };
}
