import type { Instant } from '../../domain/kernel/time.ts';
import type { Prisma, Tx } from './prisma.ts';
import { stored } from './values.ts';

/**
 * Marks these consultaties as erased, and takes away whatever still belongs to any that is: what was typed, why something
 * had to be in it, and where it stands in chats. What came in late for one goes the next time. Answers how many it marked.
 */
export async function eraseCases(tx: Tx, which: Prisma.ConsultationWhereInput, now: Instant): Promise<number> {
  const data = { erasedAt: stored(now), version: { increment: 1 } };
  const { count } = await tx.consultation.updateMany({ where: { ...which, erasedAt: null }, data });
  const erased = { consultation: { erasedAt: { not: null } } };
  await tx.consultationText.deleteMany({ where: erased });
  await tx.consultationEvent.deleteMany({ where: erased });
  await tx.consultationPlace.deleteMany({ where: erased });
  await tx.$executeRaw`
    DELETE FROM "Reason" WHERE "about" IN (SELECT 'C-' || "number" FROM "Consultation" WHERE "erasedAt" IS NOT NULL)`;
  return count;
}
