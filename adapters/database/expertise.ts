import { z } from 'zod';
import type { ExpertiseStore } from '../../domain/expertise/expertise.store.ts';
import { depths, type Expertise, type Topic } from '../../domain/expertise/expertise.ts';
import type { Cipher } from '../../domain/kernel/ports.ts';
import type { MemberId } from '../../domain/network/network.ts';
import type { Prisma, Tx } from './prisma.ts';
import { momentOr, storedOr } from './values.ts';

const topics: z.ZodType<readonly Topic[]> = z.array(z.object({ name: z.string(), depth: z.enum(depths) }));

export function expertiseStore(tx: Tx, cipher: Cipher): ExpertiseStore {
  const expertiseOf = (row: Prisma.ExpertiseModel): Expertise => ({
    member: row.memberId as MemberId,
    topics: topics.parse(JSON.parse(cipher.open(row.topics))),
    perMonth: row.perMonth ?? undefined,
    updatedAt: momentOr(row.updatedAt),
  });
  return {
    async of(member) {
      const row = await tx.expertise.findUnique({ where: { memberId: member } });
      return row ? expertiseOf(row) : undefined;
    },
    async all() {
      return (await tx.expertise.findMany({ orderBy: { memberId: 'asc' } })).map(expertiseOf);
    },
    async save({ member, topics, perMonth, updatedAt }) {
      const data = {
        topics: cipher.seal(JSON.stringify(topics)),
        perMonth: perMonth ?? null,
        updatedAt: storedOr(updatedAt),
      };
      await tx.expertise.upsert({ where: { memberId: member }, create: { memberId: member, ...data }, update: data });
    },
  };
}
