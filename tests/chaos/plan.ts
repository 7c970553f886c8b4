import {
  addDays,
  type CalendarDay,
  DAY,
  day,
  type Instant,
  instant,
  MINUTE,
  momentOf,
  weekdayOf,
} from '../../domain/kernel/time.ts';
import type { Pace } from '../../domain/nudges/nudge.ts';
import type { PlatformName, Subject } from './book.ts';
import type { Chance } from './chance.ts';

const zone = 'Europe/Amsterdam';

/** A Monday in a week without free days. */
const firstDay = day('2027-01-11');

export interface Person {
  readonly key: string;
  readonly platform: PlatformName;
  readonly tenant: string;
  readonly user: string;
  /** Whether the bot knows their chat already; on Teams it is made for each message otherwise. */
  readonly met: boolean;
}

export interface Planned {
  readonly subject: Subject;
  readonly to: Person;
  readonly kind: 'agreement-made' | 'help-offered';
  readonly pace: Pace | undefined;
  readonly on: CalendarDay;
  readonly from: Instant;
  readonly until: Instant;
}

export interface Plan {
  readonly people: readonly Person[];
  readonly nudges: readonly Planned[];
  readonly workspaces: readonly string[];
  readonly days: readonly CalendarDay[];
}

export interface Size {
  readonly people: number;
  readonly nudges: number;
  readonly workspaces: number;
  readonly days: number;
  /** In so many minutes after nine everything of a day falls due; on the first day at once. */
  readonly minutes: number;
}

/** Who is owed what and when; three in five are in Slack. */
export function aPlan(
  { people: many, nudges: owed, workspaces: places, days: long, minutes }: Size,
  chance: Chance,
): Plan {
  const workspaces = Array.from({ length: places }, (_, n) => `T${n + 1}`);
  const days = Array.from({ length: long }, (_, n) => addDays(firstDay, n));
  const people = Array.from({ length: many }, (_, n) => person(n, workspaces));
  const nudges = Array.from({ length: owed }, (_, n): Planned => {
    const to = people[n % many] ?? chance.pick(people);
    const on = days[Math.floor(n / many) % long] ?? firstDay;
    const opening = momentOf(on, '09:00', zone);
    const drawn = chance.next();
    const pace = drawn < 0.4 ? undefined : drawn < 0.7 ? 'in-hours' : 'at-once';
    const from = pace
      ? instant(Math.round(opening + chance.between(0, on === firstDay ? 0 : minutes) * MINUTE))
      : opening;
    const kind = pace === 'in-hours' ? 'help-offered' : 'agreement-made';
    return { subject: subjectOf(n), to, kind, pace, on, from, until: instant(opening + 14 * DAY) };
  });
  return { people, nudges, workspaces, days };
}

/** When a day of the plan begins: with the hours of its people, so that the first round finds what is due. */
export function morningOf(on: CalendarDay): Instant {
  return momentOf(on, '09:00', zone);
}

/** Past the hours of that day. */
export function eveningOf(on: CalendarDay): Instant {
  return momentOf(on, '17:05', zone);
}

/** The next day on which people hear something unasked. */
export function nextDay(on: CalendarDay): CalendarDay {
  const next = addDays(on, 1);
  return weekdayOf(next) > 5 ? nextDay(next) : next;
}

/** The agreements that a message says something about, each once. */
export function subjectsIn(text: string): Subject[] {
  return [...new Set(text.match(/Afspraak \d{6}/g) ?? [])] as Subject[];
}

function subjectOf(n: number): Subject {
  return `Afspraak ${String(n).padStart(6, '0')}`;
}

function person(n: number, workspaces: readonly string[]): Person {
  const number = String(n).padStart(8, '0');
  const key = `lid-${n}`;
  if (n % 5 >= 3) return { key, platform: 'teams', tenant: 'tenant', user: `29:${number}`, met: n % 2 === 0 };
  const tenant = workspaces[n % workspaces.length] ?? 'T1';
  return { key, platform: 'slack', tenant, user: `U${number}`, met: true };
}
