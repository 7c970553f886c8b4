import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreementRule } from '../../../domain/agreements/agreement.nudges.ts';
import {
  addDays,
  type CalendarDay,
  DAY,
  day,
  dayAt,
  dayOfMonth,
  daysOf,
  HOUR,
  type Instant,
  includes,
  instant,
  momentOf,
  type Period,
  timeAt,
  type WallTime,
  weekdayOf,
} from '../../../domain/kernel/time.ts';
import { isWorkingDay } from '../../../domain/kernel/working-days.ts';
import type { Member } from '../../../domain/network/network.ts';
import type { Nudge } from '../../../domain/nudges/nudge.ts';
import { hoursRule } from '../../../domain/supervision/supervision.nudges.ts';
import { aHouse, type TestHouse } from './house.ts';
import { aMember, aNetwork, anAgreement, at, holidays } from './world.ts';

const members = [aMember('anna'), aMember('bram'), aMember('cur', { zone: 'America/Curacao' })];
/** The network's own free days: over Christmas it rests for two weeks. */
const rest = { name: 'Kerstreces', from: day('2026-12-21'), to: day('2027-01-01') };
const free = {
  on: (on: CalendarDay) => holidays.on(on) ?? (includes(rest, on) ? rest.name : undefined),
};
/** Bram is away in summer, and over the night in which the clock goes back. */
const bramIsAway: Period[] = [
  { from: day('2026-07-20'), to: day('2026-08-07') },
  { from: day('2027-10-29'), to: day('2027-11-01') },
];

let house: TestHouse;
let planned: Map<string, Nudge>;
beforeEach(async () => {
  house = await aHouse(aNetwork({ members, holidays: [rest] }), at('2026-01-01', '00:00'));
  planned = new Map();
  await house.unit.run(async ({ preferences, supervision }) => {
    for (const { id } of house.network.members) await preferences.save({ member: id, hoursQuestion: true });
    for (const [number, period] of bramIsAway.entries()) {
      await supervision.addAbsence({
        id: `away-${number}` as never,
        member: house.id('bram'),
        toldAt: instant(0),
        ...period,
      });
    }
  });
});
afterEach(() => house.close());

/** Every third day something is due, for each member in turn. */
async function agreeAllYear(period: Period): Promise<void> {
  await house.unit.run(async ({ agreements }) => {
    for (const [number, due] of daysOf(period).entries()) {
      const member = house.network.members[number % members.length];
      if (!member) continue;
      await agreements.add(anAgreement(due, { owner: { kind: 'member', member: member.id }, madeBy: member.id }));
    }
  });
}

/** Plans, and remembers what the rules named: the same each time. */
async function plan(now: Instant): Promise<void> {
  const rules = [agreementRule(holidays), hoursRule];
  const owed = await house.unit.run(async (stores) => {
    const nudges = (await Promise.all(rules.map((rule) => rule.owed(stores, now)))).flat();
    await stores.ledger.owe(nudges, now);
    return nudges;
  });
  for (const nudge of owed) {
    expect(planned.get(nudge.key) ?? nudge).toEqual(nudge);
    planned.set(nudge.key, nudge);
  }
}

async function look(now: Instant): Promise<void> {
  house.clock.moment = now;
  await plan(now);
  await house.jobs['deliver-nudges'].run({ now });
}

function whose(nudge: Nudge): Member {
  const member = nudge.to.kind === 'member' ? house.network.member(nudge.to.member) : undefined;
  if (!member) throw new Error('for nobody');
  return member;
}

/** The rule of the handbook, as one reads it. */
function mayHear(member: Member, moment: Instant): boolean {
  const on = dayAt(moment, member.zone);
  const time = timeAt(moment, member.zone);
  const away = member.key === 'bram' && bramIsAway.some((period) => includes(period, on));
  return isWorkingDay(on, free) && !away && time >= '09:00' && time < '17:00';
}

function checkWhatArrived(): void {
  const said = new Set<string>();
  const days = new Set<string>();
  for (const { at: moment, nudges } of house.courier.arrived) {
    const [first] = nudges;
    if (!first) throw new Error('an empty message');
    const member = whose(first);
    expect([member.key, new Date(moment), mayHear(member, moment)]).toEqual([member.key, new Date(moment), true]);
    const on = `${member.key} ${dayAt(moment, member.zone)}`;
    expect(days.has(on)).toBe(false);
    days.add(on);
    for (const nudge of nudges) {
      expect(nudge.from <= moment && moment < nudge.until && whose(nudge) === member).toBe(true);
      expect(said.has(nudge.key)).toBe(false);
      said.add(nudge.key);
    }
  }
}

/** What was due at nine on a day on which its reader could be reached, and we looked, was said. */
function checkNothingIsMissing(lookedAt: ReadonlySet<Instant>, until: Instant): void {
  const said = new Set(house.courier.arrived.flatMap(({ nudges }) => nudges.map(({ key }) => key)));
  for (const nudge of planned.values()) {
    const member = whose(nudge);
    const span = { from: dayAt(nudge.from, member.zone), to: dayAt(nudge.until, member.zone) };
    const reachable = daysOf(span)
      .map((on) => momentOf(on, '09:00', member.zone))
      .some(
        (nine) =>
          nudge.from <= nine && nine < Math.min(nudge.until, until) && mayHear(member, nine) && lookedAt.has(nine),
      );
    if (reachable) expect([nudge.key, said.has(nudge.key)]).toEqual([nudge.key, true]);
  }
}

/** Nine on every clock, three on Thursdays, and a moment at which nobody should hear anything. */
function moments(on: CalendarDay): Instant[] {
  const times: WallTime[] = weekdayOf(on) === 4 ? ['09:00', '15:00'] : ['09:00'];
  const zones = [...new Set(members.map(({ zone }) => zone))];
  const open = zones.flatMap((zone) => times.map((time) => momentOf(on, time, zone)));
  return [at(on, dayOfMonth(on) % 2 === 0 ? '23:59' : '02:30'), ...open];
}

describe('reminders through the calendar', () => {
  it('hold to hours, holidays and one message a day on every day of 2026 and 2027, and miss nobody', async () => {
    const years = { from: day('2026-01-01'), to: day('2027-12-31') };
    await agreeAllYear(years);
    const looks = daysOf(years)
      .flatMap(moments)
      .sort((one, other) => one - other);
    for (const now of looks) await look(now);
    checkWhatArrived();
    checkNothingIsMissing(new Set(looks), at('2028-01-01', '00:00'));
    expect(house.courier.arrived.length).toBeGreaterThan(900);
    expect(planned.size).toBeGreaterThan(1_500);
  }, 300_000);

  it('hold to the same with computers that are off for days and platforms that fail, whenever it looks', async () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 72 * 60 }), { minLength: 10, maxLength: 25 });
    const fates = fc.infiniteStream(fc.constantFrom('sent', 'sent', 'later'));
    await agreeAllYear({ from: day('2026-03-20'), to: day('2026-06-10') });
    let begin = at('2026-03-20', '00:00');
    await fc.assert(
      fc.asyncProperty(gaps, fates, async (minutes, results) => {
        house.courier.fate = (accept, _to, key) => {
          if (results.next().value === 'later') return { result: 'later' };
          accept();
          return { result: 'sent', messageId: key };
        };
        for (const gap of minutes) {
          begin = instant(begin + gap * 60_000);
          await look(begin);
          await look(begin);
        }
        checkWhatArrived();
      }),
      { numRuns: 5, endOnFailure: true },
    );
    expect(house.courier.arrived.length).toBeGreaterThan(5);
  }, 60_000);

  it('after three days off come to at most one message a person', async () => {
    await agreeAllYear({ from: day('2026-04-01'), to: day('2026-06-30') });
    for (let now = at('2026-04-20', '09:00'); now < at('2026-05-05', '17:00'); now = instant(now + 3 * DAY)) {
      const before = house.courier.arrived.length;
      for (const later of [0, 1, 2]) await look(instant(now + later * HOUR));
      const people = house.courier.arrived.slice(before).map(({ nudges }) => nudges[0] && whose(nudges[0]).key);
      expect(new Set(people).size).toBe(people.length);
    }
    checkWhatArrived();
  });

  it.each([
    ['2026-03-27', '2026-03-31'],
    ['2026-10-23', '2026-10-27'],
    ['2027-03-26', '2027-03-30'],
  ])('come at nine on the clock around the weekend of %s in which it changes', async (from, to) => {
    await agreeAllYear({ from: day(from), to: addDays(day(to), 7) });
    for (let now = at(from, '00:00'); now < at(to, '23:00'); now = instant(now + HOUR)) await look(now);
    checkWhatArrived();
    const inAmsterdam = house.courier.arrived.filter(({ nudges }) => nudges[0] && whose(nudges[0]).key === 'anna');
    const reminders = inAmsterdam.filter(({ nudges }) => nudges.some(({ kind }) => kind.startsWith('agreement')));
    expect(reminders.length).toBeGreaterThan(0);
    for (const { at: moment } of reminders) expect(timeAt(moment, 'Europe/Amsterdam')).toBe('09:00');
  });
});
