import { z } from 'zod';
import { isCadenceRule } from '../../domain/meetings/cadence-rule.ts';
import {
  type BodyKey,
  type BodyReminders,
  type BodyType,
  bodyRoles,
  bodyTypes,
  type GoalKey,
  type PartyKey,
} from '../../domain/network/network.ts';
import { consultation, consultationKeys } from './consultation.schema.ts';
import { day, keyOf, listOf, mapOf, plainKey, said, text, textThat, time, whole } from './schema-parts.ts';

const zone = textThat('zone', isZone);
const norm = whole('norm', 0, 2400);
const keepMonths = whole('keep-months', 1, 120);

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('nl', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

const named = mapOf({ key: plainKey, name: text });

export const settings = mapOf({
  name: text.optional(),
  zone: zone.optional(),
  norm: norm.default(120),
  hoursQuestion: z.boolean(said('yes-no')).default(false),
  memberNames: z.boolean(said('yes-no')).default(true),
  keepMonths: keepMonths.optional(),
  /** The member whose address people get who are not in the network yet: addresses stand under members only. */
  contact: plainKey.optional(),
});

export const landsdeel = named;
export const theme = named;
export const party = mapOf({ key: keyOf<PartyKey>(), name: text });
export const region = mapOf({
  key: plainKey,
  name: text,
  landsdeel: plainKey,
  consultation: consultation.optional(),
});

const domain = z.string(said('domain')).regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i, said('domain'));
export const organisation = mapOf({ key: plainKey, name: text, domains: listOf(domain).default([]) });

export const cadence = mapOf({
  rule: textThat('rule', isCadenceRule),
  start: day,
  time,
  minutes: whole('minutes', 5, 1440),
  except: listOf(day).optional(),
});
export const date = mapOf({ day, time });

const changeFields = mapOf({
  day,
  to: date.optional(),
  cancelled: z.literal(true, said('cancelled')).optional(),
  why: text.optional(),
});
/** Moved or cancelled: the file says which, so that a forgotten `to` cancels nothing. */
export const change = changeFields
  .refine(({ to, cancelled }) => (to === undefined) !== (cancelled === undefined), said('change'))
  .transform(({ cancelled: _, ...kept }) => kept);

export const channel = mapOf({ slack: text.optional(), teams: text.optional() });
export const reminders = mapOf({
  progressDays: whole('days', 0, 60).optional(),
  review: z.boolean(said('yes-no')).optional(),
});

/** Messages to these wait for *Versturen* of their secretary, unless the file says otherwise. */
const reviewed: readonly BodyType[] = ['koersgroep', 'ambassadeurs', 'sar'];

export const body = mapOf({
  key: keyOf<BodyKey>(),
  name: text,
  fullName: text,
  type: z.enum(bodyTypes, said('body-type')),
  region: plainKey.optional(),
  landsdeel: plainKey.optional(),
  cadence: cadence.optional(),
  dates: listOf(date).default([]),
  changes: listOf(change).optional(),
  venue: text.optional(),
  channel: channel.optional(),
  reminders: reminders.optional(),
}).transform((read) => ({ ...read, reminders: remindersOf(read.type, read.reminders) }));

/**
 * A week before for the bodies whose secretary looks first: she needs the time and they meet seldom. Two days for the
 * others: a body that meets every week would otherwise read about the meeting it has just come from.
 */
function remindersOf(type: BodyType, chosen: z.output<typeof reminders> = {}): BodyReminders {
  const review = reviewed.includes(type);
  return { progressDays: chosen.progressDays ?? (review ? 7 : 2), review: chosen.review ?? review };
}

export const goal = mapOf({
  key: keyOf<GoalKey>(),
  title: text,
  body: keyOf<BodyKey>().optional(),
  forChild: text.optional(),
  goodEnough: text.optional(),
});

const roles = listOf(z.enum(bodyRoles, said('role'))).min(1, said('list'));

export const member = mapOf({
  key: plainKey,
  name: text,
  email: z.email(said('email')).max(254, said('email')),
  occupation: text.optional(),
  organisation: plainKey,
  region: plainKey.optional(),
  parties: listOf(keyOf<PartyKey>()).default([]),
  roles: z.record(z.string(), roles, said('roles')).default({}),
  expertise: listOf(text).optional(),
  norm: norm.optional(),
  zone: zone.optional(),
});

export const holiday = mapOf({ name: text, from: day, to: day.optional() });

const anything = z.array(z.unknown(), said('list'));

/** The file as a whole; the items of each list are checked one by one, so that a wrong one hides no other. */
export const file = mapOf({
  settings: z.unknown().optional(),
  landsdelen: anything.default([]),
  regions: anything.default([]),
  organisations: anything,
  parties: anything.default([]),
  bodies: anything,
  goals: anything.default([]),
  themes: anything.default([]),
  members: anything,
  holidays: anything.default([]),
});

export type Section = Exclude<keyof z.output<typeof file>, 'settings'>;

/** The keys that fit at a place in the file, to name the nearest when another one stands there. */
export function knownKeysAt(path: readonly PropertyKey[]): readonly string[] {
  const place = path.filter((step) => typeof step === 'string').join('.');
  return knownKeys[place] ?? [];
}

const knownKeys: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(file.shape),
  settings: Object.keys(settings.shape),
  landsdelen: Object.keys(landsdeel.shape),
  regions: Object.keys(region.shape),
  ...consultationKeys,
  organisations: Object.keys(organisation.shape),
  parties: Object.keys(party.shape),
  bodies: Object.keys(body.in.shape),
  'bodies.cadence': Object.keys(cadence.shape),
  'bodies.dates': Object.keys(date.shape),
  'bodies.changes': Object.keys(changeFields.shape),
  'bodies.changes.to': Object.keys(date.shape),
  'bodies.channel': Object.keys(channel.shape),
  'bodies.reminders': Object.keys(reminders.shape),
  goals: Object.keys(goal.shape),
  themes: Object.keys(theme.shape),
  members: Object.keys(member.shape),
  holidays: Object.keys(holiday.shape),
};
