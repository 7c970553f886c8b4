import fc from 'fast-check';
import type { Holidays } from '../../../domain/kernel/ports.ts';
import {
  addDays,
  type CalendarDay,
  DAY,
  day,
  dayAt,
  type Instant,
  includes,
  instant,
  MINUTE,
  type Period,
  timeAt,
  type WallTime,
  weekdayOf,
} from '../../../domain/kernel/time.ts';
import type { BodyKey } from '../../../domain/network/network.ts';
import { deliverNudges } from '../../../domain/nudges/deliver.ts';
import type { Nudge, Pace, Recipient } from '../../../domain/nudges/nudge.ts';
import { recipientKey } from '../../../domain/nudges/nudge.ts';
import type { OwnTimes } from '../../../domain/nudges/own-times.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aBody, aMember, amsterdam, aNetwork, at, holidays } from './world.ts';

export const years = { from: day('2026-01-01'), to: day('2028-12-31') };
const begin = at(years.from, '00:00');
/** Of the three years, which have 1096 days. */
const minutes = (1096 * DAY) / MINUTE;

/** The network's own free days: over Christmas it rests for two weeks. */
const rest = { name: 'Kerstreces', from: day('2026-12-21'), to: day('2027-01-01') };

export const free: Holidays = {
  on: (on) => holidays.on(on) ?? (includes(rest, on) ? rest.name : undefined),
};

/** Somebody as chance made them. */
export interface Person extends OwnTimes {
  readonly zone: string;
  readonly quietUntil?: CalendarDay | undefined;
  readonly away: readonly Period[];
}

/** A nudge as chance made it; number `to` is a person, and beyond them it is the channel. */
export interface Plan {
  readonly to: number;
  readonly from: Instant;
  readonly until: Instant;
  readonly pace: Pace | undefined;
  /** From then on it need not be said any more. */
  readonly settledAt: Instant;
}

const someDay = fc.nat(1095).map((days) => addDays(years.from, days));
/** Of so many days from a moment on. */
export const momentIn = (from: Instant, days: number) =>
  fc.nat((days * DAY) / MINUTE).map((minute) => instant(from + minute * MINUTE));
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as WallTime;
/** From five in the morning on, when no clock changes: nights have their own test. */
const someHours = fc
  .tuple(fc.integer({ min: 5 * 60, max: 22 * 60 }), fc.integer({ min: 60, max: 9 * 60 }))
  .map(([from, length]) => ({ opens: clock(from), closes: clock(Math.min(from + length, 24 * 60 - 1)) }));

export const somePerson: fc.Arbitrary<Person> = fc.record({
  zone: fc.constantFrom(amsterdam, 'Atlantic/Canary', 'Atlantic/Azores', 'America/Paramaribo', 'Pacific/Auckland'),
  weekdays: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), { nil: undefined }),
  hours: fc.option(someHours, { nil: undefined }),
  quietUntil: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: someDay }),
  away: fc.array(
    fc.tuple(someDay, fc.nat(40)).map(([from, days]) => ({ from, to: addDays(from, days) })),
    { maxLength: 5 },
  ),
});

export const plans = (people: number, from: fc.Arbitrary<Instant>) =>
  fc
    .record({
      to: fc.nat(people),
      from,
      length: fc.oneof(fc.integer({ min: 1, max: 12 * 60 }), fc.integer({ min: 60, max: 21 * 24 * 60 })),
      pace: fc.constantFrom<Pace | undefined>(undefined, undefined, undefined, undefined, 'in-hours', 'at-once'),
      settled: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.nat(10 * 24 * 60) },
      ),
    })
    .map(
      ({ to, from: first, length, pace, settled }): Plan => ({
        to,
        from: first,
        until: instant(first + length * MINUTE),
        pace,
        settledAt: instant(first + (settled ?? minutes) * MINUTE),
      }),
    );

const channel: Recipient = { kind: 'channel', body: 'ao' as BodyKey };
const everybody: Person = { zone: amsterdam, away: [] };

/** A house in which these people live, to whom all of this is owed. */
export async function inhabited(people: readonly Person[], owed: readonly Plan[]): Promise<Inhabited> {
  const members = people.map(({ zone }, number) => aMember(`m${number}`, { zone }));
  const house = await aHouse(aNetwork({ members, bodies: [aBody('ao')], holidays: [rest] }), begin);
  const all = people.map((person, number) => {
    return { person, to: { kind: 'member', member: house.id(`m${number}`) } as const };
  });
  const whom = [...all, { person: everybody, to: channel }];
  const settled = new Map<string, Instant>();
  const nudges = owed.map(({ to, from, until, pace, settledAt }, number): Nudge => {
    const key = `n${number}`;
    settled.set(key, settledAt);
    return { key, kind: 'test', about: key, to: whom[to]?.to ?? channel, from, until, pace };
  });
  await house.unit.run(async ({ preferences, supervision, ledger }) => {
    for (const { person, to } of all) {
      const { weekdays, hours, quietUntil } = person;
      await preferences.save({ member: to.member, weekdays, hours, quietUntil });
      for (const [number, period] of person.away.entries()) {
        const id = `${to.member}-${number}` as never;
        await supervision.addAbsence({ id, member: to.member, toldAt: instant(0), ...period });
      }
    }
    await ledger.owe(nudges, begin);
  });
  house.courier.isWanted = ({ key }, _stores, now) => now < (settled.get(key) ?? now);
  return { house, nudges, settled, persons: new Map(whom.map(({ person, to }) => [recipientKey(to), person])) };
}

export interface Inhabited {
  readonly house: TestHouse;
  readonly nudges: readonly Nudge[];
  readonly settled: ReadonlyMap<string, Instant>;
  readonly persons: ReadonlyMap<string, Person>;
}

/** The rule of the handbook, as one reads it from a clock on the wall. */
export function mayHear(person: Person, moment: Instant): boolean {
  const { zone, weekdays = [1, 2, 3, 4, 5], hours = { opens: '09:00', closes: '17:00' }, quietUntil, away } = person;
  const [on, time] = [dayAt(moment, zone), timeAt(moment, zone)];
  if (free.on(on) !== undefined || !weekdays.includes(weekdayOf(on))) return false;
  if ((quietUntil !== undefined && on < quietUntil) || away.some((period) => includes(period, on))) return false;
  return time >= hours.opens && time < hours.closes;
}

/** What should be said at each heartbeat, no more and no less; it knows nothing of deliveries, leases or databases. */
export class Model {
  private readonly over = new Set<string>();
  private readonly days = new Set<string>();
  private readonly world: Inhabited;
  constructor(world: Inhabited) {
    this.world = world;
  }

  /** The messages of this moment, each as whom it is for and what it says. */
  saidAt(now: Instant): string[] {
    const groups = new Map<string, Nudge[]>();
    for (const nudge of this.world.nudges) {
      if (now < nudge.from || now >= nudge.until || this.over.has(nudge.key)) continue;
      const group = `${recipientKey(nudge.to)} ${nudge.pace ?? 'day'}`;
      groups.set(group, [...(groups.get(group) ?? []), nudge]);
    }
    return [...groups.values()].flatMap((due) => this.message(due, now)).sort();
  }

  private message(due: readonly Nudge[], now: Instant): string[] {
    const [{ to, pace } = { to: channel, pace: undefined }] = due;
    const person = this.world.persons.get(recipientKey(to)) ?? everybody;
    if (pace !== 'at-once' && !mayHear(person, now)) return [];
    const today = `${recipientKey(to)} ${dayAt(now, person.zone)}`;
    if (!pace && this.days.has(today)) return [];
    for (const { key } of due) this.over.add(key);
    const live = due.filter(({ key }) => now < (this.world.settled.get(key) ?? now));
    if (live.length === 0) return [];
    if (!pace) this.days.add(today);
    return [asLine(to, live)];
  }
}

function asLine(to: Recipient, nudges: readonly Nudge[]): string {
  return [recipientKey(to), ...nudges.map(({ key }) => key).sort()].join(' ');
}

/** Mostly hours between two heartbeats, sometimes up to three days. */
export const someGap = fc
  .oneof(
    { weight: 12, arbitrary: fc.integer({ min: 5, max: 30 * 60 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: 30 * 60, max: 72 * 60 }) },
  )
  .map((gap) => gap * MINUTE);

/** Draws many things at once, of which a failure names no more than the seed. */
export function drawn<Value>(seed: number, count: number, some: fc.Arbitrary<Value>): Value[] {
  return fc.sample(some, { seed, numRuns: count });
}

/** One heartbeat: what arrived at it, as the model would say it. */
export async function beat(now: Instant, { house }: Inhabited): Promise<string[]> {
  house.clock.moment = now;
  const before = house.courier.arrived.length;
  await deliverNudges(house);
  return house.courier.arrived
    .slice(before)
    .map(({ to, nudges }) => asLine(to, nudges))
    .sort();
}
