import { hash } from 'node:crypto';
import type { Received } from '../../bot/conversation/received.ts';
import { type Cipher, ConcurrentChange } from '../../domain/kernel/ports.ts';
import { remembering } from '../../domain/kernel/remembering.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Tx } from './prisma.ts';
import { stored } from './values.ts';

export function receivedStore(tx: Tx, cipher: Cipher): Received {
  const digestOf = remembering(digest);
  const insert = async (delivery: string, answer: string | null, now: Instant): Promise<boolean> => {
    const rows = await tx.$executeRaw`
      INSERT INTO "Received" ("id", "at", "answer") VALUES (${digestOf(delivery)}, ${stored(now)}, ${answer})
      ON CONFLICT ("id") DO NOTHING`;
    return rows === 1;
  };
  return {
    async answerTo(delivery) {
      const [row] = await tx.$queryRaw<{ answer: string | null }[]>`
        SELECT "answer" FROM "Received" WHERE "id" = ${digestOf(delivery)}`;
      return row && (row.answer === null ? '' : cipher.open(row.answer));
    },
    async keep(delivery, answer, now) {
      const kept = await insert(delivery, cipher.seal(answer), now);
      if (!kept) throw new ConcurrentChange('Another copy was answered meanwhile.');
    },
    claim: (delivery, now) => insert(delivery, null, now),
    async release(delivery) {
      await tx.received.deleteMany({ where: { id: digestOf(delivery) } });
    },
    async forgetBefore(moment) {
      return (await tx.received.deleteMany({ where: { at: { lt: stored(moment) } } })).count;
    },
  };
}

/** Whatever a platform calls a delivery, however long and odd, takes the same little room and tells nothing. */
function digest(delivery: string): string {
  return hash('sha256', delivery, 'base64url');
}
