import { createHash } from 'node:crypto';
import type { Received } from '../../bot/conversation/received.ts';
import type { Cipher } from '../../domain/kernel/ports.ts';
import type { Tx } from './prisma.ts';
import { stored } from './values.ts';

export function receivedStore(tx: Tx, cipher: Cipher): Received {
  return {
    async claim(delivery, now) {
      const id = digestOf(delivery);
      const claimed = await tx.$executeRaw`
        INSERT INTO "Received" ("id", "at") VALUES (${id}, ${stored(now)}) ON CONFLICT ("id") DO NOTHING`;
      if (claimed === 1) return { first: true };
      const { answer } = await tx.received.findUniqueOrThrow({ where: { id } });
      return { first: false, answer: answer === null ? '' : cipher.open(answer) };
    },
    async keep(delivery, answer) {
      await tx.$executeRaw`
        UPDATE "Received" SET "answer" = ${cipher.seal(answer)} WHERE "id" = ${digestOf(delivery)}`;
    },
    async release(delivery) {
      await tx.received.deleteMany({ where: { id: digestOf(delivery) } });
    },
    async forgetBefore(moment) {
      return (await tx.received.deleteMany({ where: { at: { lt: stored(moment) } } })).count;
    },
  };
}

/** Whatever a platform calls a delivery, however long and odd, takes the same little room and tells nothing. */
function digestOf(delivery: string): string {
  return createHash('sha256').update(delivery).digest('base64url');
}
