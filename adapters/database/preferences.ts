import type { Language } from '../../domain/network/network.ts';
import type { PreferenceStore } from '../../domain/nudges/preferences.ts';
import type { Tx } from './prisma.ts';
import { dayOr } from './values.ts';

export function preferenceStore(tx: Tx): PreferenceStore {
  return {
    async of(member) {
      const row = await tx.preference.findUnique({ where: { memberId: member } });
      if (!row) return { member };
      return {
        member,
        language: (row.language as Language | null) ?? undefined,
        hoursQuestion: row.hoursQuestion ?? undefined,
        agreementReminders: row.agreementReminders ?? undefined,
        quietUntil: dayOr(row.quietUntil),
      };
    },
    async save({ member, language, hoursQuestion, agreementReminders, quietUntil }) {
      const chosen = {
        language: language ?? null,
        hoursQuestion: hoursQuestion ?? null,
        agreementReminders: agreementReminders ?? null,
        quietUntil: quietUntil ?? null,
      };
      await tx.preference.upsert({
        where: { memberId: member },
        create: { memberId: member, ...chosen },
        update: chosen,
      });
    },
  };
}
