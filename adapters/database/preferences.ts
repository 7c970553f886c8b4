import type { WallTime } from '../../domain/kernel/time.ts';
import type { Language, MemberId } from '../../domain/network/network.ts';
import type { PreferenceStore, Preferences } from '../../domain/nudges/preferences.ts';
import { join, type Prisma, type Tx } from './prisma.ts';
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
        const rows = await tx.$queryRaw<Stored[]>`SELECT * FROM "Preference" WHERE "memberId" IN (${join(some)})`;
        for (const row of rows) chosen.set(row.memberId, preferencesOf(row));
      }
      return members.map((member) => chosen.get(member) ?? { member });
    },
    async ownTimes() {
      const rows = await tx.$queryRaw<Times[]>`
        SELECT "memberId", "weekdays", "opens", "closes" FROM "Preference"
        WHERE "weekdays" IS NOT NULL OR "opens" IS NOT NULL`;
      return new Map(rows.map((row) => [row.memberId as MemberId, timesOf(row)]));
    },
    async save({ member, language, hoursQuestion, agreementReminders, meetingReminders, quietUntil, weekdays, hours }) {
      const chosen = {
        language: language ?? null,
        hoursQuestion: hoursQuestion ?? null,
        agreementReminders: agreementReminders ?? null,
        meetingReminders: meetingReminders ?? null,
        quietUntil: quietUntil ?? null,
        weekdays: weekdays?.join('') ?? null,
        opens: hours?.opens ?? null,
        closes: hours?.closes ?? null,
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
    ...timesOf(row),
  };
}

type Times = Pick<Prisma.PreferenceModel, 'memberId' | 'weekdays' | 'opens' | 'closes'>;

/** Nobody chose no day at all. */
function timesOf({ weekdays, opens, closes }: Times): Pick<Preferences, 'weekdays' | 'hours'> {
  return {
    weekdays: weekdays ? [...weekdays].map(Number) : undefined,
    hours: opens && closes ? { opens: opens as WallTime, closes: closes as WallTime } : undefined,
  };
}
