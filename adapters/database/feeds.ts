import { createHash } from 'node:crypto';
import type { Cipher } from '../../domain/kernel/ports.ts';
import type { FeedStore } from '../../domain/meetings/feed.store.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Tx } from './prisma.ts';
import { stored } from './values.ts';

/** Found by a digest, so that who reads the database holds no key to anybody's calendar. */
export function feedStore(tx: Tx, cipher: Cipher): FeedStore {
  return {
    async of(member) {
      const row = await tx.calendarFeed.findUnique({ where: { memberId: member } });
      return row ? cipher.open(row.secret) : undefined;
    },
    async renew(member, secret, now) {
      const data = { digest: digestOf(secret), secret: cipher.seal(secret), madeAt: stored(now) };
      await tx.calendarFeed.upsert({
        where: { memberId: member },
        create: { memberId: member, ...data },
        update: data,
      });
    },
    async revoke(member) {
      await tx.calendarFeed.deleteMany({ where: { memberId: member } });
    },
    async ownerOf(secret) {
      const row = await tx.calendarFeed.findUnique({ where: { digest: digestOf(secret) } });
      return (row?.memberId as MemberId | undefined) ?? undefined;
    },
  };
}

function digestOf(secret: string): string {
  return createHash('sha256').update('schakelbot feed').update(secret).digest('hex');
}
