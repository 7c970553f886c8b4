import { z } from 'zod';
import { asDay, type CalendarDay, type WallTime } from '../../domain/kernel/time.ts';
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
import type { Shape } from './problem.ts';

/** The message of each check is the name of what belongs there; `network-file.texts.ts` has the sentence. */
const said = (shape: Shape) => ({ error: shape });
const textThat = (shape: Shape, fits: (text: string) => boolean) => z.string(said(shape)).refine(fits, said(shape));
const whole = (shape: Shape, least: number, most: number) =>
  z.int(said(shape)).min(least, said(shape)).max(most, said(shape));
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item, said('list'));
const mapOf = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject(fields, said('map'));

const text = z.string(said('text')).trim().min(1, said('text')).max(300, said('text'));
const plainKey = z.string(said('key')).regex(/^[a-z][a-z0-9-]{0,59}$/, said('key'));
const keyOf = <Key extends string>() => plainKey.transform((key) => key as Key);
const day = textThat('day', (value) => asDay(value) !== undefined).transform((value) => value as CalendarDay);
const time = z
  .string(said('time'))
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, said('time'))
  .transform((value) => value as WallTime);
const zone = textThat('zone', isZone);
const norm = whole('norm', 0, 2400);

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
  /** The member whose address people get who are not in the network yet: addresses stand under members only. */
  contact: plainKey.optional(),
});

export const landsdeel = named;
export const theme = named;
export const party = mapOf({ key: keyOf<PartyKey>(), name: text });
export const region = mapOf({ key: plainKey, name: text, landsdeel: plainKey });

const domain = z.string(said('domain')).regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i, said('domain'));
export const organisation = mapOf({ key: plainKey, name: text, domains: listOf(domain).default([]) });

export const cadence = mapOf({
  rule: textThat('rule', isCadenceRule),
  start: day,
  time,
  minutes: whole('minutes', 5, 1440),
});
export const date = mapOf({ day, time });
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
  organisations: Object.keys(organisation.shape),
  parties: Object.keys(party.shape),
  bodies: Object.keys(body.in.shape),
  'bodies.cadence': Object.keys(cadence.shape),
  'bodies.dates': Object.keys(date.shape),
  'bodies.channel': Object.keys(channel.shape),
  'bodies.reminders': Object.keys(reminders.shape),
  goals: Object.keys(goal.shape),
  themes: Object.keys(theme.shape),
  members: Object.keys(member.shape),
  holidays: Object.keys(holiday.shape),
};
