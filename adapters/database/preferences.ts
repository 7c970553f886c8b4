import type { Language, MemberId } from '../../domain/network/network.ts';
import type { PreferenceStore, Preferences } from '../../domain/nudges/preferences.ts';
import type { Prisma, Tx } from './prisma.ts';
import { dayOr, pieces } from './values.ts';

export function preferenceStore(tx: Tx): PreferenceStore {
  return {
    async of(member) {
      const row = await tx.preference.findUnique({ where: { memberId: member } });
      return row ? preferencesOf(row) : { member };
    },
    async ofAll(members) {
      const chosen = new Map<string, Preferences>();
      for (const some of pieces(members)) {
        const rows = await tx.preference.findMany({ where: { memberId: { in: some } } });
        for (const row of rows) chosen.set(row.memberId, preferencesOf(row));
      }
      return members.map((member) => chosen.get(member) ?? { member });
    },
    async save({ member, language, hoursQuestion, agreementReminders, meetingReminders, quietUntil }) {
      const chosen = {
        language: language ?? null,
        hoursQuestion: hoursQuestion ?? null,
        agreementReminders: agreementReminders ?? null,
        meetingReminders: meetingReminders ?? null,
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

function preferencesOf(row: Prisma.PreferenceModel): Preferences {
  return {
    member: row.memberId as MemberId,
    language: (row.language as Language | null) ?? undefined,
    hoursQuestion: row.hoursQuestion ?? undefined,
    agreementReminders: row.agreementReminders ?? undefined,
    meetingReminders: row.meetingReminders ?? undefined,
    quietUntil: dayOr(row.quietUntil),
  };
}
