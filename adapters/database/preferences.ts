import type { Language, MemberId } from '../../domain/network/network.ts';
import type { PreferenceStore, Preferences } from '../../domain/nudges/preferences.ts';
import type { Prisma, Tx } from './prisma.ts';
import { dayOr, pieces } from './values.ts';

export function preferenceStore(tx: Tx): PreferenceStore {
  const asked = new Map<MemberId, Preferences>();
  return {
    async of(member) {
      const known = asked.get(member);
      if (known) return known;
      const [row] = await tx.$queryRaw<Stored[]>`SELECT * FROM "Preference" WHERE "memberId" = ${member}`;
      const found = row ? preferencesOf(row) : { member };
      asked.set(member, found);
      return found;
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
      asked.delete(member);
      await tx.preference.upsert({
        where: { memberId: member },
        create: { memberId: member, ...chosen },
        update: chosen,
      });
    },
  };
}

/** A raw query gives yes and no as the database keeps them: SQLite has only numbers. */
type Stored = {
  readonly [Key in keyof Prisma.PreferenceModel]: Prisma.PreferenceModel[Key] | (Key extends Switch ? number : never);
};

type Switch = 'hoursQuestion' | 'agreementReminders' | 'meetingReminders';

const chosen = (value: boolean | number | null) => (value === null ? undefined : Boolean(value));

function preferencesOf(row: Stored): Preferences {
  return {
    member: row.memberId as MemberId,
    language: (row.language as Language | null) ?? undefined,
    hoursQuestion: chosen(row.hoursQuestion),
    agreementReminders: chosen(row.agreementReminders),
    meetingReminders: chosen(row.meetingReminders),
    quietUntil: dayOr(row.quietUntil),
  };
}
