import { createHash } from 'node:crypto';
import type { KeepingStore } from '../../domain/keeping/keeping.store.ts';
import type { Ids } from '../../domain/kernel/ports.ts';
import { day, dayAt, type Zone } from '../../domain/kernel/time.ts';
import type { MemberId } from '../../domain/network/network.ts';
import { forgetEverywhere } from './forgetting.ts';
import type { Tx } from './prisma.ts';
import { moment, stored } from './values.ts';

export function keepingStore(tx: Tx, ids: Ids): KeepingStore {
  return { ...forgetting(tx, ids), ...offering(tx), ...counting(tx) };
}

function forgetting(tx: Tx, ids: Ids) {
  const utc: Zone = 'UTC';
  return {
    async forget(member, as, now) {
      await forgetEverywhere(tx, member, as, now);
      await tx.networkSettings.updateMany({ data: { version: ids.next() } });
    },
    async messagesTo(member) {
      const made = await tx.delivery.findMany({
        where: { toKey: member },
        orderBy: [{ day: 'asc' }, { id: 'asc' }],
        include: { bundled: { orderBy: { key: 'asc' } } },
      });
      const owed = await tx.nudge.findMany({
        where: { toKey: member, deliveryId: null },
        orderBy: [{ fromAt: 'asc' }, { key: 'asc' }],
      });
      return [
        ...made.map((one) => ({ day: day(one.day), state: one.state, kinds: one.bundled.map(({ kind }) => kind) })),
        ...owed.map((one) => ({ day: dayAt(moment(one.fromAt), utc), state: one.state, kinds: [one.kind] })),
      ];
    },
    async decidedBy(member) {
      return {
        installations: await tx.installation.count({ where: { decidedBy: member } }),
        accessRequests: await tx.accessRequest.count({ where: { decidedBy: member } }),
        calls: await tx.callRequest.count({ where: { doneById: member } }),
      };
    },
  } satisfies Partial<KeepingStore>;
}

/** Found by a digest, so that who reads the database cannot fetch anything. */
function offering(tx: Tx) {
  return {
    async offer(secret, memberId, until) {
      await tx.download.create({ data: { digest: digestOf(secret), memberId, until: stored(until) } });
    },
    async take(secret, now) {
      const [row] = await tx.$queryRaw<{ memberId: string; until: bigint | number }[]>`
        DELETE FROM "Download" WHERE "digest" = ${digestOf(secret)} RETURNING "memberId", "until"`;
      return row && moment(row.until) > now ? (row.memberId as MemberId) : undefined;
    },
    async forgetOffers(before) {
      return (await tx.download.deleteMany({ where: { until: { lt: stored(before) } } })).count;
    },
  } satisfies Partial<KeepingStore>;
}

function counting(tx: Tx) {
  return {
    async countErased(month, counts) {
      for (const [what, count] of Object.entries(counts)) {
        if (count === 0) continue;
        await tx.$executeRaw`
          INSERT INTO "ErasedCount" ("month", "what", "count") VALUES (${month}, ${what}, ${count})
          ON CONFLICT ("month", "what") DO UPDATE SET "count" = "ErasedCount"."count" + excluded."count"`;
      }
    },
    erased: () => tx.erasedCount.findMany({ orderBy: [{ month: 'desc' }, { what: 'asc' }] }),
  } satisfies Partial<KeepingStore>;
}

function digestOf(secret: string): string {
  return createHash('sha256').update('schakelbot file').update(secret).digest('hex');
}
