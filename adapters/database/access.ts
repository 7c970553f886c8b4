import type { AccessRequestStore, InstallationStore } from '../../domain/access/access.store.ts';
import type { AccessRequest, Installation } from '../../domain/access/access.ts';
import { type Cipher, ConcurrentChange } from '../../domain/kernel/ports.ts';
import type { Platform } from '../../domain/network/network.store.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Prisma, Tx } from './prisma.ts';
import { moment, momentOr, stored, storedOr } from './values.ts';

export function installationStore(tx: Tx, cipher: Cipher): InstallationStore {
  const rowOf = (platform: Platform, tenant: string) =>
    tx.installation.findUnique({ where: { platform_tenant: { platform, tenant } } });
  return {
    async find(platform, tenant) {
      const row = await rowOf(platform, tenant);
      return row ? installationOf(row) : undefined;
    },
    async all() {
      const rows = await tx.installation.findMany({ where: { state: { not: 'gone' } }, orderBy: { madeAt: 'desc' } });
      return rows.map(installationOf);
    },
    async save({ platform, tenant, ...installation }, secret) {
      const rest = {
        name: installation.name,
        organisation: installation.organisation ?? null,
        state: installation.state,
        madeAt: stored(installation.madeAt),
        decidedBy: installation.decidedBy ?? null,
        decidedAt: storedOr(installation.decidedAt),
        ...(secret === undefined ? {} : { secret: secret && cipher.seal(secret) }),
      };
      const where = { platform_tenant: { platform, tenant } };
      await tx.installation.upsert({ where, create: { platform, tenant, ...rest }, update: rest });
    },
    async decide({ platform, tenant, ...decided }, was) {
      const { count } = await tx.installation.updateMany({
        where: { platform, tenant, state: was.state, decidedAt: storedOr(was.decidedAt) },
        data: {
          organisation: decided.organisation ?? null,
          state: decided.state,
          decidedBy: decided.decidedBy ?? null,
          decidedAt: storedOr(decided.decidedAt),
        },
      });
      if (count === 0) throw new ConcurrentChange();
    },
    async secret(platform, tenant) {
      const sealed = (await rowOf(platform, tenant))?.secret;
      return sealed ? cipher.open(sealed) : undefined;
    },
  };
}

function installationOf(row: Prisma.InstallationModel): Installation {
  return {
    platform: row.platform as Platform,
    tenant: row.tenant,
    name: row.name,
    organisation: row.organisation ?? undefined,
    state: row.state as Installation['state'],
    madeAt: moment(row.madeAt),
    decidedBy: (row.decidedBy as MemberId | null) ?? undefined,
    decidedAt: momentOr(row.decidedAt),
  };
}

const MOST_OPEN = 100;

/** What somebody wrote about themselves. */
type Written = Pick<
  AccessRequest,
  'through' | 'name' | 'email' | 'organisation' | 'otherOrganisation' | 'occupation' | 'note' | 'why'
>;

export function accessRequestStore(tx: Tx, cipher: Cipher): AccessRequestStore {
  const requestOf = (row: Prisma.AccessRequestModel): AccessRequest => ({
    id: row.id,
    from: { platform: row.platform as Platform, tenant: row.tenant, user: row.user },
    address: row.address,
    ...(JSON.parse(cipher.open(row.sealed)) as Written),
    at: moment(row.at),
    state: row.state as AccessRequest['state'],
    member: (row.memberId as MemberId | null) ?? undefined,
    decidedBy: (row.decidedBy as MemberId | null) ?? undefined,
    decidedAt: momentOr(row.decidedAt),
  });
  return {
    async find(id) {
      const row = await tx.accessRequest.findUnique({ where: { id } });
      return row ? requestOf(row) : undefined;
    },
    async of({ platform, tenant, user }) {
      const row = await tx.accessRequest.findFirst({
        where: { platform, tenant, user },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      });
      return row ? requestOf(row) : undefined;
    },
    async ofMember(member) {
      const orderBy = [{ at: 'asc' as const }, { id: 'asc' as const }];
      return (await tx.accessRequest.findMany({ where: { memberId: member }, orderBy })).map(requestOf);
    },
    async open() {
      const orderBy = [{ at: 'asc' as const }, { id: 'asc' as const }];
      const rows = await tx.accessRequest.findMany({ where: { state: 'open' }, orderBy, take: MOST_OPEN });
      return rows.map(requestOf);
    },
    async save({ id, from, address, at, state, member, decidedBy, decidedAt, ...written }) {
      const rest = {
        ...from,
        address,
        sealed: cipher.seal(JSON.stringify(written satisfies Written)),
        at: stored(at),
        state,
        memberId: member ?? null,
        decidedBy: decidedBy ?? null,
        decidedAt: storedOr(decidedAt),
      };
      const { count } = await tx.accessRequest.updateMany({ where: { id, state: 'open' }, data: rest });
      if (count > 0) return;
      if (await tx.accessRequest.findUnique({ where: { id } })) throw new ConcurrentChange();
      await tx.accessRequest.create({ data: { id, ...rest } });
    },
    async eraseBefore({ decided, open }) {
      const { count } = await tx.accessRequest.deleteMany({
        where: {
          OR: [
            { state: { not: 'open' }, decidedAt: { lt: stored(decided) } },
            { state: 'open', at: { lt: stored(open) } },
          ],
        },
      });
      return count;
    },
  };
}
